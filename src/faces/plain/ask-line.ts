/** Asks a question that is answered on one line, whatever its type. */
import type { Answer, Question } from '../../template/template.ts';
import type { Move, Scene } from '../face.ts';
import { nameIn, oneOf, someOf } from '../typed/chosen.ts';
import { lineIn } from '../typed/command.ts';
import { dateIn, isRelative } from '../typed/date.ts';
import type { Offer } from '../typed/offer.ts';
import { numberTyped, yesNoIn } from '../typed/short-answer.ts';
import { type Understood, value } from '../typed/understood.ts';
import { isShown, offeredAt } from '../words/offers.ts';
import type { Asked } from '../words/question-words.ts';
import type { Desk } from './desk.ts';
import { pickNear } from './pick.ts';

export const reply = (given: Answer | null): Move => ({
  move: 'reply',
  reply: { reply: 'answer', value: given },
});
export const leave: Move = { move: 'reply', reply: { reply: 'leave' } };

export const askLine = async (desk: Desk, asked: Asked): Promise<Move> => {
  const start = startOf(desk);
  for (let initial = start; ; initial = { text: '', caret: 0 }) {
    const heard = await desk.hear({ initial: initial.text, caret: initial.caret });
    if (heard.heard === 'move') return heard.move;
    const line = heard.heard === 'text' ? heard.text : '';
    const typed = lineIn(line);
    const text = typed === '' && !desk.interactive ? start.text : typed;
    if (text.trim() === '') {
      if (line + initial.text !== '') desk.settle('answer', []);
      const move = onNothing(desk, asked);
      if (move !== null) return move;
      continue;
    }
    if (text.trim() === '-' && asked.answer !== null) return reply(null);
    if (text === asked.answer) {
      desk.settle('answer', []);
      return leave;
    }
    const answer = await settled(desk, asked, text);
    if (answer !== null) return answer;
  }
};

/** What was half typed. An answer that stands is only shown: a command typed behind it would become part of it. */
const startOf = (desk: Desk): { readonly text: string; readonly caret: number } => {
  const draft = desk.recall('answer');
  if (draft === null) return { text: '', caret: 0 };
  if (!desk.interactive) desk.tell([desk.scene.say('live.draft', { text: draft.text })]);
  return draft;
};

/** Enter alone: what stands stays, what is proposed is taken. Null: asked again. */
const onNothing = ({ scene, tell }: Desk, { question, answer, suggested }: Asked): Move | null => {
  if (answer !== null) return leave;
  if (suggested !== null) return reply(suggested);
  if (!question.required) return leave;
  tell([scene.say('live.needed')]);
  return null;
};

const settled = async (desk: Desk, { path, question }: Asked, text: string): Promise<Move | null> => {
  const { scene, tell } = desk;
  const found = understand(scene, path, question, text);
  switch (found.understood) {
    case 'value':
      if (question.type === 'date' && isRelative(text)) tell([String(found.value)]);
      return question.type === 'rank' ? ranked(desk, path, question, found.value) : reply(found.value);
    case 'unclear':
      tell([scene.say(found.why, found.params)]);
      return null;
    case 'near': {
      const picked = await pickNear(desk, found.offers, found.other);
      if (picked.picked === 'move') return picked.move;
      return picked.picked === 'offer' ? reply(picked.offer.value) : null;
    }
  }
};

/** Fewer than there are is an answer as well, but only on purpose. */
const ranked = async (desk: Desk, path: string, question: Question, order: Answer): Promise<Move | null> => {
  const count = offeredAt(desk.scene, path, question).offers.length;
  const given = Array.isArray(order) ? order.length : count;
  if (given >= count) return reply(order);
  desk.tell([desk.scene.say('live.rank.part', { given, count })]);
  const heard = await desk.hear({ draft: null });
  if (heard.heard === 'move') return heard.move;
  const text = heard.heard === 'text' ? lineIn(heard.text) : '';
  return text === '' ? reply(order) : settled(desk, { path, question, answer: null, suggested: null }, text);
};

const chosenIn = (found: Understood<Offer>): Understood =>
  found.understood === 'value' ? value(found.value.value) : found;

const understand = (scene: Scene, path: string, question: Question, text: string): Understood => {
  const offered = offeredAt(scene, path, question);
  const { offers, open } = offered;
  switch (question.type) {
    case 'yes_no':
      return yesNoIn(text);
    case 'scale':
    case 'number':
      return numberTyped(text);
    case 'date':
      return dateIn(text, scene.state.surroundings.now);
    case 'choice':
    case 'consent':
      return chosenIn(oneOf(text, offers));
    case 'choices':
    case 'rank':
      return someOf(text, offers);
    case 'practice':
    case 'setting':
      return open
        ? nameIn(text, offers, isShown(question, offered))
        : chosenIn(oneOf(text, offers, isShown(question, offered)));
    case 'person':
      return value(
        offers.find((offer, at) => same(offer.value, text) || String(at + 1) === text.trim())?.value ??
          text.trim(),
      );
    case 'turn':
      return open || offers.length === 0
        ? value(text.split(/[\s,;]+/).filter((word) => word !== ''))
        : someOf(text, offers);
    default:
      return value(text);
  }
};

const same = (alias: string, typed: string): boolean => alias.toLowerCase() === typed.trim().toLowerCase();
