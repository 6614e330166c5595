/** What must hold for any inquiry: favourable evidence never lowers, order never matters, a visit up goes up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptRecord } from '../../../src/harvest/record.ts';
import type { Inquiry } from '../../../src/inquiry/inquiry.ts';
import { rungs } from '../../../src/trace/trace.ts';
import { trace } from '../../../src/trace/trace-inquiry.ts';
import {
  effect,
  example,
  frameOf,
  inquiryWith,
  priority,
  session,
  settingNames,
  status,
  statuses,
  twoRounds,
  voice,
  voices,
} from './village.ts';

const names = settingNames(6);
const rounds = [...twoRounds, { id: '3', from: '2026-06-01', to: '2026-06-30' }];

const inquiries: fc.Arbitrary<Inquiry> = fc
  .record({
    framed: fc.constantFrom('none', 'census', 'purposive', 'random'),
    drawn: fc.subarray([...names]),
    size: fc.integer({ min: 1, max: 6 }),
    count: fc.integer({ min: 0, max: 3 }),
    grouped: fc.boolean(),
  })
  .map(({ framed, drawn, size, count, grouped }) =>
    inquiryWith({
      frame:
        framed === 'none'
          ? null
          : frameOf(names.slice(0, size), {
              sampling: framed === 'census' ? 'census' : framed === 'random' ? 'random' : 'purposive',
              drawn: framed === 'random' ? drawn.filter((id) => names.indexOf(id) < size) : null,
            }),
      rounds: rounds.slice(0, count),
      groups: grouped ? [priority] : [],
    }),
  );

const place = fc.constantFrom(...names);
const alias = fc.constantFrom('P1', 'P2', 'W1', 'L1', 'X1', null);
const stage = fc.constantFrom(
  -1 as const,
  0 as const,
  2 as const,
  3 as const,
  4 as const,
  4 as const,
  6 as const,
  null,
);
const date = fc.constantFrom(
  '2025-01-10',
  '2025-01-20',
  '2025-05-05',
  '2025-09-10',
  '2025-09-11',
  '2026-06-02',
  '2026-12-31',
);
const reach = fc
  .constantFrom('reached', 'not_yet', 'unknown', 'not_applicable', undefined)
  .map((value) => (value === undefined ? {} : { carers: value }));
const told = fc.subarray(['document', 'enabling', 'not_yet', 'own_part', 'story', 'what', 'who']);
const number = fc.constantFrom(1, 2);

const anyRecord: fc.Arbitrary<KeptRecord> = fc.oneof(
  fc
    .record({
      setting: place,
      toldBy: alias,
      stage,
      date,
      reach,
      told,
      session: number,
      firstHand: fc.constantFrom(true, true, false, null),
      retoldBy: fc.constantFrom(null, null, 'P2'),
      learnedFrom: fc.constantFrom(null, 'outside', 'grew_here', 'unknown', ...names),
      evidence: fc.constantFrom('told' as const, 'observed' as const, 'document' as const),
    })
    .map(example),
  fc
    .record({
      setting: place,
      toldBy: alias,
      stage,
      date,
      reach,
      told,
      session: number,
      source: fc.constantFrom(
        'user' as const,
        'leader' as const,
        'observer' as const,
        'document' as const,
        null,
      ),
      stoppedWhy: fc.constantFrom('lost' as const, 'moved' as const, null),
      since: fc.constantFrom(null, '2020', '2026'),
    })
    .map(status),
  fc.record({ setting: place, date, told, session: number }).map(effect),
  fc
    .record({
      setting: place,
      date,
      construct: fc.constantFrom('coherence', 'participation', 'collective_action', 'reflexive_monitoring'),
      holds: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const),
    })
    .map(voice),
);

/** Stories that by themselves reach shared, so that the higher rungs are visited too. */
const grounding = fc
  .boolean()
  .map((wanted): readonly KeptRecord[] =>
    wanted
      ? [
          example({ setting: 's01', told: ['enabling', 'not_yet', 'own_part', 'story'] }),
          example({ setting: 's01', toldBy: 'W1' }),
          example({ setting: 's02', toldBy: 'P2', learnedFrom: 's01' }),
          effect({ setting: 's01' }),
          ...voices(['s01', 's02']),
          ...statuses(names, 5, 6, { reach: { carers: 'reached' } }),
        ]
      : [],
  );
const anyTold = fc
  .tuple(grounding, fc.array(anyRecord, { maxLength: 25 }))
  .map(([ground, more]) =>
    [...ground, ...more].map((record, index) => ({ ...record, path: `example[${index + 1}]` })),
  );

const sessions = [session(1), session(2)];
const tracing = (inquiry: Inquiry, records: readonly KeptRecord[], round: string | null = null) =>
  trace({ inquiry, practices: [], sessions, records, round });
const height = (inquiry: Inquiry, records: readonly KeptRecord[], round: string | null): number =>
  rungs.indexOf(tracing(inquiry, records, round).practices[0]?.rung ?? 'none');

/**
 * Favourable: from somebody who knows, later than all else of its round, in use or routine, with the priority group
 * reached; or a whole story, an effect, a voice that it holds.
 */
const favourable = fc
  .record({
    setting: place,
    stage: fc.constantFrom(4 as const, 5 as const, 7 as const),
    at: fc.constantFrom(['1', '2025-01-31'], ['2', '2025-09-30'], ['3', '2026-06-30']),
    kind: fc.constantFrom('status', 'example', 'effect', 'voice'),
    toldBy: fc.constantFrom('P1', 'P2', 'W1'),
  })
  .map(({ setting, stage: reached, at, kind, toldBy }): KeptRecord => {
    const facts = { setting, toldBy, session: 3, round: at[0] ?? null, date: at[1] ?? '', path: 'added' };
    if (kind === 'status') return status({ ...facts, stage: reached, reach: { carers: 'reached' } });
    if (kind === 'effect') return effect(facts);
    if (kind === 'voice') return voice(facts);
    return example({ ...facts, stage: reached, told: ['enabling', 'not_yet', 'own_part', 'story'] });
  });

const runs = { numRuns: 150 };

describe('properties of the trace', () => {
  it('more favourable evidence never lowers a rung, in any round', () => {
    fc.assert(
      fc.property(inquiries, anyTold, favourable, (inquiry, records, added) => {
        for (const round of inquiry.rounds.length === 0 ? [null] : inquiry.rounds.map(({ id }) => id)) {
          const before = height(inquiry, records, round);
          expect(height(inquiry, [...records, added], round)).toBeGreaterThanOrEqual(before);
        }
      }),
      runs,
    );
  });

  it('the order of sessions and records never matters', () => {
    fc.assert(
      fc.property(
        inquiries,
        anyTold.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        (inquiry, [records, shuffled]) => {
          expect(tracing(inquiry, shuffled)).toEqual(tracing(inquiry, records));
          const turned = trace({ inquiry, practices: [], sessions: [...sessions].reverse(), records });
          expect(turned).toEqual(tracing(inquiry, records));
        },
      ),
      runs,
    );
  });

  it('numbering the sessions otherwise changes references only', () => {
    fc.assert(
      fc.property(inquiries, anyTold, (inquiry, records) => {
        const other = records.map((record) => ({ ...record, session: 3 - record.session }));
        const judged = (all: readonly KeptRecord[]) =>
          tracing(inquiry, all).practices.map(
            ({ rung, flags, state, inUse, routine, history, refusals, conditions }) => ({
              rung,
              flags,
              state,
              inUse,
              routine,
              history,
              refusals,
              met: conditions.map(({ met }) => met),
            }),
          );
        expect(judged(other)).toEqual(judged(records));
      }),
      runs,
    );
  });

  it('up is null only at common, and goes up', () => {
    fc.assert(
      fc.property(inquiries, anyTold, (inquiry, records) => {
        for (const { rung, up } of tracing(inquiry, records).practices) {
          expect(up === null).toBe(rung === 'common');
          if (up !== null) expect(rungs.indexOf(up.wouldReach)).toBeGreaterThan(rungs.indexOf(rung));
        }
      }),
      runs,
    );
  });

  it('bounds contain the truth when the rest of the frame is revealed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('census' as const, 'purposive' as const),
        fc.array(fc.constantFrom(0 as const, 3 as const, 5 as const), { minLength: 1, maxLength: 6 }),
        fc.nat(6),
        (sampling, truth, shown) => {
          const inquiry = inquiryWith({ frame: frameOf(names.slice(0, truth.length), { sampling }) });
          const all = truth.map((value, index) => status({ setting: names[index] ?? '', stage: value }));
          const [seen] = tracing(inquiry, all.slice(0, Math.max(1, shown))).practices;
          const [revealed] = tracing(inquiry, all).practices;
          for (const count of ['inUse', 'routine'] as const) {
            const share = (revealed?.[count].k ?? 0) / truth.length;
            expect(seen?.[count].lower).toBeLessThanOrEqual(share);
            expect(seen?.[count].upper).toBeGreaterThanOrEqual(share);
          }
        },
      ),
    );
  });
});
