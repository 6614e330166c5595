/** One interview told through from its first question to its review, with the state at each acknowledgement. */
import type { State } from '../../src/interview/engine.ts';
import { after, type Doing, isNote } from './conduct.ts';
import { begun, isTold } from './inquiry-place.ts';
import type { Seat } from './interviewer.ts';

export interface Acknowledgement {
  /** Characters the program had sent by then. */
  readonly sent: number;
  /** All that is acknowledged with it. */
  readonly state: State;
}

export interface Telling {
  readonly from?: State;
  readonly most?: number;
  /** Of the questions on the screen. */
  readonly language?: 'nl' | 'en';
}

/** Leaves the program where it asks about the review, or, after so many, at the next question. */
export const toldThrough = async (
  seat: Seat,
  tell: (state: State) => Doing,
  { from = begun(), most = Number.POSITIVE_INFINITY, language = 'nl' }: Telling = {},
): Promise<readonly Acknowledgement[]> => {
  const acknowledgements: Acknowledgement[] = [];
  let state = from;
  await seat.untilAsked(state, 0, language);
  while (!isTold(state) && acknowledgements.length < most) {
    const doing = tell(state);
    const entered = await typed(seat, state, doing);
    state = after(state, doing);
    acknowledgements.push({ sent: seat.sent(), state });
    if (!isTold(state) && !isNote(doing)) await seat.untilAsked(state, entered, language);
  }
  return acknowledgements;
};

/** Types it and waits for the acknowledgement; where in what was sent the last key was pressed. */
const typed = async (seat: Seat, state: State, doing: Doing): Promise<number> => {
  const began = seat.mark();
  const last = doing.keys.length - 1;
  for (let at = 0; at < last; at += 1) await seat.press(doing, at);
  await seat.untilEchoed({ doing, state, began, entered: began });
  const entered = seat.mark();
  await seat.press(doing, last);
  const halfway = { doing, state, typed: last + 1, began, entered };
  await seat.until('it was acknowledged', () => seat.isAcknowledged(halfway));
  return entered;
};
