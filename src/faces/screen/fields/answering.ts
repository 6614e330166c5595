/** What was done in a list, as a reply: an answer that stands already is left as it is, one that was taken away goes. */
import type { ForwardReply } from '../../../interview/reply.ts';
import type { Answer } from '../../../template/template.ts';
import type { Asked } from '../../words/question-words.ts';
import type { Pressed } from '../field.ts';

export const answering = <Value extends Answer>(
  asked: Asked,
  pressed: Pressed<Value>,
  answerOf: (value: Value) => Answer = (value) => value,
): Pressed<ForwardReply> => {
  if (pressed.pressed === 'empty' && asked.answer !== null && !asked.question.required)
    return { pressed: 'done', value: { reply: 'answer', value: null } };
  if (pressed.pressed !== 'done') return pressed;
  const value = answerOf(pressed.value);
  return {
    pressed: 'done',
    value: isSame(value, asked.answer) ? { reply: 'leave' } : { reply: 'answer', value },
  };
};

const isSame = (given: Answer, stands: Answer | null): boolean =>
  given === stands ||
  (isList(given) &&
    isList(stands) &&
    given.length === stands.length &&
    given.every((item, index) => item === stands[index]));

const isList = (answer: Answer | null): answer is readonly string[] => Array.isArray(answer);
