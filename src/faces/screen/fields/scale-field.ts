/** A scale as a row of numbers: the arrows go along it, or the number is typed. */
import type { Say } from '../../../messages/speech.ts';
import type { Key, Row, Span } from '../../canvas.ts';
import type { Drawn, Field, Hint, Pressed, Space } from '../field.ts';
import { cut, span } from '../rows.ts';

export interface ScaleOptions {
  readonly say: Say;
  readonly from: number;
  readonly to: number;
  readonly chosen: number | null;
}

const mostSteps = 21;

/** Whether a scale can be shown as a row: whole numbers, and not too many. */
export const isRow = (from: number | null, to: number | null): boolean =>
  from !== null &&
  to !== null &&
  Number.isInteger(from) &&
  Number.isInteger(to) &&
  to >= from &&
  to - from < mostSteps;

const unheard: Pressed<number> = { pressed: 'unheard' };
const changed: Pressed<number> = { pressed: 'changed' };

export const scaleField = ({ say, from, to, chosen }: ScaleOptions): Field<number> => {
  const numbers = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  let value = chosen;
  /** Figures typed one after the other: `1` and `0` are ten. */
  let figures = '';

  const go = (there: number): Pressed<number> => {
    figures = '';
    value = Math.max(from, Math.min(there, to));
    return changed;
  };

  const typed = (text: string): Pressed<number> => {
    if (!/^[\d-]+$/.test(text)) return unheard;
    const fitting = [figures + text, text].find((figure) =>
      numbers.some((each) => `${each}`.startsWith(figure)),
    );
    if (fitting === undefined)
      return { pressed: 'refused', why: say('live.refused.out-of-range', { from, to }) };
    figures = fitting;
    value = numbers.find((each) => String(each) === fitting) ?? null;
    return changed;
  };

  const press = (key: Key): Pressed<number> => {
    switch (key.key) {
      case 'text':
        return typed(key.text.trim());
      case 'left':
      case 'down':
        return go(value === null ? to : value - 1);
      case 'right':
      case 'up':
        return go(value === null ? from : value + 1);
      case 'home':
      case 'text-start':
        return go(from);
      case 'line-end':
      case 'text-end':
        return go(to);
      case 'backspace':
      case 'delete':
      case 'clear':
        figures = '';
        value = null;
        return changed;
      case 'enter':
      case 'end':
        return value === null ? { pressed: 'empty' } : { pressed: 'done', value };
      default:
        return unheard;
    }
  };

  const draw = (space: Space): Drawn => {
    const wide = Math.max(...numbers.map((number) => String(number).length));
    const perRow = Math.max(1, Math.floor((space.columns - 2) / (wide + 2)));
    const cells = numbers.map((number): Span => {
      const figure = String(number).padStart(wide);
      return number === value ? span(`[${figure}]`, 'chosen') : span(` ${figure} `);
    });
    const rows: Row[] = [];
    for (let at = 0; at < cells.length; at += perRow) rows.push([span(' '), ...cells.slice(at, at + perRow)]);
    const columns = 1 + Math.min(perRow, cells.length) * (wide + 2);
    return { rows: [...rows, ends(columns, rows.length, space)].slice(0, space.rows), caret: null };
  };

  /** Which end is which, under the ends where there is room. */
  const ends = (columns: number, rows: number, space: Space): Row => {
    const [low, high] = [say('field.scale.low'), say('field.scale.high')];
    const blank = columns - 3 - space.columnsOf(low) - space.columnsOf(high);
    return rows === 1 && blank > 1
      ? [span(`  ${low}${' '.repeat(blank)}${high}`, 'dim')]
      : [span(cut(`  ${from}: ${low}   ${to}: ${high}`, space.columns, space), 'dim')];
  };

  const hints: readonly Hint[] = [
    ['Enter', say('field.text.next')],
    [say('field.key.arrows'), say('field.hint.pick')],
  ];
  return { press, draw, hints, typed: () => null };
};
