/** Finds conditions that come out the same whatever is answered. */

import type { Environment } from './environment.ts';
import { evaluate, isTrue } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { allIn } from './tree.ts';

const nothing: Environment = { value: () => '', self: '', now: '1970-01-01T00:00:00Z', position: 1 };

const moving: ReadonlySet<string> = new Set(['today', 'now', 'position', 'once']);

const isFixed = (expression: Expression): boolean => {
  for (const part of allIn(expression)) {
    if (part.node === 'name' || part.node === 'self') return false;
    if (part.node === 'call' && moving.has(part.name)) return false;
  }
  return true;
};

/** True or false when the expression always is; null when it depends on an answer. */
export const alwaysIs = (expression: Expression): boolean | null => {
  if (expression.node === 'call' && expression.name === 'not') {
    const inside = expression.args[0] === undefined ? null : alwaysIs(expression.args[0]);
    return inside === null ? null : !inside;
  }
  if (expression.node === 'binary' && (expression.operator === 'and' || expression.operator === 'or')) {
    const decisive = expression.operator === 'or';
    const left = alwaysIs(expression.left);
    const right = left === decisive ? left : alwaysIs(expression.right);
    if (left === decisive || right === decisive) return decisive;
    return left === null || right === null ? null : !decisive;
  }
  return isFixed(expression) ? isTrue(evaluate(expression, nothing)) : null;
};
