import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/template/read-template.ts';
import { choices, number, text, withQuestions as w } from './samples.ts';

/** Files that are as they should be: nothing may be said about them. */
const clean: readonly (readonly [name: string, file: string])[] = [
  ['one question', w(text('a'))],
  [
    'json',
    '{"template":"t","version":"1","languages":["nl"],"title":"T","phases":[{"id":"p","questions":[{"id":"a","type":"text","ask":"X"}]}]}',
  ],
  ['a version that looks like a number', w(text('a')).replace('"1"', '1.1')],
  ['a comment after a text', w('- id: a\n  type: text   # kort\n  ask: Vraag # en klaar')],
  ['a comment without a space on a line of its own', w('#kop\n- {id: a, type: text, ask: X}')],
  ['a # without a space before it', w('- {id: a, type: text, ask: Vraag C#}')],
  ['a # in quotes', w('- {id: a, type: text, ask: "Vraag #1"}')],
  ['a # in a block', w('- id: a\n  type: text\n  ask: |\n    Vraag #1\n    : en verder, !zo')],
  ['a folded text', w('- id: a\n  type: text\n  ask: >-\n    Vertel: hoe\n    ging het')],
  ['a list between brackets', w('- {id: a, type: choice, ask: X, options: [een, twee, 3, true]}')],
  ['a colon without a space', w('- {id: a, type: text, ask: Kijk op http://saniveld.example}')],
  ['a question mark and dashes', w('- {id: a, type: text, ask: En - dan? Ja - toch}')],
  ['an answer called no', w('- {id: a, type: choice, ask: X, options: [{value: no, label: Nee}]}')],
  ['keys of their own', w('- {id: a, type: text, ask: X, x-kleur: rood}')],
  ['a say with words only', w('- {id: a, type: say, say: Welkom}')],
  ['a computed value', w(number('a'), '- {id: b, type: computed, computed: "${a} * 2"}')],
  ['a check with its message', w(number('a', ', check: ". > 0", message: Meer dan nul'))],
  [
    'a condition in a block',
    w(number('a'), '- id: b\n  type: text\n  ask: X\n  when: |\n    ${a} > 1 and\n    ${a} < 9'),
  ],
  [
    'a repeat over an answer',
    w(choices('a'), '- {repeat: r, over: "${a}", questions: [{id: b, type: text, ask: X}]}'),
  ],
  [
    'a count of a repeat',
    w('- {repeat: r, questions: [{id: b, type: text, ask: X}]}', text('c', ', when: "count(${b}) > 1"')),
  ],
  [
    'two levels with captures',
    w(
      '- repeat: example\n  of: example\n  questions:\n    - {id: story, type: story, ask: X, captures: story}\n    - repeat: effect\n      of: effect\n      questions:\n        - {id: what, type: text, ask: X, captures: what}',
    ),
  ],
  [
    'of on a phase',
    w('- {id: a, type: text, ask: X, captures: what}').replace(
      '- id: begin',
      '- id: begin\n    of: commitment',
    ),
  ],
  ['a phase named as a question', w(text('begin'))],
  ['a question named as something of JavaScript', w(text('constructor'), text('valueof'))],
  ['an emoji and an accent', w('- {id: a, type: text, ask: Één 👩‍👧 verhaal}')],
];

describe('a template without a mistake', () => {
  it.each(clean.map(([name, file]) => ({ name, file })))('is read in silence: $name', ({ file }) => {
    const { value, problems } = readTemplate(file);
    expect(problems).toEqual([]);
    expect(value).not.toBeNull();
  });
});
