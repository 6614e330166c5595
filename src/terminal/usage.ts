/** What commander refuses, in our own words: a failure with a code, so that it can be said in the reader's language. */
import type { CommanderError } from 'commander';
import { Failure } from '../messages/failure.ts';

const wrongUsage = 2;

/** Where on the line it went wrong. */
export interface Mistyped {
  /** The command as far as it was understood: `saniveld report`. */
  readonly command: string;
  /** Known words or options of which one may have been meant; the nearest to `word`, or null. */
  readonly near: (word: string) => string | null;
  /** The words that may follow `command`, when it only groups others. */
  readonly next: readonly string[];
}

const between = (sentence: string, pattern: RegExp): string => pattern.exec(sentence)?.[1] ?? '';
const quoted = (sentence: string): string => between(sentence, /'([^']*)'/);
/** `--order` of `--order <order>`, `--bogus` of `--bogus=3`. */
const flagIn = (sentence: string): string => between(quoted(sentence), /^(-[^\s=]*)/);

/** A word that is no command of `command`. */
export const unknownCommand = (word: string, { command, near }: Mistyped): Failure => {
  const meant = near(word);
  return meant === null
    ? new Failure('unknown-command', { word, command }, wrongUsage)
    : new Failure('unknown-command-near', { word, command, near: meant }, wrongUsage);
};

export const usageFailure = ({ code, message }: CommanderError, where: Mistyped): Failure => {
  const { command, near, next } = where;
  const failure = (name: string, facts: Readonly<Record<string, string>>): Failure =>
    new Failure(name, { ...facts, command }, wrongUsage);
  switch (code) {
    case 'commander.unknownCommand':
      return unknownCommand(quoted(message), where);
    case 'commander.unknownOption': {
      const word = flagIn(message);
      const meant = near(word);
      return meant === null
        ? failure('unknown-option', { word })
        : failure('unknown-option-near', { word, near: meant });
    }
    case 'commander.excessArguments':
      return failure('too-many-words', {});
    case 'commander.missingArgument':
      return failure('missing-word', { word: quoted(message) });
    case 'commander.optionMissingArgument':
      return failure('option-needs-value', { word: flagIn(message) });
    case 'commander.invalidArgument': {
      const value = between(message, /argument '([^']*)' is invalid/);
      const allowed = between(message, /Allowed choices are (.+?)\.?$/);
      return failure('option-value', { word: flagIn(message), value, allowed });
    }
    case 'commander.help':
      return failure('word-to-follow', { words: next.join(', '), first: next[0] ?? '' });
    default:
      return failure('wrong-usage', {});
  }
};
