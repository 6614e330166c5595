/** Every flag and state, with what comes close but is not it. */
import { describe, expect, it } from 'vitest';
import type { KeptRecord } from '../../../src/harvest/record.ts';
import {
  bestStory,
  example,
  frameOf,
  practiceOf,
  priority,
  settingNames,
  sharedStory,
  status,
  statuses,
  twoRounds,
  voices,
} from './village.ts';

const four = settingNames(4);
const frame = frameOf(four, { sampling: 'census' });
const reachedAll = { reach: { carers: 'reached' } } as const;

describe('near-universal', () => {
  it('is a routine lower bound of 0.84', () => {
    const ids = settingNames(25);
    const flags = (k: number) => practiceOf(statuses(ids, k, 25), { frame: frameOf(ids) }).flags;
    expect(flags(21)).toEqual(['near-universal']);
    expect(flags(20)).toEqual([]);
    expect(practiceOf(statuses(ids, 25, 25)).flags).toEqual([]);
  });
});

describe('seen-once', () => {
  const once = (...since: readonly (string | null)[]) =>
    practiceOf(
      [
        ...sharedStory(),
        ...voices(['a', 'b']),
        ...four.map((id, index) =>
          status({ setting: id, date: '2025-06-29', since: since[index] ?? null, ...reachedAll }),
        ),
      ],
      { frame, groups: [priority] },
    );

  it('is all of common but the earlier round, long enough in half of the routine settings', () => {
    expect(once('2024', '2024')).toMatchObject({ rung: 'spreading', flags: ['near-universal', 'seen-once'] });
    expect(once('2024').flags).not.toContain('seen-once');
    expect(once('2025', '2025').flags).not.toContain('seen-once');
  });

  it('counts a bare year and a month from their last day', () => {
    expect(once('2024-12', '2024-12').flags).toContain('seen-once');
    expect(once('2024-12-31', '2024-12-31').flags).toContain('seen-once');
    expect(once('2025-01', '2025-01').flags).not.toContain('seen-once');
    expect(once('2025-01-01', '2025-01-01').flags).not.toContain('seen-once');
  });

  it('is not flagged when something else of common is missing', () => {
    const records = [
      ...sharedStory(),
      ...four.map((id) => status({ setting: id, date: '2025-06-29', since: '2020', ...reachedAll })),
    ];
    expect(practiceOf(records, { frame, groups: [priority] }).flags).toEqual(['near-universal']);
  });
});

describe('faded', () => {
  const fading = (
    stoppedWhy: 'lost' | 'moved' | 'handed_over' | 'not_needed' | null,
    before: readonly KeptRecord[] = sharedStory(),
  ) =>
    practiceOf(
      [
        ...before,
        ...statuses(four, 4, 4, { round: '1' }),
        ...four.map((id) => status({ setting: id, stage: -1, stoppedWhy, round: '2', date: '2025-09-05' })),
      ],
      { frame, rounds: twoRounds },
    );

  it('is lost somewhere and below an earlier rung', () => {
    expect(fading('lost')).toMatchObject({ rung: 'shared', state: 'faded' });
  });

  it.each(['moved', 'handed_over', 'not_needed', null] as const)('does not come of %s', (why) => {
    expect(fading(why)).toMatchObject({ rung: 'shared', state: null });
  });

  it('needs to have been above spark', () => {
    const seen = status({ setting: 's01', stage: -1, stoppedWhy: 'lost', round: '2', date: '2025-09-05' });
    expect(practiceOf([example(), seen], { frame, rounds: twoRounds }).state).toBeNull();
  });

  it('looks at the latest status of a setting', () => {
    const back = fading('lost');
    expect(back.state).toBe('faded');
    const records = [
      ...sharedStory(),
      ...statuses(four, 4, 4, { round: '1' }),
      status({ setting: 's01', stage: -1, stoppedWhy: 'lost', round: '2', date: '2025-09-05' }),
      ...statuses(four, 0, 4, { round: '2', date: '2025-09-06' }),
    ];
    expect(practiceOf(records, { frame, rounds: twoRounds })).toMatchObject({ rung: 'shared', state: null });
  });
});

describe('claimed', () => {
  it('is said only by leaders, managers or in retellings', () => {
    expect(practiceOf([status({ toldBy: 'L1', source: 'leader' })]).state).toBe('claimed');
    expect(practiceOf([status({ toldBy: null, observed: true, source: 'leader' })]).state).toBe('claimed');
    expect(practiceOf([example({ toldBy: 'L1' })]).state).toBe('claimed');
    expect(practiceOf([example({ retoldBy: 'P2' })]).state).toBe('claimed');
    expect(practiceOf([example({ toldBy: 'L1' }), example({ retoldBy: 'P2' })]).state).toBe('claimed');
  });

  it('is not, with one other source, or without any source of use', () => {
    expect(practiceOf([example({ toldBy: 'L1' }), status()]).state).toBeNull();
    expect(practiceOf([example({ toldBy: 'L1', stage: 2 })]).state).toBeNull();
    expect(practiceOf([status({ toldBy: null, observed: true, source: 'observer' })]).state).toBeNull();
    expect(practiceOf(bestStory()).state).toBeNull();
  });
});
