/** What a command is: how it is typed, what it is given, and what it gives back. */
import type { MessageKey } from '../messages/say.ts';
import type { Context } from './context.ts';

/** `flags` as commander reads them (`--round <r>`); the sentence is `help.<command>.<name>` or `help.option.<name>`. */
export interface OptionSpec {
  readonly flags: string;
  readonly about: MessageKey;
  readonly choices?: readonly string[];
}

/** One way of typing a command, with the module that does it, loaded only when it is called. */
export interface CommandSpec {
  /** As typed after `saniveld`: `trace`, `template check`. */
  readonly name: string;
  /** Arguments as commander reads them: `[practice]`, `<files...>`. */
  readonly args: readonly string[];
  readonly about: MessageKey;
  readonly options: readonly OptionSpec[];
  /** Lines to type; the first is run by a test. */
  readonly examples: readonly string[];
  readonly load: () => Promise<{ readonly run: Run }>;
}

/** A word that only groups commands: `template`. */
export interface GroupSpec {
  readonly name: string;
  readonly about: MessageKey;
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
  readonly exit?: 0 | 1;
}

export type Run = (call: Call, context: Context) => Outcome | Promise<Outcome>;
