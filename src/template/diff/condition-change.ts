/** Whether a condition still says the same, or holds for more or for fewer than before, as far as its form tells. */
import type { Expression } from '../conditions/expression.ts';
import type { Move } from './move.ts';

type Renamed = (question: string) => string;

const operandsOf = (expression: Expression, operator: 'and' | 'or'): readonly Expression[] =>
  expression.node === 'binary' && expression.operator === operator
    ? [...operandsOf(expression.left, operator), ...operandsOf(expression.right, operator)]
    : [expression];

/** Each operand once, in an order of its own: `a and b` says the same as `b and a`. */
const operands = (expression: Expression, operator: 'and' | 'or', renamed: Renamed): ReadonlySet<string> =>
  new Set(operandsOf(expression, operator).map((operand) => meaning(operand, renamed)));

/** A text that is the same for two expressions of the same meaning; blanks and parentheses leave no trace in it. */
const meaning = (expression: Expression, renamed: Renamed): string => {
  switch (expression.node) {
    case 'number':
      return String(expression.value);
    case 'text':
      return JSON.stringify(expression.value);
    case 'name':
      return `\${${renamed(expression.name)}}`;
    case 'self':
      return '.';
    case 'minus':
      return `-(${meaning(expression.operand, renamed)})`;
    case 'call':
      return `${expression.name}(${expression.args.map((part) => meaning(part, renamed)).join(',')})`;
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator === 'and' || operator === 'or')
        return `(${[...operands(expression, operator, renamed)].sort().join(` ${operator} `)})`;
      return `(${meaning(left, renamed)} ${operator} ${meaning(right, renamed)})`;
    }
  }
};

const holdsAll = (more: ReadonlySet<string>, fewer: ReadonlySet<string>): boolean =>
  [...fewer].every((part) => more.has(part));

/** Null when both say the same. `renamed`: what a question of the old template is called now. */
export const conditionMove = (old: Expression, now: Expression, renamed: Renamed): Move | null => {
  const same: Renamed = (name) => name;
  if (meaning(old, renamed) === meaning(now, same)) return null;
  if (holdsAll(operands(now, 'or', same), operands(old, 'or', renamed))) return 'widened';
  if (holdsAll(operands(old, 'and', renamed), operands(now, 'and', same))) return 'widened';
  if (holdsAll(operands(now, 'and', same), operands(old, 'and', renamed))) return 'narrowed';
  if (holdsAll(operands(old, 'or', renamed), operands(now, 'or', same))) return 'narrowed';
  return 'changed';
};
