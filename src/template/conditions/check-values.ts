/** Checks what a condition compares: values that the question can have, and kinds that can be equal. */
import { nearest } from '../../source/nearest.ts';
import { toNumber } from './coerce.ts';
import { daysOf } from './dates.ts';
import type { Expression } from './expression.ts';
import { type Kind, kindOf, questionOf, valuesOf } from './kinds.ts';
import { type ConditionProblem, problemIn, warningIn } from './problem.ts';
import type { ConditionScope, KnownName } from './scope.ts';
import { allIn } from './tree.ts';

type Binary = Extract<Expression, { readonly node: 'binary' }>;

const ordering: readonly string[] = ['<', '<=', '>', '>='];

export function* valueProblems(expression: Expression, scope: ConditionScope): Generator<ConditionProblem> {
  for (const part of allIn(expression)) {
    if (part.node === 'binary') {
      if (part.operator === '=' || part.operator === '!=') yield* equalityProblems(part, scope);
      else if (ordering.includes(part.operator)) yield* orderProblems(part, scope);
    }
    if (part.node === 'call' && part.name === 'selected') {
      const [answer, value] = part.args;
      if (answer !== undefined && value !== undefined) yield* unknownValue(answer, value, scope);
    }
  }
}

function* equalityProblems(comparison: Binary, scope: ConditionScope): Generator<ConditionProblem> {
  const { left, right, span } = comparison;
  if (isEmptyText(left) || isEmptyText(right)) return;
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (kindOf(side, scope) === 'items') {
      yield warningIn(scope.source, 'condition-equals-choices', span, {
        name: scope.source.slice(side.span.start, side.span.end),
        value: scope.source.slice(other.span.start, other.span.end),
      });
      yield* unknownValue(side, other, scope);
      return;
    }
  }
  const unknown = [...unknownValue(left, right, scope), ...unknownValue(right, left, scope)];
  yield* unknown;
  if (unknown.length === 0) yield* kindProblems(comparison, scope);
}

/** `1 < ${a} < 3`: the first comparison gives true or false, which is not compared with the third. */
const chained = ({ left, operator, right }: Binary, source: string): string | null => {
  if (left.node !== 'binary' || !ordering.includes(left.operator)) return null;
  const middle = source.slice(left.right.span.start, left.right.span.end);
  const first = source.slice(left.span.start, left.span.end);
  return `${first} and ${middle} ${operator} ${source.slice(right.span.start, right.span.end)}`;
};

function* orderProblems(comparison: Binary, scope: ConditionScope): Generator<ConditionProblem> {
  const instead = chained(comparison, scope.source);
  if (instead !== null) {
    yield warningIn(scope.source, 'condition-chain', comparison.span, { instead });
    return;
  }
  for (const side of [comparison.left, comparison.right]) {
    if (!canBeOrdered(side, scope)) {
      const what = scope.source.slice(side.span.start, side.span.end);
      yield warningIn(scope.source, 'condition-no-order', comparison.span, { what });
      return;
    }
  }
  yield* kindProblems(comparison, scope);
}

/** What people say for the values of a yes_no. */
const saidFor: ReadonlyMap<string, string> = new Map([
  ...['ja', 'waar', 'true'].map((word) => [word, 'yes'] as const),
  ...['nee', 'onwaar', 'false'].map((word) => [word, 'no'] as const),
]);

/** The value whose label was typed in its place, or nearly so. */
const byLabel = (given: string, question: KnownName | undefined): string | null => {
  if (question?.type === 'yes_no') return saidFor.get(given.toLowerCase()) ?? null;
  const labels = question?.labels ?? new Map<string, string>();
  const label = labels.has(given) ? given : nearest(given, labels.keys());
  return label === null ? null : (labels.get(label) ?? null);
};

/** A value in quotes, or a number, that is none of the question's own. */
function* unknownValue(
  answer: Expression,
  value: Expression,
  scope: ConditionScope,
): Generator<ConditionProblem> {
  const question = questionOf(answer, scope);
  const values = question === undefined ? null : valuesOf(question);
  if (values === null || (value.node !== 'text' && value.node !== 'number')) return;
  const given = String(value.value);
  if (values.includes(given)) return;
  if (value.node === 'number' && values.some((known) => toNumber(known) === value.value)) return;
  const name = scope.source.slice(answer.span.start, answer.span.end);
  const near = byLabel(given, question) ?? nearest(given, values);
  yield near === null
    ? problemIn(scope.source, 'condition-unknown-value', value.span, {
        name,
        value: given,
        values: values.join(', '),
      })
    : problemIn(scope.source, 'condition-unknown-value-near', value.span, {
        name,
        value: given,
        instead: near,
      });
}

/** Kinds that can never be equal, and numbers or dates compared with something in quotes that is none. */
function* kindProblems(comparison: Binary, scope: ConditionScope): Generator<ConditionProblem> {
  const { left, right, span } = comparison;
  const kinds = [kindOf(left, scope), kindOf(right, scope)] as const;
  for (const [literal, kind] of [
    [left, kinds[1]],
    [right, kinds[0]],
  ] as const) {
    if (literal.node !== 'text') continue;
    if (kind === 'number' && !Number.isNaN(toNumber(literal.value))) {
      yield warningIn(scope.source, 'condition-quoted-number', literal.span, { value: literal.value });
      return;
    }
    if (kind === 'date') {
      if (daysOf(literal.value) === null && !partOfDate.test(literal.value)) {
        yield warningIn(scope.source, 'condition-no-date', literal.span, { value: literal.value });
      }
      return;
    }
  }
  if (!comparable(kinds[0], kinds[1])) {
    yield warningIn(scope.source, 'condition-kinds', span, {
      left: scope.source.slice(left.span.start, left.span.end),
      right: scope.source.slice(right.span.start, right.span.end),
    });
  }
}

/** A month or a bare year, as a date may be answered. */
const partOfDate = /^\d{4}(?:-\d{2})?$/;

const isEmptyText = (expression: Expression): boolean =>
  expression.node === 'text' && expression.value === '';

/** Kinds that may meet: a date counts as a number of days, own values may be numbers, and `any` is not known. */
const comparable = (a: Kind, b: Kind): boolean => {
  const pair = new Set([a, b]);
  if (pair.size === 1 || pair.has('any')) return true;
  const meets = [
    ['text', 'coded'],
    ['text', 'date'],
    ['text', 'yes_no'],
    ['number', 'coded'],
    ['number', 'date'],
    ['boolean', 'yes_no'],
  ] as const;
  return meets.some(([one, other]) => pair.has(one) && pair.has(other));
};

const canBeOrdered = (expression: Expression, scope: ConditionScope): boolean => {
  if (expression.node === 'text')
    return !Number.isNaN(toNumber(expression.value)) || partOfDate.test(expression.value);
  const kind = kindOf(expression, scope);
  if (kind === 'coded') {
    const question = questionOf(expression, scope);
    const values = question === undefined ? null : valuesOf(question);
    return values?.some((value) => !Number.isNaN(toNumber(value))) ?? false;
  }
  return kind === 'number' || kind === 'date' || kind === 'any' || kind === 'text';
};
