/** Conditions in plain words, in both languages: with labels, and true to what an unanswered question does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayIn } from '../../../src/messages/say.ts';
import { parseCondition } from '../../../src/template/conditions/parse.ts';
import { signatures } from '../../../src/template/conditions/signatures.ts';
import { questionsOf } from '../../../src/template/walk.ts';
import { conditionWords } from '../../../src/template/words/condition-words.ts';
import { whole } from './whole.ts';

const template = whole(`template: t
version: "1"
languages: [nl, en]
title: {nl: Titel, en: Title}
phases:
  - id: begin
    questions:
      - id: topics
        type: choices
        ask: {nl: Wat?, en: What?}
        options:
          - {value: team, label: {nl: Het team, en: The team}}
          - {value: trust, label: {nl: Vertrouwen, en: Trust}}
      - id: who
        type: choice
        ask: {nl: Wie?, en: Who?}
        options: [{value: me, label: {nl: Ik, en: Me}}, {value: you, label: {nl: U, en: You}}]
      - {id: people, type: number, ask: {nl: Hoeveel?, en: How many?}}
      - {id: again, type: yes_no, ask: {nl: Weer?, en: Again?}}
      - {id: since, type: date, ask: {nl: Sinds?, en: Since?}}
      - {id: stage, type: stage, ask: {nl: Hoe staat het?, en: How are things?}}
      - {id: reach, type: reach, ask: {nl: Wie nog niet?, en: Who not yet?}}
      - {id: seen, type: list, ask: {nl: Wat ziet u?, en: What do you see?}}
      - {id: note, type: text, ask: {nl: Nog iets?, en: Anything?}}
`);
const questions = new Map(questionsOf(template).map(({ item }) => [item.id, item]));

const inWords = (source: string, language: 'nl' | 'en', at: string | null = null): string => {
  const { expression } = parseCondition(source);
  if (expression === null) throw new Error(source);
  const words = conditionWords(template, sayIn(language), language);
  return at === 'computed'
    ? words.value(expression)
    : words.condition(expression, questions.get(at ?? '') ?? null);
};

describe('a condition in words', () => {
  it.each([
    ["selected(${topics}, 'team')", 'bij topics is “Het team” gekozen', '“The team” was chosen at topics'],
    [
      "not(selected(${topics}, 'team'))",
      'bij topics is “Het team” niet gekozen',
      '“The team” was not chosen at topics',
    ],
    ["${topics} = 'trust'", 'bij topics is alleen “Vertrouwen” gekozen', 'only “Trust” was chosen at topics'],
    ["${who} = 'me'", 'bij who is “Ik” gekozen', '“Me” was chosen at who'],
    ["'me' != ${who}", 'bij who is “Ik” niet gekozen', '“Me” was not chosen at who'],
    ["${who} = ''", 'who is niet beantwoord', 'who is not answered'],
    ["not(${who} = '')", 'who is beantwoord', 'who is answered'],
    ["${again} = 'no'", 'again is nee', 'again is no'],
    ['${again}', 'again is ja', 'again is yes'],
    ['not(${again})', 'again is niet ja', 'again is not yes'],
    ['${people} > 3', 'people is meer dan 3', 'people is more than 3'],
    ['3 > ${people}', 'people is minder dan 3', 'people is less than 3'],
    [
      'not(${people} > 3)',
      'people is niet meer dan 3 (of niet beantwoord)',
      'people is not more than 3 (or not answered)',
    ],
    ['${people} != 3', 'people is niet 3 (of niet beantwoord)', 'people is not 3 (or not answered)'],
    ["${since} < '2020-01-01'", 'since is eerder dan 2020-01-01', 'since is before 2020-01-01'],
    ['${since} <= today()', 'since is vandaag of eerder', 'since is today or before'],
    ['${stage} = -1', 'stage is “Gestopt”', 'stage is “Stopped”'],
    [
      "selected(${reach}, 'young')",
      'de groep “young” is bereikt, volgens reach',
      'the group “young” is reached, according to reach',
    ],
    ["selected(${seen}, 'bank')", 'bij seen is “bank” genoemd', '“bank” was named at seen'],
    [
      "count-selected(${topics}) >= 2 and (${who} = 'me' or ${who} = 'you')",
      'het aantal keuzes bij topics is minstens 2 en (bij who is “Ik” gekozen of bij who is “U” gekozen)',
      'the number chosen at topics is at least 2 and (“Me” was chosen at who or “You” was chosen at who)',
    ],
    [
      "not(${who} = 'me' and ${people} > 1)",
      'niet: (bij who is “Ik” gekozen en people is meer dan 1)',
      'not: (“Me” was chosen at who and people is more than 1)',
    ],
    [
      '(${people} + 1) * 2 > 4',
      '(people plus 1) keer 2 is meer dan 4',
      '(people plus 1) times 2 is more than 4',
    ],
  ])('%s', (source, dutch, english) => {
    expect(inWords(source, 'nl')).toBe(dutch);
    expect(inWords(source, 'en')).toBe(english);
  });

  it('calls the dot the answer, with the labels of its question', () => {
    expect(inWords(". != 'me'", 'nl', 'who')).toBe('bij het antwoord is “Ik” niet gekozen');
    expect(inWords('string-length(.) > 5', 'en', 'note')).toBe(
      'the number of characters of the answer is more than 5',
    );
  });

  it('puts what a computed question comes to in words', () => {
    expect(inWords("if(${people} > 1, 'we', 'I')", 'en', 'computed')).toBe(
      '“we” if people is more than 1, else “I”',
    );
    expect(inWords('coalesce(${people}, 0) + 1', 'nl', 'computed')).toBe(
      '(people, of 0 als dat niet beantwoord is) plus 1',
    );
  });

  it.each([...signatures])('has words of its own for %s', (name, { least }) => {
    const source = `${name}(${['${people}', "'b'", "'c'"].slice(0, least).join(', ')})`;
    const [dutch, english] = [inWords(source, 'nl', 'computed'), inWords(source, 'en', 'computed')];
    for (const words of [dutch, english]) expect(words).not.toMatch(/[${}]|undefined/);
    expect(dutch).not.toBe(english);
  });

  it('is found for every condition, however it is put together', () => {
    const { part } = fc.letrec<{ part: string }>((tie) => ({
      part: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(
          '${topics}',
          '${who}',
          '${stage}',
          '${unknown}',
          '.',
          "''",
          "'me'",
          '-1',
          '2.5',
          'today()',
        ),
        fc
          .tuple(
            tie('part'),
            fc.constantFrom('=', '!=', '<', '>=', '+', '-', 'div', 'mod', 'and', 'or'),
            tie('part'),
          )
          .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
        fc
          .constantFrom(...signatures)
          .chain(([name, { least, most }]) =>
            fc
              .array(tie('part'), { minLength: least, maxLength: Math.min(most, 3) })
              .map((args) => `${name}(${args.join(', ')})`),
          ),
      ),
    }));
    fc.assert(
      fc.property(part, fc.constantFrom('nl' as const, 'en' as const), (source, language) => {
        const words = inWords(source, language, 'who');
        expect(words.trim()).not.toBe('');
        expect(words).not.toContain('${');
        expect([...words].filter((sign) => sign === '(').length).toBe(
          [...words].filter((sign) => sign === ')').length,
        );
      }),
      { numRuns: 500 },
    );
  });
});
