/** The two next visits: the cheapest that would move a practice up, and the one likeliest to prove us wrong. */
import { describe, expect, it } from 'vitest';
import type { KeptRecord } from '../../../src/harvest/record.ts';
import type { TraceInput } from '../../../src/trace/trace-inquiry.ts';
import {
  bestStory,
  effect,
  example,
  frameOf,
  practiceOf,
  priority,
  session,
  settingNames,
  sharedStory,
  status,
  statuses,
  twoRounds,
  voices,
} from './village.ts';

const four = settingNames(4);
const twenty = settingNames(20);
const reachedAll = { reach: { carers: 'reached' } } as const;

const up = (
  records: readonly KeptRecord[],
  inquiry: Parameters<typeof practiceOf>[1] = {},
  more: Partial<TraceInput> = {},
) => {
  const visit = practiceOf(records, inquiry, more).up;
  return visit === null ? null : [visit.code.replace('trace.up.', ''), visit.setting, visit.wouldReach];
};

describe('up', () => {
  it('fills a blank first', () => {
    expect(up([example({ firstHand: null })])).toEqual(['blank.first_hand', 'a', 'spark']);
    expect(up([example({ setting: null })])).toEqual(['blank.first_hand', null, 'spark']);
    const story = bestStory();
    const without = (capture: string) =>
      story.map((record) => ({ ...record, told: record.told.filter((told) => told !== capture) }));
    expect(up(without('own_part'))).toEqual(['blank.own_part', 'a', 'best']);
    expect(up(without('enabling'))).toEqual(['blank.enabling', 'a', 'best']);
    expect(up(without('not_yet'))).toEqual(['blank.not_yet', 'a', 'best']);
    expect(up(without('who'))).toEqual(['blank.effect', 'a', 'best']);
    expect(up(sharedStory().map((record) => ({ ...record, learnedFrom: null })))).toEqual([
      'blank.learned_from',
      'a',
      'shared',
    ]);
  });

  it('then asks a known teller', () => {
    expect(up([status()])).toEqual(['ask.story', 'a', 'spark']);
    expect(up(bestStory().filter(({ kind }) => kind !== 'effect'))).toEqual(['ask.effect', 'a', 'best']);
    const alone = bestStory().filter(({ toldBy }) => toldBy !== 'W1');
    const here = { sessions: [session(1, { setting: 'a' })] };
    expect(up(alone, {}, here)).toEqual(['ask.confirmed', 'a', 'best']);
  });

  it('asks for the link where its origin was not told yet', () => {
    const [one, other] = [{ setting: 'a' }, { setting: 'b', toldBy: 'W1' }];
    const told = bestStory().map((record) => ({ ...record, learnedFrom: 'outside' }));
    const elsewhere = [status(other), status({ ...one, toldBy: 'P2' })];
    expect(up([...told, ...elsewhere])).toEqual(['ask.link', 'b', 'shared']);
  });

  it('then visits a setting', () => {
    expect(up([example({ told: [], toldBy: null })])).toEqual(['visit.story', 'a', 'spark']);
    const alone = bestStory().filter(({ toldBy }) => toldBy !== 'W1');
    expect(up(alone)).toEqual(['visit.best', 'a', 'best']);
    expect(up(bestStory(), { frame: frameOf(twenty) })).toEqual(['visit.shared', 's01', 'shared']);
    expect(up(bestStory())).toEqual(['visit.shared-anywhere', null, 'shared']);
    const five = [...sharedStory(), ...statuses(twenty, 2, 5)];
    expect(practiceOf(five, { frame: frameOf(twenty) }).up).toMatchObject({
      code: 'trace.up.visit.standings',
      params: { count: 2, settings: 's06, s07' },
      wouldReach: 'spreading',
    });
  });

  it('goes first to where a teller is known, when that is enough', () => {
    const records = [...sharedStory(), ...statuses(twenty, 3, 10), example({ setting: 's15', toldBy: 'W1' })];
    expect(practiceOf(records, { frame: frameOf(twenty) }).up).toMatchObject({
      code: 'trace.up.ask.standing',
      setting: 's15',
      params: { teller: 'W1' },
    });
  });

  it('asks for a frame and for priority groups where there are none', () => {
    const known = [...sharedStory(), ...statuses(four, 3, 3)];
    expect(up(known)).toEqual(['blank.frame', null, 'spreading']);
    expect(up(known, { frame: frameOf(four.slice(0, 3)) })).toEqual([
      'blank.frame-larger',
      null,
      'spreading',
    ]);
  });

  it('waits for a round when this one cannot do it', () => {
    const seen = [...sharedStory(), ...statuses(twenty, 3, 20)];
    expect(up(seen, { frame: frameOf(twenty) })).toEqual(['wait.round', null, 'spreading']);
    const once = [...sharedStory(), ...voices(['a', 'b']), ...statuses(four, 4, 4, reachedAll)];
    const census = { frame: frameOf(four), groups: [priority] };
    expect(up(once, census)).toEqual(['wait.rounds', null, 'common']);
    expect(practiceOf(once, { ...census, rounds: twoRounds }).up).toMatchObject({
      code: 'trace.up.wait.sustained',
      params: { days: 180, from: '2025-07-30' },
      wouldReach: 'common',
    });
    const weak = [
      ...sharedStory(),
      ...voices(['a', 'b']),
      ...statuses(four, 1, 1, reachedAll),
      status({ setting: 's02', stage: 3 }),
      status({ setting: 's03', stage: 3 }),
    ];
    expect(up(weak, { ...census, rounds: twoRounds })?.[2]).toBe('common');
  });

  it('asks what is still missing for common in a second round', () => {
    const census = { frame: frameOf(four), groups: [priority], rounds: twoRounds };
    const twice = (reach: object, spoken: readonly KeptRecord[]) => [
      ...sharedStory(),
      ...spoken,
      ...statuses(four, 4, 4, { round: '1', ...reachedAll }),
      ...statuses(four, 4, 4, { round: '2', date: '2025-09-05', ...reach }),
    ];
    expect(up(twice(reachedAll, []), census)?.[0]).toBe('ask.normal');
    expect(up(twice({}, voices(['a', 'b'])), census)).toEqual(['blank.reach', 's01', 'common']);
    expect(up(twice({ reach: { carers: 'unknown' } }, voices(['a', 'b'])), census)).toEqual([
      'ask.reach',
      's01',
      'common',
    ]);
    expect(up(twice({ reach: { carers: 'not_yet' } }, voices(['a', 'b'])), census)).toEqual([
      'wait.round',
      null,
      'common',
    ]);
    expect(up(twice(reachedAll, voices(['a', 'b'])), { ...census, groups: [] })).toEqual([
      'blank.groups',
      null,
      'common',
    ]);
    expect(up(twice(reachedAll, voices(['a', 'b'])), census)).toBeNull();
  });
});

describe('doubt', () => {
  const doubt = (records: readonly KeptRecord[], more: Parameters<typeof practiceOf>[1] = {}) => {
    const visit = practiceOf(records, { frame: frameOf(four), groups: [priority], ...more }).doubt;
    return visit === null ? null : [visit.code.replace('trace.doubt.', ''), visit.setting];
  };
  const seen = statuses(four, 4, 4, reachedAll);

  it('goes from disputed to leader to unseen to unreached, in the order of the frame', () => {
    const disputed = [status({ setting: 's03' }), status({ setting: 's03', stage: 1 })];
    const leader = [
      status({ setting: 's04', source: 'leader' }),
      status({ setting: 's02', source: 'leader' }),
    ];
    expect(doubt([...leader, ...disputed])).toEqual(['disputed', 's03']);
    expect(doubt(leader)).toEqual(['leader', 's02']);
    expect(doubt(seen.slice(0, 2))).toEqual(['unseen', 's03']);
    expect(doubt([...seen, example({ setting: 's02' }), effect()])).toEqual(['again', 's01']);
    const later = status({ setting: 's02', date: '2025-01-12', reach: { carers: 'not_yet' } });
    expect(doubt([...seen, later])).toEqual(['unreached', 's02']);
  });

  it('random: looks at the drawn settings first', () => {
    const frame = frameOf(four, { sampling: 'random', drawn: ['s03', 's04'] });
    expect(doubt(seen.slice(2, 3), { frame })).toEqual(['unseen', 's04']);
    expect(doubt(seen.slice(2, 4), { frame })).toEqual(['unseen', 's01']);
  });

  it('asks where it is when no setting is known', () => {
    expect(doubt([example({ setting: null })], { frame: null })).toEqual(['nowhere', null]);
    expect(doubt([example()], { frame: null })).toEqual(['unseen', 'a']);
  });
});
