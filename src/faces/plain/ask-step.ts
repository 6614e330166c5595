/** Says what is asked at a step and hears until there is a move. */
import type { Ask } from '../../interview/next.ts';
import type { Move, Scene } from '../face.ts';
import { questionBehind } from '../words/headline-words.ts';
import { moreLines } from '../words/more-words.ts';
import { heardLines, type Manner, questionLines } from '../words/question-words.ts';
import { askHeadline } from './ask-headline.ts';
import { askLine, leave } from './ask-line.ts';
import { askLines } from './ask-lines.ts';
import { askMore } from './ask-more.ts';
import { askReach } from './ask-reach.ts';
import { askStage } from './ask-stage.ts';
import type { Desk } from './desk.ts';

/** All lines of what is asked, without where in the interview it stands. */
export const stepLines = (scene: Scene, manner: Manner): readonly string[] => {
  const { ask, say } = scene;
  switch (ask.ask) {
    case 'question':
      return questionLines(scene, ask, manner);
    case 'headline':
      return [
        ...behindLines(scene, manner),
        say(`guide.headline.${ask.kind}`),
        ...(ask.text === null ? [] : [say('live.standing', { answer: ask.text }), say('live.how.standing')]),
      ];
    case 'more':
      return moreLines(scene, ask);
    case 'done':
      return [];
  }
};

/** While stories wait for the review, their question is what is asked aloud. */
const behindLines = (scene: Scene, manner: Manner): readonly string[] => {
  const question = questionBehind(scene);
  return question === null ? [] : heardLines(scene, question, manner);
};

export const askStep = (desk: Desk, ask: Ask): Promise<Move> => {
  switch (ask.ask) {
    case 'question':
      return askQuestion(desk, ask);
    case 'headline':
      return askHeadline(desk, ask);
    case 'more':
      return askMore(desk, ask);
    case 'done':
      return Promise.resolve({ move: 'pause' });
  }
};

const askQuestion = (desk: Desk, asked: Extract<Ask, { ask: 'question' }>): Promise<Move> => {
  switch (asked.question.type) {
    case 'say':
      return askSay(desk);
    case 'story':
    case 'list':
      return askLines(desk, asked);
    case 'stage':
      return askStage(desk, asked);
    case 'reach':
      return askReach(desk, asked);
    default:
      return askLine(desk, asked);
  }
};

/** Spoken only: what is typed here is no answer. */
const askSay = async (desk: Desk): Promise<Move> => {
  const heard = await desk.hear({ draft: null });
  if (heard.heard === 'move') return heard.move;
  if (heard.heard === 'text' && heard.text.trim() === '') return leave;
  desk.tell([desk.scene.say('live.say.only')]);
  return askSay(desk);
};
