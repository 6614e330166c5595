/** Evaluates a condition in a conversation: the same values always give the same result, and it never throws. */
import { toBoolean, toNumber } from './coerce.ts';
import { compare } from './compare.ts';
import type { Environment } from './environment.ts';
import type { BinaryOperator, Expression } from './expression.ts';
import { functions } from './functions.ts';
import type { Value } from './value.ts';
import { fullWork, spend, type Work } from './work.ts';

export type { Environment } from './environment.ts';
export type { Value } from './value.ts';

/**
 * The value of an expression, by ODK's rules. Time is bounded by the length of the expression and by `work`: once that
 * is done, texts and turns read as empty and nothing compares. Conditions that follow one another may share it.
 */
export const evaluate = (expression: Expression, environment: Environment, work = fullWork()): Value =>
  walk(expression, environment, work);

/** Whether a value counts as true: a filled text, a number that is not 0, a yes. */
export const isTrue = (value: Value): boolean => toBoolean(value);

const walk = (expression: Expression, environment: Environment, work: Work): Value => {
  switch (expression.node) {
    case 'number':
    case 'text':
      return expression.value;
    case 'name':
      return named(environment.value(expression.name), work);
    case 'self':
      return environment.self;
    case 'minus':
      return -toNumber(walk(expression.operand, environment, work));
    case 'binary':
      return binary(expression.operator, expression.left, expression.right, environment, work);
    case 'call': {
      const args = expression.args.map((argument) => walk(argument, environment, work));
      return functions.get(expression.name)?.(args, { environment, work, node: expression }) ?? '';
    }
  }
};

/** How many answers a value holds. */
const sizeOf = (value: Value): number =>
  typeof value === 'object' && value.kind === 'nodes' ? value.values.length : 1;

const named = (value: Value, work: Work): Value => (spend(work, sizeOf(value)) ? value : '');

const binary = (
  operator: BinaryOperator,
  leftSide: Expression,
  rightSide: Expression,
  environment: Environment,
  work: Work,
): Value => {
  const left = walk(leftSide, environment, work);
  if (operator === 'and' && !toBoolean(left)) return false;
  if (operator === 'or' && toBoolean(left)) return true;
  const right = walk(rightSide, environment, work);
  switch (operator) {
    case 'and':
    case 'or':
      return toBoolean(right);
    case '+':
      return toNumber(left) + toNumber(right);
    case '-':
      return toNumber(left) - toNumber(right);
    case '*':
      return toNumber(left) * toNumber(right);
    case 'div':
      return toNumber(left) / toNumber(right);
    case 'mod':
      return toNumber(left) % toNumber(right);
    default:
      return spend(work, sizeOf(left) * sizeOf(right)) && compare(operator, left, right);
  }
};
