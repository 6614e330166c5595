/** Another turn? By keys, where nothing is gone over and where something is. */
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../../src/faces/screen/field.ts';
import { moreField } from '../../../../../src/faces/screen/fields/more-field.ts';
import { apply, begin, next, type State } from '../../../../../src/interview/engine.ts';
import type { ForwardReply } from '../../../../../src/interview/reply.ts';
import { templateOf, town } from '../../../interview/visit.ts';
import { type Around, picture, pressed, sceneOf } from '../asked.ts';

const repeatOf = (keys: string, questions = '{id: story, type: story, ask: Tell}') =>
  templateOf(`
template: one
version: "1"
languages: [nl, en]
title: Een
phases:
  - id: only
    questions:
      - repeat: example
        each: {nl: voorbeeld, en: example}
        ${keys}
        questions: [${questions}]
`);

const told = (state: State, turns: number): State => {
  let now = state;
  for (let turn = 0; turn < turns; turn += 1) {
    now = apply(now, { reply: 'another' }).state;
    for (let ask = next(now); ask.ask === 'question'; ask = next(now))
      now = apply(now, ask.question.required ? { reply: 'answer', value: 'Soup' } : { reply: 'leave' }).state;
  }
  return now;
};

const fieldAt = (state: State, around: Around = {}): Field<ForwardReply> => {
  const scene = sceneOf(state, around);
  if (scene.ask.ask !== 'more') throw new Error('no turn is offered');
  return moreField(scene, scene.ask);
};

const more = (keys: string, turns: number, around: Around = {}, questions?: string) =>
  fieldAt(told(begin(repeatOf(keys, questions), around.surroundings ?? town), turns), around);

const done = (value: ForwardReply) => ({ pressed: 'done', value });
const another = done({ reply: 'another' });
const noMore = done({ reply: 'no-more' });
const list =
  'over: [{value: sense, label: {nl: Zin, en: Sense}}, {value: act, label: {nl: Doen, en: Doing}}]';

describe('where nothing is gone over', () => {
  it.each<[string, number, string, unknown]>([
    ['', 0, '{enter}', another],
    ['', 0, '{end}', another],
    ['', 1, '{enter}', noMore],
    ['', 1, '{end}', noMore],
    ['', 1, '1', another],
    ['', 1, '{up}{enter}', another],
    ['', 1, 'ja{enter}', another],
    ['', 0, 'n{enter}', noMore],
    ['', 1, 'hm{enter}', { pressed: 'refused', why: 'Type yes or no.' }],
    ['', 1, '{shift-tab}', { pressed: 'unheard' }],
    ['at_least: 2', 1, '{enter}', another],
    ['at_least: 2', 1, '2{enter}', another],
    ['at_least: 2', 1, '2no time{enter}', done({ reply: 'no-more', reason: 'no time' })],
    ['at_least: 2', 1, '2no{shift-tab}1', another],
    ['at_most: 1', 1, '1{enter}', noMore],
    ['at_most: 1', 1, '1she wants to{end}', done({ reply: 'another', reason: 'she wants to' })],
  ])('%s, %i told: %s', (keys, turns, script, expected) => {
    expect(pressed(more(keys, turns), script)).toEqual(expected);
  });

  it('takes what is told at once as the beginning of the next turn', () => {
    const field = more('', 1);
    expect(pressed(field, 'It was winter{enter}')).toEqual(another);
    expect(field.typed()).toEqual({ text: 'It was winter', caret: 13 });
    expect(more('', 1).typed()).toBeNull();
  });
});

describe('where something is gone over', () => {
  const practices: Around = { surroundings: { ...town, practices: ['Soup', 'Garden'] } };
  const named = '{id: practice, type: practice, ask: Which?, captures: practice, required: true}';
  it('goes on to the next, or to one that is picked', () => {
    expect(pressed(more(list, 0), '{enter}')).toEqual(another);
    expect(pressed(more(list, 0), '2')).toEqual(done({ reply: 'another', item: 'act' }));
    expect(pressed(more(list, 0), 'doi{enter}')).toEqual(done({ reply: 'another', item: 'act' }));
    expect(pressed(more(list, 0), '{up}{down}{down}{enter}')).toEqual(noMore);
    expect(pressed(more(list, 0), 'no{enter}')).toEqual(noMore);
    expect(pressed(more(list, 1), '{enter}')).toEqual(another);
    expect(pressed(more(list, 0), 'zzz{enter}')).toMatchObject({ pressed: 'refused' });
  });

  it('takes a new name where others may be named', () => {
    expect(pressed(more('over: practices', 0, practices), 'Sewing{enter}')).toEqual(
      done({ reply: 'another', item: 'Sewing' }),
    );
    expect(pressed(more('over: practices', 0, practices), 'gard{enter}')).toEqual({
      pressed: 'refused',
      why: 'Is it one of these?',
    });
    for (const script of ['garden{enter}', 'gard{enter}{down}{enter}'])
      expect(pressed(more('over: practices', 0, practices), script)).toEqual(
        done({ reply: 'another', item: 'Garden' }),
      );
    expect(pressed(more('over: practices', 0, practices), 'gard{up}{enter}')).toEqual(
      done({ reply: 'another', item: 'gard' }),
    );
    const all: Around = { surroundings: { ...town, practices: ['Soup'] } };
    expect(pressed(more('over: practices', 1, all), '1Sewing{enter}')).toEqual(
      done({ reply: 'another', item: 'Sewing' }),
    );
    expect(pressed(more('of: status\n        over: practices', 1, all, named), '1')).toEqual(another);
  });

  it('looks calm, whatever there is to choose', () => {
    expect(picture(more('', 2, { language: 'nl' }))).toMatchInlineSnapshot(`
      "
        1. Ja, nog een voorbeeld
      › 2. Nee, verder
      "
    `);
    expect(picture(more(list, 0, { language: 'nl' }), [40, 12])).toMatchInlineSnapshot(`
      "
      › 1. Zin
        2. Doen
        3. Geen meer
      "
    `);
    const typing = more('over: practices', 0, { ...practices, language: 'en' });
    pressed(typing, 'ga');
    expect(picture(typing, [40, 12])).toMatchInlineSnapshot(`
      "
        Garden
        New: ga

      │ ga_
      "
    `);
    const reason = more('at_least: 3', 1, { language: 'nl' });
    pressed(reason, '2geen');
    expect(picture(reason)).toMatchInlineSnapshot(`
      "
      Er horen er minstens 3 te zijn. Waarom niet meer? Enter: toch nog een.
      │ geen_
      "
    `);
  });
});
