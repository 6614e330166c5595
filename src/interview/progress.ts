/** Where an interview had got to, besides what was said: without a word of it, so that it can be kept apart. */
import type { Path } from './conversation.ts';
import type { StepKey } from './state.ts';

export interface Progress {
  /** The step gone back or jumped to; null: on to the first that is open. */
  readonly at: StepKey | null;
  readonly passed: readonly StepKey[];
  readonly closed: readonly Path[];
  /** Who told what, where that was said. */
  readonly tellers: readonly (readonly [Path, readonly string[]])[];
  /** Probes that were ticked, by path: their zero-based numbers. */
  readonly ticked: readonly (readonly [Path, readonly number[]])[];
  /** Minutes used so far, whole or not, by phase id. */
  readonly minutes: readonly (readonly [string, number])[];
  /** In the conversation only headlines are told, and the stories in the review. */
  readonly headlinesFirst?: true;
  /** It lies still for a moment, on purpose, in a window that has it open. */
  readonly resting?: true;
}

/** Of an interview in which nothing was asked. */
export const nowhereYet: Progress = {
  at: null,
  passed: [],
  closed: [],
  tellers: [],
  ticked: [],
  minutes: [],
};
