/** The chain of hashes through a session's answers: SQLite does not notice when a byte in a text changes, this does. */
import { sha256 } from '../../source/digest.ts';
import type { AnswerRow } from './answer-rows.ts';

/** Where a session's chain begins: its own key, so that answers cannot move to another session unseen. */
export const chainStart = (sessionId: string): string => sha256(sessionId);

/** SHA-256 over the hash before it and everything that was said; lengths part the fields. */
export const nextLink = (before: string, row: AnswerRow): string => {
  const { kind, path, question, type, form, value, toldBy } = row;
  const lengths = `${path.length},${question.length},${value.length},${toldBy.length}`;
  return sha256(
    `${before}\n${kind},${type},${form},${row.private},${row.words},${lengths}\n${path}${question}${value}${toldBy}`,
  );
};
