/** Half-typed text in words, so that nobody forgets it: what it belongs to is called as it is asked, not by its id, and of a long text its end. Who tells may look along. */
import { wordsIn } from '../../../faces/screen/text/word-count.ts';
import { lastLines } from '../../../faces/words/last-lines.ts';
import { read } from '../../../faces/words/reading.ts';
import { turnOf, turnWords } from '../../../faces/words/turn-words.ts';
import { overviewOf } from '../../../interview/overview.ts';
import { idOf } from '../../../interview/path.ts';
import { planOf, questionOf } from '../../../interview/plan.ts';
import { type Drafts, draftsOf, type HalfTyped } from './half-typed.ts';
import { sceneOf } from './scene-of.ts';
import type { Sitting } from './sitting.ts';

const nothing: Drafts = draftsOf([]);

export const halfTypedLines = (
  sitting: Omit<Sitting, 'held'>,
  drafts: readonly HalfTyped[],
): readonly string[] => {
  const { state, say } = sitting;
  const scene = sceneOf(sitting, overviewOf(state), nothing, null);
  return drafts.map(({ kind, path, text }) => {
    const question = questionOf(planOf(state.template), idOf(path));
    const asked = question === null ? path : read(scene, question.ask);
    const place = turnOf(path) === null || question === null ? asked : `${turnWords(scene, path)}: ${asked}`;
    if (kind === 'note') return say('hold.half-typed.note', { place });
    if (question?.private === true) return say('hold.half-typed', { place, text: say('live.private') });
    const last = lastLines(text);
    return last === null
      ? say('hold.half-typed', { place, text: text.trim() })
      : say('hold.half-typed.long', { place, words: wordsIn(text), text: last.join('\n') });
  });
};
