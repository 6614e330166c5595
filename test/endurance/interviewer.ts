/** Whoever holds an interview on one of the faces: how keys are pressed there, and how it is seen what they came to. */
import type { State } from '../../src/interview/engine.ts';
import type { Doing, Halfway } from './conduct.ts';
import type { Hand } from './hands.ts';
import type { OnTerminal, TerminalOptions } from './on-terminal.ts';

/** The program with somebody at it. */
export interface Seat extends OnTerminal {
  /** Waits until what is asked in this state stands there to be answered, sent after `mark`. */
  readonly untilAsked: (state: State, mark: number, language?: 'nl' | 'en') => Promise<void>;
  /** Waits until this text, half typed in an earlier run, stands there to be continued. */
  readonly untilDraft: (text: string) => Promise<void>;
  /** Presses one key, and waits for what it opens, if it opens anything. */
  readonly press: (doing: Doing, at: number) => Promise<void>;
  /** Brings back what was half typed when the last run was cut short, to go on with it. */
  readonly takeUp: (doing: Doing) => Promise<void>;
  /** Waits until all but the last key is on the screen and the last may be pressed. */
  readonly untilEchoed: (halfway: Omit<Halfway, 'typed'>) => Promise<void>;
  /** How many of the keys are on the screen, in the order in which they were typed. */
  readonly echoed: (halfway: Halfway) => number;
  /** Whether the reply has been acknowledged: what comes after it stands there. */
  readonly isAcknowledged: (halfway: Halfway) => boolean;
}

export interface Interviewer<Held extends Seat = Seat> {
  readonly face: 'plain' | 'screen';
  /** Words of the command line that bring this face about. */
  readonly options: readonly string[];
  readonly hand: Hand;
  readonly sit: (command: readonly string[], options: TerminalOptions) => Held;
}
