/** What someone meant who typed a bare word in a condition: an operator in words, a function without parentheses, a name without braces. */
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
  if (expected === 'operator') return { code: 'condition-no-operator', params: { found: word } };
  if (instead !== undefined) return { code: 'condition-no-value', params: { found: word } };
  const usage = signatures.get(lower)?.usage;
  return usage === undefined
    ? { code: 'condition-bare-word', params: { word, name: `\${${word}}` } }
    : { code: 'condition-call-form', params: { word, usage } };
};
