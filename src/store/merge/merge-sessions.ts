/** Brings the sessions of another data file in: new ones whole, known ones where they go on, parted ones kept beside. */
import type { Database } from 'better-sqlite3';
import { runningProcess } from '../file/process-mark.ts';
import type { MergedSession, MergeOutcome } from '../keeping-store.ts';
import type { Audit } from '../rows/audit.ts';
import { compare, versionId } from './merge-compare.ts';
import type { MergePermissions } from './merge-permissions.ts';
import { recordHere, recordsOf, recordWriterIn } from './merge-records.ts';
import { renumbered, type SessionHead, type Version, versionsIn } from './merge-version.ts';
import type { VersionWriter } from './merge-write.ts';

export interface MergeSessionsOptions {
  readonly writer: VersionWriter;
  /** Number here of a practice by its number there. */
  readonly practiceHere: (theirs: number) => number;
  readonly permissions: MergePermissions;
  readonly audit: Audit;
  readonly isErased: (what: 'session', key: string) => boolean;
}

export interface MergedSessions {
  readonly sessions: readonly MergedSession[];
  readonly consents: number;
  readonly quotes: number;
}

interface Beside {
  /** Null: it was removed here, and stays out. */
  readonly version: number | null;
  readonly changed: boolean;
}

/** To be called inside a transaction. */
export const mergeSessions = (
  db: Database,
  other: Database,
  { writer, practiceHere, permissions, audit, isErased }: MergeSessionsOptions,
): MergedSessions => {
  const [here, there] = [versionsIn(db), versionsIn(other)];
  const [ours, theirs] = [here.heads(), there.heads()];
  const byId = new Map(ours.map((head) => [head.id, head]));
  const byKey = new Map(ours.map((head) => [head.key, head]));
  const beside = new Map<number, number[]>();
  for (const { number, version_of } of ours) if (version_of !== null) putBeside(version_of, number);
  const nextNumber = counterFrom(lastNumber(db));
  const numbers = numbersFor(theirs, (head) => byId.get(head.id) ?? byKey.get(head.key), nextNumber);
  const numberOf = (number: number): number => numbers.get(number) ?? 0;
  const merged: MergedSession[] = [];
  let [consents, quotes] = [0, 0];

  function putBeside(main: number, version: number): void {
    beside.set(main, [...(beside.get(main) ?? []), version]);
  }
  const [theirRecords, putRecords] = [recordsOf(other), recordWriterIn(db)];
  const bringRecords = (number: number, session: number): void =>
    putRecords(
      session,
      theirRecords(number).map((row) => recordHere(row, practiceHere, numberOf)),
    );
  const theirVersion = (number: number): Version => renumbered(there.whole(number), numberOf);
  /** Whether anything came in. */
  const bringPermissions = (head: SessionHead, session: number, sameOrigin: boolean): boolean => {
    const came = permissions.session(head.number, session, sameOrigin);
    consents += came.consents;
    quotes += came.quotes;
    return came.consents + came.quotes > 0;
  };
  const bring = (mine: Version, version: Version): void => {
    writer.bring(mine, version);
    bringRecords(version.number, mine.number);
  };

  /** Beside `main`, unless a version that is there tells the same or more. */
  const keepBeside = (main: SessionHead, version: Version, sameOrigin: boolean): Beside => {
    for (const number of beside.get(main.number) ?? []) {
      const known = here.whole(number);
      const found = compare(asLoose(known), asLoose(version), sameOrigin);
      if (found === 'same' || found === 'ours ahead' || found === 'lacking')
        return { version: number, changed: false };
      if (found !== 'theirs ahead') continue;
      bring(known, version);
      return { version: number, changed: true };
    }
    const id = versionId(main.id, version);
    if (isErased('session', id)) return { version: null, changed: false };
    const place = { id, key: id, number: nextNumber(), state: 'aside', versionOf: main.number } as const;
    const number = writer.add(version, place);
    bringRecords(version.number, number);
    putBeside(main.number, number);
    return { version: number, changed: true };
  };

  const mergeKnown = (head: SessionHead, own: SessionHead): void => {
    const sameOrigin = own.id === head.id;
    const [mine, version] = [here.whole(own.number), theirVersion(head.number)];
    let changed = bringPermissions(head, own.number, sameOrigin);
    let outcome: MergeOutcome;
    let aside: number | null = null;
    const held = own.holder !== null && runningProcess(own.holder) !== null;
    switch (compare(mine, version, sameOrigin)) {
      case 'same':
        outcome = 'same';
        if (!held && writer.bringDrafts(mine, version)) changed = true;
        break;
      case 'ours ahead':
        outcome = 'behind';
        if (!held && writer.bringDrafts(mine, version)) changed = true;
        break;
      case 'lacking':
        outcome = 'lacking';
        break;
      case 'theirs ahead':
        outcome = held ? 'held' : 'updated';
        if (outcome === 'held') break;
        bring(mine, version);
        changed = true;
        break;
      case 'parted': {
        const kept = keepBeside(own, version, sameOrigin);
        outcome = kept.version === null ? 'behind' : 'parted';
        aside = kept.version;
        changed ||= kept.changed;
        break;
      }
    }
    if (changed) audit.note({ event: 'session merged', session: own.number });
    merged.push({ outcome, session: own.number, theirs: head.number, version: aside });
  };

  const mergeNew = (head: SessionHead): void => {
    const { id, key, state } = head;
    const place = { id, key, number: numberOf(head.number), state, versionOf: null };
    const session = writer.add(theirVersion(head.number), place);
    bringRecords(head.number, session);
    bringPermissions(head, session, true);
    audit.note({ event: 'session merged', session });
    merged.push({ outcome: 'added', session, theirs: head.number, version: null });
  };

  /** A version that the others keep aside, unless ours is that very version, or goes on from it. */
  const mergeAside = (head: SessionHead): void => {
    const own = byId.get(head.id);
    const main = here.heads().find(({ number }) => number === numberOf(head.version_of ?? 0));
    if (own !== undefined || main === undefined) return;
    const version = theirVersion(head.number);
    const found = compare(asLoose(here.whole(main.number)), asLoose(version), true);
    if (found === 'same' || found === 'ours ahead' || found === 'lacking') return;
    const kept = keepBeside(main, version, true);
    if (!kept.changed) return;
    audit.note({ event: 'session merged', session: main.number });
    merged.push({ outcome: 'parted', session: main.number, theirs: head.number, version: kept.version });
  };

  for (const head of theirs.filter(({ state }) => state !== 'aside')) {
    const own = byId.get(head.id) ?? byKey.get(head.key);
    if (own === undefined) mergeNew(head);
    else mergeKnown(head, own);
  }
  for (const head of theirs.filter(({ state }) => state === 'aside')) mergeAside(head);
  return { sessions: merged, consents, quotes };
};

/** A version that is aside tells the same as one that is not. */
const asLoose = (version: Version): Version => ({
  ...version,
  fields: { ...version.fields, state: 'aside' },
});

/** Number here of each of their sessions: the one it has, or a new one. */
const numbersFor = (
  theirs: readonly SessionHead[],
  ownOf: (head: SessionHead) => SessionHead | undefined,
  nextNumber: () => number,
): ReadonlyMap<number, number> => {
  const numbers = new Map<number, number>();
  for (const head of theirs) {
    if (head.state === 'aside') continue;
    numbers.set(head.number, ownOf(head)?.number ?? nextNumber());
  }
  return numbers;
};

const counterFrom = (last: number): (() => number) => {
  let given = last;
  return () => {
    given += 1;
    return given;
  };
};

/** The highest number ever given: it is never given twice. */
const lastNumber = (db: Database): number =>
  Number(
    db
      .prepare(
        `SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'session'), 0),
           coalesce((SELECT max(number) FROM session), 0))`,
      )
      .pluck()
      .get(),
  );
