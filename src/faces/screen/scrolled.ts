/** Rows of which only a part fits: that part, with marks that say how much is above and below it. */
import type { Row } from '../canvas.ts';
import type { Space } from './field.ts';
import { span, widthOf } from './rows.ts';

/** Where a window of so many rows begins so that rows `from` up to `to` are in its middle. */
export const topAround = (from: number, to: number, height: number, count: number): number =>
  Math.max(0, Math.min(from, from - Math.floor((height - (to - from)) / 2), count - height));

/** So many of them are in sight when the marks stand under them. */
export const heightIn = (count: number, rows: number): number =>
  count <= rows ? count : Math.max(1, rows - 1);

/** The rows from `top` on; the marks are on the last row, at the right. */
export const scrolled = (rows: readonly Row[], top: number, space: Space): readonly Row[] => {
  if (rows.length <= space.rows) return rows;
  const height = heightIn(rows.length, space.rows);
  const from = Math.max(0, Math.min(top, rows.length - height));
  const shown = rows.slice(from, from + height);
  if (height === space.rows) return shown;
  const { up, down } = space.signs;
  const mark: Row = [span(`${up} ${from}   ${down} ${rows.length - from - height}`, 'dim')];
  return [...shown, [span(' '.repeat(Math.max(0, space.columns - widthOf(mark, space) - 1))), ...mark]];
};
