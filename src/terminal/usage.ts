/** What commander refuses, in our own words: a failure with a code, so that it can be said in the reader's language. */
import type { CommanderError } from 'commander';
import { Failure } from '../messages/failure.ts';

const wrongUsage = 2;

/** The first thing between quotes in commander's sentence: what was typed. */
const quoted = (sentence: string): string => /'([^']*)'/.exec(sentence)?.[1] ?? '';

const codes: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'unknown-option',
  'commander.unknownCommand': 'unknown-command',
  'commander.excessArguments': 'too-many-words',
  'commander.missingArgument': 'missing-word',
  'commander.optionMissingArgument': 'option-needs-value',
  'commander.invalidArgument': 'option-value',
};

/** Null when it is no mistake: help or the version was asked for and has been shown. */
export const usageFailure = (error: CommanderError, command: string): Failure | null => {
  if (error.exitCode === 0) return null;
  const code = codes[error.code] ?? 'wrong-usage';
  const near = /Did you mean (?:one of )?(.+?)\?/.exec(error.message)?.[1] ?? '';
  const allowed = /Allowed choices are (.+?)\.?$/.exec(error.message)?.[1] ?? '';
  const value = /argument '([^']*)' is invalid/.exec(error.message)?.[1] ?? '';
  return new Failure(code, { word: quoted(error.message), near, allowed, value, command }, wrongUsage);
};
