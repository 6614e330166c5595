/** Checks a parsed condition against the questions around it: everything that can be known before anyone answers. */
import { nameProblems } from './check-names.ts';
import { truthProblems } from './check-truth.ts';
import { valueProblems } from './check-values.ts';
import type { Expression } from './expression.ts';
import { type ConditionProblem, problemIn, warningIn } from './problem.ts';
import { namesInQuotes } from './quoted-names.ts';
import { compilePattern } from './regex.ts';
import type { ConditionScope } from './scope.ts';
import { allIn } from './tree.ts';

export type { ConditionScope, ConditionUse, KnownName } from './scope.ts';

/** All problems, in the order of the text. What a wrong name or value makes doubtful around it is not told as well. */
export const checkCondition = (
  expression: Expression,
  scope: ConditionScope,
): readonly ConditionProblem[] => {
  const causes = [
    ...nameProblems(expression, scope),
    ...namesInQuotes(expression, scope),
    ...patternProblems(expression, scope),
    ...countProblems(expression, scope),
  ];
  const follows = ({ severity, span }: ConditionProblem): boolean =>
    severity === 'warning' &&
    causes.some((cause) => span.start <= cause.span.start && cause.span.end <= span.end);
  const others = [...valueProblems(expression, scope), ...truthProblems(expression, scope)];
  return [...causes, ...others.filter((problem) => !follows(problem))].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
};

/** Collect ties a pattern to both ends, Kobo to neither: only a pattern that says so itself means the same everywhere. */
function* patternProblems(expression: Expression, scope: ConditionScope): Generator<ConditionProblem> {
  for (const part of allIn(expression)) {
    const pattern = part.node === 'call' && part.name === 'regex' ? part.args[1] : undefined;
    if (pattern?.node !== 'text') continue;
    if (compilePattern(pattern.value) === null) {
      yield problemIn(scope.source, 'condition-pattern', pattern.span, { pattern: pattern.value });
    } else if (!(pattern.value.startsWith('^') && pattern.value.endsWith('$'))) {
      yield warningIn(scope.source, 'condition-open-pattern', pattern.span, { pattern: pattern.value });
    }
  }
}

/** count and sum go over the answers of a question; of anything else there is only one. */
function* countProblems(expression: Expression, scope: ConditionScope): Generator<ConditionProblem> {
  for (const part of allIn(expression)) {
    if (part.node !== 'call' || (part.name !== 'count' && part.name !== 'sum')) continue;
    const [argument] = part.args;
    if (argument !== undefined && argument.node !== 'name' && argument.node !== 'text') {
      yield problemIn(scope.source, 'condition-counts-question', argument.span, { function: part.name });
    }
  }
}
