/** One way in which a walk did not go as expected: a code and its facts; `walks.<code>` in the catalogue is the sentence. */
import type { Refusal } from '../interview/refusal.ts';
import { excerpt } from '../source/excerpt.ts';
import type { Place } from '../source/place.ts';
import type { ProblemParams } from '../source/problem.ts';

export type DifferenceCode =
  | 'not-asked'
  | 'not-asked-hidden'
  | 'also-asked'
  | 'asked-in-other-order'
  | 'not-hidden'
  | 'not-there-to-hide'
  | 'also-hidden'
  | 'not-refused'
  | 'refused-otherwise'
  | 'also-refused'
  | 'says-otherwise'
  | 'computed-differs'
  | 'not-computed'
  | 'computed-unexpectedly'
  | 'record-count'
  | 'record-kind'
  | 'capture-differs'
  | 'capture-missing'
  | 'capture-unexpected';

export interface Difference {
  readonly code: DifferenceCode;
  /** In the walk file. */
  readonly at: Place;
  readonly params: ProblemParams;
  /** What was refused, when that is the difference: it has a sentence of its own. */
  readonly refusal: Refusal | null;
}

/** Texts among the facts are shortened to one line. */
export const difference = (
  code: DifferenceCode,
  at: Place,
  params: ProblemParams,
  refusal: Refusal | null = null,
): Difference => ({
  code,
  at,
  params: Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? excerpt(value) : value]),
  ),
  refusal,
});
