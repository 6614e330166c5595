/** Counts the words of a text that is typed by looking only at the words that a change touches. */

/** What stands between words when they are counted in the store as well. */
const isBlank = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000;

/** A dash or a picture that stands alone is no word; so it is in the store. */
const isWord = (run: string): boolean => /[\p{L}\p{N}]/u.test(run);

export const wordsIn = (text: string): number => {
  let words = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isBlank(text.charCodeAt(at))) continue;
    if (at > from && isWord(text.slice(from, at))) words += 1;
    from = at + 1;
  }
  return words;
};

/** How many words have a part between `from` and `to`, or stand up against it. */
export const wordsAround = (text: string, from: number, to: number): number => {
  let [start, end] = [from, to];
  while (start > 0 && !isBlank(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && !isBlank(text.charCodeAt(end))) end += 1;
  return wordsIn(text.slice(start, end));
};
