/** Walking the rounds: what counts where, what stays to be confirmed, what falls, and which practices are listed. */
import { describe, expect, it } from 'vitest';
import {
  bestStory,
  example,
  frameOf,
  inquiryWith,
  isMet,
  practiceOf,
  priority,
  settingNames,
  sharedStory,
  status,
  statuses,
  traceOf,
  twoRounds,
  voices,
} from './village.ts';

const four = settingNames(4);
const census = {
  frame: frameOf(four, { sampling: 'census' as const }),
  rounds: twoRounds,
  groups: [priority],
};
const reachedAll = { reach: { carers: 'reached' } } as const;
const inRound1 = (routine: number) => statuses(four, routine, 4, { round: '1', ...reachedAll });
const inRound2 = (routine: number, seen: number) =>
  statuses(four, routine, seen, { round: '2', date: '2025-09-05', ...reachedAll });

describe('the round shown', () => {
  it('is the latest with observations, or the one asked for', () => {
    expect(traceOf(inRound1(3), { inquiry: inquiryWith(census) }).round).toBe('1');
    const both = [...inRound1(3), ...inRound2(3, 1)];
    expect(traceOf(both, { inquiry: inquiryWith(census) }).round).toBe('2');
    expect(traceOf(both, { inquiry: inquiryWith(census), round: '1' }).round).toBe('1');
    expect(traceOf([example({ round: '2' })], { inquiry: inquiryWith(census) }).round).toBe('2');
    expect(traceOf([], { inquiry: inquiryWith(census) }).round).toBe('1');
  });

  it('without rounds everything is one round', () => {
    const trace = traceOf([status({ date: '2020-01-01' }), status({ setting: 'b', date: '2026-01-01' })]);
    expect(trace.round).toBeNull();
    expect(trace.practices[0]?.inUse).toMatchObject({ k: 2, n: 2 });
    expect(trace.practices[0]?.history).toEqual([{ round: null, rung: 'none' }]);
  });

  it('takes the round said, else the date; a status outside every round counts in none', () => {
    const practice = practiceOf(
      [
        status({ setting: 's01', round: '2', date: '2026-03-01' }),
        status({ setting: 's02', date: '2025-09-10' }),
        status({ setting: 's03', date: '2025-10-10' }),
        status({ setting: 's04', round: 'gone', date: '2025-09-10' }),
      ],
      census,
    );
    expect(practice.cells.map(({ basis }) => basis)).toEqual(['known', 'known', 'unseen', 'known']);
  });

  it('counts do not accumulate, stories do, and later stories are not heard yet', () => {
    const records = [
      ...inRound1(3),
      ...inRound2(1, 1),
      ...bestStory(),
      example({ setting: 'b', toldBy: 'P2', learnedFrom: 'a', date: '2025-09-10' }),
    ];
    expect(practiceOf(records, census).inUse).toMatchObject({ k: 1, n: 1 });
    expect(isMet(practiceOf(records, census), 'shared.link')).toBe(true);
    expect(isMet(practiceOf(records, census, { round: '1' }), 'shared.link')).toBe(false);
  });

  it('hears what was told between two rounds from the second, and after the last from the last', () => {
    const between = [...bestStory().slice(0, 2), example({ date: '2025-05-01', told: ['enabling'] })];
    expect(isMet(practiceOf(between, census, { round: '1' }), 'best.own_part')).toBe(true);
    const story = [...inRound1(1), example({ date: '2025-05-01' })];
    expect(practiceOf(story, census, { round: '1' }).rung).toBe('none');
    expect(practiceOf(story, census, { round: '2' }).rung).toBe('spark');
    expect(practiceOf([...inRound2(1, 1), example({ date: '2027-05-01' })], census).rung).toBe('spark');
  });
});

describe('a rung held before', () => {
  const spreading = [...sharedStory(), ...inRound1(3)];

  it('stays to be confirmed while a round is half done', () => {
    expect(practiceOf([...spreading, ...inRound2(1, 1)], census)).toMatchObject({
      rung: 'spreading',
      flags: ['to-confirm'],
    });
    expect(practiceOf([...spreading, ...inRound2(2, 3)], census)).toMatchObject({
      rung: 'spreading',
      flags: ['to-confirm'],
    });
  });

  it('is not gained by hoping', () => {
    expect(practiceOf([...sharedStory(), ...inRound1(2), ...inRound2(2, 2)], census)).toMatchObject({
      rung: 'shared',
      flags: [],
    });
  });

  it('falls when even the best case no longer holds', () => {
    expect(practiceOf([...spreading, ...inRound2(0, 2)], census)).toMatchObject({
      rung: 'shared',
      flags: [],
    });
    expect(practiceOf([...spreading, ...inRound2(2, 4)], census)).toMatchObject({
      rung: 'shared',
      flags: [],
    });
  });

  it('stays through a round in which nothing was seen', () => {
    const rounds = [...twoRounds, { id: '3', from: '2026-04-01', to: '2026-04-30' }];
    const practice = practiceOf(spreading, { ...census, rounds }, { round: '3' });
    expect(practice.history.map(({ rung }) => rung)).toEqual(['spreading', 'spreading', 'spreading']);
    expect(practice.flags).toEqual(['to-confirm']);
  });

  it('common stays when unknown reach may still be reached, not when it is known that it is not', () => {
    const rounds = [...twoRounds, { id: '3', from: '2026-04-01', to: '2026-04-30' }];
    const common = [...sharedStory(), ...voices(['a', 'b']), ...inRound1(4), ...inRound2(4, 4)];
    const third = (value: 'unknown' | 'not_yet') =>
      practiceOf(
        [...common, ...statuses(four, 4, 4, { round: '3', date: '2026-04-05', reach: { carers: value } })],
        { ...census, rounds },
      );
    expect(third('unknown')).toMatchObject({ rung: 'common', flags: ['near-universal', 'to-confirm'] });
    expect(third('not_yet')).toMatchObject({ rung: 'spreading', flags: ['near-universal'] });
  });

  it('random: only the drawn settings may still turn out well', () => {
    const twenty = settingNames(20);
    const random = {
      frame: frameOf(twenty, { sampling: 'random' as const, drawn: twenty.slice(0, 8) }),
      rounds: twoRounds,
    };
    const before = [...sharedStory(), ...statuses(twenty, 8, 8, { round: '1' })];
    const inTheNext = (routine: number, seen: number) =>
      practiceOf([...before, ...statuses(twenty, routine, seen, { round: '2', date: '2025-09-05' })], random);
    expect(inTheNext(0, 4)).toMatchObject({ rung: 'spreading', flags: ['to-confirm'] });
    expect(inTheNext(0, 7)).toMatchObject({ rung: 'shared', flags: [] });
  });
});

describe('the practices listed', () => {
  it('are one by key and alias, also when declared ahead or known from statuses only', () => {
    const declared = (name: string, aliases: readonly string[] = []) => ({
      name,
      aliases,
      definition: null,
      core: null,
      mayDiffer: null,
      where: [],
    });
    const trace = traceOf(
      [
        status({ practice: 'Koffie' }),
        example({ practice: ' BOKSSCHOOL ' }),
        example({ practice: 'boksen' }),
        example({ practice: null }),
      ],
      {
        practices: [declared('Boksschool', ['Boksen', 'Boksclub'])],
        inquiry: inquiryWith({ practices: [declared('Leenhond'), declared('boksclub')] }),
      },
    );
    expect(trace.practices.map(({ practice, rung }) => [practice, rung])).toEqual([
      ['Boksschool', 'spark'],
      ['Koffie', 'none'],
      ['Leenhond', 'none'],
    ]);
    expect(trace.practices[2]?.up).toMatchObject({
      code: 'trace.up.visit.story-anywhere',
      wouldReach: 'spark',
    });
  });

  it('stand highest rung first, then by name, and are not listed before they were heard of', () => {
    const records = [
      ...bestStory(),
      example({ practice: 'b' }),
      example({ practice: 'a' }),
      example({ practice: 'later', round: '2', date: '2025-09-05' }),
    ];
    const names = traceOf(records, { inquiry: inquiryWith(census), round: '1' }).practices.map(
      (one) => one.practice,
    );
    expect(names).toEqual(['boksschool', 'a', 'b']);
  });
});
