/** Every condition of spark, best and shared: what meets it, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import type { KeptRecord } from '../../../src/harvest/record.ts';
import { bestStory, effect, example, isMet, practiceOf, sharedStory, status } from './village.ts';

const met = (id: Parameters<typeof isMet>[1], ...records: KeptRecord[]): boolean =>
  isMet(practiceOf(records), id);

describe('spark.first_hand', () => {
  it('needs a first-hand example with setting, role and story', () => {
    expect(met('spark.first_hand', example())).toBe(true);
    expect(met('spark.first_hand', example({ firstHand: null }))).toBe(false);
    expect(met('spark.first_hand', example({ firstHand: false }))).toBe(false);
    expect(met('spark.first_hand', example({ setting: null }))).toBe(false);
    expect(met('spark.first_hand', example({ toldBy: 'X1' }))).toBe(false);
    expect(met('spark.first_hand', example({ told: ['headline'] }))).toBe(false);
    expect(met('spark.first_hand', example({ retoldBy: 'P2' }))).toBe(false);
  });

  it('names its evidence in the order of sessions', () => {
    const first = example({ session: 1, path: 'example[2]' });
    const tenth = example({ session: 1, path: 'example[10]' });
    const later = example({ session: 2, path: 'example[1]' });
    const { conditions } = practiceOf([later, tenth, first]);
    expect(conditions[0]?.evidence).toEqual(['S001/example[2]', 'S001/example[10]', 'S002/example[1]']);
  });
});

describe('best.in_use', () => {
  it('takes the latest stage of a setting from any source', () => {
    expect(met('best.in_use', status({ source: 'leader', stage: 3 }))).toBe(true);
    expect(met('best.in_use', example({ retoldBy: 'P2' }))).toBe(true);
    expect(met('best.in_use', example({ stage: 2 }))).toBe(false);
    expect(met('best.in_use', example(), status({ stage: -1, date: '2025-02-01' }))).toBe(false);
    expect(met('best.in_use', example({ date: '2025-03-01' }), status({ stage: -1 }))).toBe(true);
  });

  it('takes the lower on the same date, and skips what is unknown', () => {
    expect(met('best.in_use', example({ stage: 4 }), status({ stage: 2 }))).toBe(false);
    expect(met('best.in_use', example(), status({ stage: null, date: '2025-02-01' }))).toBe(true);
  });
});

describe('best.confirmed', () => {
  it('needs another person who says so in the same setting', () => {
    expect(met('best.confirmed', example(), example({ toldBy: 'W1' }))).toBe(true);
    expect(met('best.confirmed', example(), status({ toldBy: 'L1', source: 'leader' }))).toBe(true);
    expect(met('best.confirmed', example({ stage: null }), status({ toldBy: 'W1' }))).toBe(true);
    expect(met('best.confirmed', example(), status())).toBe(false);
    expect(met('best.confirmed', example(), example({ toldBy: 'W1', setting: 'b' }))).toBe(false);
    expect(met('best.confirmed', example(), example({ toldBy: 'W1', stage: 2 }))).toBe(false);
    expect(met('best.confirmed', example(), example({ toldBy: 'W1', retoldBy: 'P2' }))).toBe(false);
    expect(met('best.confirmed', example({ stage: 0 }), status({ toldBy: 'W1' }))).toBe(false);
    expect(met('best.confirmed', example(), status({ toldBy: null }))).toBe(false);
  });

  it('or an observation by the facilitator where it was told', () => {
    const seen = { toldBy: null, observed: true, source: 'observer' } as const;
    expect(met('best.confirmed', example(), status(seen))).toBe(true);
    expect(met('best.confirmed', example(), status({ ...seen, setting: 'b' }))).toBe(false);
    expect(met('best.confirmed', example(), status({ ...seen, stage: 1 }))).toBe(false);
    expect(met('best.confirmed', status(seen), status(seen))).toBe(false);
    expect(met('best.confirmed', example(), status({ ...seen, source: 'leader' }))).toBe(false);
    expect(met('best.confirmed', example({ evidence: 'observed' }))).toBe(true);
  });

  it('or a document that is named and shows use', () => {
    const paper = { evidence: 'document', told: ['document', 'story'] } as const;
    expect(met('best.confirmed', example(paper))).toBe(true);
    expect(met('best.confirmed', status({ source: 'document', told: ['document'] }))).toBe(true);
    expect(met('best.confirmed', example({ ...paper, told: ['story'] }))).toBe(false);
    expect(met('best.confirmed', example({ ...paper, stage: 2 }))).toBe(false);
  });
});

describe('the other conditions of best', () => {
  it('best.concerned: a teller from the people concerned, not in a retelling', () => {
    expect(met('best.concerned', example())).toBe(true);
    expect(met('best.concerned', status())).toBe(true);
    expect(met('best.concerned', example({ toldBy: 'W1' }))).toBe(false);
    expect(met('best.concerned', example({ retoldBy: 'W1' }))).toBe(false);
    expect(met('best.concerned', status({ stage: 0 }))).toBe(true);
  });

  it('best.own_part and best.enabling: named in an example', () => {
    expect(met('best.own_part', example({ told: ['own_part'] }))).toBe(true);
    expect(met('best.own_part', example())).toBe(false);
    expect(met('best.enabling', example({ told: ['enabling'] }))).toBe(true);
    expect(met('best.enabling', example({ told: ['hindering'] }))).toBe(false);
  });

  it('best.effect: with who benefits', () => {
    expect(met('best.effect', effect())).toBe(true);
    expect(met('best.effect', effect({ told: ['what'] }))).toBe(false);
    expect(met('best.effect', effect({ parent: 'example[1]', path: 'example[1].effect[1]' }))).toBe(true);
  });

  it('best.not_yet: words, or any reach; unknown is an answer and blank is not', () => {
    expect(met('best.not_yet', example({ told: ['not_yet'] }))).toBe(true);
    expect(met('best.not_yet', example({ reach: { carers: 'unknown' } }))).toBe(true);
    expect(met('best.not_yet', status({ reach: { carers: 'not_yet' } }))).toBe(true);
    expect(met('best.not_yet', example())).toBe(false);
  });

  it('make a best practice together, and no rung is skipped', () => {
    expect(practiceOf(bestStory()).rung).toBe('best');
    expect(practiceOf(bestStory().slice(0, 2)).rung).toBe('spark');
    expect(practiceOf(bestStory().slice(1)).rung).toBe('spark');
    expect(practiceOf(sharedStory().filter(({ kind }) => kind !== 'effect')).rung).toBe('spark');
  });
});

describe('shared.settings', () => {
  it('needs two settings with two people', () => {
    expect(met('shared.settings', example(), example({ setting: 'b', toldBy: 'P2' }))).toBe(true);
    expect(met('shared.settings', example(), example({ setting: 'b' }))).toBe(false);
    expect(met('shared.settings', example(), example({ toldBy: 'P2' }))).toBe(false);
    expect(met('shared.settings', example(), example({ setting: 'b', toldBy: 'P2', retoldBy: 'W1' }))).toBe(
      false,
    );
    expect(met('shared.settings', example(), example({ setting: 'b', toldBy: 'P2', stage: 2 }))).toBe(false);
  });
});

describe('shared.link', () => {
  const inB = (learnedFrom: string | null, more: object = {}) =>
    example({ setting: 'b', toldBy: 'P2', learnedFrom, ...more });

  it('is another of the settings in use', () => {
    expect(met('shared.link', example(), inB('a'))).toBe(true);
    expect(met('shared.link', example(), inB('b'))).toBe(false);
    expect(met('shared.link', example(), inB('c'))).toBe(false);
    expect(met('shared.link', example(), inB('outside'))).toBe(false);
    expect(met('shared.link', example(), inB('unknown'))).toBe(false);
  });

  it('is not made by a practice that stopped, on either side', () => {
    expect(
      met(
        'shared.link',
        example(),
        inB('a', { stage: -1 }),
        status({ setting: 'b', toldBy: 'P2', date: '2025-02-01' }),
      ),
    ).toBe(false);
    expect(met('shared.link', example(), inB('a'), status({ stage: -1, date: '2025-02-01' }))).toBe(false);
  });

  it('or two settings that say it grew here', () => {
    expect(met('shared.link', example({ learnedFrom: 'grew_here' }), inB('grew_here'))).toBe(true);
    expect(met('shared.link', example(), inB('grew_here'))).toBe(false);
    expect(
      met(
        'shared.link',
        example({ learnedFrom: 'grew_here' }),
        example({ setting: 'b', learnedFrom: 'grew_here' }),
      ),
    ).toBe(false);
  });
});

describe('shared.roles', () => {
  it('needs two roles among the tellers', () => {
    expect(met('shared.roles', example(), example({ toldBy: 'W1' }))).toBe(true);
    expect(met('shared.roles', example(), example({ toldBy: 'P2' }))).toBe(false);
    expect(met('shared.roles', example(), example({ toldBy: 'X1' }))).toBe(false);
    expect(met('shared.roles', example(), example({ toldBy: 'W1', retoldBy: 'P2' }))).toBe(false);
  });

  it('makes a shared practice', () => {
    expect(practiceOf(sharedStory()).rung).toBe('shared');
  });
});
