/** Asks how things stand with a practice, as people are asked it: what has become routine is asked on. */
import { stages } from '../../template/fixed-answers.ts';
import type { Move } from '../face.ts';
import { offerLines } from '../words/offer-lines.ts';
import type { Asked } from '../words/question-words.ts';
import { routineOffers, stageOffers } from '../words/stage-offers.ts';
import { leave, reply } from './ask-line.ts';
import type { Desk } from './desk.ts';
import { pick } from './pick.ts';

export const askStage = async (desk: Desk, asked: Asked): Promise<Move> => {
  const { scene, tell } = desk;
  const picked = await pick(desk, stageOffers(scene));
  switch (picked.picked) {
    case 'move':
      return picked.move;
    case 'nothing':
      if (asked.answer !== null) return leave;
      if (asked.suggested !== null) return reply(asked.suggested);
      if (!asked.question.required) return leave;
      tell([scene.say('live.needed')]);
      return askStage(desk, asked);
    case 'offer':
      return picked.offer.value === 'routine' ? askStill(desk) : reply(stageOf(picked.offer.value));
  }
};

const askStill = async (desk: Desk): Promise<Move> => {
  const { scene, tell } = desk;
  const offers = routineOffers(scene);
  tell([scene.say('answer.routine.still'), ...offerLines(offers)]);
  const picked = await pick(desk, offers);
  if (picked.picked === 'move') return picked.move;
  return picked.picked === 'nothing' ? askStill(desk) : reply(stageOf(picked.offer.value));
};

const stageOf = (typed: string): number | string => stages.find((stage) => String(stage) === typed) ?? typed;
