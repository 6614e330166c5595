/** Pictures in a text file, each under its name: wide and small, in both languages, and never beyond the window. */
import { expect } from 'vitest';
import type { Picture } from '../../../../../src/faces/canvas.ts';
import { plainText } from '../scripted-canvas.ts';

/** The windows that every picture is looked at in. */
export const windows = [
  [80, 24],
  [40, 12],
] as const;

/** As it stands in the file. */
export const named = (
  name: string,
  { rows: drawn, caret }: Picture,
  [columns, rows]: readonly [number, number],
): string => {
  const text = plainText(drawn, caret);
  expect(drawn.length).toBeLessThanOrEqual(rows);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  return `── ${name}\n${text.trimEnd()}\n`;
};
