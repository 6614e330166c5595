/** Hides counts of small settings, and what they could be worked out from: primary and secondary suppression. */
import { smallestGroup } from './places.ts';

/** A number; or `few` (1 or 2), `nearly-all` (all but 1 or 2), or `hidden` (a cell with a mark of its own). */
export type Shown = number | 'few' | 'nearly-all' | 'hidden';

/** A count as it will be printed, and what a reader can tell from that alone: at least, at most. */
export interface Cell {
  readonly shown: Shown;
  readonly least: number;
  readonly most: number;
  /** What `most` becomes when the cell is hidden. */
  readonly limit: number;
  /** Its true value may not be worked out; of a total: nor that of its small settings together. */
  readonly sensitive: boolean;
  readonly small: boolean;
}

export interface Column {
  readonly cells: readonly Cell[];
  readonly total: Cell;
}

/** `count` of the `of` settings in a group of `size`. */
export interface Part {
  readonly count: number;
  readonly of: number;
  readonly size: number;
  readonly small: boolean;
}

export const exact = (count: number): Cell => ({
  shown: count,
  least: count,
  most: count,
  limit: count,
  sensitive: false,
  small: false,
});

/** Fewer than three, counted from either end. */
const isFew = ({ count, of }: Part): boolean =>
  (count > 0 && count < 3) || (of - count > 0 && of - count < 3);

const isSensitive = (part: Part): boolean => part.small && (part.size < smallestGroup || isFew(part));

/** Whether a count says nothing of fewer than three, however many of nearly all there may be. */
const standsApart = (count: number, whole: Cell): boolean =>
  whole.shown === 'nearly-all' && count >= 3 && whole.least - count >= 3;

/** The cell before its neighbours are looked at; `whole` is how the number it is part of is shown. */
export const cellOf = (part: Part, whole: Cell): Cell => {
  const { count, of, size, small } = part;
  const sensitive = isSensitive(part);
  const cell = { ...exact(count), limit: whole.most, sensitive, small };
  if (small && size < smallestGroup) return hidden(cell);
  if (typeof whole.shown !== 'number')
    return standsApart(count, whole) ? { ...cell, sensitive: false } : hidden(cell);
  if (!sensitive) return cell;
  if (of < 3) return hidden(cell);
  if (of < smallestGroup) return { ...cell, shown: 'hidden', least: 1, most: of - 1 };
  return count < 3
    ? { ...cell, shown: 'few', least: 1, most: 2 }
    : { ...cell, shown: 'nearly-all', least: of - 2, most: of - 1 };
};

/** A total of small settings alone is treated as they are; with others among them it starts as a plain number. */
export const totalCell = (parts: readonly Part[], whole: Cell): Cell => {
  const all = added(parts);
  const small = added(parts.filter((part) => part.small));
  if (parts.length > 0 && parts.every((part) => part.small)) return cellOf(small, whole);
  const cell = cellOf({ ...all, small: false }, whole);
  return { ...cell, sensitive: isSensitive(small) };
};

const added = (parts: readonly Part[]): Part =>
  parts.reduce(
    (total, { count, of, size, small }) => ({
      count: total.count + count,
      of: total.of + of,
      size: total.size + size,
      small,
    }),
    { count: 0, of: 0, size: 0, small: false },
  );

const hidden = (cell: Cell): Cell => ({ ...cell, shown: 'hidden', least: 0, most: cell.limit });

/** Hides one row more, small ones that are still numbers first, at last the total, until nothing sensitive follows. */
export const protect = (column: Column): Column => {
  if (!isDerivable(column)) return column;
  const [next] = column.cells
    .map((cell, index) => ({ cell, index }))
    .filter(({ cell }) => cell.shown !== 'hidden')
    .sort((a, b) => costOf(a.cell) - costOf(b.cell) || a.cell.limit - b.cell.limit);
  return next === undefined
    ? { ...column, total: hidden(column.total) }
    : protect({ ...column, cells: column.cells.with(next.index, hidden(next.cell)) });
};

/** What is lost by hiding a cell: a number of small settings, then `few` and `nearly-all`, then a large setting's own. */
const costOf = ({ small, shown }: Cell): number => {
  if (!small) return 2;
  return typeof shown === 'number' ? 0 : 1;
};

/** Whether a sensitive cell, or the small settings together, has one possible value left. */
const isDerivable = ({ cells, total }: Column): boolean => {
  const small = cells.filter((cell) => cell.small);
  const left = (part: readonly Cell[]): number => {
    const rest = cells.filter((cell) => !part.includes(cell));
    const least = Math.max(sumOf(part, 'least'), total.least - sumOf(rest, 'most'));
    const most = Math.min(sumOf(part, 'most'), total.most - sumOf(rest, 'least'));
    return most - least;
  };
  return cells.some((cell) => cell.sensitive && left([cell]) === 0) || (total.sensitive && left(small) === 0);
};

const sumOf = (cells: readonly Cell[], end: 'least' | 'most'): number =>
  cells.reduce((total, cell) => total + cell[end], 0);
