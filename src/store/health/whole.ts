/** Whether a data file is whole: its structure, what it points to, and every chain of hashes. */
import type { Database } from 'better-sqlite3';
import { brokenChains } from './check-chains.ts';

export interface Counts {
  readonly sessions: number;
  /** Rows of answers, of today and of the history. */
  readonly answers: number;
}

export const countsIn = (db: Database): Counts =>
  db
    .prepare<[], Counts>(
      'SELECT (SELECT count(*) FROM session) AS sessions, (SELECT count(*) FROM answer) AS answers',
    )
    .get() ?? { sessions: 0, answers: 0 };

/** What SQLite finds wrong in the structure, one line each. */
export const structureFaults = (db: Database): readonly string[] =>
  db
    .prepare<[], string>('PRAGMA integrity_check(20)')
    .pluck()
    .all()
    .filter((line) => line !== 'ok');

/** How often each table points to something that is gone. */
export const brokenReferences = (
  db: Database,
): readonly { readonly table: string; readonly count: number }[] =>
  db
    .prepare<[], { readonly table: string; readonly count: number }>(
      'SELECT "table", count(*) AS count FROM pragma_foreign_key_check GROUP BY "table"',
    )
    .all();

/** False also when it cannot even be read. */
export const isWhole = (db: Database): boolean => {
  try {
    return (
      structureFaults(db).length === 0 && brokenReferences(db).length === 0 && brokenChains(db).length === 0
    );
  } catch {
    return false;
  }
};
