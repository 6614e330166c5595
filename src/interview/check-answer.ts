/** Whether an answer can stand: its kind, options, range, names, turns and the question's own `check`. */

import { isDate } from '../source/day.ts';
import { stageValues } from '../template/fixed-answers.ts';
import { type Answer, type Question, textIn } from '../template/template.ts';
import { checkMap, checkNames } from './check-names.ts';
import { type Complaint, complaint } from './refusal.ts';
import type { Sight } from './sight.ts';
import { accepts } from './sight.ts';
import type { QuestionStep } from './walk.ts';

/** Everything that is wrong with an answer; the question's `check` is only tried when nothing else is. */
export const checkAnswer = (sight: Sight, step: QuestionStep, answer: Answer): readonly Complaint[] => {
  const { question } = step;
  const found = checkKind(sight, step, answer);
  if (found.length > 0 || accepts(sight, step.scope, question.check, question.id, answer)) return found;
  const [first] = sight.state.template.languages;
  const language = sight.state.options.language ?? first;
  const own = question.checkMessage === null ? '' : textIn(question.checkMessage, language, first);
  return [
    complaint('check-failed', shown(answer), {
      name: question.id,
      why: own || (question.check?.source ?? ''),
    }),
  ];
};

const checkKind = (sight: Sight, step: QuestionStep, answer: Answer): readonly Complaint[] => {
  const { question } = step;
  switch (question.type) {
    case 'say':
    case 'computed':
      return [complaint('answer-not-asked', shown(answer), { name: question.id })];
    case 'text':
    case 'story':
      return typeof answer === 'string' ? [] : [wrong('not-text', question, answer)];
    case 'practice':
    case 'person':
    case 'setting':
    case 'choice':
    case 'consent':
      if (typeof answer !== 'string') return [wrong('not-text', question, answer)];
      if (/[\n\r]/.test(answer)) return [wrong('not-one-line', question, answer)];
      return checkNames(sight, step, [answer], false);
    case 'list':
    case 'choices':
    case 'rank':
    case 'turn':
      return isTexts(answer)
        ? [...tooMany(question, answer), ...checkNames(sight, step, answer, true)]
        : [wrong('not-a-list', question, answer)];
    case 'yes_no':
      return typeof answer === 'boolean' ? [] : [wrong('not-yes-no', question, answer)];
    case 'scale':
    case 'number':
      return checkNumber(question, answer);
    case 'date':
      return typeof answer === 'string' && isDate(answer) ? [] : [wrong('not-a-date', question, answer)];
    case 'stage':
      return isStage(answer) ? [] : [wrong('not-a-stage', question, answer)];
    case 'reach':
      return typeof answer === 'object' && !isTexts(answer)
        ? checkMap(sight, answer)
        : [wrong('not-a-reach', question, answer)];
  }
};

const checkNumber = (question: Question, answer: Answer): readonly Complaint[] => {
  if (typeof answer !== 'number' || !Number.isFinite(answer))
    return [wrong('not-a-number', question, answer)];
  const { from, to } = question;
  const whole = question.type !== 'scale' || Number.isInteger(answer) || !Number.isInteger(from);
  if (whole && (from === null || answer >= from) && (to === null || answer <= to)) return [];
  return [complaint('out-of-range', String(answer), { name: question.id, from: from ?? '…', to: to ?? '…' })];
};

const tooMany = (question: Question, answer: readonly string[]): readonly Complaint[] => {
  if (question.type === 'turn' && !question.many && answer.length > 1) {
    return [complaint('one-turn-only', answer.join(', '), { name: question.id })];
  }
  return question.atMost !== null && answer.length > question.atMost
    ? [complaint('too-many-items', '', { name: question.id, count: answer.length, most: question.atMost })]
    : [];
};

const isStage = (answer: Answer): boolean => stageValues.some((stage) => stage === answer);

const isTexts = (answer: Answer): answer is readonly string[] => Array.isArray(answer);

const wrong = (code: Complaint['code'], question: Question, answer: Answer): Complaint =>
  complaint(code, shown(answer), { name: question.id });

const shown = (answer: Answer): string =>
  typeof answer === 'object'
    ? isTexts(answer)
      ? answer.join(', ')
      : Object.keys(answer).join(', ')
    : String(answer);
