/** What kind of value an expression gives, as far as that can be known before anything is answered. */
import { consents, stageValues } from '../fixed-answers.ts';
import type { Expression } from './expression.ts';
import type { ConditionScope, KnownName } from './scope.ts';
import { signatures } from './signatures.ts';

/**
 * `coded`: one of a question's own values; `items`: several of them; `any`: only known when it is evaluated.
 */
export type Kind = 'text' | 'number' | 'date' | 'boolean' | 'yes_no' | 'coded' | 'items' | 'any';

/** The values that a question can have, where these are fixed; else null. */
export const valuesOf = ({ type, options }: KnownName): readonly string[] | null => {
  switch (type) {
    case 'choice':
    case 'choices':
    case 'rank':
      return options;
    case 'yes_no':
      return ['yes', 'no'];
    case 'stage':
      return stageValues.map(String);
    case 'consent':
      return consents;
    default:
      return null;
  }
};

const kindOfQuestion = ({ type }: KnownName): Kind => {
  switch (type) {
    case 'text':
    case 'story':
    case 'practice':
    case 'setting':
    case 'person':
    case 'say':
      return 'text';
    case 'number':
    case 'scale':
      return 'number';
    case 'date':
      return 'date';
    case 'yes_no':
      return 'yes_no';
    case 'choice':
    case 'stage':
    case 'consent':
      return 'coded';
    case 'list':
    case 'choices':
    case 'rank':
    case 'reach':
    case 'turn':
      return 'items';
    case 'computed':
      return 'any';
  }
};

/** The question that `${name}` or `.` stands for, or undefined when there is none. */
export const questionOf = (expression: Expression, scope: ConditionScope): KnownName | undefined => {
  if (expression.node === 'name') return scope.known.get(expression.name);
  if (expression.node === 'self' && scope.current !== null) return scope.known.get(scope.current);
  return undefined;
};

export const kindOf = (expression: Expression, scope: ConditionScope): Kind => {
  switch (expression.node) {
    case 'number':
    case 'minus':
      return 'number';
    case 'text':
      return 'text';
    case 'name':
    case 'self': {
      const question = questionOf(expression, scope);
      return question === undefined ? 'any' : kindOfQuestion(question);
    }
    case 'binary':
      return ['+', '-', '*', 'div', 'mod'].includes(expression.operator) ? 'number' : 'boolean';
    case 'call':
      return signatures.get(expression.name)?.result ?? 'any';
  }
};
