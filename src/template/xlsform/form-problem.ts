/** What is wrong with a form, and what of it cannot be asked here: each with the cell it is about. */
import type { ProblemParams } from '../../source/problem.ts';

/**
 * `form.<code>` and `form.<code>.hint` are its sentences, or `problem.<code>` where it is a fault of the template that
 * the form makes; `cell` is `survey!B7`, or the name of a sheet.
 */
export interface FormProblem {
  readonly code: string;
  readonly cell: string;
  readonly params: ProblemParams;
  readonly words?: 'problem';
}

/** Why a condition is not taken over: `problem.<code>` is its sentence. */
export interface Reason {
  readonly code: string;
  readonly params: ProblemParams;
}

/** Something of a form that no question here can ask, kept as it stood: a whole row, one cell of it, a column or a sheet. */
export interface KeptAsItWas {
  readonly code: 'row' | 'cell' | 'column' | 'sheet';
  readonly cell: string;
  /** The column of a cell, or null for a whole row. */
  readonly column: string | null;
  /** The name in that row, if it has one. */
  readonly name: string;
  readonly text: string;
  /** How many rows have it: more than one only for a column. */
  readonly rows: number;
  readonly reason: Reason | null;
}
