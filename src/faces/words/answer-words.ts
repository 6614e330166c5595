/** An answer that stands, in the words in which it is offered. */
import { dayIn } from '../../messages/days.ts';
import { type ReachValue, stages } from '../../template/fixed-answers.ts';
import type { Answer, Question } from '../../template/template.ts';
import type { Scene } from '../face.ts';
import { offeredAt } from './offers.ts';
import { groupLabel } from './reading.ts';

const isList = (answer: Answer): answer is readonly string[] => Array.isArray(answer);

/** One text per line; a story keeps its lines. */
export const answerLines = (
  scene: Scene,
  path: string,
  question: Question,
  answer: Answer,
): readonly string[] => {
  const { say } = scene;
  if (typeof answer === 'boolean') return [say(answer ? 'answer.yes' : 'answer.no')];
  if (typeof answer === 'number')
    return [question.type === 'stage' ? stageWords(scene, answer) : String(answer)];
  const { offers } = offeredAt(scene, path, question);
  const label = (value: string): string => offers.find((offer) => offer.value === value)?.label ?? value;
  if (isList(answer)) return answer.map(label);
  if (typeof answer !== 'string') {
    return Object.entries(answer).map(([group, reach]) => reachLine(scene, group, reach));
  }
  switch (question.type) {
    case 'text':
    case 'story':
      return answer.split('\n');
    case 'stage':
      return [say('answer.stage.unknown')];
    case 'date':
      return [dayIn(scene.language, answer)];
    default:
      return [label(answer)];
  }
};

const stageWords = ({ say }: Scene, answer: number): string => {
  const stage = stages.find((known) => known === answer);
  return stage === undefined ? String(answer) : say(`answer.stage.${stage}`);
};

const reachLine = (scene: Scene, group: string, reach: ReachValue): string =>
  `${groupLabel(scene, group)}: ${scene.say(`report.reach.${reach}`)}`;
