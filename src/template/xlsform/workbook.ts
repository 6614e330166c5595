/** A form as a spreadsheet holds it: sheets of texts, and rows that know their columns by name. */

/** One sheet of a workbook: rows of cells, each its text as it is shown; an empty cell is the empty text. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export type Workbook = readonly Sheet[];

/** The filled cells of one row under the names of their columns. */
export type Row = ReadonlyMap<string, string>;

/** The column in which travels what the format has no place for; ODK and Kobo leave it alone. */
export const ownColumn = 'saniveld';

/** A row of these cells; what is empty is left out. */
export const rowOf = (cells: Iterable<readonly [column: string, text: string | null | undefined]>): Row =>
  new Map(
    [...cells].flatMap(([column, text]) =>
      text === null || text === undefined || text === '' ? [] : [[column, text]],
    ),
  );

export const cellOf = (row: Row, column: string): string => row.get(column) ?? '';
