/** What someone meant who typed a bare word in a condition: an operator in words, a function without parentheses, a name without braces. */
import { ownWord } from '../../source/other-words.ts';
import type { ProblemParams } from '../../source/problem.ts';
import { signatures } from './signatures.ts';

const operators: ReadonlyMap<string, string> = new Map([
  ['is', '='],
  ['equals', '='],
  ['equal', '='],
  ['eq', '='],
  ['isnt', '!='],
  ['ne', '!='],
  ['gt', '>'],
  ['gte', '>='],
  ['lt', '<'],
  ['lte', '<='],
  ['plus', '+'],
  ['minus', '-'],
  ['times', '*'],
  ['and', 'and'],
  ['en', 'and'],
  ['or', 'or'],
  ['of', 'or'],
  ['div', 'div'],
  ['mod', 'mod'],
]);

/** The code and facts for a word where an operator or a value was expected. */
export const strayWord = (
  word: string,
  expected: 'operator' | 'value',
): { readonly code: string; readonly params: ProblemParams } => {
  const lower = word.toLowerCase();
  const instead = operators.get(lower);
  if (instead !== undefined && instead !== word) {
    return { code: 'condition-operator', params: { found: word, instead } };
  }
  const usage = signatures.get(ownWord(lower, [...signatures.keys()]) ?? lower)?.usage;
  if (expected === 'operator')
    return usage === undefined
      ? { code: 'condition-no-operator', params: { found: word } }
      : { code: 'condition-call-form', params: { word, usage } };
  if (instead !== undefined) return { code: 'condition-no-value', params: { found: word } };
  return usage === undefined
    ? { code: 'condition-bare-word', params: { word, name: `\${${word}}` } }
    : { code: 'condition-call-form', params: { word, usage } };
};
