/** Asks for a word to be typed before something goes for good: on a terminal, or without one as the value of `--yes`. */
import { practiceKey } from '../../inquiry/practice-key.ts';
import type { Failure } from '../../messages/failure.ts';
import type { Call } from '../command.ts';
import type { Context } from '../context.ts';

interface Agreement {
  /** The alias or session; however it is spelt. */
  readonly word: string;
  /** The question on a terminal. */
  readonly ask: string;
  /** There is no terminal, and no `--yes`. */
  readonly unasked: Failure;
  /** `--yes` says something else. */
  readonly other: (typed: string) => Failure;
}

/** False: on second thoughts not. */
export const agreed = async (
  call: Call,
  { prompts }: Context,
  { word, ask, unasked, other }: Agreement,
): Promise<boolean> => {
  const yes = call.text('yes');
  if (yes !== null) {
    if (practiceKey(yes) === practiceKey(word)) return true;
    throw other(yes);
  }
  if (prompts === null) throw unasked;
  return practiceKey(await prompts.line(ask)) === practiceKey(word);
};
