/** Writes a version of a session that came from another data file: new, or where ours stopped. */
import type { Database } from 'better-sqlite3';
import { isSearchable, plainText } from '../rows/answer-rows.ts';
import { chainStart, nextLink } from '../rows/chain.ts';
import { rowKey, sharedStart, stepKey } from './merge-compare.ts';
import {
  type SessionFields,
  type Step,
  sessionFields,
  type Version,
  type VersionRow,
} from './merge-version.ts';

/** Under what name a version is kept here. */
interface Place {
  readonly id: string;
  readonly key: string;
  /** A number that is free. */
  readonly number: number;
  readonly state: SessionFields['state'];
  /** Of one aside: the session it is a version of. */
  readonly versionOf: number | null;
}

export interface VersionWriter {
  /** Its number here. */
  readonly add: (theirs: Version, place: Place) => number;
  /**
   * Ours as theirs; rows that both have stay as they are, codings stay with the same words, and of half-typed text ours
   * stays, with theirs at places where we have none. One that is aside stays aside.
   */
  readonly bring: (ours: Version, theirs: Version) => void;
  /** Their half-typed text, where we have neither that nor anything told yet; whether there was any. */
  readonly bringDrafts: (ours: Version, theirs: Version) => boolean;
  /** Rows of answers written so far. */
  readonly answers: () => number;
}

export const versionWriterIn = (
  db: Database,
  /** The clock that a run began with, in the other file. */
  clockOf: (run: string) => string | null,
): VersionWriter => {
  const fieldList = sessionFields.join(', ');
  const places = sessionFields.map(() => '?').join(', ');
  const added = db.prepare(
    `INSERT INTO session (number, id, key, version_of, chain, ${fieldList}) VALUES (?, ?, ?, ?, ?, ${places})`,
  );
  const changed = db.prepare(`UPDATE session SET (chain, ${fieldList}) = (?, ${places}) WHERE number = ?`);
  const answer = db.prepare(
    `INSERT INTO answer (session, kind, path, question, type, form, value, told_by, private, words, stands, hash, place)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const indexed = db.prepare('INSERT INTO search (rowid, text) VALUES (?, ?)');
  const unindexed = db.prepare(
    `INSERT INTO search (search, rowid, text) SELECT 'delete', seq, text FROM searchable WHERE seq = ?`,
  );
  const placed = db.prepare('UPDATE answer SET stands = ?, place = ? WHERE seq = ?');
  const recoded = db.prepare('UPDATE coding SET answer = ? WHERE answer = ?');
  const uncoded = db.prepare('DELETE FROM coding WHERE answer = ?');
  const gone = db.prepare('DELETE FROM answer WHERE seq = ?');
  const endOf = db.prepare<[number], string>('SELECT hash FROM answer WHERE seq = ?').pluck();
  const clear = ['participant', 'note', 'summary', 'draft', 'progress'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE session = ?`),
  );
  const seat = db.prepare('INSERT INTO participant (session, position, alias, role) VALUES (?, ?, ?, ?)');
  const note = db.prepare('INSERT INTO note (session, path, text) VALUES (?, ?, ?)');
  const line = db.prepare('INSERT INTO summary (session, item, text, path) VALUES (?, ?, ?, ?)');
  const draft = db.prepare(
    'INSERT INTO draft (session, kind, path, text, caret, changed_at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const progress = db.prepare('INSERT INTO progress (session, body) VALUES (?, ?)');
  const step = db.prepare(
    `INSERT INTO audit (run, clock, elapsed, event, session, path, answer, by_whom) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const pointed = db.prepare('UPDATE audit SET answer = ? WHERE number = ?');
  const runs = new Set(db.prepare<[], string>('SELECT DISTINCT run FROM audit').pluck().all());
  let written = 0;

  const valuesOf = (fields: SessionFields) => sessionFields.map((field) => fields[field]);

  /** Numbers that the rows have here, by those they have there. */
  const addRows = (
    session: number,
    before: string,
    rows: readonly VersionRow[],
    seqs: Map<number, number>,
    /** Whether the chain up to here is the same there, so that its links can be taken over. */
    sameChain: boolean,
  ): string => {
    let chain = before;
    let same = sameChain;
    for (const row of rows) {
      const {
        kind,
        path,
        question,
        type,
        form,
        value,
        toldBy,
        private: isPrivate,
        words,
        stands,
        place,
      } = row;
      same &&= row.hash !== '';
      chain = same ? row.hash : nextLink(chain, row);
      const about = [
        session,
        kind,
        path,
        question,
        type,
        form,
        value,
        toldBy,
        isPrivate,
        words,
        stands,
      ] as const;
      const seq = Number(answer.run(...about, chain, place).lastInsertRowid);
      if (stands === 1 && isSearchable(row)) indexed.run(seq, plainText(form, value));
      seqs.set(row.seq, seq);
    }
    written += rows.length;
    return chain;
  };

  const addAround = (session: number, { people, notes, summary, drafts, progress: body }: Version): void => {
    for (const { position, alias, role } of people) seat.run(session, position, alias, role);
    for (const { path, text } of notes) note.run(session, path, text);
    for (const { item, text, path } of summary) line.run(session, item, text, path);
    for (const { kind, path, text, caret, changed_at } of drafts) {
      draft.run(session, kind, path, text, caret, changed_at);
    }
    if (body !== null) progress.run(session, body);
  };

  /** Each run brings its clock along once. */
  const addStep = (
    session: number,
    { run, elapsed, event, path, answer: of, by_whom }: Step,
    seq: number | null,
  ) => {
    const clock = runs.has(run) ? null : clockOf(run);
    runs.add(run);
    step.run(run, clock, elapsed, event, session, path, of === null ? null : seq, by_whom);
  };

  const addSteps = (
    session: number,
    ours: readonly Step[],
    theirs: readonly Step[],
    seqs: ReadonlyMap<number, number>,
  ): void => {
    const known = new Map(ours.map((each) => [stepKey(each), each]));
    for (const each of theirs) {
      const seq = each.answer === null ? null : (seqs.get(each.answer) ?? null);
      const same = known.get(stepKey(each));
      if (same === undefined) addStep(session, each, seq);
      else if (same.answer !== seq) pointed.run(seq, same.number);
    }
  };

  return {
    answers: () => written,
    add(theirs, { id, key, number, state, versionOf }) {
      const begin = chainStart(id);
      const fields = valuesOf(inState(theirs.fields, state));
      const session = Number(added.run(number, id, key, versionOf, begin, ...fields).lastInsertRowid);
      const seqs = new Map<number, number>();
      const chain = addRows(session, begin, theirs.rows, seqs, theirs.id === id);
      changed.run(chain, ...fields, session);
      addAround(session, theirs);
      addSteps(session, [], theirs.steps, seqs);
      return session;
    },
    bringDrafts(ours, theirs) {
      const told = new Set([
        ...ours.rows.filter(({ stands }) => stands === 1).map(placeOfDraft),
        ...ours.notes.map(({ path }) => placeOfDraft({ kind: 'note', path })),
      ]);
      const fresh = theirsAlone(ours, theirs).filter((one) => !told.has(placeOfDraft(one)));
      for (const { kind, path, text, caret, changed_at } of fresh) {
        draft.run(ours.number, kind, path, text, caret, changed_at);
      }
      return fresh.length > 0;
    },
    bring(ours, theirs) {
      const session = ours.number;
      const shared = sharedStart(ours.rows.map(rowKey), theirs.rows.map(rowKey));
      const seqs = new Map<number, number>();
      const replaced = ours.rows.slice(shared);
      theirs.rows.slice(0, shared).forEach((row, index) => {
        const own = ours.rows[index];
        if (own === undefined) return;
        seqs.set(row.seq, own.seq);
        if (own.stands === row.stands && own.place === row.place) return;
        if (own.stands === 1 && row.stands === 0 && isSearchable(own)) unindexed.run(own.seq);
        placed.run(row.stands, row.place, own.seq);
        if (own.stands === 0 && row.stands === 1 && isSearchable(own)) {
          indexed.run(own.seq, plainText(own.form, own.value));
        }
      });
      const last = ours.rows[shared - 1];
      const before = last === undefined ? chainStart(ours.id) : (endOf.get(last.seq) ?? chainStart(ours.id));
      const chain = addRows(session, before, theirs.rows.slice(shared), seqs, false);
      const fresh = new Map(
        theirs.rows.slice(shared).map((row) => [rowKey(row), seqs.get(row.seq) ?? null] as const),
      );
      for (const row of replaced) {
        const seq = fresh.get(rowKey(row)) ?? null;
        if (seq === null) uncoded.run(row.seq);
        else recoded.run(seq, row.seq);
        if (row.stands === 1 && isSearchable(row)) unindexed.run(row.seq);
        gone.run(row.seq);
      }
      const state = ours.fields.state === 'aside' ? 'aside' : stateOf(theirs.fields);
      changed.run(chain, ...valuesOf(inState(theirs.fields, state)), session);
      for (const statement of clear) statement.run(session);
      addAround(session, { ...theirs, drafts: [...ours.drafts, ...theirsAlone(ours, theirs)] });
      addSteps(session, ours.steps, theirs.steps, seqs);
    },
  };
};

/** Half-typed text of theirs at places where ours has none. */
const theirsAlone = (ours: Version, theirs: Version): Version['drafts'] => {
  const places = new Set(ours.drafts.map(placeOfDraft));
  return theirs.drafts.filter((one) => !places.has(placeOfDraft(one)));
};

const placeOfDraft = ({ kind, path }: { readonly kind: string; readonly path: string }): string =>
  JSON.stringify([kind, path]);

/** The state of a version, or the one it had before it went aside. */
const stateOf = ({ state, was }: SessionFields): SessionFields['state'] =>
  state === 'aside' ? (was ?? 'finished') : state;

const inState = (fields: SessionFields, state: SessionFields['state']): SessionFields => ({
  ...fields,
  state,
  was: state === 'aside' ? stateOf(fields) : null,
});
