/** A small conversation that the tests of conditions ask in. */
import { expect } from 'vitest';
import { type Environment, evaluate, isTrue } from '../../../src/template/conditions/evaluate.ts';
import type { Expression } from '../../../src/template/conditions/expression.ts';
import { parseCondition } from '../../../src/template/conditions/parse.ts';
import { nodesOf, readingOf, type Value } from '../../../src/template/conditions/value.ts';

/** `blank` and every other name is unanswered; `scores` and `names` stand in a repeat of three turns. */
const answers: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['three', readingOf(3)],
  ['seven', readingOf('7')],
  ['word', readingOf('abc')],
  ['story', readingOf('It was winter')],
  ['one', readingOf(['yes'])],
  ['two', readingOf(['yes', 'no'])],
  ['list', readingOf(['a walk', 'tea'])],
  ['agreed', readingOf(true)],
  ['refused', readingOf(false)],
  ['day', readingOf('2026-03-14')],
  ['stage', readingOf(4)],
  ['unsure', readingOf('unknown')],
  ['reach', readingOf({ carers: 'reached', youth: 'not_yet', elders: 'reached' })],
  ['scores', nodesOf([1, 5, 4])],
  ['gaps', nodesOf([1, '', 4])],
  ['names', nodesOf(['Ans', 'Bo', 'Cor'])],
  ['none', nodesOf([])],
]);

export const environment = (self: Value = ''): Environment => ({
  value: (name) => answers.get(name) ?? '',
  self,
  now: '2026-03-14T18:00:00+01:00',
  position: 2,
});

export const parsed = (source: string): Expression => {
  const { expression, problems } = parseCondition(source);
  expect(problems).toEqual([]);
  if (expression === null) throw new Error(`no expression for ${source}`);
  return expression;
};

export const valueIn = (source: string, self: Value = ''): Value =>
  evaluate(parsed(source), environment(self));

export const holds = (source: string, self: Value = ''): boolean => isTrue(valueIn(source, self));
