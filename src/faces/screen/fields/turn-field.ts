/** Points to turns that were told before: picked from them, or typed where those of earlier sessions count too. */
import type { ForwardReply } from '../../../interview/reply.ts';
import type { Scene } from '../../face.ts';
import { offeredAt } from '../../words/offers.ts';
import { type Asked, howToAnswer } from '../../words/question-words.ts';
import type { Field, Pressed } from '../field.ts';
import type { History } from '../text/history.ts';
import { answering } from './answering.ts';
import { choiceField } from './choice-field.ts';
import { nameField } from './name-field.ts';
import { sayField } from './say-field.ts';
import { ticksField } from './ticks-field.ts';

export const turnField = (scene: Scene, asked: Asked, history?: History): Field<ForwardReply> => {
  const { say, draft } = scene;
  const { path, question, answer, suggested } = asked;
  const { offers, open } = offeredAt(scene, path, question);
  const stands = answer ?? suggested;
  const chosen = Array.isArray(stands) ? stands.map(String) : [];
  if (open) {
    const text = draft?.text ?? chosen.join(' ');
    const caret = draft?.caret ?? text.length;
    const how = howToAnswer(scene, asked);
    const name = { say, text, caret, offers, open, numbered: true, guarded: false, how };
    const line = nameField({ ...name, isNewSaid: false, history });
    return { ...line, press: (key) => pointing(asked, line.press(key)) };
  }
  if (offers.length === 0) return sayField(say, howToAnswer(scene, asked));
  if (question.many) {
    const ticks = ticksField({ say, offers, chosen, atMost: question.atMost });
    return { ...ticks, press: (key) => answering(asked, ticks.press(key)) };
  }
  const list = choiceField({ say, offers, chosen: chosen[0] ?? null, initial: null });
  return { ...list, press: (key) => pointing(asked, list.press(key)) };
};

/** References between blanks or commas. */
const pointing = (asked: Asked, pressed: Pressed<string>): Pressed<ForwardReply> =>
  answering(asked, pressed, (text) => text.split(/[\s,;]+/).filter((word) => word !== ''));
