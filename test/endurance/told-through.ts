/** One interview told through from its first question to its review, with the state at each acknowledgement. */
import type { State } from '../../src/interview/engine.ts';
import { after, isAcknowledged, isEchoed, isNote, untilAsked } from './conduct.ts';
import type { HeldLine } from './held-line.ts';
import { begun, isTold } from './inquiry-place.ts';
import type { Doing } from './telling.ts';

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
  readonly language?: string;
}

/** Leaves the program where it asks about the review, or, after so many, at the next question. */
export const toldThrough = async (
  line: HeldLine,
  tell: (state: State) => Doing,
  { from = begun(), most = Number.POSITIVE_INFINITY, language = 'nl' }: Telling = {},
): Promise<readonly Acknowledgement[]> => {
  const acknowledgements: Acknowledgement[] = [];
  let state = from;
  await untilAsked(line, state, 0, language);
  while (!isTold(state) && acknowledgements.length < most) {
    const doing = tell(state);
    const entered = await typed(line, doing);
    state = after(state, doing);
    acknowledgements.push({ sent: line.sent(), state });
    if (!isTold(state) && !isNote(doing)) await untilAsked(line, state, entered, language);
  }
  return acknowledgements;
};

/** Types it and waits for the acknowledgement; where in what was said the last Enter was pressed. */
const typed = async (line: HeldLine, doing: Doing): Promise<number> => {
  const began = line.mark();
  line.type(doing.keys.slice(0, -1).join(''));
  await line.until('the keys were on the screen', () => isEchoed(line, doing, began));
  const entered = line.mark();
  line.type(doing.keys.at(-1) ?? '');
  const halfway = { doing, typed: doing.keys.length, began, entered };
  await line.until('it was acknowledged', () => isAcknowledged(line, halfway));
  return entered;
};
