/** What every store keeps to, in memory and in a file: what goes in comes out, once, and nothing else. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HarvestRecord } from '../../src/harvest/record.ts';
import type { Store } from '../../src/store/store.ts';
import { example, person, repeat, save, session, storeIn, template, told } from '../unit/store/a-session.ts';

const places: readonly [string, () => string][] = [
  ['memory', () => ':memory:'],
  ['a file', () => join(mkdtempSync(join(tmpdir(), 'saniveld-store-')), 'sessions', 'saniveld.db')],
];

describe.each(places)('a store in %s', (_, place) => {
  let store: Store;
  beforeEach(() => {
    store = storeIn(place());
  });
  afterEach(() => {
    store.close();
  });

  it('gives back a session as it went in', () => {
    const conversation = {
      answers: [
        told('high_point', 'Het was winter.\nDe verwarming viel uit.'),
        told('example[1].stage', 3, 'stage'),
        told('example[1].ours', true, 'yes_no'),
        told('topics', ['team', 'trust'], 'choices'),
        told('reach', { 'young-carers': 'not_yet' as const }, 'reach', ['P01', 'P02']),
      ],
      turns: [
        { path: 'example[1]', repeat: repeat('example'), parent: null, item: null, toldBy: ['P01'] },
        { path: 'round[1]', repeat: repeat('round'), parent: null, item: 'combi-02', toldBy: [] },
      ],
      headlines: [
        { path: 'high_point', kind: 'story' as const, text: 'Niemand telde de uren', toldBy: ['P01'] },
      ],
      notes: [{ path: 'high_point', text: 'lachte' }],
      skips: [{ path: 'wishes', reason: 'later' }],
    };
    const participants = [person('P01'), person('P02', { consent: null, role: null })];
    const [saved] = save(store, [session({ conversation, participants })]);
    expect(saved).toEqual({ outcome: 'added', session: 1 });
    const whole = store.wholeSession(1);
    expect(whole?.session).toEqual({
      number: 1,
      id: 'sani-1',
      template: 'core',
      language: 'nl',
      date: '2026-03-14',
      round: '1',
      setting: 'combi-01',
      facilitator: 'F1',
      participants,
    });
    expect(whole?.answers.map(({ path, value, toldBy }) => ({ path, value, toldBy }))).toEqual(
      conversation.answers.map(({ path, value, toldBy }) => ({ path, value, toldBy })),
    );
    expect(whole?.headlines).toEqual([
      { session: 1, path: 'high_point', kind: 'story', text: 'Niemand telde de uren', toldBy: ['P01'] },
    ]);
    expect(whole?.notes).toEqual(conversation.notes);
    expect(whole?.skips).toEqual(conversation.skips);
    expect(whole?.turns).toEqual([
      { path: 'example[1]', repeat: 'example', item: null, toldBy: ['P01'] },
      { path: 'round[1]', repeat: 'round', item: 'combi-02', toldBy: [] },
    ]);
    expect(store.template(whole?.templateHash ?? '')).toMatchObject(template);
    expect([...store.wholeSessions()]).toEqual([whole]);
  });

  it('keeps hidden answers but does not show them', () => {
    save(store, [session({ conversation: { hidden: [told('secret', 'verborgen woord')] } })]);
    expect(store.wholeSession(1)?.answers).toEqual([]);
    expect([...store.search('verborgen', 'rank')]).toEqual([]);
    expect(store.diagnose().at(-1)).toMatchObject({ code: 'sound', params: { answers: 1 } });
  });

  it('knows a session by its key: the same is no change, other content needs an update', () => {
    const first = session({ conversation: { answers: [told('a', 'eerste woorden')] }, records: [example()] });
    const other = session({
      content: 'other',
      conversation: { answers: [told('b', 'andere woorden')] },
      records: [example({ practice: 'Samentafel' })],
      participants: [person('P01', { consent: 'internal' })],
    });
    const two = session({ key: 'sani-2' });
    save(store, [first, two]);
    expect(save(store, [first])).toEqual([{ outcome: 'unchanged', session: 1 }]);
    expect(save(store, [other])).toEqual([{ outcome: 'conflict', session: 1 }]);
    expect([...store.search('eerste', 'rank')]).toHaveLength(1);
    expect(save(store, [other], true)).toEqual([{ outcome: 'updated', session: 1 }]);
    expect(store.wholeSession(1)?.answers.map(({ path }) => path)).toEqual(['b']);
    expect([...store.search('eerste', 'rank')]).toEqual([]);
    expect([...store.search('andere', 'date')].map(({ text }) => text)).toEqual(['andere woorden']);
    expect([...store.records({ words: true })].map(({ practice }) => practice)).toEqual(['Samentafel']);
    expect(store.consents().map(({ alias, session: at, consent }) => [alias, at, consent])).toEqual([
      ['P01', 2, 'quote'],
      ['P01', 1, 'internal'],
    ]);
    expect(store.diagnose().map(({ code }) => code)).toEqual(['sound']);
  });

  it('counts answers, words and records of each session', () => {
    const conversation = { answers: [told('a', 'een twee  drie\nvier'), told('b', 3, 'stage')] };
    save(store, [session({ conversation, records: [example()] }), session({ key: 'sani-2' })]);
    expect(
      store.sessions().map(({ number, answers, words, records }) => [number, answers, words, records]),
    ).toEqual([
      [1, 2, 4, 1],
      [2, 0, 0, 0],
    ]);
    expect(store.sessions()[0]).toMatchObject({ templateVersion: '1', participants: [person('P01')] });
  });

  it('gives back every kind of record, in the order of sessions, with and without its words', () => {
    const base = {
      path: 'x[1]',
      parent: null,
      toldBy: null,
      observed: true,
      practice: 'Boksschool',
    } as const;
    const rest = {
      setting: null,
      round: null,
      date: '2026-03-14',
      words: { what: ['een', 'twee'] },
      told: ['what'],
    };
    const records: readonly HarvestRecord[] = [
      example({ reach: { jong: 'reached' }, learnedFrom: 'grew_here', learnedHow: 'seen', stage: -1 }),
      {
        ...base,
        ...rest,
        kind: 'status',
        stage: null,
        stoppedWhy: 'lost',
        source: 'leader',
        since: '2024',
        reach: {},
      },
      {
        ...base,
        ...rest,
        kind: 'effect',
        effectKind: 'health',
        basis: 'confirmed',
        after: ['1'],
        ledBackTo: [],
      },
      { ...base, ...rest, kind: 'normalization', construct: 'coherence', holds: 'partly' },
      { ...base, ...rest, kind: 'advice', labels: { dont: true, list: ['a'], n: 2 } },
    ];
    save(store, [session({ records }), session({ key: 'sani-2', records: [example()] })]);
    save(store, [session({ content: 'again', records })], true);
    const kept = [...store.records({ words: true })];
    expect(kept).toEqual([
      ...records.map((record) => ({ ...record, session: 1 })),
      { ...example(), session: 2 },
    ]);
    expect([...store.records({ words: false })]).toEqual(kept.map((record) => ({ ...record, words: {} })));
  });

  it('reads more records than fit in one block', () => {
    const many = Array.from({ length: 700 }, (_unused, index) => example({ path: `example[${index + 1}]` }));
    save(store, [session({ records: many })]);
    expect([...store.records({ words: false })].map(({ path }) => path)).toEqual(
      many.map(({ path }) => path),
    );
  });

  it('undoes all of a transaction that fails', () => {
    expect(() =>
      store.transact(() => {
        store.saveSession(session({ records: [example()] }), { update: false });
        throw new Error('halfway');
      }),
    ).toThrow('halfway');
    expect(store.sessions()).toEqual([]);
    expect(store.practices()).toEqual([]);
    expect(save(store, [session({ records: [example()] })])).toEqual([{ outcome: 'added', session: 1 }]);
  });

  it('does the same for work that pauses, and leaves a transaction around it alone', async () => {
    const later = async (fails: boolean): Promise<void> => {
      await Promise.resolve();
      store.saveSession(session(), { update: false });
      if (fails) throw new Error('halfway');
    };
    await expect(store.transactWhile(() => later(true))).rejects.toThrow('halfway');
    expect(store.sessions()).toEqual([]);
    await store.transactWhile(() => later(false));
    await store.transactWhile(async () => {
      store.saveSession(session({ key: 'sani-2' }), { update: false });
      await expect(store.transactWhile(() => later(true))).rejects.toThrow('a transaction in a transaction');
    });
    expect(store.sessions()).toHaveLength(2);
  });

  it('keeps each version of an inquiry once, with the sessions collected under it', () => {
    const hash = store.keepInquiry('inquiry: A');
    expect(store.keepInquiry('inquiry: A')).toBe(hash);
    store.keepInquiry('inquiry: B');
    save(store, [session({ inquiryHash: hash })]);
    expect(store.inquiries().map(({ bytes, sessions }) => [bytes, sessions])).toEqual([
      ['inquiry: A', 1],
      ['inquiry: B', 0],
    ]);
  });

  it('finds words however they are accented, with phrases and beginnings, and takes none for a command', () => {
    const answers = [
      told('a', 'Één keer per week koffie bij de bakker'),
      told('b', ['bakken met de buren', 'koffie "zwart"'], 'list'),
      told('c', 'koffie', 'choice'),
    ];
    save(store, [
      session({
        conversation: {
          answers,
          headlines: [{ path: 'a', kind: 'story', text: 'Koffie!', toldBy: ['P01'] }],
        },
      }),
    ]);
    const paths = (words: string) =>
      [...store.search(words, 'date')].map(({ path, text }) => `${path}: ${text}`);
    const a = 'a: Één keer per week koffie bij de bakker';
    const b = 'b: bakken met de buren\nkoffie "zwart"';
    expect(paths('een koffie')).toEqual([a]);
    expect(paths('koffie')).toEqual([a, b, 'a: Koffie!']);
    expect(paths('bak')).toEqual([a, b]);
    expect(paths('"koffie bij"')).toEqual([a]);
    expect(paths('bij koffie')).toEqual([a]);
    expect(paths('"bij koffie"')).toEqual([]);
    for (const odd of [
      '',
      ' ',
      '"',
      '*',
      'NOT',
      'koffie OR',
      'a:b',
      '(',
      '^koffie -',
      'text : koffie',
      '\0',
      '""',
    ]) {
      expect(() => paths(odd)).not.toThrow();
    }
  });

  it('gives back any text, character for character', () => {
    const hostile = [
      'a\0b',
      '\u001b[31mrood\u0007',
      '👩‍👩‍👧 e\u0301 \u202Eom\u202C',
      '  spaties\r\nen\ttabs  ',
      "'; DROP TABLE answer; --",
      '007',
      '',
    ];
    const answers = hostile.map((text, index) => told(`q${index}`, text));
    const records = [
      example({ words: Object.fromEntries(hostile.map((text, index) => [`w${index}`, text])) }),
    ];
    save(store, [session({ conversation: { answers }, records })]);
    expect(store.wholeSession(1)?.answers.map(({ value }) => value)).toEqual(hostile);
    expect([...store.records({ words: true })][0]?.words).toEqual(records[0]?.words);
    expect(store.diagnose().map(({ code }) => code)).toEqual(['sound']);
  });

  it('keeps an answer of 5 MB whole', () => {
    const long = 'Niemand telde de uren. '.repeat(220_000);
    save(store, [session({ conversation: { answers: [told('story', long)] } })]);
    expect(store.wholeSession(1)?.answers[0]?.value).toBe(long);
    expect(store.diagnose().map(({ code }) => code)).toEqual(['sound']);
  });

  it('takes __proto__ for a name like any other', () => {
    const map = Object.fromEntries([['__proto__', 'reached' as const]]);
    const labels = Object.fromEntries([['__proto__', 'x']]);
    const plain: HarvestRecord = {
      ...example({ words: Object.fromEntries([['__proto__', 'woord']]) }),
      kind: 'advice',
      labels,
    };
    const answers = [told('__proto__', map, 'reach', ['__proto__'])];
    const participants = [person('__proto__')];
    save(store, [
      session({ conversation: { answers }, participants, records: [example({ reach: map }), plain] }),
    ]);
    expect(Object.keys(store.wholeSession(1)?.answers[0]?.value ?? {})).toEqual(['__proto__']);
    const [first, second] = [...store.records({ words: true })];
    expect(first?.kind === 'example' && Object.keys(first.reach)).toEqual(['__proto__']);
    expect(Object.keys(second?.words ?? {})).toEqual(['__proto__']);
    expect(second?.kind === 'advice' && Object.keys(second.labels)).toEqual(['__proto__']);
  });

  it('replaces a lone surrogate, which UTF-8 cannot hold, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), fc.nat(), (texts, nonce) => {
        const answers = texts.map((text, index) => told(`q${index}`, `${text}\ud83d${index}`));
        const [saved] = save(store, [session({ key: `k${nonce}`, conversation: { answers } })]);
        if (saved?.outcome !== 'added') return;
        const kept = store.wholeSession(saved.session)?.answers.map(({ value }) => value);
        expect(kept).toEqual(texts.map((text, index) => `${text}\ufffd${index}`));
      }),
      { numRuns: 50 },
    );
    expect(store.diagnose().map(({ code }) => code)).toEqual(['sound']);
  });
});
