/** How much text one evaluation may handle, so that no template can make a conversation hang. */

/** Code units left; it goes down as functions read and build texts. */
export interface Work {
  left: number;
}

/** A 5 MB story read by a handful of functions fits; a chain that doubles a text does not. */
export const fullWork = (): Work => ({ left: 50_000_000 });

/** Longest text that a function builds. */
export const longestText = 10_000_000;

/** Counts `cost` code units; false when they are no longer there, and then nothing more is read. */
export const spend = (work: Work, cost: number): boolean => {
  work.left -= cost;
  return work.left >= 0;
};
