/** Lines that are read, scrolled where they are longer than the window, until one goes on. */

import type { Say } from '../../../messages/speech.ts';
import type { Key, Row, Style } from '../../canvas.ts';
import type { Drawn, Field, Pressed, Space } from '../field.ts';
import { rowsOf, span, widthOf } from '../rows.ts';

export interface ReadLine {
  readonly text: string;
  readonly style: Style;
}

export const readingField = (say: Say, lines: readonly ReadLine[]): Field<string> => {
  let top = 0;
  /** What the last drawing had room for. */
  let page = 1;
  let last = 0;
  const scroll = (by: number): Pressed<string> => {
    top = Math.max(0, Math.min(last, top + by));
    return { pressed: 'changed' };
  };
  const press = (key: Key): Pressed<string> => {
    switch (key.key) {
      case 'up':
        return scroll(-1);
      case 'down':
        return scroll(1);
      case 'page-up':
        return scroll(-page);
      case 'page-down':
        return scroll(page);
      case 'enter':
      case 'end':
        return { pressed: 'done', value: '' };
      default:
        return { pressed: 'unheard' };
    }
  };
  const draw = (space: Space): Drawn => {
    const all = lines.flatMap(({ text, style }) =>
      rowsOf(text, { ...space, columns: space.columns - 1 }, style),
    );
    if (all.length <= space.rows) return { rows: all, caret: null };
    page = Math.max(1, space.rows - 1);
    last = all.length - page;
    const from = Math.min(top, last);
    const { up, down } = space.signs;
    const mark: Row = [span(`${up} ${from}   ${down} ${last - from}`, 'dim')];
    const blank = ' '.repeat(Math.max(0, space.columns - widthOf(mark, space) - 1));
    return { rows: [...all.slice(from, from + page), [span(blank), ...mark]], caret: null };
  };
  return { press, draw, hints: [['Enter', say('screen.key.on')]], typed: () => null };
};
