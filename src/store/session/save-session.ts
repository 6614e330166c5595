/** Keeps a session that was written down in one go: facts, consent, answers with their hashes and index, notes and records. */
import type { Database } from 'better-sqlite3';
import { harvestVersion, sessionName } from '../../harvest/record.ts';
import type { Progress } from '../../interview/progress.ts';
import { Failure } from '../../messages/failure.ts';
import { runningProcess } from '../file/process-mark.ts';
import type { SessionState } from '../live-store.ts';
import { type PlacedRow, rowsOf } from '../rows/answer-rows.ts';
import type { Audit } from '../rows/audit.ts';
import { chainStart } from '../rows/chain.ts';
import type { AddedRow, Answers, Standing } from '../rows/keep-answers.ts';
import type { Notes } from '../rows/keep-notes.ts';
import type { People } from '../rows/keep-people.ts';
import type { Practices } from '../rows/practices.ts';
import { progressFrom } from '../rows/progress-json.ts';
import type { Records } from '../rows/records.ts';
import type { NewSession, Saved } from '../store.ts';

interface KnownRow {
  readonly number: number;
  readonly content_hash: string;
  readonly chain: string;
  readonly state: SessionState;
  readonly holder: string | null;
}

export interface SaveOptions {
  readonly answers: Answers;
  readonly notes: Notes;
  readonly people: People;
  readonly practices: Practices;
  readonly records: Records;
  readonly audit: Audit;
  readonly newId: () => string;
  readonly now: () => string;
}

export type SaveSession = (session: NewSession, options: { readonly update: boolean }) => Saved;

export const saveSessionIn = (
  db: Database,
  { answers, notes, people, practices, records, audit, newId, now }: SaveOptions,
): SaveSession => {
  const known = db.prepare<[string], KnownRow>(
    'SELECT number, content_hash, chain, state, holder FROM session WHERE key = ?',
  );
  const facts =
    'content_hash, own_id, template, template_name, inquiry, language, date, round, setting, facilitator, harvest, changed_at, chain';
  const newSession = db.prepare(
    `INSERT INTO session (${facts}, id, key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const changed = db.prepare(
    `UPDATE session SET (${facts}, state, revision) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, revision + 1)
     WHERE number = ?`,
  );
  const chained = db.prepare('UPDATE session SET chain = ? WHERE number = ?');
  const moved = db.prepare('UPDATE session SET state = ? WHERE number = ?');
  const progressOf = db.prepare<[number], string>('SELECT body FROM progress WHERE session = ?').pluck();
  const progressed = db.prepare(
    'INSERT INTO progress (session, body) VALUES (?, ?) ON CONFLICT DO UPDATE SET body = excluded.body',
  );
  const asked = db
    .prepare<[number, string, string], 0 | 1>(
      'SELECT allowed FROM quote WHERE session = ? AND path = ? AND text = ? ORDER BY number DESC LIMIT 1',
    )
    .pluck();
  const quoted = db.prepare(
    'INSERT INTO quote (id, session, path, text, allowed, date) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const noProgress = db.prepare('DELETE FROM progress WHERE session = ?');

  const factsOf = (session: NewSession, chain: string) =>
    [
      session.contentHash,
      session.facts.id,
      session.templateHash,
      session.facts.template,
      session.inquiryHash,
      session.facts.language,
      session.facts.date,
      session.facts.round,
      session.facts.setting,
      session.facts.facilitator,
      harvestVersion,
      now(),
      chain,
    ] as const;

  const add = (session: NewSession): Saved => {
    const id = newId();
    const begin = chainStart(id);
    const number = Number(newSession.run(...factsOf(session, begin), id, session.key).lastInsertRowid);
    const rows = rowsOf(session.conversation, () => '');
    chained.run(answers.bring(number, begin, rows, nothing).chain, number);
    const { progress = null } = session;
    if (progress !== null) {
      moved.run('live', number);
      progressed.run(number, JSON.stringify(progress));
    }
    finish(number, session, progress === null);
    audit.note({ event: 'session added', session: number });
    return { outcome: 'added', session: number };
  };

  /**
   * One that is not finished goes to its review: there it is asked what may be done with the words. What comes of an
   * interview that was still going on leaves it going on, with what was passed by so far.
   */
  const update = (session: NewSession, old: KnownRow): Saved => {
    const { number } = old;
    const process = runningProcess(old.holder);
    if (process !== null) throw new Failure('session-held', { session: sessionName(number), process });
    const { added, chain } = answers.bring(number, old.chain, inTheirOrder(session));
    const { progress = null } = session;
    const finished = old.state === 'finished' && progress === null;
    const live = old.state === 'live' && progress !== null;
    changed.run(...factsOf(session, chain), finished ? 'finished' : live ? 'live' : 'review', number);
    people.unsay(number);
    if (progress === null) noProgress.run(number);
    else progressed.run(number, JSON.stringify(further(progressOf.get(number), progress)));
    records.remove(number);
    finish(number, session, finished);
    audit.note({ event: 'session updated', session: number });
    for (const one of added) audit.note({ ...correctionOf(one), session: number });
    return { outcome: 'updated', session: number };
  };

  const finish = (number: number, session: NewSession, counts: boolean): void => {
    people.put(number, session.facts);
    notes.put(number, session.conversation.notes);
    for (const { path, text, allowed } of session.quotes ?? []) {
      const before = asked.get(number, path, text);
      if (before === undefined || (before === 1 && !allowed))
        quoted.run(newId(), number, path, text, allowed ? 1 : 0, session.facts.date);
    }
    if (counts) records.add(number, session.records, practices.numberOf);
  };

  return (session, options) => {
    const old = known.get(session.key);
    if (old === undefined) return add(session);
    if (old.content_hash === session.contentHash) return { outcome: 'unchanged', session: old.number };
    return options.update ? update(session, old) : { outcome: 'conflict', session: old.number };
  };
};

const nothing: Standing = new Map();

/** Goes on from the first question that is open now. */
const further = (before: string | undefined, after: Progress): Progress => {
  if (before === undefined) return after;
  const known = progressFrom(before);
  return { ...known, at: null, tellers: [...new Map([...known.tellers, ...after.tellers])] };
};

/** Rows that were there before keep their number: what came between them is found back by its place. */
const inTheirOrder = (session: NewSession): readonly PlacedRow[] =>
  rowsOf(session.conversation, () => '').map((row, index) => ({
    ...row,
    place: String(index + 1).padStart(6, '0'),
  }));

const correctionOf = ({ seq, row }: AddedRow) =>
  ({ event: 'corrected', path: row.path, answer: seq }) as const;
