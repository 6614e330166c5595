/** Prints counts of settings so that fewer than three small ones are never told apart, not even by subtracting. */
import type { Places } from './evidence.ts';
import { groupOf } from './places.ts';
import { type Column, cellOf, exact, protect, type Shown, totalCell } from './suppress.ts';

/** Of the `size` settings of a group, `known` are known and `counted` of those count (in use, routine, reached …). */
export interface CountRow {
  readonly group: string;
  readonly counted: number;
  readonly known: number;
  readonly size: number;
  readonly small: boolean;
}

interface ShownRow {
  readonly group: string;
  readonly counted: Shown;
  readonly known: Shown;
  readonly size: number;
}

/** Bounds and shares may be printed only when the total's `counted` and `known` are both numbers. */
export interface ShownCounts {
  readonly rows: readonly ShownRow[];
  readonly total: Omit<ShownRow, 'group'>;
}

/** What is known of one setting. */
export interface SettingCount {
  readonly setting: string;
  readonly known: boolean;
  readonly counted: boolean;
}

/** One row for each group that has any of these settings, in the order of the places. */
export const countsOf = (places: Places, settings: readonly SettingCount[]): readonly CountRow[] => {
  const group = groupOf(places);
  const rows = new Map<string, CountRow>();
  for (const { setting, known, counted } of settings) {
    const { id, small } = group(setting);
    const row = rows.get(id) ?? { group: id, counted: 0, known: 0, size: 0, small };
    rows.set(id, {
      ...row,
      counted: row.counted + (known && counted ? 1 : 0),
      known: row.known + (known ? 1 : 0),
      size: row.size + 1,
    });
  }
  const order = places.groups.map(({ id }) => id);
  const position = (id: string): number => (order.indexOf(id) + order.length + 1) % (order.length + 1);
  return [...rows.values()].sort((a, b) => position(a.group) - position(b.group));
};

/**
 * `few`, `nearly-all` and `hidden` first where a small group's count, or what is missing from it, is 1 or 2, or where
 * the group itself has fewer than five; then, as long as such a count still follows from the total and the other
 * rows, one more row is hidden (small ones first), at last the total. Of a group whose `known` is not a number,
 * `counted` is hidden, unless three or more of them, at the least, do not count either.
 */
export const discloseCounts = (rows: readonly CountRow[]): ShownCounts => {
  const sizes = {
    cells: rows.map(({ size }) => exact(size)),
    total: exact(sum(rows.map(({ size }) => size))),
  };
  const known = layer(rows, sizes, (row) => ({ count: row.known, of: row.size }));
  const counted = layer(rows, known, (row) => ({ count: row.counted, of: row.known }));
  return {
    rows: rows.map(({ group, size }, index) => ({
      group,
      counted: counted.cells[index]?.shown ?? 'hidden',
      known: known.cells[index]?.shown ?? 'hidden',
      size,
    })),
    total: { counted: counted.total.shown, known: known.total.shown, size: sizes.total.most },
  };
};

/** One column of counts with its total, given the column that they are part of. */
const layer = (
  rows: readonly CountRow[],
  whole: Column,
  read: (row: CountRow) => { readonly count: number; readonly of: number },
): Column => {
  const parts = rows.map((row) => ({ ...read(row), size: row.size, small: row.small }));
  const cells = parts.map((part, index) => cellOf(part, whole.cells[index] ?? whole.total));
  return protect({ cells, total: totalCell(parts, whole.total) });
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
