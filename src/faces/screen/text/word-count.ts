/** Counts the words of a text that is typed by looking only at what a change touches. */

/** What stands between words when they are counted in the store as well. */
const isBlank = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000;

export const wordsIn = (text: string): number => wordsBegunIn(text, 0, text.length);

/** How many words begin at a place from `from` up to and with `to`. */
export const wordsBegunIn = (text: string, from: number, to: number): number => {
  let words = 0;
  let after = from === 0 || isBlank(text.charCodeAt(from - 1));
  for (let at = from; at <= to && at < text.length; at += 1) {
    const blank = isBlank(text.charCodeAt(at));
    if (after && !blank) words += 1;
    after = blank;
  }
  return words;
};
