/** Draws the part of a text that holds its caret: a margin, the rows, and under them how much there is. */
import type { Row, Span } from '../../canvas.ts';
import type { Drawn, Space } from '../field.ts';
import { span, widthOf } from '../rows.ts';
import type { TextLayout } from './text-layout.ts';
import { lineStart } from './word-places.ts';

/** Fewer rows than this are all for the text. */
const leastWithCount = 4;

export interface Typing {
  readonly text: string;
  readonly caret: number;
  readonly layout: TextLayout;
  /** Whether each line has a dot before it. */
  readonly dotted: boolean;
  /** Said at the end; null: nothing is counted here. */
  readonly count: Span | null;
}

/** Columns left of a text: the margin and a blank, and in a list a dot and a blank. One more stays free for the caret. */
const besides = (dotted: boolean): number => (dotted ? 4 : 2);

/** What a text may take of the window's columns. */
export const columnsForText = (columns: number, dotted: boolean): number =>
  Math.max(2, columns - besides(dotted) - 1);

/** Rows of the text itself. */
export const rowsForText = (rows: number, counted: boolean): number =>
  Math.max(1, counted && rows >= leastWithCount ? rows - 1 : rows);

export const textRows = (typing: Typing, space: Space): Drawn => {
  const { layout, dotted, caret, count } = typing;
  const room = rowsForText(space.rows, count !== null);
  const here = layout.rowOf(caret);
  // The caret stays in the middle, but at the ends of the text: what stands around it can be read.
  const top = Math.max(0, Math.min(here - Math.floor(room / 2), layout.count - room));
  const bottom = Math.min(layout.count, top + room);
  const quoted = quotedFrom(typing, top);
  const rows = Array.from({ length: bottom - top }, (_, at): Row => {
    const row = top + at;
    const dot = layout.beginsLine(row) ? space.signs.dot : ' ';
    const text = layout.textOf(row);
    return [
      margin(space),
      ...(dotted ? [span(`${dot} `, 'dim')] : []),
      ...(text === '' ? [] : [span(text, quoted(row) ? 'quote' : 'plain')]),
    ];
  });
  if (count !== null && room < space.rows) {
    const below = layout.count - bottom;
    const marks = top + below === 0 ? '' : `${space.signs.up} ${top}   ${space.signs.down} ${below}   `;
    rows.push(countRow(marks, count, space));
  }
  return { rows, caret: { row: here - top, column: besides(dotted) + layout.columnOf(caret) } };
};

/** One column from the right edge, as the text is; without the marks where there is no room for them. */
const countRow = (marks: string, count: Span, space: Space): Row => {
  const room = space.columns - 1 - besides(false);
  const words = [...(marks === '' ? [] : [span(marks, 'dim')]), count];
  const fits = [words, [count], []].find((each) => widthOf(each, space) <= room) ?? [];
  return [margin(space), span(' '.repeat(Math.max(0, room - widthOf(fits, space)))), ...fits];
};

const margin = ({ signs }: Space): Span => span(`${signs.margin} `, 'dim');

/** A line that begins with a quotation mark is one, up to its end. */
const opensQuote = /^\s*["“”„‟«]/;

/** For rows in their order, the first of them anywhere in its line. */
const quotedFrom = ({ text, layout }: Typing, first: number): ((row: number) => boolean) => {
  const quotes = (start: number): boolean => opensQuote.test(text.slice(start, start + longestIndent));
  let quoted = quotes(lineStart(text, layout.startOf(first)));
  return (row) => {
    if (row > first && layout.beginsLine(row)) quoted = quotes(layout.startOf(row));
    return quoted;
  };
};

/** A quotation mark further from the start of its line is not looked for. */
const longestIndent = 100;
