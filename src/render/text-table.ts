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

/** Lines without their line ends; cells are one line each. `width` in terminal columns. */
export const tableText = (
  header: readonly string[],
  body: readonly (readonly string[])[],
  width: number,
): readonly string[] => {
  const widths = header.map((title, column) =>
    Math.max(columnsOf(title), ...body.map((row) => columnsOf(row[column] ?? ''))),
  );
  const needed = widths.reduce((sum, each) => sum + each, 0) + gap.length * (widths.length - 1);
  if (needed > width) {
    return body.flatMap((row, index) => [...(index === 0 ? [] : ['']), ...asList(header, row, width)]);
  }
  return [
    line(header, widths),
    line(
      widths.map((each) => '-'.repeat(each)),
      widths,
    ),
    ...body.map((row) => line(row, widths)),
  ];
};
