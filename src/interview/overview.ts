/** Everything that is asked, in its order, with what has had its reply: for going to any question, and for how far one is. */
import type { Path } from './conversation.ts';
import { isSettled, survey } from './next.ts';
import { idsOf } from './path.ts';
import type { State } from './state.ts';
import { type Stop, waits } from './walk.ts';

/** One step at which the conversation stops. */
export interface Station {
  readonly path: Path;
  readonly step: 'question' | 'headline' | 'more';
  /** Id of the phase it stands in. */
  readonly phase: string;
  /** Whether it waits for the review (`moment: after`). */
  readonly after: boolean;
  /** Whether it has had its reply: an answer, a skip, or passed. */
  readonly settled: boolean;
  /** Whether an answer or headline stands there. */
  readonly answered: boolean;
}

export interface Overview {
  readonly stations: readonly Station[];
  /** Index of what is asked now; the number of stations when nothing is open. */
  readonly now: number;
}

/** Nothing hidden is among the stations; those that wait for the review come last where the order is `live-first`. */
export const overviewOf = (state: State): Overview => {
  const { sight, stops, now } = survey(state);
  const phases = new Map(
    state.template.phases.flatMap(({ id, items }) => items.map((item) => [item.id, id])),
  );
  const stations = stops.map((stop) => ({
    path: stop.path,
    step: stop.step,
    phase: phases.get(idsOf(stop.path)[0] ?? '') ?? '',
    after: waits(stop, state.options.order),
    settled: isSettled(sight, stop),
    answered: isAnswered(state, stop),
  }));
  return { stations, now };
};

const isAnswered = (state: State, { step, path }: Stop): boolean =>
  step === 'headline' ? state.headlines.has(path) : step === 'question' && state.answers.has(path);
