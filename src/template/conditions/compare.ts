/** Comparison in conditions: the rules of XPath 1.0 section 3.4, with flags by what they are or by their words. */
import { toBoolean, toNumber, toText } from './coerce.ts';
import type { BinaryOperator } from './expression.ts';
import type { Single, Value } from './value.ts';

export type Comparison = Extract<BinaryOperator, '=' | '!=' | '<' | '<=' | '>' | '>='>;

/** Many answers compare true when any one of them does. */
export const compare = (operator: Comparison, left: Value, right: Value): boolean => {
  if (typeof left === 'object' && left.kind === 'nodes') {
    return left.values.some((value) => compare(operator, value, right));
  }
  if (typeof right === 'object' && right.kind === 'nodes') {
    return right.values.some((value) => compareSingles(operator, left, value));
  }
  return compareSingles(operator, left, right);
};

const compareSingles = (operator: Comparison, left: Single, right: Single): boolean => {
  switch (operator) {
    case '=':
      return equal(left, right);
    case '!=':
      return !equal(left, right);
    case '<':
      return toNumber(left) < toNumber(right);
    case '<=':
      return toNumber(left) <= toNumber(right);
    case '>':
      return toNumber(left) > toNumber(right);
    case '>=':
      return toNumber(left) >= toNumber(right);
  }
};

/**
 * As booleans when one is a boolean, else as numbers when one is a number, else as texts. NaN equals nothing, and what
 * is unanswered, or was computed from it, is neither true nor false.
 */
const equal = (left: Single, right: Single): boolean => {
  if (typeof left === 'boolean' || typeof right === 'boolean') {
    return toText(left) !== '' && toText(right) !== '' && toBoolean(left) === toBoolean(right);
  }
  if (typeof left === 'number' || typeof right === 'number') return toNumber(left) === toNumber(right);
  return toText(left) === toText(right);
};
