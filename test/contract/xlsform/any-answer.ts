/** Random answers of every type, the same for the same seed, and how a form holds each. */
import { consents, stageValues } from '../../../src/template/fixed-answers.ts';
import type { Answer, Question } from '../../../src/template/template.ts';

export type Dice = (sides: number) => number;

/** The same seed gives the same throws. */
export const diceFrom = (seed: number): Dice => {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
};

export const pick = <T>(dice: Dice, list: readonly T[]): T | undefined => list[dice(list.length)];

/** Null for what is not answered. */
export const anyAnswer = (question: Question, dice: Dice): Answer | null => {
  const values = question.options.map(({ value }) => value);
  switch (question.type) {
    case 'yes_no':
      return dice(2) === 0;
    case 'choice':
      return pick(dice, values) ?? null;
    case 'choices': {
      const some = values.filter(() => dice(2) === 0);
      return some.length === 0 ? null : some;
    }
    case 'rank':
      return dice(2) === 0 ? values : values.toReversed();
    case 'scale':
      return (question.from ?? 1) + dice((question.to ?? 10) - (question.from ?? 1) + 1);
    case 'number':
      return dice(12) - 3;
    case 'date':
      return `20${10 + dice(20)}-0${1 + dice(9)}-1${dice(10)}`;
    case 'stage':
      return pick<Answer>(dice, stageValues) ?? null;
    case 'consent':
      return pick(dice, consents) ?? null;
    case 'list':
      return dice(2) === 0 ? ['one'] : ['one', 'two'];
    case 'reach':
      return { elders: 'reached' };
    case 'turn':
    case 'say':
    case 'computed':
      return null;
    case 'text':
    case 'story':
    case 'practice':
    case 'setting':
    case 'person':
      return pick(dice, ['soup', '12', 'a b', 'document']) ?? null;
  }
};

/** What an answer is in a form: yes_no in words, several items with spaces between them. */
export const odkText = (question: Question, answer: Answer): string => {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (Array.isArray(answer))
    return question.type === 'list'
      ? answer.join('\n')
      : answer.map((item) => String(item).replaceAll(/\s+/g, '_')).join(' ');
  return typeof answer === 'object' ? 'elders: reached' : String(answer);
};
