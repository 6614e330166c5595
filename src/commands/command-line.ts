/** What can be typed: the commands with their options, without how they are done. */
import type { MessageKey } from '../messages/speech.ts';

/** `flags` as commander reads them (`--round <r>`). */
export interface OptionSpec {
  readonly flags: string;
  readonly about: MessageKey;
  readonly choices?: readonly string[];
}

export interface CommandWords {
  /** As typed after `saniveld`: `trace`, `template check`. */
  readonly name: string;
  /** Arguments as commander reads them: `[practice]`, `<files...>`. */
  readonly args: readonly string[];
  readonly about: MessageKey;
  readonly options: readonly OptionSpec[];
  /** Whether its group alone means this command; when not said, the one called `list` is meant. */
  readonly isDefault?: boolean;
  /** Lines to type; each is tried against the tree by a test. */
  readonly examples: readonly string[];
}

/** A word that only groups commands: `template`. */
export interface GroupSpec {
  readonly name: string;
  readonly about: MessageKey;
}

/** Everything there is: what help, docs and completion are made from. */
export interface CommandLine {
  readonly commands: readonly CommandWords[];
  readonly groups: readonly GroupSpec[];
  readonly globalOptions: readonly OptionSpec[];
}
