/** Where the words and lines of a text begin and end, for moving and erasing by them. */
import { placeFrom, placeUpTo } from './characters.ts';

const isBlank = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign);

/** The start of the word before `at`. */
export const wordBefore = (text: string, at: number): number => {
  let place = at;
  while (isBlank(text[place - 1])) place -= 1;
  while (place > 0 && !isBlank(text[place - 1])) place -= 1;
  return placeUpTo(text, place);
};

/** The end of the word after `at`. */
export const wordAfter = (text: string, at: number): number => {
  let place = at;
  while (isBlank(text[place])) place += 1;
  while (place < text.length && !isBlank(text[place])) place += 1;
  return placeFrom(text, place);
};

/** The start of the line, up to the line feed before it. */
export const lineStart = (text: string, at: number): number =>
  at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
