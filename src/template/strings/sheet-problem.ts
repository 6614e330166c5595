/** What is wrong in a sheet of texts: a code and its facts; the sentence is made later, from the catalogue. */

/** `strings.problem.<code>` is its sentence. */
export interface SheetProblem {
  readonly code: string;
  /** Line of the file on which the row begins; one-based. */
  readonly line: number;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A row as it was read; `line` is the one on which it begins. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}
