/** Headlines first: one line in the conversation, the whole story in the review. */
import { describe, expect, it } from 'vitest';
import { conversationOf } from '../../../src/interview/conversation-of.ts';
import { apply, begin, next, type State } from '../../../src/interview/engine.ts';
import { progressOf, stateFrom } from '../../../src/interview/kept-state.ts';
import { overviewOf } from '../../../src/interview/overview.ts';
import { noSurroundings } from '../../../src/interview/surroundings.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import type { Template } from '../../../src/template/template.ts';

const dry = noSurroundings('2026-11-02T10:00:00+01:00');

const template = (): Template => {
  const { value } = readTemplate(`template: t
version: "1"
languages: [en]
title: {en: T}
phases:
  - id: p
    title: {en: P}
    questions:
      - {id: late, type: text, headline: value, moment: after, ask: Late}
      - {id: a, type: story, headline: story, ask: A}
      - {id: b, type: text, ask: B}
      - repeat: example
        each: example
        questions:
          - {id: c, type: story, headline: factor, ask: C}
`);
  if (value === null) throw new Error('the template cannot be read');
  return value;
};

const headline = (text: string) => ({ reply: 'headline', text }) as const;
const answer = (value: string) => ({ reply: 'answer', value }) as const;

/** What was asked at every step, until all is done. */
const through = (begun: State): { readonly asked: readonly string[]; readonly state: State } => {
  const asked: string[] = [];
  let state = begun;
  for (let ask = next(state); ask.ask !== 'done'; ask = next(state)) {
    asked.push(`${ask.ask} ${ask.path}`);
    const reply =
      ask.ask === 'headline'
        ? headline(`short ${ask.path}`)
        : ask.ask === 'question'
          ? answer(`long ${ask.path}`)
          : ({ reply: ask.count === 0 ? 'another' : 'no-more' } as const);
    state = apply(state, reply).state;
  }
  return { asked, state };
};

const begun = (): State => begin(template(), dry, { order: 'headlines-first' });

describe('headlines first', () => {
  it('asks the headline in the place of the story, and the story in the review', () => {
    const { asked, state } = through(begun());
    expect(asked).toEqual([
      'headline a',
      'question b',
      'more example',
      'headline example[1].c',
      'more example',
      'question late',
      'headline late',
      'question a',
      'question example[1].c',
    ]);
    const usual = through(begin(template(), dry));
    expect(conversationOf(state)).toEqual(conversationOf(usual.state));
  });

  it('says what waits for the review', () => {
    expect(overviewOf(begun()).stations.map(({ path, step, after }) => [path, step, after])).toEqual([
      ['a', 'headline', false],
      ['b', 'question', false],
      ['example', 'more', false],
      ['late', 'question', true],
      ['late', 'headline', true],
      ['a', 'question', true],
    ]);
  });

  it('goes to a story or to its headline, and on from there', () => {
    const there = apply(begun(), { reply: 'jump', path: 'a' }).state;
    expect(next(there)).toMatchObject({ ask: 'question', path: 'a' });
    const told = apply(there, answer('all of it')).state;
    expect(next(told)).toMatchObject({ ask: 'headline', path: 'a' });
    const on = apply(told, headline('short')).state;
    expect(next(on)).toMatchObject({ ask: 'question', path: 'b' });
    expect(next(apply(on, { reply: 'jump', path: 'a#' }).state)).toMatchObject({
      ask: 'headline',
      text: 'short',
    });
    expect(apply(on, { reply: 'jump', path: 'nowhere#' }).refused).toHaveLength(1);
  });

  it('is kept, so that it goes on in the same order', () => {
    const halfway = apply(begun(), headline('short')).state;
    const progress = progressOf(halfway, { ticked: [], minutes: [] });
    const again = stateFrom(template(), dry, { order: 'live-first' }, conversationOf(halfway), progress);
    expect(again.options.order).toBe('headlines-first');
    expect(through(again).asked).toEqual(through(halfway).asked);
    const usual = progressOf(begin(template(), dry), { ticked: [], minutes: [] });
    expect(usual).not.toHaveProperty('headlinesFirst');
  });
});
