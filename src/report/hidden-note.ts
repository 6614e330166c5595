/** Takes names that may not be read here out of a finished tree, and says so where one was. */
import type { Places } from '../evidence/evidence.ts';
import type { Say } from '../messages/say.ts';
import { paragraph } from './blocks.ts';
import type { Block } from './document.ts';
import { textsIn } from './texts-in.ts';

export const hideIn = (blocks: readonly Block[], hide: (text: string) => string): readonly Block[] => {
  for (const text of blocks.flatMap(textsIn)) text.value = hide(text.value);
  return blocks;
};

/** One line where a text holds `[…]` and there are names to hide; a teller's own `[…]` cannot be told apart. */
export const hiddenNote = (blocks: readonly Block[], { hiddenNames }: Places, say: Say): readonly Block[] =>
  hiddenNames.length > 0 && blocks.flatMap(textsIn).some(({ value }) => value.includes('[…]'))
    ? [paragraph(say('report.hidden-note'))]
    : [];
