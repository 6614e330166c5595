/** Chance that can be told again: the same seed gives the same throws. */

export interface Dice {
  readonly chance: (percent: number) => boolean;
  /** Undefined from an empty list only. */
  readonly pick: <T>(from: readonly T[]) => T | undefined;
}

/** Multiplies by 48271 modulo 2³¹ − 1 (Park and Miller, 1988). */
export const diceFrom = (seed: number): Dice => {
  let state = seed + 1;
  const dice = (sides: number): number => {
    state = (state * 48271) % 2147483647;
    return state % sides;
  };
  return {
    chance: (percent) => dice(100) < percent,
    pick: (from) => from[dice(from.length || 1)],
  };
};
