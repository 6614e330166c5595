/** Does literally what a hint says, so that a test can see whether that mends the file. */
import { toldProblems } from '../../../src/commands/steps/problem-lines.ts';
import { sayIn } from '../../../src/messages/say.ts';
import type { Problem } from '../../../src/source/problem.ts';

/** The hint as a Dutch reader sees it. */
export const adviceOn = (problem: Problem, file: string): string =>
  toldProblems(sayIn('nl'), [problem], file)[0]?.hint ?? '';

const isDashed = (line: string): boolean => /^\s*- /.test(line);

/** The line as the hint says it should be, or the key above it; what is only to be chosen stays as it was. */
const mendedLine = (line: string, problem: Problem, advice: string): string => {
  const indent = line.slice(0, line.search(/\S|$/));
  const from = problem.at.column - 1;
  const to = from + (problem.at.length ?? 0);
  const spaces = /(\d+) spaties?/.exec(advice)?.[1];
  const key = /^Typ op een eigen regel hierboven, .*: (\w+:)$/.exec(advice)?.[1];
  if (key !== undefined) return `${' '.repeat(Number(spaces ?? 0))}${key}\n${line}`;
  if (spaces !== undefined) return ' '.repeat(Number(spaces)) + line.trimStart();
  if (problem.code === 'yaml-hard-space') return `${line.slice(0, from)} ${line.slice(to)}`;
  const typed = /^Typ (.+)$/.exec(advice)?.[1];
  if (typed !== undefined && /^\s*(?:when|check): /.test(line)) return line.replace(/: .*$/, `: ${typed}`);
  if (problem.code === 'missing-dash') return indent.slice(2) + advice;
  return indent + (isDashed(line) && !advice.startsWith('- ') ? `- ${advice}` : advice);
};

/** The file after the advice on one problem was followed to the letter. */
export const advised = (file: string, problem: Problem): string =>
  file
    .split('\n')
    .map((line, index) =>
      index + 1 === problem.at.line ? mendedLine(line, problem, adviceOn(problem, file)) : line,
    )
    .join('\n');
