/** How much conditions may handle, so that no template can make a conversation hang. */

/** Code units of text and answers of turns that are left; it goes down as they are read and built. */
export interface Work {
  left: number;
}

/** For one condition, or for all of one walk: a 5 MB story read by a handful of functions fits; doubling texts does not. */
export const fullWork = (): Work => ({ left: 50_000_000 });

/** Longest text that a function builds. */
export const longestText = 1_000_000;

/** Counts `cost`; false when it is no longer there, and then nothing more is read. */
export const spend = (work: Work, cost: number): boolean => {
  work.left -= cost;
  return work.left >= 0;
};
