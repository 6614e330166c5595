/** Makes transcripts for measuring: always the same ones, 2 kB each, over 40 settings and 12 practices. */

/** A small generator of whole numbers below `below`, the same at every run (linear congruence, Numerical Recipes). */
const numbers = (seed: number) => {
  let state = seed >>> 0;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

type Next = ReturnType<typeof numbers>;

const words =
  'de buurvrouw kwam langs met soep en wij zaten samen aan tafel toen iemand zei dat het zo eigenlijk altijd zou moeten gaan want niemand had iets geregeld en toch was alles er wat nodig was'.split(
    ' ',
  );
const settings = Array.from({ length: 40 }, (_, index) => `combi-${String(index + 1).padStart(2, '0')}`);
const practices = Array.from({ length: 12 }, (_, index) => `Praktijk ${index + 1}`);
const groups = ['young-carers', 'newcomers', 'housebound'];

const one = <T>(next: Next, of: readonly T[]): T | undefined => of[next(of.length)];
const told = (next: Next, count: number): string =>
  Array.from({ length: count }, () => one(next, words)).join(' ');

const example = (next: Next): object => ({
  practice: one(next, practices),
  story: told(next, 64),
  stage: next(8),
  first_hand: true,
  own_part: told(next, 12),
  enabling: [told(next, 4), told(next, 5)],
  not_yet: told(next, 8),
  effect: [{ what: told(next, 8), who: told(next, 3), kind: 'health' }],
});

const coreAnswers = (next: Next): object => ({
  high_point: told(next, 80),
  values: told(next, 12),
  example: [example(next), example(next)],
});

const statusAnswers = (next: Next): object => ({
  status: practices.map((practice) => ({
    practice,
    stage: next(8),
    since: '2025-11-03',
    source: one(next, ['user', 'observer', 'leader']),
    reach: Object.fromEntries(groups.map((group) => [group, one(next, ['reached', 'not_yet', 'unknown'])])),
  })),
});

/** One session as it would stand in a JSONL file; every fifth goes over all practices in one setting. */
export const story = (number: number): object => {
  const next = numbers(number + 1);
  const status = number % 5 === 4;
  return {
    session: {
      id: `bench-${number}`,
      template: status ? 'status-round' : 'core',
      language: 'nl',
      date: `2026-0${1 + next(9)}-${String(1 + next(28)).padStart(2, '0')}`,
      setting: one(next, settings),
      participants: [
        {
          alias: `P${String(next(400)).padStart(3, '0')}`,
          role: one(next, ['concerned', 'network', 'partner']),
          consent: 'quote',
        },
      ],
    },
    answers: status ? statusAnswers(next) : coreAnswers(next),
  };
};

/** The inquiry that the stories belong to, as the text of inquiry.yaml. JSON is YAML too. */
export const inquiryText = JSON.stringify({
  inquiry: 'Bench',
  topic: { nl: 'Hoe snel is het?', en: 'How fast is it?' },
  languages: ['nl', 'en'],
  frame: { sampling: 'census', settings: settings.map((id) => ({ id, name: id, kind: 'combi', people: 5 })) },
  groups: groups.map((id) => ({ id, name: { nl: id, en: id }, priority: true })),
  rounds: [
    { id: '1', from: '2026-01-01', to: '2026-03-31' },
    { id: '2', from: '2026-07-01', to: '2026-09-30' },
  ],
});
