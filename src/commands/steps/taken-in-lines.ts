/** Says what became of an import: in lines for people, and as data. */
import type { Say } from '../../messages/say.ts';
import { placedLines } from './problem-lines.ts';
import type { TakenIn } from './taken-in.ts';

/** Nothing when all was accepted. */
export const refusedLines = (say: Say, { refused, refusals }: TakenIn): readonly string[] => {
  if (refusals === 0) return [];
  const lines = refused.flatMap((each) => placedLines(each.file, each, each));
  const more = refusals - refused.length;
  return [
    ...lines,
    ...(more > 0 ? [say('import.more', { count: more })] : []),
    say('import.refused', { count: refusals }),
  ];
};

/** Notices: what was erased here before, practices that look alike, answers that were not written down, and characters that were replaced. */
export const noticeLines = (
  say: Say,
  { near, withheld, warned, leftOut, wordsLeftOut }: TakenIn,
): readonly string[] => [
  ...(leftOut === 0 ? [] : [say('people.left-out', { sessions: leftOut })]),
  ...(wordsLeftOut.words === 0 ? [] : [say('people.words-left-out', wordsLeftOut)]),
  ...near.map(({ practice, near: other, session }) =>
    say('import.near', { name: practice, near: other, session }),
  ),
  ...withheld.map(({ session, count }) => say('import.withheld', { session, count })),
  ...warned.flatMap((each) => placedLines(each.file, each, each)),
];

export const takenInLines = (say: Say, taken: TakenIn): readonly string[] => {
  const { added, updated, unchanged, records } = taken;
  return [
    say('import.done', { added, updated, unchanged, records }),
    ...noticeLines(say, taken),
    `${say('words.next')} ${say('import.next')}`,
  ];
};

export const takenInData = ({ last: _, leftOut, wordsLeftOut, ...counts }: TakenIn): object => ({
  ...counts,
  left_out: leftOut,
  words_left_out: wordsLeftOut,
});
