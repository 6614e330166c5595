import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../../src/source/problem.ts';
import { keyTable } from '../../../src/template/key-tables.ts';
import { optionLabel } from '../../../src/template/options.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import { type Repeat, type Template, textIn } from '../../../src/template/template.ts';
import { dottedName, itemsOf, questionsOf, repeatsOf } from '../../../src/template/walk.ts';
import { growth } from '../../support/growth.ts';
import { choices, text, withQuestions } from './samples.ts';

const read = (file: string): Template => {
  const { value, problems } = readTemplate(file);
  if (value === null) throw new Error(JSON.stringify(problems));
  return value;
};

const repeatIn = (file: string): Repeat => {
  const [found] = repeatsOf(read(file));
  if (found === undefined) throw new Error('no repeat');
  return found.item;
};

const visit = `template: site-visit
version: "1.10"
languages: [nl, en]
title: {nl: Werkbezoek, en: Site visit}
aliases: [werkbezoek]
purpose: {nl: Kijken, en: Looking}
minutes: 75
labels: {dream: {nl: Dromen, en: Dreaming}}
phases:
  - id: opening
    phase: define
    title: {nl: Welkom, en: Welcome}
    minutes: 10
    say: {nl: Fijn, en: Good}
    questions:
      - id: topics
        type: choices
        ask: {nl: Waarvan, en: Of what}
        options:
          - {value: team, label: {nl: Team, en: The team}}
          - {value: trust, label: {nl: Vertrouwen, en: Trust}}
  - id: discover
    when: count-selected(\${topics}) > 0
    questions:
      - id: high_point
        type: story
        headline: story
        ask: {nl: Vertel, en: Tell}
        help: {nl: Wacht, en: Wait}
        probes: [{nl: Wie, en: Who}]
        when: selected(\${topics}, 'team')
        required: true
        private: true
      - repeat: example
        of: example
        each: {nl: voorbeeld, en: example}
        at_least: 1
        at_most: 6
        questions:
          - {id: stage, type: stage, ask: {nl: Hoe, en: How}, captures: stage, moment: after}
          - {id: after, type: turn, many: true, from: earlier-sessions, ask: {nl: Na, en: After}}
          - {id: mark, type: scale, from: 1, to: 10, default: 7, ask: {nl: Cijfer, en: Mark}}
`;

describe('reading a template', () => {
  it('keeps every key', () => {
    const template = read(visit);
    expect(template).toMatchObject({
      id: 'site-visit',
      version: '1.10',
      languages: ['nl', 'en'],
      title: { nl: 'Werkbezoek', en: 'Site visit' },
      aliases: ['werkbezoek'],
      minutes: 75,
      labels: { dream: { nl: 'Dromen', en: 'Dreaming' } },
    });
    expect(template.phases[0]).toMatchObject({ id: 'opening', phase: 'define', minutes: 10, of: null });
    expect(template.phases[1]?.when?.source).toBe('count-selected(${topics}) > 0');
    const [, high, stage, after, mark] = questionsOf(template).map(({ item }) => item);
    expect(high).toMatchObject({
      headline: 'story',
      required: true,
      private: true,
      moment: 'live',
      probes: [{ nl: 'Wie', en: 'Who' }],
      at: { line: 25, column: 9 },
    });
    expect(high?.when?.at).toEqual({ line: 31, column: 15, length: 27 });
    expect(stage).toMatchObject({ captures: 'stage', moment: 'after' });
    expect(after).toMatchObject({ many: true, earlierSessions: true, from: null });
    expect(mark).toMatchObject({ from: 1, to: 10, default: 7 });
  });

  it('walks all items in order, with the repeats around them', () => {
    expect(itemsOf(read(visit)).map(dottedName)).toEqual([
      'topics',
      'high_point',
      'example',
      'example.stage',
      'example.after',
      'example.mark',
    ]);
    expect(repeatsOf(read(visit))[0]).toMatchObject({ item: { atLeast: 1, atMost: 6, of: 'example' } });
  });

  it('shows an option by its label in the language asked', () => {
    const topics = questionsOf(read(visit))[0]?.item;
    expect(topics && optionLabel(topics, 'team', 'en', 'nl')).toBe('The team');
    expect(topics && optionLabel(topics, 'team', 'fr', 'nl')).toBe('Team');
    expect(topics && optionLabel(topics, 'other', 'en', 'nl')).toBe('other');
  });

  it('falls back on the first language, and says so', () => {
    const file = visit.replace('title: {nl: Werkbezoek, en: Site visit}', 'title: Werkbezoek');
    const { value, problems } = readTemplate(file);
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        code: 'missing-translation',
        at: { line: 4, column: 8 },
        params: { key: 'title', language: 'en' },
      },
    ]);
    expect(value && textIn(value.title, 'en', 'nl')).toBe('Werkbezoek');
  });

  it.each([
    ['settings', 'frame.settings', 'setting'],
    ['practices', 'practices', 'practice'],
  ])('finds the question that holds the item gone over: %s', (_, over, type) => {
    const question = `{id: where, type: ${type}, ask: X}`;
    const repeat = repeatIn(
      withQuestions(`- {repeat: r, over: ${over}, questions: [{id: a, type: text, ask: X}, ${question}]}`),
    );
    expect(repeat.itemQuestion).toBe('where');
  });

  it('finds it for a list and for an answer by the same options', () => {
    const inside =
      '[{id: a, type: choice, ask: X, options: [een]}, {id: b, type: choice, ask: X, options: [twee, een]}]';
    expect(
      repeatIn(withQuestions(`- {repeat: r, over: [een, twee], questions: ${inside}}`)).itemQuestion,
    ).toBe('b');
    const answer = withQuestions(choices('c'), `- {repeat: r, over: "\${c}", questions: ${inside}}`);
    expect(repeatIn(answer).over).toEqual({ kind: 'answer', question: 'c' });
    expect(repeatIn(answer).itemQuestion).toBe('b');
    expect(
      repeatIn(withQuestions('- {repeat: r, over: [x], questions: [{id: a, type: text, ask: X}]}'))
        .itemQuestion,
    ).toBeNull();
  });

  it('reads a list of items with labels', () => {
    const file = withQuestions(
      '- {repeat: r, over: [{value: a, label: Aap}, b], questions: [{id: q, type: text, ask: X}]}',
    );
    expect(repeatIn(file).over).toMatchObject({
      kind: 'list',
      items: [
        { value: 'a', label: { nl: 'Aap' } },
        { value: 'b', label: { nl: 'b' } },
      ],
    });
  });

  it('tells the whole way of a long circle', () => {
    const ring = ['a', 'b', 'c'].map((id, index, all) =>
      text(id, `, when: "\${${all[(index + 1) % 3]}} = 'x'"`),
    );
    const found = readTemplate(withQuestions(...ring)).problems.find(({ code }) => code === 'circle');
    expect(found?.params['way']).toBe('a → b → c → a');
  });

  it('lists every key for the docs', () => {
    expect(keyTable.find(({ of, key }) => of === 'question' && key === 'type')).toMatchObject({
      required: true,
    });
    expect(keyTable.filter(({ of }) => of === 'repeat').map(({ key }) => key)).toContain('over');
  });

  it('never throws, and never gives a template with errors', () => {
    const hostile = fc.constantFrom(
      '- ',
      '  ',
      '\n',
      ': ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '#',
      '!',
      '&',
      '*',
      '|',
      '>',
      'ask',
      'id',
      '${a}',
      '__proto__',
      '\t',
      '%',
      '\0',
      'é',
    );
    fc.assert(
      fc.property(
        fc.nat(visit.length),
        fc.array(hostile, { maxLength: 6 }),
        fc.nat(20),
        (at, pieces, cut) => {
          const { value, problems } = readTemplate(
            visit.slice(0, at) + pieces.join('') + visit.slice(at + cut),
          );
          expect(value === null).toBe(hasErrors(problems));
          for (const problem of problems) expect(problem.at.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('takes work in proportion to its length', () => {
    const chained = (size: number): string =>
      withQuestions(
        ...Array.from({ length: size }, (_, index) =>
          text(`q${index}`, index > 0 ? `, when: "\${q${index - 1}} = 'x'"` : ''),
        ),
      );
    const checked = (size: number): void => expect(readTemplate(chained(size)).problems).toEqual([]);
    expect(growth(checked, 120)).toBeLessThan(12);
  });
});
