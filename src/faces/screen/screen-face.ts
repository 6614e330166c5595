/** The interview on one screen that is drawn anew: the question, what is typed, and a few keys that are always the same. */
import type { Canvas } from '../canvas.ts';
import type { Face } from '../face.ts';
import { nothingYet } from './scene/memory.ts';
import type { ScreenOptions } from './screen-options.ts';

/** Small questions come first in every interview: what the steps of a template need is loaded at the first of them. */
export const screenFace = (canvas: Canvas, options: ScreenOptions): Face => {
  const memory = nothingYet(options.elapsed);
  const pages = import('./pages/ask-page.ts');
  return {
    hands: 'keys',
    ask: async (scene, refused, keep) => {
      const { askScene } = await import('./scene/ask-scene.ts');
      return askScene({ canvas, options, memory }, scene, refused, keep);
    },
    about: (facts) => {
      memory.about = facts;
    },
    tell: (lines) => {
      memory.told.tell(lines);
    },
    line: async (question, line) => (await pages).askLine(canvas, memory, question, line),
    choose: async (question, offers, say, enter) =>
      (await pages).askChoice(canvas, memory, question, offers, say, enter),
    confirm: async (question, say) => (await pages).askConfirmation(canvas, memory, question, say),
    tellsWhileTyping: true,
    rested: () => memory.rested,
    close: () => {
      canvas.close(memory.told.since());
      memory.told.forget();
    },
  };
};
