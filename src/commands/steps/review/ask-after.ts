/** The first step of a review: what waited until after the conversation, one plain question each. */
import { answerLines } from '../../../faces/words/answer-words.ts';
import { read } from '../../../faces/words/reading.ts';
import { overviewOf } from '../../../interview/overview.ts';
import { untilDone } from '../hold/hold-interview.ts';
import { answerAt } from '../hold/retold.ts';
import type { Desk, StepEnd } from './desk.ts';
import { saidAlready } from './said-again.ts';
import { sceneAt } from './scene-at.ts';

const waiting = (desk: Desk) => overviewOf(desk.sitting().state).stations.filter(({ settled }) => !settled);

/** What was said already is filled in and told; the rest is asked. */
export const askAfter = async (desk: Desk): Promise<StepEnd> => {
  const { say } = desk;
  const said = saidAlready(desk.sitting().state);
  if (said.length > 0) {
    const scene = sceneAt(desk);
    desk.tell(say('review.said-already'));
    for (const { path, question, value } of said) {
      const { state } = desk.sitting();
      const kept = await desk.keepState(answerAt(state, path, value), 'answered', path);
      if ('left' in kept) return kept.left;
      desk.tell(`${read(scene, question.ask)} ${answerLines(scene, path, question, value).join(', ')}`);
    }
  }
  const open = waiting(desk);
  if (open.length === 0) return 'done';
  const count = open.filter(({ step }) => step === 'question').length;
  if (count > 0) desk.tell(say('review.after', { count }));
  return desk.hold(untilDone);
};
