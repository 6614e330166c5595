/** Lists every question with what was answered, and opens the one that is chosen; then the list is there again. */
import type { Choice } from '../../../faces/face.ts';
import { wordsIn } from '../../../faces/screen/text/word-count.ts';
import { answerLines } from '../../../faces/words/answer-words.ts';
import { labelOf, saidAt, stepOf } from '../../../faces/words/jump-words.ts';
import { overviewOf, type Station } from '../../../interview/overview.ts';
import { idOf } from '../../../interview/path.ts';
import { planOf, questionOf, takesAnswer } from '../../../interview/plan.ts';
import { isWords } from '../../../interview/said-texts.ts';
import { turnsIn } from '../../../interview/state.ts';
import { excerpt } from '../../../source/excerpt.ts';
import type { Desk, Seen, StepEnd } from './desk.ts';
import { sceneAt } from './scene-at.ts';

/** What leads back to where the list was asked for. */
const overview = 'overview';

const longest = 60;

export const openAnswers = async (desk: Desk): Promise<StepEnd> => {
  const { say } = desk;
  for (;;) {
    const options = [{ value: overview, label: say('review.answers.back') }, ...answerChoices(desk)];
    const given = await desk.choose(say('review.answers.which'), options, overview);
    if ('left' in given) return given.left;
    if (given.value === overview) return 'done';
    const ended = await desk.open(given.value);
    if (ended !== 'done' && ended !== 'back') return ended;
  }
};

/** In the order in which they are asked, each by the step that a jump names. */
const answerChoices = (seen: Seen): readonly Choice[] => {
  const scene = sceneAt(seen);
  const { state, say } = scene;
  return overviewOf(state).stations.flatMap((station): readonly Choice[] => {
    const question = questionOf(planOf(state.template), idOf(station.path));
    const isAsked =
      station.step === 'headline' ? station.answered : question === null || takesAnswer(question);
    if (!isAsked) return [];
    const label = labelOf(scene, station);
    return [
      {
        value: stepOf(station),
        label: station.step === 'headline' ? say('review.answers.headline', { question: label }) : label,
        detail: [...standing(seen, station), ...marks(seen, station)].join(' · '),
        words: saidAt(scene, station),
      },
    ];
  });
};

/** What stands there, in short; of what the facilitator has noted in private only that it does: who tells may look along. */
const standing = (seen: Seen, { path, step, settled }: Station): readonly string[] => {
  const scene = sceneAt(seen);
  const { state, say } = scene;
  if (step === 'more') return [say('review.answers.turns', { count: turnsIn(state, path).length })];
  const question = questionOf(planOf(state.template), idOf(path));
  const value = state.answers.get(path);
  const reason = state.skips.get(path);
  const isGiven = step === 'headline' || value !== undefined || reason !== undefined;
  if (question?.private === true && isGiven) return [say('live.private')];
  if (step === 'headline') return [excerpt(state.headlines.get(path)?.text ?? '', longest)];
  if (question === null || value === undefined) {
    if (reason !== undefined) return [say('review.answers.skipped', { reason: excerpt(reason, longest) })];
    return [say(settled ? 'review.answers.empty' : 'review.answers.open')];
  }
  const text = answerLines(scene, path, question, value).join(' ');
  const words = isWords(question) ? [say('review.answers.words', { count: wordsIn(text) })] : [];
  return [excerpt(text, longest), ...words];
};

const marks = ({ sitting, store, number, say }: Seen, { path, step }: Station): readonly string[] => [
  ...(step === 'question' && sitting().state.notes.has(path) ? [say('review.answers.note')] : []),
  ...(store
    .drafts(number)
    .some((draft) => draft.path === path && (draft.kind === 'headline') === (step === 'headline'))
    ? [say('hold.mark.half-typed')]
    : []),
];
