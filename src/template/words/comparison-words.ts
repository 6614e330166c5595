/** Which words a comparison takes: other ones for dates, for choices, and for whether something is answered at all. */
import type { MessageKey } from '../../messages/speech.ts';
import type { Expression } from '../conditions/expression.ts';
import type { QuestionType } from '../template.ts';

export type Ordering = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** The same comparison with its sides exchanged. */
export const reversed: Readonly<Record<Ordering, Ordering>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

export const isOrdering = (operator: string): operator is Ordering => Object.hasOwn(reversed, operator);

/** The value of a text or a number as it is written; null for anything else. */
export const literalOf = (expression: Expression): string | null => {
  if (expression.node === 'text') return expression.value;
  if (expression.node === 'number') return String(expression.value);
  if (expression.node !== 'minus' || expression.operand.node !== 'number') return null;
  return `-${expression.operand.value}`;
};

type Pair = readonly [yes: MessageKey, no: MessageKey];
type Orders = Readonly<Record<Exclude<Ordering, '=' | '!='>, Pair>>;

const numbers: Orders = {
  '<': ['graph.less', 'graph.less.not'],
  '<=': ['graph.at-most', 'graph.at-most.not'],
  '>': ['graph.more', 'graph.more.not'],
  '>=': ['graph.at-least', 'graph.at-least.not'],
};
const dates: Orders = {
  '<': ['graph.before', 'graph.before.not'],
  '<=': ['graph.until', 'graph.until.not'],
  '>': ['graph.after', 'graph.after.not'],
  '>=': ['graph.from', 'graph.from.not'],
};

/** Negations that nobody reads as a choice that was made. */
const saysItself: readonly MessageKey[] = ['graph.answered', 'graph.chosen.not', 'graph.chosen-only.not'];

const isDate = (type: QuestionType | undefined, right: Expression): boolean =>
  type === 'date' || (right.node === 'call' && (right.name === 'today' || right.name === 'now'));

const equal = (type: QuestionType | undefined, right: Expression): Pair => {
  if (right.node === 'text' && right.value === '') return ['graph.answered.not', 'graph.answered'];
  if (literalOf(right) === null) return ['graph.is', 'graph.is.not'];
  if (type === 'choice') return ['graph.chosen', 'graph.chosen.not'];
  if (type === 'choices') return ['graph.chosen-only', 'graph.chosen-only.not'];
  return ['graph.is', 'graph.is.not'];
};

/** The words, and whether the comparison also holds when what is on the left is not answered. */
export interface ComparisonWords {
  readonly key: MessageKey;
  readonly alsoUnanswered: boolean;
}

/** `type`: of the question on the left, if it is one. */
export const comparisonWords = (
  operator: Ordering,
  type: QuestionType | undefined,
  right: Expression,
  holds: boolean,
): ComparisonWords => {
  const isEqual = operator === '=' || operator === '!=';
  const [yes, no] = isEqual ? equal(type, right) : (isDate(type, right) ? dates : numbers)[operator];
  const key = (operator !== '!=') === holds ? yes : no;
  return { key, alsoUnanswered: key === no && !saysItself.includes(key) };
};
