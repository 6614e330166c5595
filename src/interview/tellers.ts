/** Who told what stands at a path: those named nearest to it, else everybody who took part. */
import type { Path } from './conversation.ts';
import { outwards } from './path.ts';
import type { State } from './state.ts';

/**
 * Aliases. Named at the answer, else at its turn, its repeat, the turn around that; else all participants: the only one,
 * or several when none of them was named; nobody when nobody took part.
 */
export const tellersOf = (state: State, path: Path): readonly string[] => {
  if (state.tellers.size > 0) {
    for (const place of outwards(path)) {
      const named = state.tellers.get(place);
      if (named !== undefined) return named;
    }
  }
  return state.options.participants;
};
