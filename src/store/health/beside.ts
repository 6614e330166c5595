/** What lay beside a data file before it was opened, and what that says about interviews that were being held. */
import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { sizeOf } from '../file/connection.ts';
import { runningProcess } from '../file/process-mark.ts';

export interface Beside {
  /** Whether a `-wal` was there, also an empty one: whoever holds the data file has one, and so has one that was killed. */
  readonly wal: boolean;
  /** Bytes in it. */
  readonly pending: number;
}

/** To be looked at before the data file is opened. */
export const lyingBeside = (file: string): Beside => {
  if (file === ':memory:' || sizeOf(file) === 0) return { wal: false, pending: 0 };
  return {
    wal: statSync(`${file}-wal`, { throwIfNoEntry: false }) !== undefined,
    pending: sizeOf(`${file}-wal`),
  };
};

export interface HeldRow {
  readonly number: number;
  readonly holder: string;
}

/** Sessions with the mark of a process that no longer runs, or that ran on another machine. */
export const deadHolders = (db: Database): readonly HeldRow[] =>
  db
    .prepare<[], HeldRow>('SELECT number, holder FROM session WHERE holder IS NOT NULL ORDER BY number')
    .all()
    .filter(({ holder }) => runningProcess(holder) === null);

/**
 * A process that was killed left its `-wal`, and with that nothing is lost: its mark goes, so that it is not taken for a
 * copy that lacks its `-wal`. Not that of `suspects`. What cannot be written now is cleared another time.
 */
export const clearDeadHolders = (db: Database, suspects: readonly HeldRow[]): void => {
  if (db.readonly || db.memory) return;
  const reading = Number(db.pragma('query_only', { simple: true })) === 1;
  try {
    const dead = deadHolders(db).filter((one) => !suspects.some(({ number }) => number === one.number));
    if (dead.length === 0) return;
    db.pragma('query_only = OFF');
    const cleared = db.prepare('UPDATE session SET holder = NULL WHERE number = ? AND holder = ?');
    for (const { number, holder } of dead) cleared.run(number, holder);
  } catch {
    // Another program is writing; the mark stays until the file is opened the next time.
  } finally {
    if (reading) db.pragma('query_only = ON');
  }
};
