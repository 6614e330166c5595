/** What a question is answered in on the story screen, by its type; it begins with what was typed or stands there. */
import type { ForwardReply } from '../../../interview/reply.ts';
import { legible } from '../../../source/legible.ts';
import type { Answer } from '../../../template/template.ts';
import type { Scene } from '../../face.ts';
import { isShown, offeredAt } from '../../words/offers.ts';
import { type Asked, howToAnswer } from '../../words/question-words.ts';
import type { Field } from '../field.ts';
import type { History } from '../text/history.ts';
import { itemsOf } from '../text/list-items.ts';
import { type TextField, textField } from '../text/text-field.ts';
import { answering } from './answering.ts';
import { choiceField } from './choice-field.ts';
import { consentField } from './consent-field.ts';
import { dateField } from './date-field.ts';
import { nameField } from './name-field.ts';
import { numberField } from './number-field.ts';
import { rankField } from './rank-field.ts';
import { reachField } from './reach-field.ts';
import { sayField } from './say-field.ts';
import { isRow, scaleField } from './scale-field.ts';
import { stageField } from './stage-field.ts';
import { ticksField } from './ticks-field.ts';
import { turnField } from './turn-field.ts';
import { yesNoField } from './yes-no-field.ts';

/** `history`: what was done to a text that is typed there, for its undo. */
export const fieldFor = (scene: Scene, asked: Asked, history?: History): Field<ForwardReply> => {
  const { say, language, state } = scene;
  const { path, question, answer, suggested } = asked;
  const standing = answer ?? suggested;
  switch (question.type) {
    case 'say':
    case 'computed':
      return sayField(say);
    case 'story':
    case 'text':
      return replying(
        asked,
        lineFor(scene, asked, question.type === 'story' ? 'story' : 'line', history),
        legible,
      );
    case 'list':
      return replying(asked, lineFor(scene, asked, 'list', history), (text) => itemsOf(legible(text)));
    case 'choice': {
      const { offers } = offeredAt(scene, path, question);
      const chosen = typeof standing === 'string' ? standing : null;
      return replying(asked, choiceField({ say, offers, chosen, initial: null }));
    }
    case 'choices': {
      const { offers } = offeredAt(scene, path, question);
      return replying(asked, ticksField({ say, offers, chosen: textsOf(standing), atMost: question.atMost }));
    }
    case 'rank': {
      const { offers } = offeredAt(scene, path, question);
      return replying(asked, rankField({ say, offers, chosen: textsOf(standing) }));
    }
    case 'yes_no':
      return replying(asked, yesNoField(say, typeof standing === 'boolean' ? standing : null));
    case 'scale':
    case 'number':
      return replying(asked, figureField(scene, asked, history));
    case 'date': {
      const line = lineFor(scene, asked, 'line', history);
      const { now } = state.surroundings;
      return replying(asked, dateField({ say, language, line, how: howToAnswer(scene, asked), now }));
    }
    case 'practice':
    case 'setting':
    case 'person':
      return replying(asked, nameFor(scene, asked, history), legible);
    case 'turn':
      return turnField(scene, asked, history);
    case 'stage':
      return stageField(scene, asked);
    case 'reach':
      return reachField(scene, asked);
    case 'consent':
      return consentField(scene, asked);
  }
};

/** What is given, as a reply. */
const replying = <Value extends Answer>(
  asked: Asked,
  field: Field<Value>,
  answerOf: (value: Value) => Answer = (value) => value,
): Field<ForwardReply> => ({
  draw: field.draw,
  hints: field.hints,
  typed: field.typed,
  types: field.types,
  replace: field.replace,
  unread: field.unread,
  press: (key) => answering(asked, field.press(key), answerOf),
});

const textsOf = (answer: Answer | null): readonly string[] =>
  Array.isArray(answer) ? answer.filter((text) => typeof text === 'string') : [];

/** What was half typed, else what stands there as it would be typed. */
const begun = (
  { draft }: Scene,
  standing: Answer | null,
): { readonly text: string; readonly caret: number } => {
  if (draft !== null) return draft;
  const lines = textsOf(standing);
  const text = lines.length > 0 ? lines.join('\n') : standing === null ? '' : String(standing);
  return { text, caret: text.length };
};

const lineFor = (
  scene: Scene,
  asked: Asked,
  form: 'story' | 'list' | 'line',
  history: History | undefined,
): TextField => {
  const { question, answer, suggested } = asked;
  const { atMost } = question;
  return textField({ ...begun(scene, answer ?? suggested), form, say: scene.say, atMost, history });
};

/** A short scale is a row to point at; every other number is typed. */
const figureField = (scene: Scene, asked: Asked, history: History | undefined): Field<number> => {
  const { say } = scene;
  const { question, answer, suggested } = asked;
  const { type, from, to } = question;
  const standing = answer ?? suggested;
  if (type === 'scale' && from !== null && to !== null && isRow(from, to))
    return scaleField({ say, from, to, chosen: typeof standing === 'number' ? standing : null });
  const line = lineFor(scene, asked, 'line', history);
  return numberField({ say, line, how: howToAnswer(scene, asked), within: question });
};

/** A name that stands is typed out as it is offered. */
const nameFor = (scene: Scene, asked: Asked, history: History | undefined): Field<string> => {
  const { path, question, answer, suggested } = asked;
  const offered = offeredAt(scene, path, question);
  const { offers, open } = offered;
  const standing = answer ?? suggested;
  const label = offers.find(({ value }) => value === standing)?.label ?? standing;
  return nameField({
    ...begun(scene, label),
    say: scene.say,
    offers,
    open,
    numbered: isShown(question, offered),
    guarded: question.type !== 'person',
    how: howToAnswer(scene, asked),
    history,
  });
};
