/** The line or so around the words that a search found; what is left out is marked `[…]`. */

const around = 60;

/** Lower case without diacritics, of the same length as its text where that can be. */
const plain = (text: string): string =>
  [...text]
    .map((character) => character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() || character)
    .join('');

/** Some 120 characters round the first of `words` (as typed: several words, quotes), on one line, cut between words. */
export const snippet = (text: string, words: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  const searched = plain(line);
  const wanted = plain(words).match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = wanted.map((word) => searched.indexOf(word)).filter((at) => at >= 0);
  const at = found.length === 0 ? 0 : Math.min(...found);
  const from = at <= around ? 0 : line.indexOf(' ', at - around) + 1;
  const last = line.lastIndexOf(' ', at + around);
  const to = at + around >= line.length || last <= at ? line.length : last;
  return `${from > 0 ? '[…] ' : ''}${line.slice(from, to)}${to < line.length ? ' […]' : ''}`;
};
