/** What lines, marks and bars are drawn with: letters that every terminal has, where others may not come out. */
import type { Signs } from '../../faces/canvas.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const drawn: Signs = {
  rule: '─',
  margin: '│',
  tick: '✓',
  dot: '·',
  here: '›',
  full: '█',
  empty: '░',
  up: '▲',
  down: '▼',
  ellipsis: '…',
  between: '·',
};

const typed: Signs = {
  rule: '-',
  margin: '|',
  tick: 'v',
  dot: '-',
  here: '>',
  full: '#',
  empty: '.',
  up: '^',
  down: 'v',
  ellipsis: '~',
  between: '-',
};

/** By the locale, of which the first that says something counts; the letters of a Linux console know few signs. */
export const signsFor = (environment: Environment, platform: string): Signs => {
  const locale = [environment['LC_ALL'], environment['LC_CTYPE'], environment['LANG']].find(
    (name) => name !== undefined && name !== '',
  );
  const isUnicode = platform === 'win32' || /utf-?8/i.test(locale ?? '');
  return isUnicode && environment['TERM'] !== 'linux' ? drawn : typed;
};
