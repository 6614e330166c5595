/** Checks what decides a condition: a bare answer, which decides nothing, and parts that are always true or false. */
import { alwaysIs } from './constant.ts';
import type { Expression } from './expression.ts';
import { kindOf } from './kinds.ts';
import { type ConditionProblem, problemIn, warningIn } from './problem.ts';
import type { ConditionScope } from './scope.ts';
import { allIn } from './tree.ts';

export function* truthProblems(expression: Expression, scope: ConditionScope): Generator<ConditionProblem> {
  const deciding = decidersIn(expression, scope);
  for (const part of deciding) {
    const kind = kindOf(part, scope);
    const bare = part.node === 'name' || part.node === 'self';
    if (bare && kind !== 'yes_no' && kind !== 'any') {
      const name = scope.source.slice(part.span.start, part.span.end);
      yield problemIn(scope.source, 'condition-bare', part.span, { name });
    }
  }
  const loose = [...looseTexts(expression, scope)];
  yield* loose;
  if (loose.length === 0) yield* fixedParts(expression, deciding, scope);
}

/** `${a} = 'x' or 'y'`: what comes after `or` is a text on its own, which is always true. */
function* looseTexts(expression: Expression, scope: ConditionScope): Generator<ConditionProblem> {
  for (const part of allIn(expression)) {
    if (part.node !== 'binary' || (part.operator !== 'and' && part.operator !== 'or')) continue;
    const { left, right } = part;
    if (right.node !== 'text' || left.node !== 'binary') continue;
    const { source } = scope;
    const instead = `${source.slice(left.span.start, left.left.span.end)} ${left.operator} ${source.slice(right.span.start, right.span.end)}`;
    yield warningIn(source, 'condition-loose-text', right.span, { instead });
  }
}

/** The expressions that are read as true or false: the whole of a when or check, and the parts of and, or, not and if. */
const decidersIn = (expression: Expression, scope: ConditionScope): readonly Expression[] => {
  const deciders: Expression[] = scope.use === 'computed' ? [] : [expression];
  for (const part of allIn(expression)) {
    if (part.node === 'binary' && (part.operator === 'and' || part.operator === 'or')) {
      deciders.push(part.left, part.right);
    }
    const test =
      part.node === 'call' && (part.name === 'not' || part.name === 'if') ? part.args[0] : undefined;
    if (test !== undefined) deciders.push(test);
  }
  return deciders;
};

/** The outermost decider that never changes is enough to say; what lies inside it is not said again. */
function* fixedParts(
  expression: Expression,
  deciding: readonly Expression[],
  scope: ConditionScope,
): Generator<ConditionProblem> {
  const deciders = new Set(deciding);
  const said = new Set<Expression>();
  for (const part of allIn(expression)) {
    if (!deciders.has(part) || said.has(part)) continue;
    const always = alwaysIs(part);
    if (always === null) continue;
    for (const inside of allIn(part)) said.add(inside);
    yield warningIn(scope.source, always ? 'condition-always-true' : 'condition-always-false', part.span);
  }
}
