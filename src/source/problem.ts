/** What is wrong with a hand-written file: a code and its facts; the sentence is made later, from the catalogue. */
import type { Place } from './place.ts';

export type Severity = 'error' | 'warning';

/** Facts that a sentence may name; `hint` facts say what to type instead. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/**
 * One mistake in a source text. `code` is a key of the catalogue (`problem.<code>` and, where there is one,
 * `problem.<code>.hint`); `text` is the offending text as it stands in the file.
 */
export interface Problem {
  readonly severity: Severity;
  readonly code: string;
  readonly at: Place;
  readonly text: string;
  readonly params: ProblemParams;
}

/** Something read from a source text, with everything that was wrong with it. `value` is null when nothing usable was left. */
export interface Reading<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

export const error = (code: string, at: Place, text: string, params: ProblemParams = {}): Problem => ({
  severity: 'error',
  code,
  at,
  text,
  params,
});

export const warning = (code: string, at: Place, text: string, params: ProblemParams = {}): Problem => ({
  severity: 'warning',
  code,
  at,
  text,
  params,
});

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === 'error');
