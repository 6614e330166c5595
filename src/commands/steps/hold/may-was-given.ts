/** Keeps the yes to "may I write down what you tell?" as an answer, where the template asks it itself. */
import { apply } from '../../../interview/engine.ts';
import { mayWrite, ownQuestion } from './may-write.ts';
import { answerAt } from './retold.ts';
import type { Sitting } from './sitting.ts';

/** With the answer as the first one, told by everybody; the same sitting where the template does not ask it. */
export const withMayWrite = (
  sitting: Sitting,
): { readonly sitting: Sitting; readonly path: string | null } => {
  const { state, facts } = sitting;
  if (ownQuestion(state.template) === null) return { sitting, path: null };
  const answered = answerAt(state, mayWrite, true);
  if (answered === state) return { sitting, path: null };
  const by = facts.participants.map(({ alias }) => alias);
  const told = by.length < 2 ? answered : apply(answered, { reply: 'told-by', path: mayWrite, by }).state;
  return { sitting: { ...sitting, state: told }, path: mayWrite };
};
