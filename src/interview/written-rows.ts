/** Gathers answers, which are kept by path, into the rows that a transcript has, and says who told which row. */
import type { Answer } from '../template/template.ts';
import type { Path } from './conversation.ts';
import { outwards } from './path.ts';

/** One turn, or what stands outside every turn. */
export interface Row {
  readonly answers: Map<string, Answer>;
  /** Rows by their number, by the id of their repeat. */
  readonly repeats: Map<string, Map<number, Row>>;
  /** Who told this row; null when that follows from what is around it. */
  told: readonly string[] | null;
}

interface Told {
  readonly path: Path;
  readonly by: readonly string[];
}

export interface Gathered {
  readonly top: Row;
  /** Who told a single answer or headline, where its row does not say so. */
  readonly told: readonly Told[];
}

interface Attributed {
  readonly path: Path;
  readonly toldBy: readonly string[];
}

/** `remarks` are the paths of headlines, notes and skips: their rows are written also when nothing was answered there. */
export const gather = (
  answers: readonly (Attributed & { readonly value: Answer })[],
  headlines: readonly Attributed[],
  remarks: readonly Path[],
  participants: readonly string[],
): Gathered => {
  /** Who told what stands at a path, as a reader of the transcript will find it named there. */
  const named = new Map<Path, readonly string[]>();
  for (const { path, toldBy } of answers) {
    const { turn } = split(path);
    if (turn !== null && !named.has(turn)) named.set(turn, toldBy);
  }
  const around = (path: Path): readonly string[] =>
    outwards(path)
      .slice(1)
      .map((place) => named.get(place))
      .find((by) => by !== undefined) ?? participants;

  const top = emptyRow();
  const rows = new Map<Path, Row>();
  for (const { path, value } of answers) {
    const { turn, id } = split(path);
    const row = turn === null ? top : rowAt(top, rows, turn);
    row.answers.set(id, value);
  }
  for (const path of remarks) {
    const turn = outwards(path).find((place) => place.endsWith(']'));
    if (turn !== undefined) rowAt(top, rows, turn);
  }
  for (const [turn, by] of named) {
    if (!isSame(by, around(turn))) rowAt(top, rows, turn).told = by;
  }
  const told = new Map<Path, readonly string[]>();
  for (const { path, toldBy } of [...answers, ...headlines]) {
    if (!isSame(toldBy, around(path))) told.set(path, toldBy);
  }
  return { top, told: [...told].map(([path, by]) => ({ path, by })) };
};

const emptyRow = (): Row => ({ answers: new Map(), repeats: new Map(), told: null });

const split = (path: Path): { readonly turn: Path | null; readonly id: string } => {
  const dot = path.lastIndexOf('.');
  return dot === -1 ? { turn: null, id: path } : { turn: path.slice(0, dot), id: path.slice(dot + 1) };
};

const rowAt = (top: Row, rows: Map<Path, Row>, turn: Path): Row => {
  const known = rows.get(turn);
  if (known !== undefined) return known;
  const { turn: outer, id } = split(turn);
  const parent = outer === null ? top : rowAt(top, rows, outer);
  const repeat = id.slice(0, id.indexOf('['));
  const numbered = parent.repeats.get(repeat) ?? new Map<number, Row>();
  parent.repeats.set(repeat, numbered);
  const row = emptyRow();
  numbered.set(Number(id.slice(repeat.length + 1, -1)), row);
  rows.set(turn, row);
  return row;
};

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((alias) => others.includes(alias));
