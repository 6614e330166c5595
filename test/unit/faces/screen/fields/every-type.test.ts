/** Every type of question by keys: the reply they come to. */
import { describe, expect, it } from 'vitest';
import { noSurroundings } from '../../../../../src/interview/surroundings.ts';
import type { Answer } from '../../../../../src/template/template.ts';
import { dry, town } from '../../../interview/visit.ts';
import { type Around, pressed, questionField } from '../asked.ts';

const options =
  'options: [{value: team, label: {nl: Team, en: The team}}, {value: fun, label: {nl: Plezier, en: Fun}}, {value: rest, label: {nl: Rust, en: Rest}}]';

const many: Around = {
  surroundings: { ...town, practices: Array.from({ length: 12 }, (_, at) => `Soup ${at}`) },
};
const anywhere: Around = { surroundings: dry };

const given = (value: Answer | null) => ({ pressed: 'done', value: { reply: 'answer', value } });
const left = { pressed: 'done', value: { reply: 'leave' } };

describe('the keys of every type of question', () => {
  it.each<[string, string, unknown, Around?]>([
    ['type: text', 'By the door{enter}', given('By the door')],
    ['type: text', '/home{end}', given('/home')],
    ['type: text', '{end}', { pressed: 'empty' }],
    ['type: story', 'one{enter}{enter}"two"{end}', given('one\n\n"two"')],
    ['type: list', '- a key{enter}a neighbour{enter}{end}', given(['a key', 'a neighbour'])],
    [`type: choice, ${options}`, '2', given('fun')],
    [`type: choice, ${options}`, '{down}{down}{enter}', given('fun')],
    [`type: choice, ${options}`, '{down}{end}', given('team')],
    [`type: choice, ${options}`, '{enter}', { pressed: 'empty' }],
    [`type: choice, ${options}`, '{end}', { pressed: 'empty' }],
    [`type: choice, ${options}`, '4', { pressed: 'unheard' }],
    [`type: choices, ${options}`, '31{end}', given(['team', 'rest'])],
    [`type: choices, ${options}`, ' {down} {enter}', given(['team', 'fun'])],
    [`type: choices, ${options}`, '{down}{enter}{enter}', given(['fun'])],
    [`type: choices, ${options}`, '11{end}', { pressed: 'empty' }],
    [`type: rank, ${options}`, '312{end}', given(['rest', 'team', 'fun'])],
    [`type: rank, ${options}`, '{down}{enter}{enter}{enter}{end}', given(['fun', 'team', 'rest'])],
    [`type: rank, ${options}`, '3{backspace}123{end}', given(['team', 'fun', 'rest'])],
    [`type: rank, ${options}`, '2{end}{end}', given(['fun'])],
    ['type: yes_no', 'j', given(true)],
    ['type: yes_no', 'y', given(true)],
    ['type: yes_no', 'N', given(false)],
    ['type: yes_no', '{down}{down}{enter}', given(false)],
    ['type: scale, from: 1, to: 10', '7{enter}', given(7)],
    ['type: scale, from: 1, to: 10', '10{end}', given(10)],
    ['type: scale, from: 1, to: 10', '{right}{right}{right}{enter}', given(3)],
    ['type: scale, from: -2, to: 2', '-1{enter}', given(-1)],
    ['type: scale, from: 1, to: 10', '7{backspace}{enter}', { pressed: 'empty' }],
    ['type: scale, from: 0, to: 100', '55{enter}', given(55)],
    ['type: number', '3,5{enter}', given(3.5)],
    ['type: number', 'drie{end}', given(3)],
    ['type: date', 'gisteren{enter}', given('2026-03-13')],
    ['type: date', '14 maart 2026{enter}', given('2026-03-14')],
    ['type: practice', '1{enter}', given('Soup')],
    ['type: practice', 'soup{enter}', given('Soup')],
    ['type: practice', '{down}{enter}', given('Soup')],
    ['type: practice', 'Soupe{enter}{enter}', given('Soup')],
    ['type: practice', 'Soupe{enter}{up}{enter}', given('Soupe')],
    ['type: practice', 'Sewing room{enter}', given('Sewing room')],
    ['type: practice', '24-hour care{enter}', given('24-hour care')],
    ['type: practice', 'soup 1{enter}', given('Soup 1'), many],
    ['type: practice', '1{enter}', { pressed: 'changed' }, many],
    ['type: setting', '02{enter}', given('combi-02')],
    ['type: setting', '2{enter}', given('combi-02')],
    ['type: setting', 'a village{enter}', given('a village'), anywhere],
    ['type: person', 'p07{enter}', given('P07')],
    ['type: person', '2{enter}', given('P08')],
    ['type: person', 'P09{enter}', given('P09')],
    ['type: stage', '1', given(0)],
    ['type: stage', '52', given(5)],
    ['type: consent', '3', given('quote')],
    ['type: say', '{enter}', left],
    ['type: turn', '{enter}', left],
  ])('%s: %s', (type, script, reply, around = {}) => {
    expect(pressed(questionField(type, around), script)).toEqual(reply);
  });

  it.each<[string, Answer, string, unknown]>([
    ['type: text', 'By the door', '{end}', left],
    ['type: text', 'By the door', '!{enter}', given('By the door!')],
    ['type: story', 'one\ntwo', '{end}', left],
    ['type: list', ['a', 'b'], '{end}', left],
    ['type: list', ['a', 'b'], '{enter}c{end}', given(['a', 'b', 'c'])],
    [`type: choice, ${options}`, 'fun', '{end}', left],
    [`type: choice, ${options}`, 'fun', '{enter}', left],
    [`type: choice, ${options}`, 'fun', '{up}{enter}', given('team')],
    [`type: choice, ${options}`, 'fun', '{backspace}{end}', given(null)],
    [`type: choices, ${options}`, ['rest', 'team'], '{end}', left],
    [`type: choices, ${options}`, ['rest', 'team'], '2{end}', given(['rest', 'team', 'fun'])],
    [`type: choices, ${options}`, ['rest'], '3{end}', given(null)],
    [`type: rank, ${options}`, ['rest', 'team', 'fun'], '{end}', left],
    ['type: yes_no', false, '{enter}', left],
    ['type: scale, from: 1, to: 10', 7, '{end}', left],
    ['type: scale, from: 1, to: 10', 7, '{left}{end}', given(6)],
    ['type: number', 3.5, '{enter}', left],
    ['type: date', '2026-03', '{enter}', left],
    ['type: practice', 'Soup', '{enter}', left],
    ['type: practice', 'Soup', '{clear}{enter}', given(null)],
    ['type: setting', 'combi-01', '{end}', left],
    ['type: text, required: true', 'By the door', '{clear}{end}', { pressed: 'empty' }],
  ])('%s that stands as %j: %s', (type, answer, script, reply) => {
    expect(pressed(questionField(type, { answer }), script)).toEqual(reply);
  });

  it('takes what the template proposes', () => {
    expect(pressed(questionField(`type: choice, default: fun, ${options}`), '{end}')).toEqual(given('fun'));
    expect(pressed(questionField('type: number, default: 4'), '{enter}')).toEqual(given(4));
  });

  it('begins with what was half typed, and gives it back', () => {
    const draft = { text: 'The Friday t', caret: 4 };
    for (const type of ['story', 'list', 'text', 'number', 'date', 'practice', 'setting', 'person'])
      expect([type, questionField(`type: ${type}`, { draft }).typed()]).toEqual([type, draft]);
    expect(pressed(questionField('type: practice', { draft }), '{text-end}able{enter}')).toEqual(
      given('The Friday table'),
    );
  });

  it('says why a number, a date or an order cannot stand', () => {
    const why = (type: string, script: string) => {
      const last = pressed(
        questionField(type, { surroundings: noSurroundings('2026-03-14T10:00:00Z') }),
        script,
      );
      return last.pressed === 'refused' ? last.why : last.pressed;
    };
    expect(why('type: number', 'many{enter}')).toBe('“many” is no number. Type digits, such as 3 or 3.5.');
    expect(why('type: scale, from: 1, to: 50', '60{enter}')).toBe('That lies outside 1 to 50.');
    expect(why('type: scale, from: 1, to: 5', '6')).toBe('That lies outside 1 to 5.');
    expect(why('type: date', '14 maart{enter}')).toBe('Which year? Type it as 14-3-2026.');
    expect(why(`type: rank, ${options}`, '2{end}')).toBe(
      '1 of 3 have a place. Ctrl+D once more leaves it so.',
    );
    expect(why(`type: rank, ${options}`, '231{up}{up}{enter}')).toBe('changed');
    expect(why('type: setting', 'x{enter}')).toBe('done');
  });

  it('leaves the keys of the screen alone', () => {
    for (const type of [
      ...[
        'say',
        'text',
        'story',
        'list',
        'yes_no',
        'number',
        'date',
        'practice',
        'setting',
        'person',
        'turn',
      ],
      ...[
        `choice, ${options}`,
        `choices, ${options}`,
        `rank, ${options}`,
        'scale, from: 1, to: 5',
        'consent',
      ],
    ])
      for (const key of ['{escape}', '{tab}', '{shift-tab}', '{interrupt}'])
        expect([type, key, pressed(questionField(`type: ${type}`), key).pressed]).toEqual([
          type,
          key,
          'unheard',
        ]);
  });
});
