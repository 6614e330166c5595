/** Passes one row of a repeat that goes over something: it has its turn, in which nothing is asked and the reason stands. */
import type { InterviewEvent } from './event.ts';
import { enact } from './event.ts';
import { isSettled, survey } from './next.ts';
import { turnPath } from './path.ts';
import { takesAnswer } from './plan.ts';
import { draftOf, type State, turnsIn } from './state.ts';
import { keyOf, type Stop } from './walk.ts';

type TurnAdded = Extract<InterviewEvent, { readonly event: 'turn-added' }>;

/** What follows on the turn: every stop in it that is still open is over. */
export const skipRow = (state: State, turn: TurnAdded, reason: string): readonly InterviewEvent[] => {
  const draft = draftOf(state);
  enact(draft, turn);
  const { sight, stops } = survey(draft);
  const inside = `${turnPath(turn.repeat, turn.number)}.`;
  return stops
    .filter((stop) => stop.path.startsWith(inside) && !isSettled(sight, stop))
    .map((stop) => over(draft, stop, reason));
};

/** The reason stands where an answer, or more turns, are wanted. */
const over = (state: State, stop: Stop, reason: string): InterviewEvent => {
  switch (stop.step) {
    case 'question':
      return stop.question.required && takesAnswer(stop.question)
        ? { event: 'skipped', path: stop.path, reason }
        : { event: 'passed', step: stop.path };
    case 'headline':
      return { event: 'passed', step: keyOf(stop) };
    case 'more': {
      const isEnough = turnsIn(state, stop.path).length >= (stop.repeat.atLeast ?? 0);
      return { event: 'turns-closed', repeat: stop.path, reason: isEnough ? null : reason };
    }
  }
};
