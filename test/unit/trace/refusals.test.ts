/** Every refusal: where it applies, and where it does not. */
import { describe, expect, it } from 'vitest';
import {
  bestStory,
  effect,
  example,
  frameOf,
  inquiryWith,
  practiceOf,
  priority,
  setting,
  settingNames,
  status,
  statuses,
  traceOf,
  twoRounds,
} from './village.ts';

const ten = settingNames(10);
const whole = { frame: frameOf(ten), groups: [priority], rounds: twoRounds };
const reachedAll = { reach: { carers: 'reached' } } as const;
const seenTwice = [
  ...statuses(ten, 5, 10, { round: '1', ...reachedAll }),
  ...statuses(ten, 5, 10, { round: '2', date: '2025-09-05', ...reachedAll }),
];

describe('refusals', () => {
  it('are none when everything was declared, seen and reached', () => {
    expect(practiceOf(seenTwice, whole).refusals).toEqual([]);
    expect(traceOf(seenTwice, { inquiry: inquiryWith(whole) }).refusals).toEqual([]);
  });

  it.each([
    ['no-frame', practiceOf([status()])],
    ['frame-too-small', practiceOf([status({ setting: 's01' })], { frame: frameOf(settingNames(3)) })],
    [
      'random-without-draw',
      practiceOf(seenTwice, { ...whole, frame: frameOf(ten, { sampling: 'random', drawn: [] }) }),
    ],
    ['incomplete-round', practiceOf(seenTwice.slice(0, 19), whole)],
    ['stories-not-prevalence', practiceOf([...seenTwice, example()], whole)],
    ['best-without-comparison', practiceOf(bestStory())],
    ['no-cause', practiceOf([...seenTwice, effect()], whole)],
    ['recurs-not-needed', practiceOf([...seenTwice, example({ told: ['enabling'] })], whole)],
    ['no-trend', practiceOf(seenTwice.slice(10), whole)],
    ['small-denominator', practiceOf(seenTwice.slice(0, 19), whole)],
    ['reach-unknown', practiceOf(statuses(ten, 5, 10), whole)],
    ['no-priority-group', practiceOf(seenTwice, { ...whole, groups: [] })],
    ['unknown-is-not-absent', practiceOf(seenTwice.slice(0, 19), whole)],
    [
      'small-setting',
      practiceOf(seenTwice, {
        ...whole,
        frame: frameOf(ten, { settings: ten.map((id) => setting(id, { people: id === 's01' ? 9 : 10 })) }),
      }),
    ],
  ] as const)('%s', (code, practice) => {
    expect(practice.refusals).toContain(code);
  });

  it('a contrast case lifts recurs-not-needed', () => {
    const told = [example({ told: ['enabling'] }), example({ setting: 'b', stage: 1 })];
    expect(practiceOf(told).refusals).not.toContain('recurs-not-needed');
  });

  it('stand overall before there is any practice, with the number of practices they concern', () => {
    expect(traceOf([]).refusals).toEqual([
      { code: 'no-frame', params: { practices: 0 } },
      { code: 'no-trend', params: { practices: 0 } },
      { code: 'no-priority-group', params: { practices: 0 } },
    ]);
    const { refusals } = traceOf([example(), example({ practice: 'koffie' })]);
    expect(refusals.find(({ code }) => code === 'stories-not-prevalence')?.params).toEqual({ practices: 2 });
  });
});
