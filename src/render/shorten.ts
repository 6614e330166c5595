/** Cuts a text to one line of so many columns, with … where something is left out. */
import { charactersOf } from './characters.ts';
import { columnsOf } from './columns.ts';

/** Line breaks become blanks. `width` in terminal columns, at least 1. */
export const shorten = (text: string, width: number): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (columnsOf(line) <= width) return line;
  let kept = '';
  let used = 1;
  for (const { segment } of charactersOf(line)) {
    used += columnsOf(segment);
    if (used > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
};
