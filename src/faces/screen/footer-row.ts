/** The last row of the screen: a few keys and what they do here. */
import type { Paper, Row } from '../canvas.ts';
import type { Hint } from './field.ts';
import { span, widthOf } from './rows.ts';

const most = 5;

/** In fewer columns `^D` stands for Ctrl+D. */
const leastForNames = 60;

const named = ([key, does]: Hint): Hint => [key.replace('^', 'Ctrl+'), does];

/** Where there is no room for all, those before the last give way: the last is the door to everything else. */
export const footerRow = (hints: readonly Hint[], paper: Paper): Row => {
  const last = hints.at(-1);
  const others = hints.slice(0, -1).slice(0, most - 1);
  const isWide = paper.columns >= leastForNames;
  for (let count = others.length; count >= 0; count -= 1) {
    const shown = [...others.slice(0, count), ...(last === undefined ? [] : [last])];
    for (const gap of ['   ', '  ']) {
      const row = rowWith(isWide ? shown.map(named) : shown, gap);
      if (widthOf(row, paper) <= paper.columns) return row;
    }
  }
  return [];
};

const rowWith = (hints: readonly Hint[], gap: string): Row =>
  hints.flatMap(([key, does], index) => [
    span(index === 0 ? ' ' : gap),
    span(key, 'accent'),
    span(` ${does}`, 'dim'),
  ]);
