/** Colours what a line is on a terminal: the place of a problem, the marks under it, the hint. The words say it all without. */
import { Chalk } from 'chalk';
import { isUnder } from './fit.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Sixteen colours, which follow the reader's own theme; none where the reader or the terminal wants none. */
const levelIn = (environment: Environment): 0 | 1 => {
  const refused =
    (environment['NO_COLOR'] ?? '') !== '' || /^(0|false)$/.test(environment['FORCE_COLOR'] ?? '');
  return refused || environment['TERM'] === 'dumb' ? 0 : 1;
};

const placeForm = /^(\S.*?:\d+:\d+)(?= {2}|$)/;
const gutterForm = /^( +\d* │ )(.*)$/;
const marksForm = /^ *\^+$/;
const hintForm = /^( *)→ /;

/** Paints problem lines that are ready for a terminal; the same text when there is to be no colour. */
export const painted = (text: string, environment: Environment): string => {
  const level = levelIn(environment);
  if (level === 0) return text;
  const paint = new Chalk({ level });
  let hintIndent: number | null = null;
  return text
    .split('\n')
    .map((line) => {
      const hint = hintForm.exec(line)?.[1];
      if (hint !== undefined) hintIndent = hint.length;
      else if (!isUnder(line, hintIndent)) hintIndent = null;
      if (hintIndent !== null) return paint.cyan(line);
      const [, gutter, rest = ''] = gutterForm.exec(line) ?? [];
      if (gutter !== undefined) return paint.dim(gutter) + (marksForm.test(rest) ? paint.red(rest) : rest);
      return line.replace(placeForm, (place) => paint.bold(place));
    })
    .join('\n');
};
