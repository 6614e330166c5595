/** Makes transcripts for measuring: always the same ones, about 2 kB each, over 40 settings and 12 practices. */

/** A small generator of whole numbers below `below`, the same at every run (linear congruence, Numerical Recipes). */
const numbers = (seed: number) => {
  let state = seed >>> 0;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const words =
  'de buurvrouw kwam langs met soep en wij zaten samen aan tafel toen iemand zei dat het zo eigenlijk altijd zou moeten gaan want niemand had iets geregeld en toch was alles er wat nodig was'.split(
    ' ',
  );

const told = (next: (below: number) => number, count: number): string =>
  Array.from({ length: count }, () => words[next(words.length)] ?? '').join(' ');

/** One session as it would stand in a JSONL file; `number` makes it unique. */
export const story = (number: number): object => {
  const next = numbers(number + 1);
  const alias = `P${String(next(400)).padStart(3, '0')}`;
  const setting = `combi-${String(1 + next(40)).padStart(2, '0')}`;
  const example = (): object => ({
    practice: `Praktijk ${1 + next(12)}`,
    story: told(next, 90),
    stage: next(8),
    first_hand: true,
    own_part: told(next, 12),
    enabling: [told(next, 4), told(next, 5)],
    not_yet: told(next, 8),
    effect: [{ what: told(next, 8), who: told(next, 3), kind: 'health' }],
  });
  return {
    session: {
      id: `bench-${number}`,
      template: 'core',
      language: 'nl',
      date: `2026-0${1 + next(9)}-${String(1 + next(28)).padStart(2, '0')}`,
      setting,
      participants: [{ alias, role: 'concerned', consent: 'quote' }],
    },
    answers: { high_point: told(next, 120), values: told(next, 20), example: [example(), example()] },
  };
};
