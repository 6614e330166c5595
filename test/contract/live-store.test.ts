/** What every store keeps to during an interview, at its review and after: nothing counts too early, nothing is lost. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Conversation } from '../../src/interview/conversation.ts';
import type { Progress } from '../../src/interview/progress.ts';
import { sha256 } from '../../src/source/digest.ts';
import type { ChangeKind, HeldSession, KeptStep } from '../../src/store/live-store.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import {
  began,
  example,
  fixed,
  person,
  save,
  session,
  storeIn,
  template,
  told,
} from '../unit/store/a-session.ts';

const places: readonly [string, () => string][] = [
  ['memory', () => ':memory:'],
  ['a file', () => join(mkdtempSync(join(tmpdir(), 'saniveld-live-')), 'sessions', 'saniveld.db')],
];

const empty: Conversation = {
  answers: [],
  hidden: [],
  turns: [],
  headlines: [],
  notes: [],
  skips: [],
  computed: {},
};
const somewhere: Progress = {
  at: 'b',
  passed: ['x', 'y#'],
  closed: ['example'],
  tellers: [['b', ['P01']]],
  ticked: [['b', [0, 2]]],
  minutes: [['opening', 2.5]],
};
const facts = session({ participants: [person('P01', { consent: null })] }).facts;

/** Questions are asked in the order of their letters. */
const step = (
  conversation: Partial<Conversation>,
  change: ChangeKind = 'answered',
  path: string | null = null,
  progress = somewhere,
): KeptStep => ({ conversation: { ...empty, ...conversation }, placeOf: (at) => at, progress, change, path });

describe.each(places)('a store in %s', (_, place) => {
  let store: Store;
  let file: string;
  beforeEach(() => {
    file = place();
    store = storeIn(file);
  });
  afterEach(() => {
    store.close();
  });

  const held = (number = began(store)): HeldSession => store.holdSession(number, 'F1');
  const damage = () => store.diagnose().filter(({ severity }) => severity === 'damage');
  const valuesOf = (number: number) =>
    store.wholeSession(number)?.answers.map(({ path, value }) => `${path}: ${value}`);

  it('begins a session with a name of its own, that counts nowhere', () => {
    const number = store.beginSession({
      facts: { ...facts, id: null },
      templateHash: sha256(template.bytes),
      inquiryHash: null,
      pair: 'pair-1',
    });
    const whole = store.wholeSession(number);
    expect(whole).toMatchObject({ state: 'live', revision: 1, pair: 'pair-1', answers: [] });
    expect(whole?.progress).toEqual({
      at: null,
      passed: [],
      closed: [],
      tellers: [],
      ticked: [],
      minutes: [],
    });
    expect(whole?.session).toMatchObject({ number, id: whole?.uuid, facilitator: 'F1' });
    expect(store.sessionNamed(whole?.uuid ?? '')).toBe(number);
    expect(store.sessionNamed('nobody')).toBe(null);
    held(number).keep(step({ answers: [told('a', 'winter woorden')] }));
    expect(store.keptSessions()).toEqual([]);
    expect([...store.wholeSessions()]).toEqual([]);
    expect([...store.search('winter', 'rank')]).toEqual([]);
    expect([...store.search('winter', 'date')]).toEqual([]);
    expect(store.sessions()).toMatchObject([{ number, state: 'live', answers: 1, words: 2 }]);
    expect(store.unfinished()).toMatchObject([{ session: { number }, state: 'live', answers: 1, words: 2 }]);
  });

  it('keeps each step whole, and adds only what differs', () => {
    const one = held();
    one.keep(step({ answers: [told('a', 'een'), told('b', 'twee')] }, 'answered', 'b'));
    one.keep(step({ answers: [told('a', 'een'), told('b', 'twee'), told('c', 'drie')] }, 'answered', 'c'));
    one.keep(
      step({ answers: [told('a', 'anders'), told('b', 'twee'), told('c', 'drie')] }, 'corrected', 'a'),
    );
    one.keep(
      step(
        { answers: [told('a', 'anders'), told('c', 'drie')], hidden: [told('b', 'twee')] },
        'emptied',
        'x',
      ),
    );
    expect(valuesOf(one.number)).toEqual(['a: anders', 'c: drie']);
    expect(store.wholeSession(one.number)?.hidden.map(({ path, value }) => [path, value])).toEqual([
      ['b', 'twee'],
    ]);
    expect(store.wholeSession(one.number)?.progress).toEqual(somewhere);
    expect(store.diagnose().find(({ code }) => code === 'sound')?.params).toMatchObject({ answers: 5 });
  });

  it('reads in the order of the template, however late a row came', () => {
    const one = held();
    one.keep(step({ answers: [told('c', 'drie')], skips: [{ path: 'd', reason: 'later' }] }));
    one.keep(
      step({
        answers: [told('a', 'een'), told('c', 'drie')],
        skips: [
          { path: 'b', reason: 'nu niet' },
          { path: 'd', reason: 'later' },
        ],
      }),
    );
    expect(valuesOf(one.number)).toEqual(['a: een', 'c: drie']);
    expect(store.wholeSession(one.number)?.skips.map(({ path }) => path)).toEqual(['b', 'd']);
  });

  it('tells who changed what, and whether it stands', () => {
    const one = held();
    one.keep(step({ answers: [told('a', 'een')] }, 'answered', 'a'));
    one.keep(step({ answers: [told('a', 'twee')] }, 'corrected', 'a'));
    one.keep(
      step(
        {
          answers: [told('a', 'twee')],
          headlines: [{ path: 'a', kind: 'story', text: 'kort', toldBy: ['P01'] }],
        },
        'headline',
        'a',
      ),
    );
    one.keep(step({}, 'emptied', 'a'));
    one.keep(step({ skips: [{ path: 'a', reason: 'liever niet' }] }, 'skipped', 'a'));
    one.keep(
      step(
        { answers: [told('list', ['x', 'y'], 'list'), told('reach', { jong: 'reached' }, 'reach')] },
        'answered',
        'list',
      ),
    );
    store.noteChange(one.number, 'paused', null, 'F2');
    expect(
      store.history(one.number).map(({ change, path, text, stands, by }) => [change, path, text, stands, by]),
    ).toEqual([
      ['begun', null, null, true, 'F1'],
      ['answered', 'a', 'een', false, 'F1'],
      ['corrected', 'a', 'twee', false, 'F1'],
      ['headline', 'a', 'kort', false, 'F1'],
      ['emptied', 'a', null, true, 'F1'],
      ['skipped', 'a', 'liever niet', false, 'F1'],
      ['answered', 'list', 'x\ny', true, 'F1'],
      ['paused', null, null, true, 'F2'],
    ]);
    expect(store.history(99)).toEqual([]);
  });

  it('goes from live to review to finished, and counts only then', () => {
    const one = held();
    const answers = [told('a', 'Iedereen kwam zitten.')];
    one.keep(step({ answers }));
    store.setState(one.number, 'review', 'F1');
    expect(store.unfinished()).toMatchObject([{ state: 'review' }]);
    expect([...store.records({ words: true })]).toEqual([]);
    store.finishSession(one.number, { contentHash: sha256('x'), records: [example()] }, 'F1');
    expect(store.unfinished()).toEqual([]);
    expect(store.keptSessions()).toHaveLength(1);
    expect([...store.search('zitten', 'rank')]).toHaveLength(1);
    expect([...store.records({ words: true })]).toHaveLength(1);
    expect(store.practices().map(({ name }) => name)).toEqual(['Boksschool']);
    expect(store.wholeSession(one.number)).toMatchObject({ state: 'finished', revision: 2 });
    store.finishSession(one.number, { contentHash: sha256('x'), records: [example()] }, 'F1');
    expect([...store.records({ words: true })]).toHaveLength(1);
    expect(store.wholeSession(one.number)?.revision).toBe(3);
    expect(store.history(one.number).map(({ change }) => change)).toEqual([
      'begun',
      'answered',
      'told',
      'finished',
      'finished',
    ]);
  });

  it('takes a finished session out of the count while it is corrected, but not for a note', () => {
    const conversation = { answers: [told('a', 'een'), told('b', 'twee')] };
    save(store, [session({ conversation, records: [example()] })]);
    const one = held(1);
    one.keep(step({ ...conversation, notes: [{ path: 'a', text: 'lachte' }] }, 'note', 'a'));
    expect(store.wholeSession(1)).toMatchObject({
      state: 'finished',
      notes: [{ path: 'a', text: 'lachte' }],
    });
    one.keep(step({ answers: [told('a', 'anders'), told('b', 'twee')] }, 'corrected', 'a'));
    expect(store.wholeSession(1)).toMatchObject({ state: 'review', revision: 1 });
    expect(valuesOf(1)).toEqual(['a: anders', 'b: twee']);
    expect([[...store.records({ words: true })], store.keptSessions()]).toEqual([[], []]);
    store.finishSession(1, { contentHash: sha256('y'), records: [example()] }, 'F1');
    store.changeFacts(1, { ...facts, id: 'sani-1', setting: 'combi-02' }, 'F1');
    expect(store.wholeSession(1)).toMatchObject({
      state: 'review',
      session: { setting: 'combi-02', id: 'sani-1' },
    });
    expect(damage()).toEqual([]);
  });

  it('changes no consent and finishes nothing anew when only the language changes', () => {
    save(store, [session({ participants: [person('P01', { consent: 'public' })], records: [example()] })]);
    const stale = store.wholeSession(1)?.session ?? facts;
    store.sayConsent({ alias: 'P01', session: 1, consent: 'none', date: '2026-11-03', by: null }, 'F1');
    store.changeFacts(1, { ...stale, language: 'en' }, 'F1');
    expect(store.wholeSession(1)).toMatchObject({
      state: 'finished',
      session: { language: 'en', participants: [{ consent: 'none' }] },
    });
    store.sayConsent({ alias: 'P01', session: 1, consent: 'public', date: '2026-11-04', by: null }, 'F1');
    const before = store.consentHistory('P01');
    store.changeFacts(1, { ...stale, participants: [person('P01', { consent: 'none' })] }, 'F1');
    expect(store.consentHistory('P01')).toEqual(before);
    const changes = store.history(1).length;
    store.changeFacts(1, store.wholeSession(1)?.session ?? facts, 'F1');
    expect(store.history(1)).toHaveLength(changes);
  });

  it('leaves a live session live when an emergency copy of it comes in, and begins one so elsewhere', () => {
    const number = began(store);
    const one = store.holdSession(number, 'F1');
    one.keep(step({ answers: [told('a', 'een')] }, 'answered', 'a'));
    one.release();
    const key = store.wholeSession(number)?.key ?? '';
    const progress = { ...somewhere, at: null, passed: [], tellers: [['b', ['P02']]] } as const;
    const conversation = { answers: [told('a', 'een'), told('b', 'uit de noodkopie')] };
    const copy = { ...session({ key, conversation }), progress };
    save(store, [copy], true);
    expect(store.wholeSession(number)).toMatchObject({
      state: 'live',
      progress: { at: null, passed: ['x', 'y#'], tellers: [['b', ['P02']]] },
    });
    save(store, [{ ...copy, key: 'elders', contentHash: 'elders' }]);
    expect(store.unfinished().map(({ state }) => state)).toEqual(['live', 'live']);
    expect(store.keptSessions()).toEqual([]);
  });

  it('shows of an updated import what was corrected, in the order of the template', () => {
    const before = { answers: [told('a', 'een'), told('c', 'drie'), told('d', 'vier')] };
    const after = { answers: [told('a', 'een'), told('b', 'twee'), told('c', 'drie!'), told('d', 'vier')] };
    save(store, [session({ conversation: before })]);
    save(store, [session({ content: 'beter', conversation: after })], true);
    expect(valuesOf(1)).toEqual(['a: een', 'b: twee', 'c: drie!', 'd: vier']);
    expect(store.history(1).map(({ change, path, text }) => [change, path, text])).toEqual([
      ['session added', null, null],
      ['session updated', null, null],
      ['corrected', 'b', 'twee'],
      ['corrected', 'c', 'drie!'],
    ]);
    expect(store.wholeSession(1)?.revision).toBe(2);
    expect(damage()).toEqual([]);
  });

  it('leaves a session in its review when an import brings its answers up to date', () => {
    const number = began(store);
    const key = store.wholeSession(number)?.key ?? '';
    save(
      store,
      [session({ key, conversation: { answers: [told('a', 'uit de noodkopie')] }, records: [example()] })],
      true,
    );
    expect(store.wholeSession(number)).toMatchObject({ state: 'review', progress: null });
    expect(valuesOf(number)).toEqual(['a: uit de noodkopie']);
    expect([...store.records({ words: true })]).toEqual([]);
  });

  it('keeps half-typed text with its caret until the answer, headline or note is given there', () => {
    const one = held();
    one.draft({ kind: 'answer', path: 'a', text: 'Het wa', caret: 6 });
    one.draft({ kind: 'answer', path: 'a', text: 'Het was', caret: 3 });
    one.draft({ kind: 'note', path: 'a', text: 'stil', caret: 4 });
    one.draft({ kind: 'answer', path: 'b', text: 'x', caret: 1 });
    one.draft({ kind: 'answer', path: 'b', text: ' \n\n', caret: 3 });
    const drafts = () =>
      store.drafts(one.number).map(({ kind, path, text, caret }) => [kind, path, text, caret]);
    expect(drafts()).toEqual([
      ['answer', 'a', 'Het was', 3],
      ['note', 'a', 'stil', 4],
    ]);
    expect(store.wholeSession(one.number)?.drafts).toBe(2);
    expect(store.unfinished()[0]?.drafts).toHaveLength(2);
    one.keep(step({ notes: [{ path: 'a', text: 'stil' }] }, 'note', 'a'));
    expect(drafts()).toEqual([['answer', 'a', 'Het was', 3]]);
    one.keep(step({}, 'moved', 'a'));
    one.keep(step({}, 'told-by', 'a'));
    expect(drafts()).toHaveLength(1);
    one.sync();
    expect(drafts()).toHaveLength(1);
    one.keep(step({ answers: [told('a', 'Het was winter.')] }, 'answered', 'a'));
    expect(drafts()).toEqual([]);
    expect([...store.search('winter', 'rank')]).toEqual([]);
  });

  it('says by whom a session is held, and forgets it when it is let go', () => {
    const one = held();
    expect(store.unfinished()[0]?.heldBy).toBe(process.pid);
    one.release();
    one.release();
    expect(store.unfinished()[0]?.heldBy).toBe(null);
    expect(() => one.keep(step({}))).toThrow('held no more');
    held(one.number).keep(step({ answers: [told('a', 'weer')] }));
    expect(valuesOf(one.number)).toEqual(['a: weer']);
  });

  it('changes nothing when a step cannot be kept', () => {
    const one = held();
    one.keep(step({ answers: [told('a', 'een')] }));
    const before = [store.wholeSession(one.number), store.history(one.number)];
    const failing = step({ answers: [told('a', 'twee')], notes: [{ path: 'a', text: 'x' }] });
    const placeOf = (): string => {
      throw new Error('halfway');
    };
    expect(() => one.keep({ ...failing, placeOf })).toThrow('halfway');
    expect([store.wholeSession(one.number), store.history(one.number)]).toEqual(before);
    one.keep(failing);
    expect(valuesOf(one.number)).toEqual(['a: twee']);
  });

  it('keeps consent with its history, and lets what was said of one session lower another', () => {
    save(store, [session(), session({ key: 'sani-2' })]);
    const say = (
      session: number | null,
      consent: 'none' | 'internal' | 'public',
      date: string,
      by: string | null = null,
    ) => store.sayConsent({ alias: 'P01', session, consent, date, by }, 'F1');
    say(1, 'internal', '2026-04-01');
    say(1, 'public', '2026-04-02', 'zus');
    say(null, 'internal', '2026-04-03');
    expect(store.wholeSession(1)?.session.participants).toEqual([
      person('P01', { consent: 'public', consentBy: 'zus' }),
    ]);
    expect(store.consents().map(({ session: at, consent }) => [at, consent])).toEqual([
      [1, 'quote'],
      [2, 'quote'],
      [1, 'internal'],
      [1, 'public'],
      [null, 'internal'],
    ]);
    expect(store.consentHistory('P01').map(({ session: at, stands }) => [at, stands])).toEqual([
      [1, false],
      [2, true],
      [1, false],
      [1, true],
      [null, true],
    ]);
    expect(store.consentHistory('P99')).toEqual([]);
    expect(store.history(1).map(({ change }) => change)).toEqual(['session added', 'consent', 'consent']);
  });

  it('keeps the latest answer for a quote, the day of the read-back and the summary sheet', () => {
    save(store, [session()]);
    const quote = {
      session: 1,
      path: 'a',
      text: 'niemand telde de uren',
      allowed: false,
      date: '2026-03-15',
      by: null,
    };
    store.keepQuote(quote, 'F1');
    store.keepQuote({ ...quote, text: 'een ander' }, 'F1');
    store.keepQuote({ ...quote, allowed: true, by: 'zus' }, 'F1');
    expect(store.quotes()).toEqual([
      { ...quote, text: 'een ander' },
      { ...quote, allowed: true, by: 'zus' },
    ]);
    expect(store.readBack(1)).toBe(null);
    store.keepReadBack(1, '2026-03-15', 'F1');
    expect([store.readBack(1), store.wholeSession(1)?.readBack]).toEqual(['2026-03-15', '2026-03-15']);
    store.keepSummary(1, { item: 'hear_next', text: 'de bakker', path: null }, 'F1');
    store.keepSummary(1, { item: 'best_quote', text: 'niemand telde', path: 'a' }, 'F1');
    store.keepSummary(1, { item: 'best_quote', text: 'niemand telde de uren', path: 'a' }, 'F1');
    store.keepSummary(1, { item: 'wish', text: 'x', path: null }, 'F1');
    store.keepSummary(1, { item: 'wish', text: '', path: null }, 'F1');
    expect(store.summary(1)).toEqual([
      { item: 'best_quote', text: 'niemand telde de uren', path: 'a' },
      { item: 'hear_next', text: 'de bakker', path: null },
    ]);
  });

  it('lets no clock that is set back distort what happened when', () => {
    store.close();
    vi.useFakeTimers({ toFake: ['performance'], now: 1000 });
    try {
      const clock = ['2026-11-02T09:00:00.000Z', '2026-11-01T08:00:00.000Z'];
      let reading = 0;
      file = place();
      store = openStore(file, { ...fixed(), now: () => clock[Math.min(reading, 1)] ?? '' });
      store.keepTemplate(template);
      const one = held();
      reading = 1;
      vi.advanceTimersByTime(90_000);
      one.keep(step({ answers: [told('a', 'een')] }, 'answered', 'a'));
      const fails = (): string => {
        throw new Error('halfway');
      };
      expect(() => one.keep({ ...step({ answers: [told('a', 'twee')] }), placeOf: fails })).toThrow(
        'halfway',
      );
      vi.advanceTimersByTime(500);
      one.keep(step({ answers: [told('a', 'twee')] }, 'corrected', 'a'));
      expect(store.history(one.number).map(({ at }) => at)).toEqual([
        '2026-11-02T09:00:00.000Z',
        '2026-11-02T09:01:30.000Z',
        '2026-11-02T09:01:30.500Z',
      ]);
    } finally {
      vi.useRealTimers();
    }
  });
});
