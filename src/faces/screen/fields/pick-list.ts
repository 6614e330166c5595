/** A list in which one row is marked: how it is drawn in the space there is, and where the keys bring the mark. */
import type { NamedKey, Row, Style } from '../../canvas.ts';
import { mostShown } from '../../typed/offer.ts';
import type { Space } from '../field.ts';
import { linesOf, span } from '../rows.ts';
import { shown } from '../text/shown.ts';

export interface Entry {
  readonly label: string;
  /** A second line, dim. A short list in little room has it only where the mark is. */
  readonly detail?: string;
  /** Before the label: the key that picks it. */
  readonly number?: string;
  /** Between number and label: `[x]`; as wide in every row of a list. */
  readonly mark?: string;
}

/** Null: no row is marked. */
export type Cursor = number | null;

/** Where a key brings the mark in a list of `count`; undefined: it moves nothing. */
export const movedBy = (key: NamedKey, cursor: Cursor, count: number): Cursor | undefined => {
  if (count === 0) return undefined;
  const within = (row: number): number => Math.max(0, Math.min(row, count - 1));
  switch (key) {
    case 'up':
      return cursor === null ? count - 1 : within(cursor - 1);
    case 'down':
      return cursor === null ? 0 : within(cursor + 1);
    case 'page-up':
      return within((cursor ?? 0) - mostShown);
    case 'page-down':
      return within((cursor ?? 0) + mostShown);
    case 'home':
    case 'text-start':
      return 0;
    case 'line-end':
    case 'text-end':
      return count - 1;
    default:
      return undefined;
  }
};

/** The number keys of the first rows. */
export const numberAt = (index: number): string => (index < mostShown ? String(index + 1) : '');

interface Measures {
  /** Columns of the longest number and of the longest mark. */
  readonly number: number;
  readonly mark: number;
}

const measuresOf = (entries: readonly Entry[], { columnsOf }: Space): Measures => ({
  number: Math.max(0, ...entries.map(({ number = '' }) => columnsOf(number))),
  mark: Math.max(0, ...entries.map(({ mark = '' }) => columnsOf(mark))),
});

/** Columns before a label. */
const indentIn = ({ number, mark }: Measures): number =>
  2 + (number === 0 ? 0 : number + 2) + (mark === 0 ? 0 : mark + 1);

const measureIn = (
  measures: Measures,
  { columns, columnsOf }: Space,
): Pick<Space, 'columns' | 'columnsOf'> => ({
  columns: Math.max(1, columns - indentIn(measures) - 1),
  columnsOf,
});

/** How many rows of one entry there would be. */
const heightOf = ({ label, detail = '' }: Entry, measures: Measures, space: Space): number => {
  const measure = measureIn(measures, space);
  const under = (text: string): number => linesThatFit(shown(text), measure).length;
  return under(label) + (detail === '' ? 0 : under(detail));
};

/** The rows of one entry: its label wraps under itself. */
const rowsOfEntry = (entry: Entry, isHere: boolean, measures: Measures, space: Space): readonly Row[] => {
  const { columnsOf, signs } = space;
  const indent = indentIn(measures);
  const measure = measureIn(measures, space);
  const filled = (text: string, columns: number): string =>
    text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
  const { number = '', mark = '' } = entry;
  const numbered =
    measures.number === 0 ? '' : filled(number === '' ? '' : `${number}.`, measures.number + 2);
  const marked = measures.mark === 0 ? '' : filled(mark, measures.mark + 1);
  const before = [
    span(`${isHere ? signs.here : ' '} `, 'accent'),
    span(numbered, 'dim'),
    ...(marked === '' ? [] : [span(marked)]),
  ];
  const under = (text: string, style: Style): readonly Row[] =>
    linesThatFit(shown(text), measure).map((line) => [span(' '.repeat(indent)), span(line, style)]);
  const label = under(entry.label, isHere ? 'chosen' : 'plain');
  const detail = entry.detail === undefined || entry.detail === '' ? [] : under(entry.detail, 'dim');
  return [...label.map((row, index) => (index === 0 ? [...before, ...row.slice(1)] : row)), ...detail];
};

/** Most labels are one line: those are measured once. */
const linesThatFit = (text: string, measure: Pick<Space, 'columns' | 'columnsOf'>): readonly string[] =>
  !text.includes('\n') && measure.columnsOf(text) <= measure.columns ? [text] : linesOf(text, measure);

/** How many rows are above and below what is seen, at the right edge. */
const marksRow = (above: number, below: number, space: Space): Row => {
  const { up, down } = space.signs;
  const wide = `${up} ${above}   ${down} ${below}`;
  const text = space.columnsOf(wide) < space.columns ? wide : `${up}${above} ${down}${below}`;
  return [span(' '.repeat(Math.max(0, space.columns - space.columnsOf(text) - 1))), span(text, 'dim')];
};

/** Of a short list that does not fit, only what is marked keeps its detail, so that as many labels as can be are in sight. */
const folded = (entries: readonly Entry[], cursor: Cursor): readonly Entry[] =>
  entries.length > mostShown
    ? entries
    : entries.map((entry, index) => (index === cursor ? entry : { ...entry, detail: '' }));

/** At most `space.rows`, with `middle`, which is what is marked, in sight; only what is seen is drawn. */
export const pickList = (
  entries: readonly Entry[],
  cursor: Cursor,
  space: Space,
  middle = cursor ?? 0,
): readonly Row[] => {
  if (entries.length === 0 || space.rows < 1) return [];
  const measures = measuresOf(entries, space);
  const windowIn = (list: readonly Entry[], rows: number): Window => {
    const rowsAt = (index: number): readonly Row[] => {
      const entry = list[index];
      return entry === undefined ? [] : rowsOfEntry(entry, index === cursor, measures, space);
    };
    return windowOf(rowsAt, list.length, middle, rows);
  };
  const isWhole = ({ from, to }: Window): boolean => from === 0 && to === entries.length;
  const all = windowIn(entries, space.rows);
  if (isWhole(all)) return all.rows;
  const list = folded(entries, cursor);
  const most = windowIn(list, space.rows);
  if (isWhole(most) || space.rows < 2) return most.rows;
  const fewer = windowIn(list, space.rows - 1);
  const height = (from: number, to: number): number =>
    list.slice(from, to).reduce((sum, entry) => sum + heightOf(entry, measures, space), 0);
  return [...fewer.rows, marksRow(height(0, fewer.from), height(fewer.to, list.length), space)];
};

interface Window {
  readonly rows: readonly Row[];
  /** The entries seen: from the first up to the one not seen any more. */
  readonly from: number;
  readonly to: number;
}

/** Grows from the marked entry, by turns below and above it, so that the same mark always gives the same window. */
const windowOf = (
  rowsAt: (index: number) => readonly Row[],
  count: number,
  middle: number,
  room: number,
): Window => {
  const first = rowsAt(middle).slice(0, room);
  let rows = first;
  let from = middle;
  let to = middle + 1;
  for (let grows = true; grows; ) {
    grows = false;
    const below = to < count ? rowsAt(to) : [];
    if (below.length > 0 && rows.length + below.length <= room) {
      rows = [...rows, ...below];
      to += 1;
      grows = true;
    }
    const above = from > 0 ? rowsAt(from - 1) : [];
    if (above.length > 0 && rows.length + above.length <= room) {
      rows = [...above, ...rows];
      from -= 1;
      grows = true;
    }
  }
  return { rows, from, to };
};
