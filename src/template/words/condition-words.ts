/** Puts a condition in plain words, with the labels of the options it names, for whoever does not read expressions. */
import type { Say } from '../../messages/speech.ts';
import type { Expression } from '../conditions/expression.ts';
import type { Question, Template } from '../template.ts';
import { questionsOf } from '../walk.ts';
import { codedValue } from './coded.ts';
import { comparisonWords, isOrdering, literalOf, type Ordering, reversed } from './comparison-words.ts';
import { arithmeticKeys, choiceKey, clauseKeys, termKey, termParams } from './function-words.ts';

/** Sentences without a capital or a full stop, in which questions are called by their id. */
export interface InWords {
  /** What must hold; `current` is the question that `.` stands for. */
  readonly condition: (expression: Expression, current: Question | null) => string;
  /** What a computed question comes to. */
  readonly value: (expression: Expression) => string;
}

type Call = Extract<Expression, { readonly node: 'call' }>;

const isJoined = (expression: Expression): boolean =>
  expression.node === 'binary' && (expression.operator === 'and' || expression.operator === 'or');

/** Whether it says that something is so, rather than naming something. */
const isClause = (expression: Expression): boolean =>
  expression.node === 'binary'
    ? isJoined(expression) || isOrdering(expression.operator)
    : expression.node === 'call' && termKey(expression) === null;

/** Words that would run into those around them. */
const isLong = (expression: Expression): boolean =>
  expression.node === 'binary' ||
  (expression.node === 'call' && (expression.args.length > 1 || isClause(expression)));

/** `a or b or c` as its three parts. */
const partsOf = (expression: Expression, operator: 'and' | 'or'): readonly Expression[] =>
  expression.node === 'binary' && expression.operator === operator
    ? [...partsOf(expression.left, operator), ...partsOf(expression.right, operator)]
    : [expression];

/** Labels of options are read in `language`; `called` says how a question is named, by its id if not otherwise. */
export const conditionWords = (
  template: Template,
  say: Say,
  language: string,
  called: (question: string) => string = (id) => id,
): InWords => {
  const [fallback] = template.languages;
  const questions = new Map(questionsOf(template).map(({ item }) => [item.id, item]));

  const speaker = (current: Question | null) => {
    const questionOf = (expression: Expression): Question | undefined => {
      if (expression.node === 'name') return questions.get(expression.name);
      return expression.node === 'self' ? (current ?? undefined) : undefined;
    };

    /** A value as it is called at the question it is compared with. */
    const valueAt = (question: Question | undefined, value: Expression): string => {
      const literal = literalOf(value);
      if (literal === null || literal === '') return within(value);
      return question === undefined ? term(value) : codedValue(question, literal, say, language, fallback);
    };

    const within = (expression: Expression): string =>
      isLong(expression) ? `(${value(expression)})` : term(expression);

    /** Arithmetic on one side of a comparison needs no parentheses. */
    const side = (expression: Expression): string =>
      expression.node === 'binary' && !isClause(expression) ? term(expression) : within(expression);

    const value = (expression: Expression): string =>
      isClause(expression) ? clause(expression, true) : term(expression);

    const term = (expression: Expression): string => {
      switch (expression.node) {
        case 'number':
          return String(expression.value);
        case 'text':
          return expression.value === ''
            ? say('graph.nothing')
            : say('graph.quoted', { words: expression.value });
        case 'name':
          return called(expression.name);
        case 'self':
          return say('graph.answer');
        case 'minus':
          return `-${within(expression.operand)}`;
        case 'binary': {
          const key = arithmeticKeys.get(expression.operator);
          const [left, right] = [within(expression.left), within(expression.right)];
          return key === undefined ? within(expression) : say(key, { left, right });
        }
        case 'call':
          return termOf(expression);
      }
    };

    const termOf = (call: Call): string => {
      const key = termKey(call);
      const [test] = call.args;
      if (key === null) return within(call);
      const words = call.args.map(within);
      const given =
        call.name === 'if' && test !== undefined ? [clause(test, true), ...words.slice(1)] : words;
      return say(key, termParams(given, say));
    };

    const compared = (operator: Ordering, left: Expression, right: Expression, holds: boolean): string => {
      if (literalOf(left) !== null && literalOf(right) === null)
        return compared(reversed[operator], right, left, holds);
      const question = questionOf(left);
      const { key, alsoUnanswered } = comparisonWords(operator, question?.type, right, holds);
      const words = say(key, {
        left: side(left),
        right: literalOf(right) === null ? side(right) : valueAt(question, right),
      });
      return alsoUnanswered && question !== undefined ? say('graph.or-unanswered', { clause: words }) : words;
    };

    const calledSo = (call: Call, holds: boolean): string => {
      const [first, second] = call.args;
      if (call.name === 'not' && first !== undefined) return clause(first, !holds);
      if (call.name === 'selected' && first !== undefined && second !== undefined) {
        const question = questionOf(first);
        return say(choiceKey(question?.type, holds), {
          left: within(first),
          right: valueAt(question, second),
        });
      }
      const keys = clauseKeys.get(call.name);
      if (keys === undefined) return say(holds ? 'graph.holds' : 'graph.holds.not', { what: termOf(call) });
      const [left = '', right = ''] = call.args.map(within);
      return say(holds ? keys.yes : keys.no, { left, right });
    };

    const joined = (expression: Expression, operator: 'and' | 'or', holds: boolean): string => {
      const parts = partsOf(expression, operator).map((part) =>
        isJoined(part) ? `(${clause(part, true)})` : clause(part, true),
      );
      const all = parts.join(` ${say(operator === 'and' ? 'graph.and' : 'graph.or')} `);
      return holds ? all : say('graph.not-so', { clause: all });
    };

    const clause = (expression: Expression, holds: boolean): string => {
      if (expression.node === 'call') return calledSo(expression, holds);
      if (expression.node === 'binary') {
        const { operator, left, right } = expression;
        if (operator === 'and' || operator === 'or') return joined(expression, operator, holds);
        if (isOrdering(operator)) return compared(operator, left, right, holds);
      }
      if (questionOf(expression)?.type === 'yes_no')
        return say(holds ? 'graph.is' : 'graph.is.not', { left: term(expression), right: say('words.yes') });
      return say(holds ? 'graph.holds' : 'graph.holds.not', { what: within(expression) });
    };

    return { clause, value };
  };

  const { value } = speaker(null);
  return { condition: (expression, current) => speaker(current).clause(expression, true), value };
};
