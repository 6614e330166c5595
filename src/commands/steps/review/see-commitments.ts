/** Shows what people said they would do, and lets what is not complete be filled in once. */
import { answerLines } from '../../../faces/words/answer-words.ts';
import type { Conversation, Path } from '../../../interview/conversation.ts';
import { conversationOf } from '../../../interview/conversation-of.ts';
import { overviewOf } from '../../../interview/overview.ts';
import { idOf } from '../../../interview/path.ts';
import { planOf, questionOf } from '../../../interview/plan.ts';
import type { Desk, Seen, StepEnd } from './desk.ts';
import { sceneAt } from './scene-at.ts';

export interface Commitment {
  readonly path: Path;
  readonly what: string;
  readonly who: string | null;
  readonly by: string | null;
  /** Paths of what was not said: who, by when. */
  readonly open: readonly Path[];
}

const parts = ['what', 'who', 'by'] as const;

/** What was said in each turn that is `of: commitment`; a turn in which nothing was promised is none. */
export const commitmentsOf = (desk: Seen): readonly Commitment[] => {
  const scene = sceneAt(desk);
  const { state } = scene;
  const conversation = conversationOf(state);
  const plan = planOf(state.template);
  const stations = overviewOf(state).stations.filter(({ step }) => step === 'question');
  return turnsOf(conversation).flatMap((turn): readonly Commitment[] => {
    const inTurn = stations.flatMap(({ path }) => {
      const question = questionOf(plan, idOf(path));
      return path.startsWith(`${turn}.`) && question !== null ? [{ path, question }] : [];
    });
    const said = (capture: (typeof parts)[number]): string | null => {
      const found = inTurn.find(({ question }) => question.captures === capture);
      const value = found === undefined ? undefined : state.answers.get(found.path);
      if (found === undefined || value === undefined) return null;
      return answerLines(scene, found.path, found.question, value).join(', ');
    };
    const what = said('what');
    if (what === null) return [];
    const open = inTurn
      .filter(
        ({ path, question }) =>
          (question.captures === 'who' || question.captures === 'by') && !state.answers.has(path),
      )
      .map(({ path }) => path);
    return [{ path: turn, what, who: said('who'), by: said('by'), open }];
  });
};

const turnsOf = ({ turns }: Conversation): readonly Path[] =>
  turns.filter(({ repeat }) => repeat.of === 'commitment').map(({ path }) => path);

export const seeCommitments = async (desk: Desk): Promise<StepEnd> => {
  const { say } = desk;
  const commitments = commitmentsOf(desk);
  if (commitments.length === 0) return 'done';
  desk.tell(
    say('review.commitments'),
    ...commitments.map(({ what, who, by }, index) =>
      say('review.commitment', {
        number: index + 1,
        what,
        who: who ?? say('review.commitment.nobody'),
        by: by ?? say('review.commitment.no-day'),
      }),
    ),
  );
  if (commitments.every(({ open }) => open.length === 0)) return 'done';
  const given = await desk.line(say('review.commitments.ask'));
  if ('left' in given) return given.left;
  const chosen = commitments[Number(given.value) - 1];
  for (const path of chosen?.open ?? []) {
    const ended = await desk.open(path);
    if (ended !== 'done') return ended;
  }
  return chosen === undefined ? 'done' : seeCommitments(desk);
};
