/** The parts of a condition that decide something, and which of them a conversation saw true and false. */
import type { Expression } from '../../template/conditions/expression.ts';

/** `value`: a `computed`, of which only the tests inside decide. */
export type Reading = 'truth' | 'value';

type Note = (part: Expression, outcome: boolean) => void;
type Truth = (part: Expression) => boolean;

interface Part {
  readonly part: Expression;
  readonly decides: boolean;
  /** Whether this part is looked at, given how an earlier one came out. */
  readonly after: { readonly part: Expression; readonly is: boolean } | null;
}

const part = (
  expression: Expression | undefined,
  decides: boolean,
  after: Part['after'] = null,
): readonly Part[] => (expression === undefined ? [] : [{ part: expression, decides, after }]);

/** What lies directly in an expression, as it is evaluated: the right of `and` only after a true left. */
const partsOf = (expression: Expression): readonly Part[] => {
  switch (expression.node) {
    case 'number':
    case 'text':
    case 'name':
    case 'self':
      return [];
    case 'minus':
      return part(expression.operand, false);
    case 'binary': {
      const { operator, left, right } = expression;
      const decides = operator === 'and' || operator === 'or';
      const after = decides ? { part: left, is: operator === 'and' } : null;
      return [...part(left, decides), ...part(right, decides, after)];
    }
    case 'call': {
      if (expression.name !== 'if') return expression.args.flatMap((argument) => part(argument, false));
      const [test, then, otherwise] = expression.args;
      if (test === undefined) return [];
      return [
        ...part(test, true),
        ...part(then, false, { part: test, is: true }),
        ...part(otherwise, false, { part: test, is: false }),
      ];
    }
  }
};

/** What decides: the whole of a `when` or `check`, each side of `and` and `or`, and the test of an `if`. */
export const decidersIn = (expression: Expression, reading: Reading): readonly Expression[] => {
  const inside = partsOf(expression).flatMap(({ part: each, decides }) =>
    decidersIn(each, decides ? 'truth' : 'value'),
  );
  return reading === 'truth' ? [expression, ...inside] : inside;
};

/** Notes how each deciding part that is really looked at comes out. */
export const observe = (expression: Expression, reading: Reading, truth: Truth, note: Note): void => {
  if (reading === 'truth') note(expression, truth(expression));
  for (const { part: each, decides, after } of partsOf(expression)) {
    if (after !== null && truth(after.part) !== after.is) continue;
    observe(each, decides ? 'truth' : 'value', truth, note);
  }
};

/** How earlier parts must come out for `wanted` to be looked at, outermost first; null when it is not in there. */
export const wayTo = (
  expression: Expression,
  wanted: Expression,
): readonly { readonly part: Expression; readonly is: boolean }[] | null => {
  if (expression === wanted) return [];
  for (const { part: each, after } of partsOf(expression)) {
    const way = wayTo(each, wanted);
    if (way !== null) return after === null ? way : [after, ...way];
  }
  return null;
};
