/** What the parser refuses, where exactly, and what it says to type instead. */
import { describe, expect, it } from 'vitest';
import { isMessageKey, sayIn } from '../../../src/messages/say.ts';
import { namesIn } from '../../../src/template/conditions/names.ts';
import { longestCondition, parseCondition } from '../../../src/template/conditions/parse.ts';
import { parsed } from './conversation.ts';

/** Source, code, the offending text, the column (from 0) where it begins, and the facts for the hint. */
const mistakes: readonly (readonly [string, string, string, number, Record<string, string | number>?])[] = [
  ['', 'condition-empty', '', 0],
  ['  \n ', 'condition-empty', '  \n ', 0],
  ['${a} == 3', 'condition-operator', '==', 5, { found: '==', instead: '=' }],
  ['${a} === 3', 'condition-operator', '===', 5, { found: '===', instead: '=' }],
  ['${a} <> 3', 'condition-operator', '<>', 5, { found: '<>', instead: '!=' }],
  ['${a} => 3', 'condition-operator', '=>', 5, { found: '=>', instead: '>=' }],
  ['${a} =< 3', 'condition-operator', '=<', 5, { found: '=<', instead: '<=' }],
  ['${a} ≥ 3', 'condition-operator', '≥', 5, { found: '≥', instead: '>=' }],
  ['${a} = 1 && ${b} = 2', 'condition-operator', '&&', 9, { found: '&&', instead: 'and' }],
  ['${a} = 1 || ${b} = 2', 'condition-operator', '||', 9, { found: '||', instead: 'or' }],
  ['${a} / 2 > 1', 'condition-operator', '/', 5, { found: '/', instead: 'div' }],
  ['${a} % 2 = 1', 'condition-operator', '%', 5, { found: '%', instead: 'mod' }],
  ['!selected(${a}, 1)', 'condition-operator', '!', 0, { found: '!', instead: 'not(…)' }],
  ['${a} is 3', 'condition-operator', 'is', 5, { found: 'is', instead: '${a} = 3' }],
  ['${a} = 1 AND ${b} = 2', 'condition-operator', 'AND', 9, { found: 'AND', instead: 'and' }],
  ['${a} = 1 en ${b} = 2', 'condition-operator', 'en', 9, { found: 'en', instead: 'and' }],
  ['${a} = ‘yes’', 'condition-quotes', '‘yes’', 7, { found: '‘', inside: 'yes' }],
  ['${a} = “yes”', 'condition-quotes', '“yes”', 7, { found: '“', inside: 'yes' }],
  ['${a} = „ja”', 'condition-quotes', '„ja”', 7, { found: '„', inside: 'ja' }],
  ['${a} = ’yes', 'condition-quotes', '’', 7, { found: '’', inside: '…' }],
  ["${a} = 'yes", 'condition-open-quote', "'yes", 7, { quote: "'" }],
  ['${a} = "yes', 'condition-open-quote', '"yes', 7, { quote: '"' }],
  ['1 = ${a', 'condition-name-form', '${a', 4, { instead: '${a}' }],
  ['1 = $a', 'condition-name-form', '$a', 4, { instead: '${a}' }],
  ['1 = {a}', 'condition-name-form', '{a}', 4, { instead: '${a}' }],
  ['1 = ${}', 'condition-name-form', '${}', 4, { instead: '${name}' }],
  ['1 = ${a b}', 'condition-name-form', '${a b}', 4, { instead: '${a_b}' }],
  ['(${a} = 1', 'condition-open-parenthesis', '(', 0],
  ['not(${a} = 1', 'condition-open-parenthesis', '(', 3],
  ['concat(', 'condition-open-parenthesis', '(', 6],
  ["selected(${a}, 'x'", 'condition-open-parenthesis', '(', 8],
  ['${a} = 1)', 'condition-extra-parenthesis', ')', 8],
  ['(1, 2)', 'condition-comma', ',', 2],
  ['true', 'condition-call-form', 'true', 0, { word: 'true', usage: 'true()' }],
  ['${a} = false', 'condition-call-form', 'false', 7, { word: 'false', usage: 'false()' }],
  ['${a} = yes', 'condition-bare-word', 'yes', 7, { word: 'yes', name: '${yes}' }],
  ['mood = 3', 'condition-bare-word', 'mood', 0, { word: 'mood', name: '${mood}' }],
  ['${a} ${b}', 'condition-no-operator', '${b}', 5, { found: '${b}' }],
  ["${a} = 1 'x'", 'condition-no-operator', "'x'", 9, { found: "'x'" }],
  ['(${a} ${b})', 'condition-no-operator', '${b}', 6, { found: '${b}' }],
  ['${a} = = 3', 'condition-no-value', '=', 7, { found: '=' }],
  ['and ${a} = 1', 'condition-no-value', 'and', 0, { found: 'and' }],
  ['concat(1,)', 'condition-no-value', ')', 9, { found: ')' }],
  ['()', 'condition-no-value', ')', 1, { found: ')' }],
  ['..', 'condition-no-value', '..', 0, { found: '..' }],
  ['${a} =', 'condition-ends-early', '=', 5],
  ['${a} = 1 and', 'condition-ends-early', 'and', 9],
  ['-', 'condition-ends-early', '-', 0],
  ['${a} = [1]', 'condition-character', '[', 7, { found: '[' }],
  ['${a} = 😀', 'condition-character', '😀', 7, { found: '😀' }],
  ['${a} = 1; 2', 'condition-operator', ';', 8, { found: ';', instead: ',' }],
  [
    "selectd(${a}, 'x')",
    'condition-unknown-function-near',
    'selectd',
    0,
    { name: 'selectd', instead: 'selected' },
  ],
  ['NOT(1)', 'condition-unknown-function-near', 'NOT', 0, { name: 'NOT', instead: 'not' }],
  ['constructor(1)', 'condition-unknown-function', 'constructor', 0],
  ['__proto__(1)', 'condition-unknown-function', '__proto__', 0],
  ['toString()', 'condition-unknown-function-near', 'toString', 0, { name: 'toString', instead: 'string' }],
  [
    '1 + if(1, 2)',
    'condition-arguments',
    'if(1, 2)',
    4,
    { name: 'if', count: 2, usage: 'if(condition, then, else)' },
  ],
  ['true(1)', 'condition-arguments', 'true(1)', 0, { name: 'true', count: 1, usage: 'true()' }],
  [
    'concat()',
    'condition-arguments',
    'concat()',
    0,
    { name: 'concat', count: 0, usage: 'concat(first, second, …)' },
  ],
  ['round(1, 2, 3)', 'condition-arguments', 'round(1, 2, 3)', 0],
];

describe('a mistake in a condition', () => {
  for (const [source, code, text, start, params] of mistakes) {
    it(`${JSON.stringify(source)} → ${code} at ${JSON.stringify(text)}`, () => {
      const { expression, problems } = parseCondition(source);
      const span = { start, end: start + text.length };
      expect(expression).toBeNull();
      expect(problems).toMatchObject([{ severity: 'error', code, text, span }]);
      if (params !== undefined) expect(problems[0]?.params).toEqual(params);
    });
  }

  it('has a sentence and a hint in both languages, with all their facts', () => {
    for (const [source] of mistakes) {
      for (const { code, params } of parseCondition(source).problems) {
        const keys = [`problem.${code}`, `problem.${code}.hint`].filter(isMessageKey);
        expect(keys).toHaveLength(2);
        for (const key of keys) for (const language of ['nl', 'en'] as const) sayIn(language)(key, params);
      }
    }
  });

  it('gives every unknown function and wrong call in one go', () => {
    const { problems } = parseCondition('foo(1) = bar(if(1))');
    expect(problems.map(({ code }) => code)).toEqual([
      'condition-unknown-function',
      'condition-arguments',
      'condition-unknown-function',
    ]);
  });

  it('names the limit when a condition is too long or too deep', () => {
    expect(parseCondition(`${'1+'.repeat(2000)}1`).problems[0]).toMatchObject({
      code: 'condition-too-long',
      params: { limit: longestCondition },
    });
    expect(parseCondition(`${'('.repeat(65)}1${')'.repeat(65)}`).problems).toMatchObject([
      { code: 'condition-too-deep', span: { start: 64, end: 65 }, params: { limit: 64 } },
    ]);
    expect(parseCondition(`${'('.repeat(64)}1${')'.repeat(64)}`).problems).toEqual([]);
  });
});

describe('a tree', () => {
  it('knows the span of each part', () => {
    expect(parsed("  not(${a} = 'x')")).toEqual({
      node: 'call',
      name: 'not',
      nameSpan: { start: 2, end: 5 },
      span: { start: 2, end: 17 },
      args: [
        {
          node: 'binary',
          operator: '=',
          span: { start: 6, end: 16 },
          left: { node: 'name', name: 'a', span: { start: 6, end: 10 } },
          right: { node: 'text', value: 'x', span: { start: 13, end: 16 } },
        },
      ],
    });
  });

  it('covers the parentheses round a group', () => {
    expect(parsed('(1 + 2) * 3')).toMatchObject({
      span: { start: 0, end: 11 },
      left: { span: { start: 0, end: 7 } },
    });
  });

  it('reads and, or, div and mod as operators only where one can stand', () => {
    expect(parsed('1 div 2')).toMatchObject({ node: 'binary', operator: 'div' });
    expect(parseCondition('div(1)').problems[0]?.code).toBe('condition-unknown-function');
  });

  it('allows spaces, line ends and either kind of quote', () => {
    expect(parsed('selected( ${ a } ,\n\t"it\'s" )')).toMatchObject({
      args: [{ name: 'a' }, { value: "it's" }],
    });
  });
});

describe('the names in a condition', () => {
  it('come in the order of the text, with their places', () => {
    expect(namesIn(parsed("if(${b} > -${a}, concat(${b}, 'x'), .)"))).toEqual([
      { name: 'b', span: { start: 3, end: 7 } },
      { name: 'a', span: { start: 11, end: 15 } },
      { name: 'b', span: { start: 24, end: 28 } },
    ]);
  });
});
