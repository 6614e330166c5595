/** What a face need not ask: what was given before its turn came, and what there is nothing to answer with. */
import type { Move, Scene } from '../face.ts';
import { offeredAt } from './offers.ts';

/** A headline that was given early, before the interview was taken up again: its line is finished. */
export const givenBefore = ({ draft }: Scene): string | null =>
  draft?.text.endsWith('\n') === true ? draft.text.trim() : null;

/** An earlier turn is not asked for where there is none; whoever jumps to the question sees it. `went`: the last reply. */
export const passedBy = (scene: Scene, went: string): Move | null => {
  const { ask, overview } = scene;
  if (ask.ask !== 'question' || ask.question.type !== 'turn' || ask.answer !== null) return null;
  const { offers, open } = offeredAt(scene, ask.path, ask.question);
  if (open || offers.length > 0 || went === 'jump') return null;
  if (went !== 'back') return { move: 'reply', reply: { reply: 'leave' } };
  return overview.now > 0 ? { move: 'reply', reply: { reply: 'back' } } : null;
};

/** Whether a reply took with it all that was typed. */
export const leavesNothing = (reply: string): boolean =>
  reply === 'answer' || reply === 'headline' || reply === 'skip' || reply === 'leave';
