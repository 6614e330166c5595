/** Fills in what was said already: a question that captures what stands elsewhere in the same turn is not asked anew. */
import type { Path } from '../../../interview/conversation.ts';
import type { State } from '../../../interview/engine.ts';
import { overviewOf } from '../../../interview/overview.ts';
import { idOf } from '../../../interview/path.ts';
import { planOf, questionOf } from '../../../interview/plan.ts';
import type { Answer, Question } from '../../../template/template.ts';

export interface SaidAlready {
  readonly path: Path;
  readonly question: Question;
  readonly value: Answer;
}

/** Open questions that wait for the review, each with the answer that was given to another one in its turn. */
export const saidAlready = (state: State): readonly SaidAlready[] => {
  const plan = planOf(state.template);
  return overviewOf(state).stations.flatMap(({ path, step, settled, after }) => {
    const question = questionOf(plan, idOf(path));
    const isOpen = step === 'question' && after && !settled;
    if (!isOpen || question === null || question.captures === null) return [];
    const turn = turnOf(path);
    const value = headlineIn(state, turn, question) ?? answerIn(state, turn, question);
    return value === null ? [] : [{ path, question, value }];
  });
};

/** `example[1].` of `example[1].story`; empty outside every turn. */
const turnOf = (path: Path): string => path.slice(0, path.lastIndexOf('.') + 1);

const isDirectlyIn = (path: Path, turn: string): boolean =>
  path.startsWith(turn) && !path.slice(turn.length).includes('.');

const headlineIn = (state: State, turn: string, { captures, type }: Question): string | null => {
  if (captures !== 'headline' || type !== 'text') return null;
  return [...state.headlines].find(([path]) => isDirectlyIn(path, turn))?.[1].text ?? null;
};

const answerIn = (state: State, turn: string, { id, captures, type }: Question): Answer | null => {
  const plan = planOf(state.template);
  for (const [path, value] of state.answers) {
    const other = questionOf(plan, idOf(path));
    const isSame = other !== null && other.id !== id && other.captures === captures && other.type === type;
    if (isSame && isDirectlyIn(path, turn)) return value;
  }
  return null;
};
