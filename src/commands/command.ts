/** What a command is: how it is typed, what it is given, and what it gives back. */
import type { CommandWords } from './command-line.ts';
import type { Context } from './context.ts';

/** One way of typing a command, with the module that does it, loaded only when it is called. */
export interface CommandSpec extends CommandWords {
  readonly load: () => Promise<{ readonly run: Run }>;
}

/** What was typed. An argument that takes several is one list at its place. */
export interface Call {
  readonly args: readonly string[];
  /** An option's text, or null when it was not given. */
  readonly text: (option: string) => string | null;
  readonly flag: (option: string) => boolean;
}

/**
 * What a run came to. `data` goes out as `{"schema": "saniveld.<schema>/1", …data}` under --json; `text` is for
 * people. Exit 1 says that the answer is no (a check that found errors).
 */
export interface Outcome {
  readonly schema: string;
  readonly data: object;
  readonly text: string;
  /** Set where the text is made of problem lines and hints, which a terminal shows in colour. */
  readonly paint?: 'problems';
  readonly exit?: 0 | 1;
  /** Set where all of it went out as it came: nothing more is written then, also under --json. */
  readonly written?: true;
}

export type Run = (call: Call, context: Context) => Outcome | Promise<Outcome>;
