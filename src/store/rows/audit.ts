/** What happened to the data and when; the wall clock is read once a run, so a clock set back distorts nothing. */
import type { Database } from 'better-sqlite3';
import type { ChangeKind } from '../live-store.ts';

interface Noted {
  readonly event: ChangeKind | 'practice decided' | 'decision undone';
  /** Number of the session it is about, if any. */
  readonly session: number | null;
  readonly path?: string | null;
  /** Number of the row of answers that came of it. */
  readonly answer?: number | null;
  /** The facilitator, where known. */
  readonly by?: string | null;
}

export interface Audit {
  /** Its number. */
  note(what: Noted): number;
  /** After a commit: the run that it belongs to has begun for good. */
  settle(): void;
  /** After a transaction was undone, and perhaps the beginning of this run with it. */
  forget(): void;
}

export const auditIn = (db: Database, newId: () => string, now: () => string): Audit => {
  const added = db.prepare(
    'INSERT INTO audit (run, clock, elapsed, event, session, path, answer, by_whom) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  let run: { readonly id: string; readonly began: number } | null = null;
  let settled = false;
  return {
    note({ event, session, path = null, answer = null, by = null }) {
      const about = [event, session, path, answer, by] as const;
      if (run === null) {
        run = { id: newId(), began: performance.now() };
        return Number(added.run(run.id, now(), 0, ...about).lastInsertRowid);
      }
      const elapsed = Math.round(performance.now() - run.began);
      return Number(added.run(run.id, null, elapsed, ...about).lastInsertRowid);
    },
    settle() {
      settled = run !== null;
    },
    forget() {
      if (!settled) run = null;
    },
  };
};
