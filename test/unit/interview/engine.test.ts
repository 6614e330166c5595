import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationOf } from '../../../src/interview/conversation-of.ts';
import { apply, begin, next, type Reply, replay, type State } from '../../../src/interview/engine.ts';
import type { InterviewEvent } from '../../../src/interview/event.ts';
import type { Answer, Template } from '../../../src/template/template.ts';
import { dry, templateOf, town, visit } from './visit.ts';

const play = (state: State, replies: readonly Reply[]): State =>
  replies.reduce((before, reply) => apply(before, reply).state, state);

const asked = (state: State): string => {
  const ask = next(state);
  return ask.ask === 'done' ? 'done' : `${ask.ask} ${ask.path}`;
};

const answer = (value: Answer | null): Reply => ({ reply: 'answer', value });
const leave: Reply = { reply: 'leave' };

const small = (questions: string): Template =>
  templateOf(`
template: small
version: "1"
languages: [en]
title: Small
phases:
  - id: only
    questions:
${questions.replace(/^/gm, '      ')}
`);

describe('next and apply', () => {
  const chain = small(`- {id: a, type: yes_no, ask: A}
- {id: b, type: text, ask: B, when: "\${a} = true()"}
- {id: c, type: text, ask: C, when: "\${b} = 'x'", required: true}
- {id: d, type: text, ask: D}`);

  it('asks what the conditions open, and hides what hangs on a hidden answer', () => {
    const open = play(begin(chain, dry), [answer(true), answer('x'), answer('words')]);
    expect(asked(open)).toBe('question d');
    const closed = play(open, [{ reply: 'jump', path: 'a' }, answer(false), leave]);
    expect(asked(closed)).toBe('done');
    expect(conversationOf(closed).answers.map(({ path }) => path)).toEqual(['a']);
    expect(conversationOf(closed).hidden.map(({ path, value }) => [path, value])).toEqual([
      ['b', 'x'],
      ['c', 'words'],
    ]);
    const again = play(closed, [{ reply: 'jump', path: 'a' }, answer(true)]);
    expect(asked(again)).toBe('done');
    expect(conversationOf(again).answers.map(({ value }) => value)).toEqual([true, 'x', 'words']);
  });

  it('goes back without deleting, and only checks on the way forward', () => {
    const there = play(begin(chain, dry), [answer(true), answer('x')]);
    const back = apply(there, { reply: 'back' });
    expect(back.refused).toEqual([]);
    expect(next(back.state)).toMatchObject({ ask: 'question', path: 'b', answer: 'x' });
    expect(asked(play(back.state, [{ reply: 'back' }]))).toBe('question a');
    expect(asked(play(back.state, [leave]))).toBe('question c');
    expect(apply(there, leave).refused.map(({ code }) => code)).toEqual(['answer-required']);
    expect(apply(there, { reply: 'skip', reason: '' }).refused.map(({ code }) => code)).toEqual([
      'reason-missing',
    ]);
    expect(asked(play(there, [{ reply: 'skip', reason: 'later' }]))).toBe('question d');
  });

  it('takes an answer back when it is emptied, and keeps it when it is left', () => {
    const done = play(begin(chain, dry), [answer(false), answer('words'), { reply: 'jump', path: 'd' }]);
    expect(conversationOf(play(done, [leave])).answers).toHaveLength(2);
    expect(conversationOf(play(done, [answer(' ')])).answers).toHaveLength(1);
  });

  it('asks what waits for the review last', () => {
    const late = small(`- {id: a, type: text, ask: A, moment: after}
- repeat: example
  each: example
  questions:
    - {id: b, type: text, ask: B}
    - {id: c, type: text, ask: C, moment: after}
- {id: d, type: text, ask: D}`);
    const order: string[] = [];
    let state = begin(late, dry);
    for (const reply of [
      { reply: 'another' } as const,
      leave,
      { reply: 'no-more' } as const,
      leave,
      leave,
      leave,
    ]) {
      order.push(asked(state));
      state = apply(state, reply).state;
    }
    expect(order).toEqual([
      'more example',
      'question example[1].b',
      'more example',
      'question d',
      'question a',
      'question example[1].c',
    ]);
    expect(asked(state)).toBe('done');
    expect(asked(begin(late, dry, { order: 'as-written' }))).toBe('question a');
  });

  it('proposes the items of an over: repeat one by one, and none twice', () => {
    const over =
      small(`- {id: which, type: choices, ask: Which?, options: [{value: x, label: X}, {value: y, label: Y}]}
- repeat: about
  each: item
  over: "\${which}"
  questions: [{id: why, type: text, ask: Why?}]
- repeat: place
  each: place
  over: frame.settings
  questions: [{id: where, type: setting, ask: Where?}]`);
    let state = play(begin(over, town), [answer(['y', 'x'])]);
    expect(next(state)).toMatchObject({ ask: 'more', path: 'about', item: 'y', count: 0 });
    state = play(state, [{ reply: 'another' }, leave]);
    expect(next(state)).toMatchObject({ ask: 'more', path: 'about', item: 'x', count: 1 });
    expect(apply(state, { reply: 'another', item: 'z' }).refused.map(({ code }) => code)).toEqual([
      'unknown-item',
    ]);
    state = play(state, [{ reply: 'another' }, leave]);
    expect(next(state)).toMatchObject({ ask: 'more', path: 'place', item: 'combi-01' });
    state = play(state, [{ reply: 'another' }, { reply: 'another' }]);
    expect(asked(state)).toBe('done');
    expect(conversationOf(state).answers.map(({ path, value }) => [path, value])).toEqual([
      ['which', ['y', 'x']],
      ['about[1].item', 'y'],
      ['about[2].item', 'x'],
      ['place[1].where', 'combi-01'],
      ['place[2].where', 'combi-02'],
    ]);
  });

  it('keeps the bounds of a repeat unless there is a reason', () => {
    const bound = small(
      `- {repeat: r, each: r, at_least: 1, at_most: 1, questions: [{id: a, type: text, ask: A}]}`,
    );
    const start = begin(bound, dry);
    expect(apply(start, { reply: 'no-more' }).refused.map(({ code }) => code)).toEqual(['too-few-turns']);
    expect(asked(play(start, [{ reply: 'no-more', reason: 'no time' }]))).toBe('done');
    const full = play(start, [{ reply: 'another' }, leave]);
    expect(apply(full, { reply: 'another' }).refused.map(({ code }) => code)).toEqual(['too-many-turns']);
    expect(asked(play(full, [{ reply: 'another', reason: 'one more' }]))).toBe('question r[2].a');
  });

  it('refuses replies that do not fit, and changes nothing', () => {
    const start = begin(chain, dry, { participants: ['P1'] });
    const odd: readonly [Reply, string][] = [
      [{ reply: 'another' }, 'other-reply'],
      [{ reply: 'headline', text: 'x' }, 'other-reply'],
      [answer('perhaps'), 'not-yes-no'],
      [{ reply: 'jump', path: 'b' }, 'not-here'],
      [{ reply: 'jump', path: 'bb' }, 'unknown-question'],
      [{ reply: 'told-by', path: 'a', by: ['P9'] }, 'unknown-teller'],
    ];
    for (const [reply, code] of odd) {
      const applied = apply(start, reply);
      expect(applied.refused.map((found) => found.code)).toEqual([code]);
      expect(applied.state).toBe(start);
    }
  });
});

const paths = [
  'place',
  'topics',
  'why_team',
  'example',
  'example[1].story',
  'example[1].effect[1].after',
  '__proto__',
];
const value: fc.Arbitrary<Answer | null> = fc.oneof(
  fc.constantFrom<Answer | null>(null, true, false, 'unknown', 'team', '2024', 3, 11, -1, Number.NaN),
  fc.string(),
  fc.subarray(['team', 'trust', 'fun', '1', '2']),
  fc.constantFrom<Answer>({ carers: 'reached' }, {}),
);
const reply: fc.Arbitrary<Reply> = fc.oneof(
  { weight: 6, arbitrary: value.map(answer) },
  { weight: 4, arbitrary: fc.constantFrom<Reply>(leave, { reply: 'no-more' }, { reply: 'pause' }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Reply>({ reply: 'another' }, { reply: 'another', reason: 'more' }),
  },
  { weight: 2, arbitrary: fc.string().map((reason): Reply => ({ reply: 'skip', reason })) },
  { weight: 2, arbitrary: fc.string().map((text): Reply => ({ reply: 'headline', text })) },
  { weight: 2, arbitrary: fc.constant<Reply>({ reply: 'back' }) },
  { weight: 2, arbitrary: fc.constantFrom(...paths).map((path): Reply => ({ reply: 'jump', path })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.string(), fc.constantFrom(...paths))
      .map(([text, path]): Reply => ({ reply: 'note', text, path })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...paths).map((path): Reply => ({ reply: 'told-by', path, by: ['P1'] })),
  },
);

const finish: Reply = { reply: 'skip', reason: 'enough' };

describe('whatever is replied', () => {
  it('gives the same state when its events are replayed', () => {
    fc.assert(
      fc.property(fc.array(reply, { maxLength: 80 }), (replies) => {
        const options = { participants: ['P1'] };
        const events: InterviewEvent[] = [];
        let state = begin(visit, town, options);
        for (const one of replies) {
          const applied = apply(state, one);
          events.push(...applied.events);
          state = applied.state;
        }
        const again = replay(visit, town, events, options);
        expect(again).toEqual(state);
        expect(next(again)).toEqual(next(state));
      }),
      { numRuns: 150 },
    );
  });

  it('ends', () => {
    fc.assert(
      fc.property(fc.array(reply, { maxLength: 60 }), (replies) => {
        let state = play(begin(visit, town), replies);
        let steps = 0;
        while (next(state).ask !== 'done') {
          const applied = apply(state, finish);
          expect(applied.refused).toEqual([]);
          state = applied.state;
          steps += 1;
          expect(steps).toBeLessThan(1_000);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never deletes by going back or jumping', () => {
    fc.assert(
      fc.property(fc.array(reply, { maxLength: 60 }), fc.constantFrom(...paths), (replies, path) => {
        const state = play(begin(visit, town), replies);
        const moved = play(state, [{ reply: 'back' }, { reply: 'back' }, { reply: 'jump', path }]);
        expect(conversationOf(moved)).toEqual(conversationOf(state));
      }),
      { numRuns: 100 },
    );
  });
});
