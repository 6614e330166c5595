/** What is still half typed at a question: it is kept, and yet it is not among what was told. */
import { halfTypedLines } from '../hold/half-typed-lines.ts';
import { isOfSummary } from '../summary-drafts.ts';
import type { Desk } from './desk.ts';

/** With what that means for reading back; empty where nothing is half typed. */
export const notHeard = (desk: Desk): readonly string[] => {
  const drafts = desk.store
    .drafts(desk.number)
    .filter((draft) => draft.kind !== 'note' && !isOfSummary(draft) && draft.text.trim() !== '');
  return drafts.length === 0
    ? []
    : [...halfTypedLines(desk.sitting(), drafts), desk.say('review.half-typed', { count: drafts.length })];
};
