/** What is wrong with a form, and what of it cannot be asked here: each with the cell it is about. */
import type { ProblemParams } from '../../source/problem.ts';

/** `form.<code>` and `form.<code>.hint` are its sentences; `cell` is `survey!B7`, or the name of a sheet. */
export interface FormProblem {
  readonly code: string;
  readonly cell: string;
  readonly params: ProblemParams;
}

/** Something of a form that no question here can ask, kept as it stood: a whole row, or one cell of it. */
export interface KeptAsItWas {
  readonly cell: string;
  /** The column of a cell, or null for a whole row. */
  readonly column: string | null;
  /** The name in that row, if it has one. */
  readonly name: string;
  readonly text: string;
}
