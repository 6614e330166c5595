/** The program on a terminal as one long strip of what it said: the plain face draws nothing again. */
import { type OnTerminal, onTerminal, solid, type TerminalOptions } from './on-terminal.ts';

export interface HeldLine extends OnTerminal {
  /** Everything that was sent to the screen, without what moves a cursor. */
  readonly said: () => string;
  /** What was said after `mark`. */
  readonly from: (mark: number) => string;
  /** Waits for words, however the window broke them into lines. */
  readonly says: (words: string, mark?: number) => Promise<void>;
}

const moves = /\u001b(?:\[[0-?]*[ -/]*[@-~]|[()][A-Z0-9]|[=>78])/g;

const plain = (text: string): string => text.replaceAll(moves, '');

export const heldLine = (command: readonly string[], options: TerminalOptions): HeldLine => {
  const held = onTerminal(command, options, { take: (_, done) => done(), shown: () => plain(held.raw()) });
  const from = (mark: number): string => plain(held.raw().slice(mark));
  return {
    ...held,
    said: () => from(0),
    from,
    says: (words, mark = 0) =>
      held.until(`it said "${words}"`, () => solid(from(mark)).includes(solid(words))),
  };
};
