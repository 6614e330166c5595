/** Says what is wrong in a written file: each problem with its place, the text it is about and what to type instead. */
import type { MessageParams, Say } from '../../messages/speech.ts';
import { type HintLayout, hintLines } from '../../render/hint-lines.ts';
import { sourceFrame } from '../../render/source-frame.ts';
import { excerpt } from '../../source/excerpt.ts';
import { normalised } from '../../source/legible.ts';
import { nowhere, type Place } from '../../source/place.ts';
import { endOf, offsetOf } from '../../source/places.ts';
import type { Problem } from '../../source/problem.ts';
import { typable } from './as-typed.ts';

export interface Told {
  readonly message: string;
  /** Empty where the message says it all. */
  readonly hint: string;
}

/** What is needed to show the lines at fault: the whole text of the file, and the columns there are for it. */
export interface Shown {
  readonly source: string;
  readonly width: number;
}

const indent = '    ';

/** The sentence and the hint of a code under `prefix`; a code without words is a defect. `typed` are the facts of the hint. */
export const tell = (
  say: Say,
  prefix: string,
  code: string,
  params: MessageParams,
  typed: MessageParams = params,
): Told => {
  const key = `${prefix}.${code}`;
  if (!say.knows(key)) throw new Error(`no message ${key}`);
  const hint = `${key}.hint`;
  return { message: say(key, params), hint: say.knows(hint) ? say(hint, typed) : '' };
};

/** A file that could not be opened at all has the sentence of that failure. */
const tellProblem = (say: Say, { code, params }: Problem): Told =>
  say.knows(`problem.${code}`)
    ? tell(say, 'problem', code, params)
    : tell(say, 'error', code, params, typable(params));

/** The problems as `--json` gives them; `source` is the text of the file. */
export const toldProblems = (say: Say, problems: readonly Problem[], source: string) => {
  const text = normalised(source);
  return problems.map((problem) => toldProblem(say, problem, text));
};

/** The end is one past the last column at fault. */
const toldProblem = (say: Say, problem: Problem, text: string) => {
  const { message, hint } = tellProblem(say, problem);
  const { severity, code, at } = problem;
  const end = endOf(text, at);
  const words =
    problem.text === '' ? excerpt(text.slice(offsetOf(text, at), offsetOf(text, end))) : problem.text;
  return {
    severity,
    code,
    line: at.line,
    column: at.column,
    end_line: end.line,
    end_column: end.column,
    text: words,
    message,
    hint,
  };
};

const spotIn = (file: string, { line, column }: Place): string =>
  line === nowhere.line ? file : `${file}:${line}:${column}`;

/** `file:line:column  message` and, under it, `→ hint`. */
export const placedLines = (
  file: string,
  at: Place,
  told: Told,
  layout: HintLayout = {},
): readonly string[] => [`${spotIn(file, at)}  ${told.message}`, ...hintLines(told.hint, layout)];

/** The line at fault behind its number, and under it the marks; nothing for a line that is not there or is blank. */
const frameLines = (at: Place, lines: readonly string[], width: number): readonly string[] => {
  const line = lines[at.line - 1] ?? '';
  if (line.trim() === '') return [];
  const gutter = `${indent}${at.line} │ `;
  const from = at.column - 1;
  const frame = sourceFrame(line, from, from + (at.length ?? 1), width - gutter.length);
  const blank = `${' '.repeat(gutter.length - 2)}│ `;
  return [`${gutter}${frame.line}`, `${blank}${frame.marks}`];
};

/** What stands in the place of the text at fault is to be typed. */
const layoutOf = ({ params: { instead } }: Problem, { width }: Shown): HintLayout =>
  instead === undefined ? { width } : { width, typed: [String(instead)] };

/** All problems of a file, one under the other; with what is `shown`, the lines at fault as well. */
export const problemLines = (
  say: Say,
  file: string,
  problems: readonly Problem[],
  shown: Shown | null = null,
): readonly string[] => {
  const lines = shown === null || problems.length === 0 ? [] : normalised(shown.source).split('\n');
  return problems.flatMap((problem) => {
    const { severity, at } = problem;
    const { message, hint } = tellProblem(say, problem);
    if (shown === null) return placedLines(file, at, { message, hint });
    return [
      `${spotIn(file, at)}  ${say(`template.check.${severity}`)}: ${message}`,
      ...frameLines(at, lines, shown.width),
      ...hintLines(hint, say.knows(`problem.${problem.code}`) ? layoutOf(problem, shown) : {}),
    ];
  });
};
