/** Finds questions that were named in quotes, where they are a mere text. */
import type { Expression } from './expression.ts';
import { type ConditionProblem, warningIn } from './problem.ts';
import type { ConditionScope } from './scope.ts';
import { allIn } from './tree.ts';

/** Functions whose first argument is an answer. */
const aboutAnswer: ReadonlySet<string> = new Set([
  'selected',
  'count-selected',
  'count',
  'sum',
  'string-length',
]);

/** The texts that stand where an answer is expected: the first of such a function, or a side of a comparison of two texts. */
const inPlaceOfAnswer = (part: Expression): readonly Expression[] => {
  if (part.node === 'call') return aboutAnswer.has(part.name) ? part.args.slice(0, 1) : [];
  if (part.node !== 'binary' || part.left.node !== 'text' || part.right.node !== 'text') return [];
  return [part.left, part.right];
};

/** `selected('topics', …)` and `'${topics}' = …`, each with the name to type instead. */
export const namesInQuotes = (expression: Expression, scope: ConditionScope): readonly ConditionProblem[] =>
  [...allIn(expression)].flatMap(inPlaceOfAnswer).flatMap((part) => {
    if (part.node !== 'text') return [];
    const name = /^\$?\{?\s*([^{}\s]*)\s*\}?$/.exec(part.value)?.[1] ?? '';
    return scope.known.has(name)
      ? [warningIn(scope.source, 'condition-quoted-name', part.span, { instead: `\${${name}}` })]
      : [];
  });
