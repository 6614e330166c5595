/** Where a value stands in a hand-written file, so that every message can point at it. */

/** One-based line and column; the column counts UTF-16 code units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** How many code units are meant from here on, line ends counted as one; left out where only the spot is known. */
  readonly length?: number;
}

/** The place of a value that was made by the program and stands in no file. */
export const nowhere: Place = { line: 0, column: 0 };
