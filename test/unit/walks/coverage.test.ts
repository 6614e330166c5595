/** What walks leave out: each question, option and turn, and each way that each part of a condition can come out. */
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/template/read-template.ts';
import { coverageOf, percentOf } from '../../../src/walks/coverage/coverage.ts';
import { withQuestions as sourceWith } from '../template/samples.ts';
import { missedBy, templateWith, visit } from './samples.ts';

const answered = (...answers: readonly string[]): string =>
  answers.map((each, index) => `  - {name: W${index}, answers: {${each}}, expect: {}}\n`).join('');

describe('coverage', () => {
  it('of a walk that answers nothing', () => {
    expect(missedBy(visit, answered(''))).toEqual([
      'question team_story',
      'question story',
      'question practice',
      'question stage',
      'option topics team',
      'option topics trust',
      'turns example several',
      'branch team_story when 0-27 true',
      'branch people check 0-19 true',
      'branch people check 0-19 false',
      'branch people check 0-6 true',
      'branch people check 0-6 false',
      'branch people check 11-19 true',
      'branch people check 11-19 false',
    ]);
  });

  it('is whole when every way was seen, a refused answer too', () => {
    const rows = 'example: [{practice: a}, {practice: b}]';
    expect(
      missedBy(visit, answered(`topics: [team, trust], people: 3, ${rows}`, 'people: -1', 'people: 501')),
    ).toEqual([]);
  });

  it('sees the right of `and` only behind a true left, and the right of `or` only behind a false one', () => {
    const template = templateWith(
      '- {id: a, type: yes_no, ask: A}',
      '- {id: b, type: yes_no, ask: B}',
      '- {id: both, type: text, ask: C, when: "${a} and ${b}"}',
      '- {id: one, type: text, ask: D, when: "${a} or ${b}"}',
    );
    expect(missedBy(template, answered('a: false, b: true', 'a: true, b: true'))).toEqual([
      'branch both when 9-13 false',
      'branch one when 0-12 false',
      'branch one when 8-12 false',
    ]);
    expect(
      missedBy(
        template,
        answered('a: false, b: true', 'a: true, b: true', 'a: true, b: false', 'a: no, b: no'),
      ),
    ).toEqual([]);
  });

  it('sees the test of an `if` both ways, and what stands in the way not taken not at all', () => {
    const template = templateWith(
      '- {id: n, type: number, ask: N}',
      '- {id: c, type: computed, computed: "if(${n} > 1, if(${n} > 5, 2, 1), 0)"}',
    );
    expect(missedBy(template, answered('n: 0'))).toEqual([
      'branch c computed 3-11 true',
      'branch c computed 16-24 true',
      'branch c computed 16-24 false',
    ]);
    expect(missedBy(template, answered('n: 0', 'n: 2', 'n: 9'))).toEqual([]);
  });

  it('looks at each turn, at the conditions of repeats, and at items gone over', () => {
    const template = templateWith(
      '- {id: more, type: yes_no, ask: M}',
      '- repeat: theme\n  over: [warm, cold]\n  when: ${more}\n  questions:\n    - {id: size, type: number, ask: S}\n    - {id: why, type: text, ask: W, when: "${size} > 3"}',
    );
    expect(missedBy(template, answered('more: true, theme: [{item: warm, size: 5}]'))).toEqual([
      'option theme cold',
      'turns theme none',
      'turns theme several',
      'branch theme when 0-7 false',
      'branch why when 0-11 false',
    ]);
    expect(
      missedBy(
        template,
        answered('more: true, theme: [{item: warm, size: 5}, {item: cold, size: 1}]', 'more: true', ''),
      ),
    ).toEqual([]);
  });

  it('asks for no turns that cannot be: none where one is needed, several where one is the most', () => {
    const template = templateWith(
      '- repeat: once\n  at_least: 1\n  at_most: 1\n  questions:\n    - {id: q, type: text, ask: Q}',
    );
    expect(missedBy(template, answered('once: [{q: a}]'))).toEqual([]);
  });

  it('points into the condition, and rounds down', () => {
    const source = sourceWith(
      '- {id: n, type: number, ask: N}',
      '- {id: t, type: text, ask: T, when: "${n} > 1 and ${n} < 9"}',
    );
    const { value } = readTemplate(source);
    if (value === null) throw new Error('template');
    const coverage = coverageOf(value, source, new Set(['question n']));
    expect(coverage.missed.map(({ key, at }) => `${key} ${at.line}:${at.column}`)).toContain(
      'branch t when 13-21 true 9:57',
    );
    expect(coverage.all).toEqual({ reached: 1, total: 8 });
    expect(percentOf(coverage.all)).toBe(12);
    expect(percentOf({ reached: 0, total: 0 })).toBe(100);
    expect(percentOf({ reached: 299, total: 300 })).toBe(99);
  });
});
