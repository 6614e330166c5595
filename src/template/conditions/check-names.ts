/** Checks what a condition names: questions that exist, stand earlier, and can be asked for here. */
import { nearest } from '../../source/nearest.ts';
import type { Expression } from './expression.ts';
import { type ConditionProblem, problemIn, warningIn } from './problem.ts';
import type { ConditionScope, KnownName } from './scope.ts';
import { allIn, partsOf } from './tree.ts';

/** These take the answers of all turns of a repeat; everything else takes the first. */
const takesAll: ReadonlySet<string> = new Set(['count', 'sum', 'min', 'max', 'concat']);

export function* nameProblems(expression: Expression, scope: ConditionScope): Generator<ConditionProblem> {
  const whole = new Set<Expression>();
  for (const part of allIn(expression)) {
    if (part.node === 'call' && takesAll.has(part.name))
      for (const inside of partsOf(part)) whole.add(inside);
    if (part.node === 'self' && scope.use !== 'check') {
      yield problemIn(scope.source, 'condition-no-self', part.span);
    }
    if (part.node === 'name') yield* nameProblem(part.name, part, scope, whole.has(part));
  }
}

function* nameProblem(
  name: string,
  { span }: Expression,
  scope: ConditionScope,
  all: boolean,
): Generator<ConditionProblem> {
  const { source, known, current } = scope;
  const question = known.get(name);
  if (question === undefined) {
    const near = nearest(name, known.keys());
    yield near === null
      ? problemIn(source, 'condition-unknown-name', span, { name })
      : problemIn(source, 'condition-unknown-name-near', span, { name, instead: `\${${near}}` });
  } else if (question.type === 'say') {
    yield problemIn(source, 'condition-no-answer', span, { name });
  } else if (name === current) {
    if (scope.use !== 'check') yield problemIn(source, 'condition-own-answer', span, { name });
  } else if (!question.earlier) {
    yield problemIn(source, 'condition-later', span, { name });
  } else if (!all && !isAround(question, scope)) {
    yield warningIn(source, 'condition-first-turn', span, { name });
  }
}

/** Whether every repeat around the question is also around the condition, so that it has one answer here. */
const isAround = (question: KnownName, scope: ConditionScope): boolean =>
  question.repeats.every((repeat, depth) => scope.repeats[depth] === repeat);
