/** Counting in the frame: who counts, the frame per round and kind, and every condition of spreading and common. */
import { describe, expect, it } from 'vitest';
import { defaultLadder } from '../../../src/inquiry/inquiry.ts';
import {
  example,
  frameOf,
  isMet,
  practiceOf,
  priority,
  setting,
  settingNames,
  sharedStory,
  status,
  statuses,
  twoRounds,
  voice,
  voices,
} from './village.ts';

const five = settingNames(5);
const twenty = settingNames(20);
const known = (name: string, where: readonly string[]) => ({
  practices: [{ name, aliases: [], definition: null, core: null, mayDiffer: null, where }],
});

describe('n and k', () => {
  it('count a known stage from a user, an observer or a document, not from a leader', () => {
    const { inUse, routine, cells } = practiceOf(
      [
        status({ setting: 's01', stage: 3 }),
        status({ setting: 's02', stage: 5, source: 'observer' }),
        status({ setting: 's03', stage: 0, source: 'document' }),
        status({ setting: 's04', stage: 4, source: 'leader' }),
        status({ setting: 's05', stage: null }),
        status({ setting: 'elsewhere', stage: 4 }),
      ],
      { frame: frameOf(five) },
    );
    expect(inUse).toEqual({ k: 2, n: 3, lower: 0.4, upper: 0.8 });
    expect(routine).toEqual({ k: 1, n: 3, lower: 0.2, upper: 0.6 });
    expect(cells.map(({ basis, stage }) => [basis, stage])).toEqual([
      ['known', 3],
      ['known', 5],
      ['known', 0],
      ['leader', 4],
      ['unseen', null],
    ]);
  });

  it('take the latest date, and on the same date the lower stage, disputed', () => {
    const later = practiceOf(
      [
        status({ setting: 's01', stage: 2, date: '2025-01-02' }),
        status({ setting: 's01', stage: 6, date: '2025-01-03' }),
      ],
      { frame: frameOf(five) },
    );
    expect(later.cells[0]).toMatchObject({ stage: 6, disputed: false });
    const same = practiceOf([status({ setting: 's01', stage: 6 }), status({ setting: 's01', stage: 2 })], {
      frame: frameOf(five),
    });
    expect(same.cells[0]).toMatchObject({ stage: 2, disputed: true });
    expect(same.flags).toContain('disputed');
    const agreed = practiceOf([status({ setting: 's01' }), status({ setting: 's01' })], {
      frame: frameOf(five),
    });
    expect(agreed.cells[0]).toMatchObject({ stage: 4, disputed: false });
  });

  it('a later leader or "I do not know" does not undo what a user said', () => {
    const { cells } = practiceOf(
      [
        status({ setting: 's01', stage: 4 }),
        status({ setting: 's01', stage: 0, source: 'leader', date: '2025-02-02' }),
        status({ setting: 's01', stage: null, date: '2025-02-03' }),
      ],
      { frame: frameOf(five) },
    );
    expect(cells[0]).toMatchObject({ stage: 4, basis: 'known' });
  });

  it('without a frame count the settings named, without bounds', () => {
    const practice = practiceOf([
      status({ setting: 'b' }),
      status({ setting: 'a', stage: 1 }),
      example({ setting: 'c' }),
    ]);
    expect(practice).toMatchObject({ N: null, inUse: { k: 1, n: 2, lower: null, upper: null } });
    expect(practice.cells.map((cell) => cell.setting)).toEqual(['a', 'b', 'c']);
    expect(practice.refusals).toContain('no-frame');
  });

  it('examples alone leave k = n = 0 and bounds 0 – 1', () => {
    const practice = practiceOf([example({ setting: 's01' })], { frame: frameOf(five) });
    expect(practice.inUse).toEqual({ k: 0, n: 0, lower: 0, upper: 1 });
    expect(practice.cells[0]).toMatchObject({ basis: 'example', stage: 3 });
  });

  it('random counts drawn settings only; without drawn it is purposive, and says so', () => {
    const records = [...statuses(twenty, 8, 10), status({ setting: 's20' })];
    const drawn = practiceOf(records, {
      frame: frameOf(twenty, { sampling: 'random', drawn: twenty.slice(0, 10) }),
    });
    expect(drawn.inUse).toEqual({ k: 8, n: 10, lower: 0.55, upper: 0.9 });
    expect(drawn.cells).toHaveLength(20);
    const lost = practiceOf(records, { frame: frameOf(twenty, { sampling: 'random' }) });
    expect(lost.inUse).toEqual({ k: 9, n: 11, lower: 0.45, upper: 0.9 });
    expect(lost.refusals).toContain('random-without-draw');
    expect(drawn.refusals).not.toContain('random-without-draw');
  });
});

describe('the frame of a practice', () => {
  it('holds only its kinds of setting', () => {
    const frame = frameOf([], {
      settings: [setting('a', { kind: 'combi' }), setting('b', { kind: 'street' }), setting('c')],
    });
    const of = (where: readonly string[]) => practiceOf([example()], { frame }, known('boksschool', where));
    expect(of(['combi']).N).toBe(1);
    expect(of([]).N).toBe(3);
    expect(of(['school'])).toMatchObject({ N: null, inUse: { lower: null } });
  });

  it('holds only settings active in the round: the periods overlap', () => {
    const frame = frameOf([], {
      settings: [
        setting('a', { until: '2025-08-31' }),
        setting('b', { until: '2025-09-01' }),
        setting('c', { from: '2025-09-30' }),
        setting('d', { from: '2025-10-01' }),
      ],
    });
    const practice = practiceOf([status({ setting: 'b', round: '2' })], { frame, rounds: twoRounds });
    expect(practice.cells.map((cell) => cell.setting)).toEqual(['b', 'c']);
  });
});

describe('spreading', () => {
  const onFrame = (ids: readonly string[], k: number) =>
    practiceOf([...sharedStory(), ...statuses(ids, k, ids.length)], {
      frame: frameOf(ids, { sampling: 'census' }),
    });

  it('needs a frame of four', () => {
    expect(isMet(onFrame(settingNames(4), 3), 'spreading.frame')).toBe(true);
    expect(isMet(onFrame(settingNames(3), 3), 'spreading.frame')).toBe(false);
    expect(onFrame(settingNames(3), 3)).toMatchObject({ rung: 'shared' });
    expect(onFrame(settingNames(3), 3).refusals).toContain('frame-too-small');
    expect(practiceOf(sharedStory()).rung).toBe('shared');
  });

  it('needs three settings, also when the share is high enough', () => {
    expect(onFrame(settingNames(4), 2).rung).toBe('shared');
    expect(onFrame(settingNames(4), 3).rung).toBe('spreading');
  });

  it('needs a lower bound of 0.16', () => {
    expect(onFrame(twenty, 3).rung).toBe('shared');
    expect(onFrame(twenty, 4).rung).toBe('spreading');
    expect(onFrame(settingNames(25), 4).rung).toBe('spreading');
    expect(onFrame(settingNames(26), 4).rung).toBe('shared');
  });

  it('follows the thresholds of the group', () => {
    const ladder = { ...defaultLadder, spreading: 0.1, minimumSettings: 2 };
    const records = [...sharedStory(), ...statuses(twenty, 2, 20)];
    expect(practiceOf(records, { frame: frameOf(twenty), ladder }).rung).toBe('spreading');
  });
});

const reachedAll = { reach: { carers: 'reached' } } as const;

describe('common', () => {
  /** Four settings, k routine in round 2, `before` in round 1. */
  const inTwoRounds = (more: {
    readonly k?: number;
    readonly before?: number;
    readonly extra?: readonly Parameters<typeof status>[0][];
  }) =>
    practiceOf(
      [
        ...sharedStory(),
        ...voices(five.slice(0, 2)),
        ...statuses(five.slice(0, 4), more.before ?? 3, 4, { round: '1', ...reachedAll }),
        ...statuses(five.slice(0, 4), more.k ?? 3, 4, { round: '2', date: '2025-09-05', ...reachedAll }),
        ...(more.extra ?? []).map((facts) => status({ round: '2', date: '2025-09-06', ...facts })),
      ],
      { frame: frameOf(five.slice(0, 4), { sampling: 'census' }), rounds: twoRounds, groups: [priority] },
    );

  it('is reached when all of it holds', () => {
    const practice = inTwoRounds({});
    expect(practice).toMatchObject({ rung: 'common', flags: [], up: null });
    expect(practice.history).toEqual([
      { round: '1', rung: 'spreading' },
      { round: '2', rung: 'common' },
    ]);
    expect(practice.doubt).not.toBeNull();
  });

  it('needs three routine settings and a lower bound of 0.50', () => {
    expect(isMet(inTwoRounds({ k: 2 }), 'common.settings')).toBe(false);
    expect(isMet(inTwoRounds({ k: 2 }), 'common.share')).toBe(true);
    expect(inTwoRounds({ k: 2 }).rung).toBe('shared');
  });

  it('needs the share in an earlier round too', () => {
    expect(isMet(inTwoRounds({ before: 2 }), 'common.sustained')).toBe(true);
    expect(isMet(inTwoRounds({ before: 1 }), 'common.sustained')).toBe(false);
    expect(inTwoRounds({ before: 1 }).rung).toBe('spreading');
  });

  it.each([
    ['2025-07-30', true],
    ['2025-07-29', false],
  ])('counts 180 days from the earlier `to` to this `from` (%s)', (from, expected) => {
    const rounds = [
      { id: '1', from: '2025-01-01', to: '2025-01-31' },
      { id: '2', from, to: '2025-12-31' },
    ];
    const records = [
      ...statuses(five, 5, 5, { round: '1', date: '2025-01-31' }),
      ...statuses(five, 5, 5, { round: '2', date: '2025-12-01' }),
    ];
    const practice = practiceOf(records, { frame: frameOf(five), rounds });
    expect(isMet(practice, 'common.sustained')).toBe(expected);
  });
});

describe('common.reach', () => {
  const withReach = (
    values: readonly ('reached' | 'not_yet' | 'unknown' | 'not_applicable' | null)[],
    groups = [priority],
  ) =>
    isMet(
      practiceOf(
        values.map((value, index) =>
          status({ setting: five[index] ?? '', reach: value === null ? {} : { carers: value } }),
        ),
        { frame: frameOf(five), groups },
      ),
      'common.reach',
    );

  it('needs a priority group, reached in half of the routine settings', () => {
    expect(withReach(['reached', 'not_yet'])).toBe(true);
    expect(withReach(['reached', 'not_yet', 'not_yet'])).toBe(false);
    expect(withReach(['reached'], [{ ...priority, priority: false }])).toBe(false);
    expect(withReach(['reached'], [])).toBe(false);
  });

  it('counts unknown and unsaid as not reached', () => {
    expect(withReach(['reached', 'unknown', null])).toBe(false);
    expect(withReach(['reached', 'unknown'])).toBe(true);
  });

  it('leaves out settings where the group does not apply, but it must apply somewhere', () => {
    expect(withReach(['reached', 'not_applicable', 'not_applicable'])).toBe(true);
    expect(withReach(['not_applicable', 'not_applicable'])).toBe(false);
  });

  it('asks it of every priority group that applies', () => {
    const other = { id: 'elders', name: { nl: 'ouderen' }, priority: true };
    const withOther = (value: 'reached' | 'not_yet' | 'not_applicable') =>
      isMet(
        practiceOf([status({ setting: 's01', reach: { carers: 'reached', elders: value } })], {
          frame: frameOf(five),
          groups: [priority, other],
        }),
        'common.reach',
      );
    expect(withOther('reached')).toBe(true);
    expect(withOther('not_yet')).toBe(false);
    expect(withOther('not_applicable')).toBe(true);
  });

  it('takes the latest date, then the least favourable, of any status of the round', () => {
    const said = (...reach: readonly (readonly [string, 'reached' | 'not_yet' | 'unknown'])[]) =>
      isMet(
        practiceOf(
          [
            status({ setting: 's01' }),
            ...reach.map(([date, value]) =>
              status({ setting: 's01', stage: null, source: 'leader', date, reach: { carers: value } }),
            ),
          ],
          { frame: frameOf(five), groups: [priority] },
        ),
        'common.reach',
      );
    expect(said(['2025-01-01', 'not_yet'], ['2025-01-02', 'reached'])).toBe(true);
    expect(said(['2025-01-02', 'not_yet'], ['2025-01-01', 'reached'])).toBe(false);
    expect(said(['2025-01-02', 'unknown'], ['2025-01-02', 'reached'])).toBe(false);
    expect(said(['2025-01-02', 'reached'], ['2025-01-02', 'reached'])).toBe(true);
  });

  it('is no property of an object: a group may be called __proto__', () => {
    const reach = Object.fromEntries([['__proto__', 'reached' as const]]);
    const practice = practiceOf([status({ setting: 's01', reach })], {
      frame: frameOf(five),
      groups: [{ ...priority, id: '__proto__' }],
    });
    expect(isMet(practice, 'common.reach')).toBe(true);
  });
});

describe('common.normal', () => {
  it('needs each theme voiced in two settings, yes or partly', () => {
    expect(isMet(practiceOf(voices(['a', 'b'])), 'common.normal')).toBe(true);
    expect(isMet(practiceOf(voices(['a', 'a'])), 'common.normal')).toBe(false);
    expect(isMet(practiceOf(voices(['a', 'b']).slice(1)), 'common.normal')).toBe(false);
    const partly = [...voices(['a', 'b']).slice(1), voice({ setting: 'c', holds: 'partly' })];
    expect(isMet(practiceOf(partly), 'common.normal')).toBe(true);
    const no = [...voices(['a', 'b']).slice(1), voice({ setting: 'c', holds: 'no' })];
    expect(isMet(practiceOf(no), 'common.normal')).toBe(false);
  });
});
