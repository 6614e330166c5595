/** The consent door for the whole inquiry: whose words come through, for whom. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admit } from '../../../src/evidence/admit.ts';
import { allowed } from '../../../src/evidence/consent.ts';
import { mayCount } from '../../../src/evidence/door.ts';
import { type Purpose, purposes } from '../../../src/evidence/evidence.ts';
import type { Material } from '../../../src/evidence/material.ts';
import { type Consent, consents } from '../../../src/template/fixed-answers.ts';
import { example, inquiry, material, person, session, setting, statement } from './kept.ts';

const told = (consent: Consent | null, more: Partial<Material> = {}): Material =>
  material({
    sessions: [session(1, '2026-01-01', [person('A', consent)])],
    records: [example(1, 'A')],
    ...more,
  });

const words = (of: Material, purpose: Purpose, teller: string | null = null): readonly string[] =>
  admit(of, { purpose, teller }).records.flatMap((record) => Object.values(record.words).flat());

describe('words', () => {
  it.each([
    ['none', [], null],
    ['internal', ['working'], 'internal-only'],
    ['quote', ['working', 'shared'], null],
    ['public', ['working', 'shared', 'public'], null],
    [null, ['working'], 'internal-only'],
  ] as const)('with consent %s are there for %j', (consent, open, withheld) => {
    for (const purpose of ['working', 'shared', 'public'] as const) {
      expect(words(told(consent), purpose)).toEqual(
        open.some((one) => one === purpose) ? ['Verhaal van A'] : [],
      );
    }
    expect(admit(told(consent), { purpose: 'shared' }).records[0]?.withheld ?? null).toBe(withheld);
  });

  it('are given back to their teller, whatever they allow others', () => {
    const two = material({
      sessions: [
        session(1, '2026-01-01', [person('A', 'internal')]),
        session(2, '2026-01-01', [person('B', 'public')]),
      ],
      records: [example(1, 'A'), example(2, 'B')],
    });
    expect(words(two, 'teller', 'A')).toEqual(['Verhaal van A']);
    expect(words(two, 'teller')).toEqual([]);
    expect(words(told('none'), 'teller', 'A')).toEqual([]);
    expect(admit(two, { purpose: 'teller', teller: 'A' }).withheld).toEqual([
      { reason: 'of-others', count: 1 },
    ]);
  });

  it('of the facilitator’s own observation may be quoted, not published', () => {
    const seen = material({
      sessions: [session(1, '2026-01-01', [])],
      records: [example(1, null, { observed: true })],
    });
    expect(words(seen, 'shared')).toHaveLength(1);
    expect(words(seen, 'public')).toEqual([]);
  });

  it('passed on by another need that other’s consent, also in what is nested', () => {
    const retold = told('public', {
      sessions: [session(1, '2026-01-01', [person('A', 'public'), person('B', 'internal')])],
      records: [
        example(1, 'A', { retoldBy: 'B' }),
        {
          ...example(1, 'A', { path: 'example[1].effect[1]', parent: 'example[1]' }),
          kind: 'effect',
          effectKind: null,
          basis: null,
          after: [],
          ledBackTo: [],
        },
      ],
    });
    expect(words(retold, 'shared')).toEqual([]);
    expect(words(retold, 'working')).toHaveLength(2);
  });

  it('never name a small setting outside the inquiry', () => {
    const small = inquiry(
      Array.from({ length: 5 }, (_, index) => setting(`combi-0${index + 1}`, 4, 'Noord')),
    );
    const named = told('public', {
      inquiry: small,
      records: [example(1, 'A', { words: { story: 'Bij Plek combi-01.' } })],
    });
    expect(words(named, 'working')).toEqual(['Bij Plek combi-01.']);
    expect(words(named, 'public')).toEqual(['Bij […].']);
  });
});

describe('what counts', () => {
  it('is nothing at all of who allows nothing', () => {
    const { records, withheld, tellers } = admit(told('none'), { purpose: 'working' });
    expect({ records, withheld, tellers }).toEqual({
      records: [],
      withheld: [{ reason: 'nothing-allowed', count: 1 }],
      tellers: 0,
    });
    expect([example(1, 'A')].filter(mayCount(told('none')))).toEqual([]);
    expect([example(1, 'A')].filter(mayCount(told('internal')))).toHaveLength(1);
  });

  it('stays, without words, with what was told still said', () => {
    const { records, withheld } = admit(told('internal'), { purpose: 'public' });
    expect(records).toMatchObject([{ words: {}, told: ['story'], stage: 3, withheld: 'internal-only' }]);
    expect(withheld).toEqual([{ reason: 'internal-only', count: 1 }]);
  });

  it('says nothing of words that a record does not have', () => {
    const silent = told('internal', { records: [example(1, 'A', { words: {}, told: [] })] });
    const { records, withheld } = admit(silent, { purpose: 'shared' });
    expect(withheld).toEqual([]);
    expect(records[0]?.withheld).toBeNull();
  });
});

describe('who and where', () => {
  const frame = [
    ...Array.from({ length: 5 }, (_, index) => setting(`combi-0${index + 1}`, 4, 'Noord')),
    setting('plein', 80),
  ];
  const told3 = (role: string, people: number): Material =>
    material({
      inquiry: inquiry(frame),
      sessions: Array.from({ length: people }, (_, index) =>
        session(index + 1, '2026-01-01', [person(`P${index}`, 'quote', role)]),
      ),
      records: Array.from({ length: people }, (_, index) => example(index + 1, `P${index}`)),
    });

  it('a role is printed with three tellers, and always on the inquiry’s own screen', () => {
    const roleFor = (people: number, purpose: Purpose) =>
      admit(told3('advisor', people), { purpose }).records[0]?.role;
    expect(roleFor(3, 'shared')).toBe('advisor');
    expect(roleFor(2, 'shared')).toBeNull();
    expect(roleFor(2, 'working')).toBe('advisor');
    expect(admit(told3('advisor', 2), { purpose: 'shared' }).sessions[0]?.participants[0]?.role).toBeNull();
  });

  it('one person telling three times is one teller', () => {
    const thrice = told('quote', {
      records: [1, 2, 3].map((n) => example(1, 'A', { path: `example[${n}]` })),
    });
    const evidence = admit(thrice, { purpose: 'shared' });
    expect([evidence.tellers, evidence.records[0]?.role]).toEqual([1, null]);
  });

  it('nothing outside the inquiry says who or which small setting', () => {
    const evidence = admit(
      told('public', {
        inquiry: inquiry(frame),
        records: [example(1, 'A', { learnedFrom: 'combi-02', words: { story: 'x' } })],
      }),
      { purpose: 'public' },
    );
    expect(evidence.records).toMatchObject([
      { toldBy: 'S001-1', setting: '~area:Noord', learnedFrom: '~area:Noord' },
    ]);
    expect(evidence.sessions).toMatchObject([
      {
        id: null,
        facilitator: null,
        setting: '~area:Noord',
        participants: [{ alias: 'S001-1', consent: null }],
      },
    ]);
    const { places: _, ...printable } = evidence;
    expect(JSON.stringify(printable)).not.toMatch(/combi-0|own-1|"A"|F1/);
  });

  it.each([
    ['grew_here', 'grew_here'],
    ['plein', 'plein'],
    ['bij mijn zus thuis', 'unknown'],
    [null, null],
  ])('learned from %j reads %j', (learnedFrom, expected) => {
    const of = told('public', { inquiry: inquiry(frame), records: [example(1, 'A', { learnedFrom })] });
    expect(admit(of, { purpose: 'shared' }).records).toMatchObject([{ learnedFrom: expected }]);
  });

  it('the ends of a link go by their groups', () => {
    const { path, parent, toldBy, observed, practice, round, date } = example(1, 'A');
    const link = {
      ...{
        path,
        parent,
        toldBy,
        observed,
        practice,
        round,
        date,
        session: 1,
        setting: null,
        words: {},
        told: [],
      },
      kind: 'link',
      labels: { from: 'combi-01', to: 'plein', how: 'visited' },
    } as const;
    const of = told('public', { inquiry: inquiry(frame), records: [link] });
    expect(admit(of, { purpose: 'shared' }).records).toMatchObject([
      { labels: { from: '~area:Noord', to: 'plein', how: 'visited' } },
    ]);
  });
});

describe('practices', () => {
  const soup = { name: 'Soep', aliases: [], definition: null, core: 'De pan', mayDiffer: null, where: [] };
  const defined = (consent: Consent): Material =>
    told(consent, {
      practices: [soup],
      records: [example(1, 'A', { practice: 'soep ', words: { definition: 'Samen eten', core: 'Brood' } })],
    });

  it('are described as declared, else in words that may be shown', () => {
    expect(admit(defined('quote'), { purpose: 'shared' }).practices).toMatchObject([
      { definition: 'Samen eten', core: 'De pan', mayDiffer: null },
    ]);
    expect(admit(defined('internal'), { purpose: 'shared' }).practices).toMatchObject([{ definition: null }]);
  });
});

const people = ['A', 'B', 'C'];
const consent = fc.option(fc.constantFrom(...consents));
const participants = fc
  .subarray(people)
  .chain((aliases) => fc.tuple(...aliases.map((alias) => consent.map((said) => person(alias, said)))));
const day = fc.integer({ min: 1, max: 9 }).map((date) => `2026-01-0${date}`);
const inquiries: fc.Arbitrary<Material> = fc
  .record({
    held: fc.array(fc.tuple(day, participants), { minLength: 1, maxLength: 5 }),
    consents: fc.array(
      fc
        .tuple(
          fc.constantFrom(...people),
          fc.option(fc.integer({ min: 1, max: 5 })),
          fc.constantFrom(...consents),
          day,
        )
        .map(([alias, about, said, date]) => statement(alias, about, said, date)),
    ),
    tellers: fc.array(
      fc.tuple(fc.option(fc.constantFrom(...people)), fc.option(fc.constantFrom(...people))),
      {
        minLength: 5,
        maxLength: 5,
      },
    ),
  })
  .map(({ held, consents: statements, tellers }) => {
    const sessions = held.map(([date, all], index) => session(index + 1, date, all));
    const records = sessions.map(({ number, participants: all }, index) => {
      const [toldBy, retoldBy] = tellers[index] ?? [null, null];
      return example(number, toldBy, {
        retoldBy,
        observed: all.length === 0,
        words: { story: `secret ${number}` },
      });
    });
    return material({ sessions, consents: statements, records });
  });

const least: Readonly<Record<Exclude<Purpose, 'teller'>, Consent>> = {
  working: 'internal',
  shared: 'quote',
  public: 'public',
};

describe('whatever was kept', () => {
  it('no word leaves without the consent of everyone whose word it is', () => {
    fc.assert(
      fc.property(
        inquiries,
        fc.constantFrom(...purposes),
        fc.constantFrom(...people),
        (kept, purpose, teller) => {
          const printed = JSON.stringify(admit(kept, { purpose, teller }));
          const { person: consentOf } = allowed(kept);
          for (const record of kept.records) {
            if (record.kind !== 'example' || !printed.includes(`secret ${record.session}`)) continue;
            const all = kept.sessions.find(({ number }) => number === record.session)?.participants ?? [];
            const tellers = record.toldBy === null ? all.map(({ alias }) => alias) : [record.toldBy];
            const concerned = [...tellers, ...(record.retoldBy === null ? [] : [record.retoldBy])];
            const needed = purpose === 'teller' ? 'internal' : least[purpose];
            for (const alias of concerned) {
              expect(consents.indexOf(consentOf(alias, record.session))).toBeGreaterThanOrEqual(
                consents.indexOf(needed),
              );
            }
            if (tellers.length === 0) expect(purpose).not.toBe('public');
            if (purpose === 'teller') expect(record.toldBy).toBe(teller);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('every lowering takes effect', () => {
    fc.assert(
      fc.property(inquiries, fc.constantFrom(...people), (kept, alias) => {
        const lowered = {
          ...kept,
          consents: [...kept.consents, statement(alias, null, 'internal', '2026-02-01')],
        };
        for (const purpose of ['shared', 'public'] as const) {
          const printed = admit(lowered, { purpose }).records.filter(({ words: said }) => 'story' in said);
          const numbers = printed.map((record) => record.session);
          const own = kept.records
            .filter((record) => record.toldBy === alias)
            .map((record) => record.session);
          expect(numbers.filter((number) => own.includes(number))).toEqual([]);
        }
      }),
    );
  });

  it('the order of sessions does not matter', () => {
    fc.assert(
      fc.property(inquiries, fc.constantFrom(...purposes), (kept, purpose) => {
        const turned = { ...kept, sessions: [...kept.sessions].reverse() };
        const request = { purpose, teller: 'A' };
        expect(admit(turned, request).records).toEqual(admit(kept, request).records);
      }),
    );
  });
});
