/** Fills in who retold a story, where that was said beforehand: it is not asked at every turn. */
import { apply, type State } from '../../../interview/engine.ts';
import { overviewOf } from '../../../interview/overview.ts';
import { idOf } from '../../../interview/path.ts';
import { planOf, questionOf } from '../../../interview/plan.ts';
import type { Answer } from '../../../template/template.ts';

/** Answers every open question that captures `retold_by`; without an alias the same state. */
export const fillIn = (state: State, retoldBy: string | null): State => {
  if (retoldBy === null) return state;
  const plan = planOf(state.template);
  const open = overviewOf(state).stations.find(
    ({ path, step, settled }) =>
      step === 'question' && !settled && questionOf(plan, idOf(path))?.captures === 'retold_by',
  );
  if (open === undefined) return state;
  const filled = answerAt(state, open.path, retoldBy);
  return filled === state ? state : fillIn(filled, retoldBy);
};

/** The state with one answer more, wherever the conversation is; the same state where it cannot stand. */
export const answerAt = (state: State, path: string, value: Answer): State => {
  const there = apply(state, { reply: 'jump', path });
  const answered = apply(there.state, { reply: 'answer', value });
  return there.refused.length > 0 || answered.refused.length > 0
    ? state
    : { ...answered.state, at: state.at };
};
