/** Where something that is typed cannot stand as the answer yet: whoever goes on comes to it again. */
import { survey } from '../../../interview/next.ts';
import type { State, StepKey } from '../../../interview/state.ts';
import { keyOf } from '../../../interview/walk.ts';

/** What is asked now; empty when nothing is. */
export const keyNow = (state: State): StepKey => {
  const { stops, now } = survey(state);
  const stop = stops[now];
  return stop === undefined ? '' : keyOf(stop);
};

/** The first of these that somebody who goes on has come past; null: none, or one is somewhere on purpose. */
export const passedOver = (state: State, places: ReadonlySet<StepKey>): StepKey | null => {
  if (state.at !== null || places.size === 0) return null;
  const { stops, now } = survey(state);
  const passed = stops.slice(0, now).find((stop) => places.has(keyOf(stop)));
  return passed === undefined ? null : keyOf(passed);
};
