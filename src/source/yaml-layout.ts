/** Says what a writer did where the lines of a YAML text do not fit together, and exactly what to type on the line at fault. */
import { excerpt } from './excerpt.ts';
import type { Place } from './place.ts';
import { lineEndFrom, offsetOf } from './places.ts';
import { error, type Problem, type ProblemParams } from './problem.ts';
import { usualKeys } from './usual-keys.ts';
import { type Column, keyOfList, type Line, lineAbove, openColumns } from './yaml-lines.ts';

/** `column` counts from 0; without a `length` the rest of the line is meant. */
export interface Slip {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly length?: number;
  readonly params: ProblemParams;
}

const looseDash = /^( *)-(?=[\p{L}"'{[$])/u;

/** `-id: a`, `-Who was there?` */
export const dashWithoutSpace = ({ text, number }: Line): Slip | null => {
  const blanks = looseDash.exec(text)?.[1];
  if (blanks === undefined) return null;
  const instead = `- ${text.slice(blanks.length + 1).trim()}`;
  return {
    code: 'yaml-no-space-after-dash',
    line: number,
    column: blanks.length,
    length: 1,
    params: { instead },
  };
};

/** A list right under `key: value`, deeper than that key: its own key was taken away. */
export const listWithoutKey = (lines: readonly Line[], line: Line): Slip | null => {
  const above = lineAbove(lines, line);
  if (above?.key === undefined || above.key === null || !line.hasDash) return null;
  if (above.value === '' || /^[|>]/.test(above.value) || line.indent <= above.start) return null;
  const isText = line.key === null && !line.words.startsWith('{');
  const key = keyOfList(lines, line, above);
  const spaces = above.start;
  const place = { line: line.number, column: line.indent };
  if (key !== null)
    return {
      code: spaces === 0 ? 'yaml-list-without-key-left' : 'yaml-list-without-key',
      ...place,
      params: { key, spaces },
    };
  return isText ? { code: 'yaml-list-under-text', ...place, params: { key: above.key } } : null;
};

const nearestOf = (columns: readonly Column[], wanted: number): Column | undefined =>
  columns.toSorted((a, b) => Math.abs(a.column - wanted) - Math.abs(b.column - wanted))[0];

const placed = (code: string, line: Line, found: Column | undefined): Slip => {
  const at = { line: line.number, column: line.indent };
  if (found === undefined) return { code, ...at, params: {} };
  const { column, like, line: number } = found;
  return {
    code: column === 0 ? `${code}-left` : `${code}-near`,
    ...at,
    params: { spaces: column, like, line: number },
  };
};

/** A text that goes on over lines and has a colon in it. */
const colonInLines = (lines: readonly Line[], line: Line): Slip | null => {
  const above = lineAbove(lines, line);
  const colon = line.text.search(/:(\s|$)/);
  if (above?.key === undefined || above.key === null || above.value === '' || colon < 0) return null;
  if (line.hasDash || line.key !== null || line.indent <= above.start) return null;
  return {
    code: 'yaml-colon-in-lines',
    line: line.number,
    column: colon,
    length: 1,
    params: { key: above.key },
  };
};

/** A line that begins in a column where nothing is open. */
export const wrongColumn = (lines: readonly Line[], line: Line): Slip =>
  dashWithoutSpace(line) ??
  listWithoutKey(lines, line) ??
  colonInLines(lines, line) ??
  placed('yaml-indent', line, nearestOf(openColumns(lines, line, line.hasDash), line.indent));

/** A line that is indented with a tab: it is taken to belong to the line above. */
export const tabbed = (lines: readonly Line[], line: Line): Slip => {
  const [first] = openColumns(lines, line, line.hasDash);
  return { ...placed('yaml-tab', line, first), column: line.text.indexOf('\t'), length: 1 };
};

/** A line without a colon: one was forgotten behind a key, or the text above goes on here. */
export const withoutColon = (lines: readonly Line[], line: Line): Slip => {
  const at = { line: line.number, column: line.start };
  const [, key = '', value = ''] = /^([\w-]+) +(\S.*)$/.exec(line.words.trimEnd()) ?? [];
  if (usualKeys.includes(key))
    return {
      code: 'yaml-no-colon-near',
      ...at,
      params: { instead: `${line.hasDash ? '- ' : ''}${key}: ${value}` },
    };
  const above = lineAbove(lines, line);
  const goesOn = above?.key !== undefined && above.key !== null && /^[^|>]/.test(above.value);
  return goesOn && above.key !== null
    ? { code: 'yaml-text-goes-on', ...at, params: { key: above.key } }
    : { code: 'yaml-no-colon', ...at, params: {} };
};

/** The slip as a problem of the whole text. */
export const slipProblem = (
  text: string,
  { code, line, column, length, params }: Slip,
  spanAt: (start: number, end: number) => Place,
): Problem => {
  const start = offsetOf(text, { line, column: column + 1 });
  const end = lineEndFrom(text, start);
  const words = excerpt(text.slice(start, end));
  return error(code, spanAt(start, length === undefined ? end : start + length), words, {
    text: words,
    ...params,
  });
};
