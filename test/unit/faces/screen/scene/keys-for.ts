/** The keys that somebody presses on the screen to give a reply. */
import type { Key } from '../../../../../src/faces/canvas.ts';
import { next, type Reply, type State } from '../../../../../src/interview/engine.ts';
import { stageValues } from '../../../../../src/template/fixed-answers.ts';
import type { Answer } from '../../../../../src/template/template.ts';
import { keys } from '../scripted-canvas.ts';

const typed = (text: string): readonly Key[] => [{ key: 'paste', text }];

/** In the place of what stands there. */
const instead = (stands: string, text: string): readonly Key[] => [
  ...keys(`{text-end}${'{backspace}'.repeat(stands.length)}`),
  ...typed(text),
];

export const pressedFor = (state: State, reply: Reply): readonly Key[] => {
  const ask = next(state);
  switch (reply.reply) {
    case 'answer':
      return answerPressed(state, reply.value);
    case 'headline':
      return [...instead(ask.ask === 'headline' ? (ask.text ?? '') : '', reply.text), ...keys('{end}')];
    case 'skip':
      return isSaid(state)
        ? keys('{escape}1')
        : [...keys('{escape}1'), ...typed(reply.reason), ...keys('{enter}')];
    case 'note':
      return [...keys('{tab}'), ...typed(reply.text), ...keys('{tab}')];
    case 'told-by': {
      const row = ask.ask === 'question' && ask.question.headline !== null ? 4 : 3;
      return keys(`{escape}${row}1{enter}`);
    }
    case 'another':
      return keys('yes{enter}');
    case 'no-more':
      return keys('no{enter}');
    case 'back':
      return keys('{shift-tab}');
    case 'leave':
      return stands(state) || isSaid(state) ? keys('{end}') : keys('{end}1');
    case 'jump':
    case 'pause':
      throw new Error('not among the replies');
  }
};

const isSaid = (state: State): boolean => {
  const ask = next(state);
  return ask.ask === 'question' && ask.question.type === 'say';
};

const stands = (state: State): boolean => {
  const ask = next(state);
  return (ask.ask === 'question' && ask.answer !== null) || (ask.ask === 'headline' && ask.text !== null);
};

const textsOf = (answer: Answer | null): readonly string[] =>
  Array.isArray(answer) ? answer.map(String) : [];

const answerPressed = (state: State, value: Answer | null): readonly Key[] => {
  const ask = next(state);
  if (ask.ask !== 'question' || value === null) return [];
  const { question, answer } = ask;
  const before = textsOf(answer).join('\n') || (answer === null ? '' : String(answer));
  const places = (values: readonly string[]): string =>
    values.map((each) => question.options.findIndex((option) => option.value === each) + 1).join('');
  switch (question.type) {
    case 'say':
      return keys('{enter}');
    case 'choices': {
      const changed = question.options
        .map((option) => option.value)
        .filter((each) => textsOf(value).includes(each) !== textsOf(answer).includes(each));
      return keys(`${places(changed)}{end}`);
    }
    case 'rank':
      return keys(`${'{backspace}'.repeat(textsOf(answer).length)}${places(textsOf(value))}{end}`);
    case 'choice':
      return keys(places([String(value)]));
    case 'yes_no':
      return keys(value === true ? 'y' : 'n');
    case 'scale':
      return keys(`${value}{end}`);
    case 'stage':
      return keys(stagePressed(value));
    case 'reach':
      return keys('1{down}2{end}');
    case 'list':
      return [...instead(before, textsOf(value).join('\n')), ...keys('{end}')];
    default:
      return [...instead(before, String(value)), ...keys('{end}')];
  }
};

/** In the order of the list, from 1. */
const stagePressed = (value: Answer): string => {
  const at = stageValues.map(String).indexOf(String(value));
  if (at < 4) return String(at + 1);
  return at < 8 ? `5${at - 3}` : String(at - 2);
};
