/** Brings another data file of the same inquiry in: in one transaction, after a backup, and a second time without any change. */
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Failure } from '../../messages/failure.ts';
import type { Backups } from '../backup/backup.ts';
import { type ErasedAgain, eraseAgain, tombstonesOf } from '../erase/erase-again.ts';
import type { CopyOptions } from '../erase/erase-copies.ts';
import { connect } from '../file/connection.ts';
import { runningProcess } from '../file/process-mark.ts';
import { isWhole } from '../health/whole.ts';
import type { Merged, MergedSession, MergeOptions } from '../keeping-store.ts';
import type { Tombstone } from '../people-store.ts';
import type { Audit } from '../rows/audit.ts';
import type { Practices } from '../rows/practices.ts';
import { type Tombstones, tombstoneKey } from '../rows/tombstones.ts';
import { type Copied, copyBeside, isOneFile } from './copy-beside.ts';
import { mergePermissionsIn } from './merge-permissions.ts';
import { mergePracticesIn } from './merge-practices.ts';
import { mergeSessions } from './merge-sessions.ts';
import { versionWriterIn } from './merge-write.ts';

export interface MergeTools extends Pick<CopyOptions, 'declared' | 'keyOf' | 'newId' | 'now'> {
  readonly practices: Practices;
  readonly audit: Audit;
  readonly backups: Backups;
  readonly tombstones: Tombstones;
  readonly transact: <T>(work: () => T) => T;
}

/** Undoes the transaction of a dry run; never leaves this file. */
class OnlyLooked extends Error {
  readonly merged: Merged;
  constructor(merged: Merged) {
    super('only looked');
    this.merged = merged;
  }
}

export type MergeFrom = (typed: string, options: MergeOptions) => Merged;

/** `file`: the data file that `db` is open on. The other file is copied first; it is never opened itself. */
export const mergeIn =
  (db: Database.Database, file: string, tools: MergeTools): MergeFrom =>
  (typed, { dryRun, withBackup, harvestAgain }) => {
    if (isOneFile(file, typed)) throw new Failure('merge-itself', { file: typed });
    const copied = copyBeside(typed, db.memory ? tmpdir() : dirname(file));
    try {
      readyCopy(copied, typed, tools.now);
      const erased = eraseAgain(copied.file, typed, tombstonesOf(db), { ...tools, harvestAgain });
      const other = new Database(copied.file, { readonly: true, fileMustExist: true });
      try {
        return tools.transact(() => {
          const merged = mergeAll(db, other, tools, {
            erased,
            withWal: copied.withWal,
            withBackup: withBackup && !dryRun,
          });
          if (dryRun) throw new OnlyLooked(merged);
          return merged;
        });
      } finally {
        other.close();
      }
    } catch (error) {
      if (error instanceof OnlyLooked) return error.merged;
      throw error;
    } finally {
      copied.remove();
    }
  };

/** Whole and of today's shape, with what was in its `-wal`. */
const readyCopy = ({ file }: Copied, typed: string, now: () => string): void => {
  try {
    const db = connect(file, { create: false, readonly: false, patience: 0, now });
    try {
      if (!isWhole(db)) throw new Failure('other-damaged', { file: typed });
    } finally {
      db.close();
    }
  } catch (error) {
    throw error instanceof Failure ? new Failure(error.code, { ...error.params, file: typed }) : error;
  }
};

const mergeAll = (
  db: Database.Database,
  other: Database.Database,
  tools: MergeTools,
  {
    erased,
    withWal,
    withBackup,
  }: { readonly erased: ErasedAgain; readonly withWal: boolean; readonly withBackup: boolean },
): Merged => {
  const changes = db.prepare<[], number>('SELECT total_changes()').pluck();
  const before = changes.get();
  bringSources(db, other);
  const practices = mergePracticesIn(db, other, tools);
  const permissions = mergePermissionsIn(db, other);
  const writer = versionWriterIn(db, clocksIn(other));
  const { sessions, consents, quotes } = mergeSessions(db, other, {
    writer,
    permissions,
    practiceHere: practices.here,
    audit: tools.audit,
    isErased: tools.tombstones.has,
  });
  const decisions = practices.decide();
  const aboutAll = permissions.aboutAll();
  if (decisions.length + aboutAll > 0) tools.audit.note({ event: 'session merged', session: null });
  const changed = changes.get() !== before;
  return {
    sessions,
    answers: writer.answers(),
    consents: consents + aboutAll,
    quotes,
    practices: practices.added(),
    decisions,
    erased: { people: erased.people, sessions: erased.sessions.length },
    erasedThere: erasedThere(db, other, tools.keyOf),
    cutShort: withWal ? [] : cutShort(other, sessions),
    groups: groupsIn(db, sessions),
    changed,
    backup: changed && withBackup && !db.memory ? tools.backups.backUpBefore('merge') : null,
  };
};

/** Templates and versions of inquiry.yaml, byte for byte. */
const bringSources = (db: Database.Database, other: Database.Database): void => {
  for (const [table, columns] of [
    ['template', 'hash, id, version, bytes, kept_at'],
    ['inquiry', 'hash, bytes, kept_at'],
  ] as const) {
    const places = columns.replaceAll(/\w+/g, '?');
    const put = db.prepare(
      `INSERT INTO ${table} (${columns}) VALUES (${places}) ON CONFLICT (hash) DO NOTHING`,
    );
    const rows = other
      .prepare<[], readonly string[]>(`SELECT ${columns} FROM ${table} ORDER BY number`)
      .raw();
    for (const row of rows.iterate()) put.run(...row);
  }
};

const clocksIn = (other: Database.Database): ((run: string) => string | null) => {
  const clocks = new Map(
    other
      .prepare<[], readonly [string, string]>('SELECT run, clock FROM audit WHERE clock IS NOT NULL')
      .raw()
      .all(),
  );
  return (run) => clocks.get(run) ?? null;
};

/** People and sessions that are kept here, and were erased there. */
const erasedThere = (
  db: Database.Database,
  other: Database.Database,
  keyOf: (name: string) => string,
): Merged['erasedThere'] => {
  const stones = new Set(tombstonesOf(other).map(({ what, key }) => `${what} ${key}`));
  if (stones.size === 0) return { people: [], sessions: [] };
  const people = db.prepare<[], string>('SELECT DISTINCT alias FROM participant ORDER BY 1').pluck().all();
  const sessions = db
    .prepare<[], readonly [number, string]>('SELECT number, key FROM session ORDER BY number')
    .raw()
    .all();
  const has = (what: Tombstone['what'], key: string) =>
    stones.has(`${what} ${tombstoneKey(what, key, keyOf)}`);
  return {
    people: people.filter((alias) => has('person', alias)),
    sessions: sessions.flatMap(([number, key]) => (has('session', key) ? [number] : [])),
  };
};

/** Held when the file was copied, by a process that does not run here, and no `-wal` came along. */
const cutShort = (other: Database.Database, merged: readonly MergedSession[]): readonly number[] => {
  const held = new Map(
    other
      .prepare<[], readonly [number, string]>('SELECT number, holder FROM session WHERE holder IS NOT NULL')
      .raw()
      .all(),
  );
  return merged.flatMap(({ theirs, session }) => {
    const holder = held.get(theirs);
    return holder === undefined || runningProcess(holder) !== null ? [] : [session];
  });
};

const groupsIn = (db: Database.Database, merged: readonly MergedSession[]): readonly string[] => {
  const reached = db
    .prepare<[number], string>(
      `SELECT DISTINCT json_each.key FROM answer, json_each(answer.value)
       WHERE session = ? AND form = 'reach' AND stands = 1`,
    )
    .pluck();
  const fresh = merged.filter(({ outcome }) => outcome === 'added' || outcome === 'updated');
  return [...new Set(fresh.flatMap(({ session }) => reached.all(session)))].sort();
};
