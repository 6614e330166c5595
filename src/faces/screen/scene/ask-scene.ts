/** Asks one step on the screen: not where there is nothing to ask, and after what was told at some length. */
import type { Complaint } from '../../../interview/refusal.ts';
import type { KeepDraft, Move, Scene } from '../../face.ts';
import { stepKey } from '../../words/step-key.ts';
import { givenBefore, passedBy } from '../../words/unasked.ts';
import { showTold } from '../pages/ask-page.ts';
import { hearStep, type Talk } from './hear-step.ts';
import type { Memory } from './memory.ts';
import { isShort } from './notice.ts';
import type { OpenAsk } from './step-field.ts';

export const askScene = async (
  talk: Talk,
  given: Scene,
  refused: readonly Complaint[],
  keep: KeepDraft,
): Promise<Move> => {
  const { memory } = talk;
  memory.isUnsaved = given.isUnsaved ?? memory.isUnsaved;
  const { ask } = given;
  if (ask.ask === 'done') return { move: 'pause' };
  const unasked = refused.length === 0 ? moveWithout(memory, given, ask) : null;
  const move = unasked ?? (await read(talk, given)) ?? (await hearStep(talk, given, ask, refused, keep));
  if (move.move === 'reply') {
    const kind = ask.ask === 'headline' ? 'headline' : 'answer';
    memory.went = { reply: move.reply.reply, kind, path: ask.path, step: stepKey(given) };
  }
  return move;
};

/** What was told at some length has a page of its own, before the question. */
const read = async (
  { canvas, memory }: Talk,
  { say, session, participants }: Scene,
): Promise<Move | null> => {
  memory.about = [...(session === null ? [] : [session]), ...participants];
  if (isShort(memory.told.waiting())) return null;
  const given = await showTold(canvas, memory, say);
  return given.given === 'interrupt' || given.given === 'end' || given.given === 'pause'
    ? { move: given.given }
    : null;
};

/** What was given before, or has nothing to be answered with, is not asked. */
const moveWithout = (memory: Memory, scene: Scene, { ask, path }: OpenAsk): Move | null => {
  const early = memory.headlines.get(path) ?? givenBefore(scene);
  if (ask === 'headline' && early !== null) {
    memory.headlines.delete(path);
    return { move: 'reply', reply: { reply: 'headline', text: early } };
  }
  return passedBy(scene, memory.went.reply);
};
