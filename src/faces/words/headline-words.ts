/** The one-line headline as it is asked: after its question, or in its place while the story waits for the review. */
import type { Question } from '../../template/template.ts';
import type { Scene } from '../face.ts';

/** The question that a headline stands in for; null: it was asked and answered before, or it is no headline. */
export const questionBehind = ({ ask, state }: Scene): Question | null =>
  ask.ask === 'headline' && state.options.order === 'headlines-first' && !state.answers.has(ask.path)
    ? ask.question
    : null;

/** The question that people hear now: the one that is asked, or the one behind its headline. */
export const questionHeard = (scene: Scene): Question | null =>
  scene.ask.ask === 'question' ? scene.ask.question : questionBehind(scene);

/** The one line that was given while the story itself was still to be told, to go on from. */
export const headlineBefore = (
  { state, say }: Pick<Scene, 'state' | 'say'>,
  path: string,
  { private: isPrivate }: Question,
): readonly string[] => {
  const text = state.headlines.get(path)?.text.trim() ?? '';
  return text === '' || isPrivate || state.answers.has(path) ? [] : [say('review.read.headline', { text })];
};
