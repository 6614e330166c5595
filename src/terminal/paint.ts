/** Colours what a line is on a terminal: the place of a problem, the marks under it, the hint. The words say it all without. */
import { styleText } from 'node:util';
import { isUnder } from './fit.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether the reader or the terminal wants no colour; else it is one of sixteen, which follow the reader's own theme. */
export const wantsNoColour = (environment: Environment): boolean =>
  (environment['NO_COLOR'] ?? '') !== '' ||
  /^(0|false)$/.test(environment['FORCE_COLOR'] ?? '') ||
  environment['TERM'] === 'dumb';

/** Node itself would look at stdout once more, also for what goes to stderr. */
const paint = (style: 'bold' | 'cyan' | 'dim' | 'red', text: string): string =>
  styleText(style, text, { validateStream: false });

const placeForm = /^(\S.*?:\d+:\d+)(?= {2}|$)/;
const gutterForm = /^( +\d* │ )(.*)$/;
const marksForm = /^ *\^+$/;
const hintForm = /^( *)→ /;

/** Paints problem lines that are ready for a terminal; the same text when there is to be no colour. */
export const painted = (text: string, environment: Environment): string => {
  if (wantsNoColour(environment)) return text;
  let hintIndent: number | null = null;
  return text
    .split('\n')
    .map((line) => {
      const hint = hintForm.exec(line)?.[1];
      if (hint !== undefined) hintIndent = hint.length;
      else if (!isUnder(line, hintIndent)) hintIndent = null;
      if (hintIndent !== null) return paint('cyan', line);
      const [, gutter, rest = ''] = gutterForm.exec(line) ?? [];
      if (gutter !== undefined)
        return paint('dim', gutter) + (marksForm.test(rest) ? paint('red', rest) : rest);
      return line.replace(placeForm, (place) => paint('bold', place));
    })
    .join('\n');
};
