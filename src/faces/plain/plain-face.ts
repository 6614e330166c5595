/** The interview line by line: read aloud from top to bottom it makes sense, and nothing on the screen changes afterwards. */
import type { Console } from '../console.ts';
import type { Face } from '../face.ts';
import type { Memory } from './desk.ts';
import { nothingSaid } from './said.ts';
import { askChoice, askConfirmation, askFreely } from './small-questions.ts';

/** Small questions come first in every interview: what the steps of a template need is loaded at the first of them. */
export const plainFace = (console: Console): Face => {
  const memory: Memory = { texts: new Map(), headlines: new Map(), told: '' };
  const said = nothingSaid();
  const tell = (lines: readonly string[]): void => {
    for (const line of lines) console.print(line);
  };

  /** Another question came between: the step is said anew. */
  const between = <Answer>(ask: () => Answer): Answer => {
    said.step = '';
    return ask();
  };

  return {
    hands: 'typed',
    ask: async (scene, refused, keep) => {
      const { askScene } = await import('./ask-scene.ts');
      return askScene({ console, memory, said, tell }, scene, refused, keep);
    },
    tell,
    line: (question, { say, known = [], initial = '', changed }) =>
      between(() => askFreely(console, say, question, { known, initial, changed })),
    choose: (question, options, say, enter) =>
      between(() => askChoice(console, say, question, options, enter)),
    confirm: (question, say) => between(() => askConfirmation(console, say, question)),
    close: console.close,
  };
};
