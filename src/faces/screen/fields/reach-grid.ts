/** Draws groups with what is said of each: a grid, or where the window is narrow the values under the group one is at. */
import type { Row } from '../../canvas.ts';
import type { Space } from '../field.ts';
import { cut, linesOf, rowsOf, span, widthOf } from '../rows.ts';
import { heightIn, scrolled, topAround } from '../scrolled.ts';

interface ReachGrid {
  /** `value`: its place among the values, or null. */
  readonly groups: readonly { readonly label: string; readonly value: number | null }[];
  /** In full, and short for the head of a column. */
  readonly values: readonly { readonly full: string; readonly short: string }[];
  /** Where one is; null: at none of the groups. */
  readonly row: number | null;
  readonly column: number;
}

const gap = 2;
const leastLabel = 8;
/** Labels that are longer wrap in their column. */
const mostLabel = 30;

export const gridRows = (grid: ReachGrid, space: Space): readonly Row[] => {
  const heads = grid.values.map(({ short }, index) => `${index + 1} ${short}`);
  const widths = heads.map((head) => space.columnsOf(head) + gap);
  const free = space.columns - 2 - gap - widths.reduce((sum, width) => sum + width, 0);
  const wanted = Math.max(leastLabel, ...grid.groups.map(({ label }) => space.columnsOf(label)));
  const label = Math.min(wanted, mostLabel, free);
  return label < Math.min(wanted, leastLabel * 2)
    ? inSight(grid, narrowBlocks(grid, space), space)
    : wideRows(grid, { heads, widths, label }, space);
};

interface Columns {
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly label: number;
}

const wideRows = (grid: ReachGrid, columns: Columns, space: Space): readonly Row[] => {
  const { heads, widths, label } = columns;
  const head: Row = [
    span(' '.repeat(2 + label + gap)),
    ...heads.map((text, index) => span(padded(text, widths[index] ?? 0, space), 'dim')),
  ];
  const blocks = grid.groups.map((group, index) =>
    linesOf(group.label, { ...space, columns: label }).map((line, at): Row => {
      const here = index === grid.row;
      return [
        span(here && at === 0 ? `${space.signs.here} ` : '  ', 'accent'),
        span(padded(line, label + gap - 1, space), here ? 'strong' : 'plain'),
        ...(at === 0 ? cells(grid, index, widths, space) : []),
      ];
    }),
  );
  const own = space.rows < 4 ? [] : [head];
  return [...own, ...inSight(grid, blocks, { ...space, rows: space.rows - own.length })];
};

/** One column before the head of their column; brackets say where one is. */
const cells = (grid: ReachGrid, row: number, widths: readonly number[], { signs }: Space): Row =>
  widths.flatMap((width, column) => {
    const isSet = grid.groups[row]?.value === column;
    const sign = isSet ? signs.tick : signs.dot;
    const here = row === grid.row && column === grid.column;
    return [
      here ? span(`[${sign}]`, 'chosen') : span(` ${sign} `, isSet ? 'accent' : 'dim'),
      span(' '.repeat(Math.max(0, width - 3))),
    ];
  });

const narrowBlocks = (grid: ReachGrid, space: Space): readonly (readonly Row[])[] => {
  const measure = { ...space, columns: space.columns - 2 };
  return grid.groups.map(({ label, value }, index) => {
    const said = value === null ? undefined : grid.values[value]?.full;
    if (index !== grid.row)
      return rowsOf(said === undefined ? label : `${label}: ${said}`, measure).map((row) => [
        span('  '),
        ...row,
      ]);
    const name = rowsOf(label, measure, 'strong').map((row, at) => [
      span(at === 0 ? `${space.signs.here} ` : '  ', 'accent'),
      ...row,
    ]);
    return [...name, ...valueRows(grid, value, measure)];
  });
};

/** Side by side as far as they fit. */
const valueRows = (grid: ReachGrid, value: number | null, space: Space): readonly Row[] => {
  const rows: Row[] = [];
  let row: Row = [];
  grid.values.forEach(({ full }, column) => {
    const ticked = column === value ? ` ${space.signs.tick}` : '';
    const text = cut(`${column + 1} ${full}${ticked}`, space.columns - 3, space);
    const here = column === grid.column;
    const piece = here ? span(`[${text}]`, 'chosen') : span(` ${text} `, ticked === '' ? 'plain' : 'accent');
    if (row.length > 0 && widthOf([...row, piece], space) > space.columns) {
      rows.push(row);
      row = [];
    }
    row = [...(row.length === 0 ? [span('  ')] : row), piece];
  });
  return [...rows, row];
};

/** The block one is at is always among what is shown. */
const inSight = (grid: ReachGrid, blocks: readonly (readonly Row[])[], space: Space): readonly Row[] => {
  const all = blocks.flat();
  const at = grid.row ?? blocks.length;
  const from = blocks.slice(0, at).flat().length;
  const to = from + (blocks[at]?.length ?? 0);
  return scrolled(all, topAround(from, to, heightIn(all.length, space.rows), all.length), space);
};

const padded = (text: string, columns: number, { columnsOf }: Space): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
