/** Lists the sessions whose interview or review is not finished, with all that is needed to choose one to go on with. */
import type { Database } from 'better-sqlite3';
import type { KeptSession } from '../../evidence/material.ts';
import { runningProcess } from '../file/process-mark.ts';
import type { UnfinishedSession } from '../live-store.ts';
import { progressFrom } from '../rows/progress-json.ts';
import type { Drafts } from './drafts.ts';

interface UnfinishedRow {
  readonly number: number;
  readonly state: 'live' | 'review';
  readonly changed_at: string | null;
  readonly holder: string | null;
  readonly body: string | null;
  readonly answers: number;
  readonly words: number;
}

export const unfinishedIn = (
  db: Database,
  drafts: Drafts,
  sessionOf: (number: number) => KeptSession | null,
): (() => readonly UnfinishedSession[]) => {
  const rows = db.prepare<[], UnfinishedRow>(
    `SELECT s.number, s.state, s.changed_at, s.holder, p.body, count(a.seq) AS answers, coalesce(sum(a.words), 0) AS words
     FROM session s LEFT JOIN progress p ON p.session = s.number
     LEFT JOIN answer a ON a.session = s.number AND a.stands = 1 AND a.kind = 'answer'
     WHERE s.state IN ('live', 'review') GROUP BY s.number ORDER BY s.number`,
  );
  return () =>
    rows.all().flatMap((row) => {
      const session = sessionOf(row.number);
      if (session === null) return [];
      const { state, answers, words } = row;
      const typed = drafts.of(row.number);
      const moments = [row.changed_at, ...typed.map(({ changedAt }) => changedAt)].filter(
        (at) => at !== null,
      );
      return [
        {
          session,
          state,
          changedAt: moments.sort().at(-1) ?? null,
          drafts: typed,
          answers,
          words,
          progress: row.body === null ? null : progressFrom(row.body),
          heldBy: runningProcess(row.holder),
        },
      ];
    });
};
