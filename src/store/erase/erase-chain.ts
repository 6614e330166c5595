/** Makes the chain of hashes of a session anew, after words were taken out of answers that were kept before. */
import type { Database } from 'better-sqlite3';
import type { AnswerRow } from '../rows/answer-rows.ts';
import { chainStart, nextLink } from '../rows/chain.ts';

interface LinkRow extends Omit<AnswerRow, 'toldBy'> {
  readonly seq: number;
  readonly told_by: string;
}

/** To be called inside the transaction that took the words out. */
export const chainAgainIn = (db: Database): ((session: number) => void) => {
  const start = db.prepare<[number], string>('SELECT id FROM session WHERE number = ?').pluck();
  const rows = db.prepare<[number], LinkRow>(
    `SELECT seq, kind, path, question, type, form, value, told_by, private, words
     FROM answer WHERE session = ? ORDER BY seq`,
  );
  const linked = db.prepare('UPDATE answer SET hash = ? WHERE seq = ?');
  const ended = db.prepare('UPDATE session SET chain = ? WHERE number = ?');
  return (session) => {
    let chain = chainStart(start.get(session) ?? '');
    for (const { seq, told_by, ...row } of rows.all(session)) {
      chain = nextLink(chain, { ...row, toldBy: told_by });
      linked.run(chain, seq);
    }
    ended.run(chain, session);
  };
};
