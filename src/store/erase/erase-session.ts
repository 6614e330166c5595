/** Takes one session out whole, with everything that hangs on it; that it was there stays in the audit. */
import type { Database } from 'better-sqlite3';

export interface SessionCounts {
  readonly rows: number;
  readonly drafts: number;
  readonly notes: number;
  readonly consents: number;
}

/** Every table that speaks of a session, those first that point to others. */
const dependents = [
  'DELETE FROM coding WHERE answer IN (SELECT seq FROM answer WHERE session = ?)',
  'DELETE FROM quote WHERE session = ?',
  'DELETE FROM summary WHERE session = ?',
  'DELETE FROM progress WHERE session = ?',
  'DELETE FROM record WHERE session = ?',
  'DELETE FROM participant WHERE session = ?',
  'UPDATE audit SET session = NULL, path = NULL, answer = NULL WHERE session = ?',
] as const;

/** To be called inside a transaction; the index is made anew after it. */
export const eraseSessionRowsIn = (db: Database): ((session: number) => SessionCounts) => {
  const others = dependents.map((sql) => db.prepare(sql));
  const removal = (table: string) => db.prepare(`DELETE FROM ${table} WHERE session = ?`);
  const [answers, drafts, notes, consents] = [
    removal('answer'),
    removal('draft'),
    removal('note'),
    removal('consent'),
  ];
  const gone = db.prepare('DELETE FROM session WHERE number = ?');
  return (session) => {
    for (const statement of others) statement.run(session);
    const counts = {
      rows: answers.run(session).changes,
      drafts: drafts.run(session).changes,
      notes: notes.run(session).changes,
      consents: consents.run(session).changes,
    };
    gone.run(session);
    return counts;
  };
};
