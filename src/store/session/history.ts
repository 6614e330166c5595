/** Tells what was changed in a session, by whom and when. */
import type { Database } from 'better-sqlite3';
import { type Change, type ChangeKind, changeKinds } from '../live-store.ts';
import { type Form, spokenText } from '../rows/answer-rows.ts';

interface ChangeRow {
  readonly number: number;
  readonly began: string;
  readonly elapsed: number;
  readonly event: string;
  readonly path: string | null;
  readonly by_whom: string | null;
  readonly answer: number | null;
  readonly form: Form | null;
  readonly value: string | null;
  readonly stands: 0 | 1 | null;
}

/** Oldest first. When something happened is the clock at the beginning of its run and the time passed since. */
export const historyIn = (db: Database): ((session: number) => readonly Change[]) => {
  const changes = db.prepare<[number], ChangeRow>(
    `SELECT c.number, (SELECT clock FROM audit r WHERE r.run = c.run AND r.clock IS NOT NULL) AS began, c.elapsed, c.event,
       c.path, c.by_whom, c.answer, a.form, a.value, a.stands
     FROM audit c LEFT JOIN answer a ON a.seq = c.answer WHERE c.session = ? ORDER BY c.number`,
  );
  return (session) =>
    changes.all(session).flatMap((row) => {
      const change = changeOf(row.event);
      return change === null ? [] : [told(row, change)];
    });
};

/** What left no row of its own, such as a pause, stands; a row that was erased does not. */
const told = (row: ChangeRow, change: ChangeKind): Change => ({
  number: row.number,
  at: new Date(Date.parse(row.began) + row.elapsed).toISOString(),
  by: row.by_whom,
  change,
  path: row.path,
  text: row.form === null || row.value === null ? null : spokenText(row.form, row.value),
  stands: row.answer === null || row.stands === 1,
});

const changeOf = (event: string): ChangeKind | null => changeKinds.find((kind) => kind === event) ?? null;
