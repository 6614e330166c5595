/** Says what is wrong in a written file: each problem with its place, the text it is about and what to type instead. */
import { isMessageKey, type MessageParams, type Say } from '../../messages/say.ts';
import type { Place } from '../../source/place.ts';
import type { Problem } from '../../source/problem.ts';

export interface Told {
  readonly message: string;
  /** Empty where the message says it all. */
  readonly hint: string;
}

/** The sentence and the hint of a code under `prefix`; a code without words is a defect. */
export const tell = (say: Say, prefix: string, code: string, params: MessageParams): Told => {
  const key = `${prefix}.${code}`;
  if (!isMessageKey(key)) throw new Error(`no message ${key}`);
  const hint = `${key}.hint`;
  return { message: say(key, params), hint: isMessageKey(hint) ? say(hint, params) : '' };
};

/** A problem as `--json` gives it. */
export const toldProblem = (say: Say, problem: Problem) => {
  const { message, hint } = tell(say, 'problem', problem.code, problem.params);
  const { severity, code, at, text } = problem;
  return { severity, code, line: at.line, column: at.column, text, message, hint };
};

/** `file:line:column  message` and, under it, `→ hint`. */
export const placedLines = (file: string, at: Place, told: Told): readonly string[] => [
  `${file}:${at.line}:${at.column}  ${told.message}`,
  ...(told.hint === '' ? [] : [`    → ${told.hint}`]),
];

/** All problems of a file, one under the other. */
export const problemLines = (say: Say, file: string, problems: readonly Problem[]): readonly string[] =>
  problems.flatMap((problem) =>
    placedLines(file, problem.at, tell(say, 'problem', problem.code, problem.params)),
  );
