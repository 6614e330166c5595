/** Walking the tree of a condition. */
import type { Expression } from './expression.ts';

/** The parts of an expression, in the order of the text. */
export const partsOf = (expression: Expression): readonly Expression[] => {
  switch (expression.node) {
    case 'number':
    case 'text':
    case 'name':
    case 'self':
      return [];
    case 'minus':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'call':
      return expression.args;
  }
};

/** The expression and everything in it, in the order of the text, outermost first. */
export function* allIn(expression: Expression): Generator<Expression> {
  const waiting = [expression];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    waiting.push(...partsOf(next).toReversed());
  }
}
