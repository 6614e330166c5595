/** Numbers that look like chance but are the same every time: a search may wander, its outcome may not. */

/** From 0 up to 1, a row of its own for each seed (mulberry32 on a hash of the text). */
export const chanceFrom = (seed: string): (() => number) => {
  let state = 2166136261;
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
