/** Breaks a line of text at blanks so that it fits a width as a terminal shows it. */
import { columnsOf } from './columns.ts';

/** Words are never cut: one that is wider than the line stands on a line of its own. `width` in terminal columns. */
export const wrapWords = (words: readonly string[], width: number): readonly string[] => {
  const lines: string[] = [];
  let line: string | null = null;
  let used = 0;
  for (const word of words) {
    const wide = columnsOf(word);
    if (line === null || used + 1 + wide > width) {
      if (line !== null) lines.push(line);
      line = word;
      used = wide;
    } else {
      line += ` ${word}`;
      used += 1 + wide;
    }
  }
  return line === null ? lines : [...lines, line];
};

/** The lines of a text, broken between its words. */
export const wrap = (text: string, width: number): readonly string[] => wrapWords(text.split(' '), width);
