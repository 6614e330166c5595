/** The line or so around the words that a search found; where it was shortened stands `…`. */

const around = 60;

/** Lower case without diacritics, of the same length as its text where that can be. */
const plain = (text: string): string =>
  [...text]
    .map((character) => character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() || character)
    .join('');

const wordsIn = (typed: string): readonly string[] => plain(typed).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text still holds what was searched for, once names that may not be shown are out of it. */
export const holds = (text: string, words: string): boolean => {
  const searched = plain(text);
  return wordsIn(words).every((word) => searched.includes(word));
};

/** Some 120 characters round the first of `words` (as typed: several words, quotes), on one line, cut between words. */
export const snippet = (text: string, words: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  const searched = plain(line);
  const found = wordsIn(words)
    .map((word) => searched.indexOf(word))
    .filter((at) => at >= 0);
  const at = found.length === 0 ? 0 : Math.min(...found);
  const from = at <= around ? 0 : line.indexOf(' ', at - around) + 1;
  const last = line.lastIndexOf(' ', at + around);
  const to = at + around >= line.length || last <= at ? line.length : last;
  return `${from > 0 ? '… ' : ''}${line.slice(from, to)}${to < line.length ? ' …' : ''}`;
};
