/** Shows the spot of a mistake: its line of the file with the offending characters underlined, inside a narrow window too. */
import { harmless } from '../report/clean.ts';
import { legible } from '../source/legible.ts';
import { charactersOf } from './characters.ts';
import { columnsOf } from './columns.ts';

/** One character as people see it (a letter with its accents, a whole emoji), as it stands on the screen. */
interface Cell {
  readonly shown: string;
  readonly columns: number;
  readonly marked: boolean;
}

export interface SourceFrame {
  readonly line: string;
  /** As many `^` as the offending characters take columns, under them. */
  readonly marks: string;
}

const tabStop = 4;
const cut: Cell = { shown: '…', columns: 1, marked: false };

/** What would show nothing, or move the cursor, takes one column as `�`. */
const shownAs = (grapheme: string, column: number): string => {
  if (grapheme === '\t') return ' '.repeat(tabStop - (column % tabStop));
  const shown = harmless(legible(grapheme)).replace(/\n/g, '�');
  return columnsOf(shown) === 0 ? '�' : shown;
};

/** `from` and `to` are code units of the line; a spot without length, or past the end of the line, is one column. */
const cellsOf = (line: string, from: number, to: number): readonly Cell[] => {
  const cells: Cell[] = [];
  const end = Math.max(to, from + 1);
  let column = 0;
  for (const { segment, index } of charactersOf(line)) {
    const shown = shownAs(segment, column);
    const columns = columnsOf(shown);
    cells.push({ shown, columns, marked: index < end && index + segment.length > from });
    column += columns;
  }
  return from < line.length ? cells : [...cells, { shown: ' ', columns: 1, marked: true }];
};

const columnsIn = (cells: readonly Cell[]): number => cells.reduce((sum, { columns }) => sum + columns, 0);

/** The first cells that take at most `room` columns. */
const fitting = (cells: readonly Cell[], room: number): readonly Cell[] => {
  let left = room;
  const end = cells.findIndex(({ columns }) => {
    left -= columns;
    return left < 0;
  });
  return end < 0 ? cells : cells.slice(0, end);
};

/** The part of the cells around the marked ones that fits in `room` columns, with `…` where something is left out. */
const windowOn = (cells: readonly Cell[], room: number): readonly Cell[] => {
  if (columnsIn(cells) <= room) return cells;
  const first = cells.findIndex(({ marked }) => marked);
  const last = cells.findLastIndex(({ marked }) => marked);
  if (columnsIn(cells.slice(0, last + 1)) < room) return [...fitting(cells, room - 1), cut];
  const inside = room - 2;
  const before = Math.max(
    Math.floor(inside / 6),
    Math.floor((inside - columnsIn(cells.slice(first, last + 1))) / 2),
  );
  const leading = fitting(cells.slice(0, first).reverse(), before).length;
  const rest = cells.slice(first - leading);
  return columnsIn(rest) < room
    ? [cut, ...fitting(cells.toReversed(), room - 1).toReversed()]
    : [cut, ...fitting(rest, inside), cut];
};

/** Code units that one column may take, generously: the rest of a very long line need not be measured. */
const unitsPerColumn = 16;

/** `line` without its line end; `from` up to `to` in code units; `width` in terminal columns. */
export const sourceFrame = (line: string, from: number, to: number, width: number): SourceFrame => {
  const room = Math.max(width, 8);
  const reach = room * unitsPerColumn;
  const start = Math.max(0, Math.min(from, line.length) - reach);
  const around = line.slice(start, Math.min(to, from + reach) + reach);
  const cells = windowOn(cellsOf(around, from - start, Math.min(to - start, around.length)), room);
  return {
    line: cells
      .map(({ shown }) => shown)
      .join('')
      .trimEnd(),
    marks: cells
      .map(({ columns, marked }) => (marked ? '^' : ' ').repeat(columns))
      .join('')
      .trimEnd(),
  };
};
