/** How long the suites go on: short in `npm test`, long in `npm run test:endurance`; and what they take chance from. */
import { seed } from '../support/seed.ts';

export const isLong = process.env['SANIVELD_ENDURANCE'] === 'long';

/** As many as this run does. */
export const times = <Times = number>({
  short,
  long,
}: {
  readonly short: Times;
  readonly long: Times;
}): Times => (isLong ? long : short);

/** What was done, and in which way: on stderr, so that a run says what it proved. */
export const report = (line: string): void => {
  process.stderr.write(`endurance: ${line}\n`);
};

export interface Chance {
  /** A whole number from 0 up to, not with, `below`. */
  readonly below: (below: number) => number;
  readonly percent: (percent: number) => boolean;
}

/** Mulberry32: the same numbers for the same seed; `name` gives each test its own. */
export const chanceFor = (name: string): Chance => {
  let state = [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), seed) | 0;
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
  return { below, percent: (percent) => below(100) < percent };
};
