/** Finds, where several people take part, the answer of which it was not yet said who told it. */
import type { Path } from '../../../interview/conversation.ts';
import type { State } from '../../../interview/engine.ts';
import type { Overview } from '../../../interview/overview.ts';
import { idOf, outwards } from '../../../interview/path.ts';
import { planOf } from '../../../interview/plan.ts';

/** The path to name a teller for: the outermost turn of the answer, else the answer itself; null when all is said. */
export const untold = (state: State, { stations }: Overview): Path | null => {
  if (state.options.participants.length < 2) return null;
  const station = stations.find(
    ({ path, answered, after }) => answered && !after && isTold(state, path) && !isNamed(state, path),
  );
  return station === undefined ? null : (turnAround(station.path) ?? station.path);
};

const isNamed = (state: State, path: Path): boolean =>
  outwards(path).some((place) => state.tellers.has(place));

/** `example[1]` of `example[1].effect[2].what`. */
const turnAround = (path: Path): Path | null => /^[^[]*\[\d+\]/.exec(path)?.[0] ?? null;

/** Whether somebody told it: not the facilitator's own, nor filled in for them. */
const isTold = (state: State, path: Path): boolean => {
  const spot = planOf(state.template).spots.get(idOf(path));
  if (spot?.item.item !== 'question') return false;
  const { id, captures } = spot.item;
  return !spot.item.private && captures !== 'retold_by' && spot.around.at(-1)?.itemQuestion !== id;
};
