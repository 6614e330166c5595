/** A table for the terminal: columns in line where they fit, else one small list per row. */
import { columnsOf } from './columns.ts';
import { wrap } from './wrap.ts';

const gap = '  ';

const padded = (cell: string, width: number): string =>
  cell + ' '.repeat(Math.max(0, width - columnsOf(cell)));

const line = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, index) => padded(cell, widths[index] ?? 0))
    .join(gap)
    .trimEnd();

/** A row as `Header: cell` lines, which also reads well aloud; empty cells are left out. */
const asList = (header: readonly string[], row: readonly string[], width: number): readonly string[] =>
  row.flatMap((cell, index) => {
    if (cell === '') return [];
    const [first = '', ...rest] = wrap(`${header[index] ?? ''}: ${cell}`, width - gap.length);
    return [first, ...rest.map((line) => `${gap}${line}`)];
  });

/** The narrowest that a column with wrapped cells may become. */
const narrowest = 16;

/** The widths with the widest column made to fit, or null when its words, or the reader, need more. */
const fitted = (
  widths: readonly number[],
  cells: readonly (readonly string[])[],
  width: number,
): readonly number[] | null => {
  const widest = widths.indexOf(Math.max(...widths));
  const others = widths.reduce((sum, each, column) => sum + (column === widest ? 0 : each + gap.length), 0);
  const words = cells.flatMap((row) => (row[widest] ?? '').split(' '));
  const left = Math.min(width - others, widths[widest] ?? 0);
  const fits =
    left >= Math.min(narrowest, widths[widest] ?? 0) && words.every((word) => columnsOf(word) <= left);
  return fits ? widths.map((each, column) => (column === widest ? left : each)) : null;
};

/** A row on as many lines as its longest cell needs. */
const rowLines = (row: readonly string[], widths: readonly number[]): readonly string[] => {
  const cells = row.map((cell, column) => wrap(cell, widths[column] ?? 0));
  const height = Math.max(1, ...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    line(
      cells.map((parts) => parts[at] ?? ''),
      widths,
    ),
  );
};

/** Lines without their line ends. The widest column wraps where the table is too wide. `width` in terminal columns. */
export const tableText = (
  header: readonly string[],
  body: readonly (readonly string[])[],
  width: number,
): readonly string[] => {
  const natural = header.map((title, column) =>
    Math.max(columnsOf(title), ...body.map((row) => columnsOf(row[column] ?? ''))),
  );
  const widths = fitted(natural, [header, ...body], width);
  if (widths === null) {
    return body.flatMap((row, index) => [...(index === 0 ? [] : ['']), ...asList(header, row, width)]);
  }
  return [
    line(header, widths),
    line(
      widths.map((each) => '-'.repeat(each)),
      widths,
    ),
    ...body.flatMap((row) => rowLines(row, widths)),
  ];
};
