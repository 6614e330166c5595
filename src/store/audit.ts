/** What happened to the data and when; the wall clock is read once a run, so a clock set back distorts nothing. */
import type { Database } from 'better-sqlite3';

type AuditEvent = 'session added' | 'session updated' | 'practice decided' | 'decision undone';

export interface Audit {
  note(event: AuditEvent, session: number | null): void;
  /** Begins a new run: to be called after a transaction was undone, and the beginning of this run with it. */
  forget(): void;
}

export const auditIn = (db: Database, newId: () => string, now: () => string): Audit => {
  const added = db.prepare('INSERT INTO audit (run, clock, elapsed, event, session) VALUES (?, ?, ?, ?, ?)');
  let run: { readonly id: string; readonly began: number } | null = null;
  return {
    note(event, session) {
      if (run === null) {
        run = { id: newId(), began: performance.now() };
        added.run(run.id, now(), 0, event, session);
        return;
      }
      added.run(run.id, null, Math.round(performance.now() - run.began), event, session);
    },
    forget() {
      run = null;
    },
  };
};
