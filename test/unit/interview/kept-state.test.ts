/** What is kept of an interview gives the same interview back, at every moment and on every template. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/interview/canonical.ts';
import type { Conversation } from '../../../src/interview/conversation.ts';
import { conversationOf } from '../../../src/interview/conversation-of.ts';
import { apply, begin, next, type State } from '../../../src/interview/engine.ts';
import { progressOf, stateFrom } from '../../../src/interview/kept-state.ts';
import { overviewOf } from '../../../src/interview/overview.ts';
import { placeIn } from '../../../src/interview/place.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Template } from '../../../src/template/template.ts';
import { seed, seeded } from '../../support/seed.ts';
import { shipped } from '../../support/shipped.ts';
import { fixed } from '../store/a-session.ts';
import { anyReply } from './any-replies.ts';
import { answersOf, dry, run, session, templateOf, town, visit } from './visit.ts';

const participants = ['P01', 'P02', 'P03'];
const driver = { ticked: [['high_point', [0, 2]]], minutes: [['opening', 3.5]] } as const;

/** Everything that can be told apart; hidden answers come in any order. */
const told = (conversation: Conversation) => ({
  ...conversation,
  hidden: [...conversation.hidden].sort((a, b) => (a.path < b.path ? -1 : 1)),
  unseen: conversation.unseen && {
    headlines: [...conversation.unseen.headlines].sort((a, b) => (a.path < b.path ? -1 : 1)),
    skips: [...conversation.unseen.skips].sort((a, b) => (a.path < b.path ? -1 : 1)),
    turns: [...conversation.unseen.turns].sort((a, b) => (a.path < b.path ? -1 : 1)),
  },
});

const expectSame = (again: State, live: State): void => {
  expect(next(again)).toEqual(next(live));
  expect(told(conversationOf(again))).toEqual(told(conversationOf(live)));
  expect(overviewOf(again)).toEqual(overviewOf(live));
};

const facts = {
  id: null,
  template: 'x',
  language: 'nl',
  date: '2026-03-14',
  round: null,
  setting: null,
  facilitator: 'F1',
  participants: participants.map((alias) => ({ alias, role: null, consent: null, consentBy: null })),
};

const begun = (store: Store, template: Template): number => {
  const templateHash = store.keepTemplate({ id: template.id, version: template.version, bytes: template.id });
  return store.beginSession({ facts, templateHash, inquiryHash: null, pair: null });
};

const hiding = templateOf(`
template: hiding
version: "1"
languages: [en]
title: Hiding
phases:
  - id: only
    questions:
      - {id: open, type: yes_no, ask: Open?}
      - {id: why, type: story, ask: Why?, when: "\${open} = true()", headline: factor}
      - repeat: round
        when: "\${open} = true()"
        each: round
        over: [{value: one, label: One}, {value: two, label: Two}]
        questions:
          - {id: how, type: text, ask: How?}
`);

const templates: readonly (readonly [string, Template])[] = [
  ['visit', visit],
  ['hiding', hiding],
  ...shipped.map(({ id, source }) => [id, templateOf(source)] as const),
];

describe.each(templates)('an interview with %s', (_, template) => {
  it(seeded('comes back from what was kept after each reply, also on other replies to come'), () => {
    const picks = fc.array(fc.nat({ max: 4000 }), { minLength: 20, maxLength: 70 });
    const store = openStore(':memory:', fixed());
    fc.assert(
      fc.property(picks, (numbers) => {
        const number = begun(store, template);
        const held = store.holdSession(number, 'F1');
        const placeOf = placeIn(template);
        let live = begin(template, town, { participants, language: 'nl' });
        let resumed = live;
        for (const pick of numbers) {
          const reply = anyReply(live, pick);
          live = apply(live, reply).state;
          resumed = apply(resumed, reply).state;
          const progress = progressOf(live, driver);
          held.keep({
            conversation: conversationOf(live),
            placeOf,
            progress,
            change: 'answered',
            path: null,
          });
          const whole = store.wholeSession(number);
          if (whole === null) throw new Error('gone');
          expect(whole.progress).toEqual(progress);
          expect(whole.answers.map(({ path }) => path)).toEqual(
            conversationOf(live).answers.map(({ path }) => path),
          );
          const again = stateFrom(template, town, live.options, whole, whole.progress);
          expectSame(again, live);
          expectSame(resumed, live);
          if (pick % 5 === 0) resumed = again;
        }
        held.release();
      }),
      { seed, numRuns: 12 },
    );
    expect(store.diagnose().filter(({ severity }) => severity === 'damage')).toEqual([]);
    store.close();
  }, 60_000);
});

describe('a session that was written down afterwards', () => {
  const text = session(
    '  high_point: winter\n  example:\n    - {story: een, practice: Soep, told_by: P2}\n    - {story: twee, practice: Soep}',
    'told_by: {high_point: P1, "example[1].practice": [P1, P2]}\nskipped: {wishes: geen tijd}',
    '[P1, P2]',
  );

  it('comes back with everything passed, and who told what', () => {
    const written = run(text);
    const state = stateFrom(visit, dry, { participants: ['P1', 'P2'] }, written.conversation, null);
    expect(next(state)).toEqual({ ask: 'done' });
    expect(conversationOf(state)).toEqual(written.conversation);
    expect(canonical(facts, conversationOf(state))).toBe(canonical(facts, written.conversation));
  });

  it('asks what a correction opens, and nothing else', () => {
    const written = run(text);
    expect(answersOf(written)['topics']).toBeUndefined();
    const state = stateFrom(visit, dry, { participants: ['P1', 'P2'] }, written.conversation, null);
    const there = apply(state, { reply: 'jump', path: 'topics' }).state;
    const after = apply(there, { reply: 'answer', value: ['team'] }).state;
    expect(next(after)).toMatchObject({ ask: 'question', path: 'why_team' });
  });
});

describe('what a condition hides', () => {
  const all = (state: State, replies: readonly Parameters<typeof apply>[1][]): State =>
    replies.reduce((now, reply) => {
      const { state: after, refused } = apply(now, reply);
      expect(refused).toEqual([]);
      return after;
    }, state);
  const throughStore = (state: State): State => {
    const store = openStore(':memory:', fixed());
    const held = store.holdSession(begun(store, hiding), 'F1');
    const [conversation, placeOf] = [conversationOf(state), placeIn(hiding)];
    held.keep({
      conversation,
      placeOf,
      progress: progressOf(state, driver),
      change: 'answered',
      path: null,
    });
    const whole = store.wholeSession(held.number);
    store.close();
    if (whole === null) throw new Error('gone');
    return stateFrom(hiding, dry, state.options, whole, whole.progress);
  };
  const fromConversation = (state: State): State =>
    stateFrom(hiding, dry, state.options, conversationOf(state), progressOf(state, driver));

  it.each([
    ['a conversation', fromConversation],
    ['the store', throughStore],
  ])('is there again when its path reopens, from %s', (_, kept) => {
    const before = all(begin(hiding, dry, { participants: ['P1'] }), [
      { reply: 'answer', value: true },
      { reply: 'answer', value: 'samen' },
      { reply: 'headline', text: 'in het kort' },
      { reply: 'another' },
      { reply: 'skip', reason: 'later' },
      { reply: 'another' },
      { reply: 'answer', value: 'hard' },
    ]);
    const shown = conversationOf(before);
    expect(shown.headlines).toMatchObject([{ text: 'in het kort' }]);
    expect(shown.skips).toEqual([{ path: 'round[1].how', reason: 'later' }]);
    expect(shown.turns.map(({ item }) => item)).toEqual(['one', 'two']);
    const hidden = all(before, [
      { reply: 'jump', path: 'open' },
      { reply: 'answer', value: false },
    ]);
    const { headlines, skips, turns, answers } = conversationOf(hidden);
    expect([headlines, skips, turns, answers.map(({ path }) => path)]).toEqual([[], [], [], ['open']]);
    const back = all(kept(hidden), [
      { reply: 'jump', path: 'open' },
      { reply: 'answer', value: true },
    ]);
    expect(conversationOf(back)).toEqual(shown);
  });
});
