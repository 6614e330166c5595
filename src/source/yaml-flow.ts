/** Writes a line again with the quotes or the comma that it lacks. */
import { usualKeys } from './usual-keys.ts';

/** A text between double quotes, on one line. */
const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/**
 * A quote opens at `at` in `line` and does not close: how many characters its text has with that quote, and the whole line
 * with the quotes in it. Between braces the text ends where the next key or the closing bracket stands.
 */
export const closedLine = (
  line: string,
  at: number,
  keepsMark: boolean,
): { readonly length: number; readonly instead: string } => {
  const before = line.slice(0, at);
  const rest = line.slice(at).trimEnd();
  const isInside = /[[{][^\]}]*$/.test(before);
  const end = isInside ? rest.search(/, *[\w-]+:\s|[\]}]+,?$/) : -1;
  const words = end < 0 ? rest : rest.slice(0, end);
  const text = keepsMark ? words : words.slice(1);
  return {
    length: words.length,
    instead: `${before}${quoted(text.trimEnd())}${rest.slice(words.length)}`.trim(),
  };
};

/** `value: red; label: Red` between braces: where the comma should be and how long what stands there is, with the line as it should be. */
export const lostComma = (
  line: string,
  at: number,
): { readonly at: number; readonly length: number; readonly instead: string } | null => {
  const [, words = '', gap = '', key = ''] =
    /^([^,;{}[\]"]*?)( *; *| +)([\w-]+):(?=\s)/.exec(line.slice(at)) ?? [];
  if (words === '' || !usualKeys.includes(key) || !/\{[^}]*$/.test(line.slice(0, at))) return null;
  const start = at + words.length;
  return {
    at: start,
    length: gap.length,
    instead: `${line.slice(0, start)}, ${line.slice(start + gap.length)}`.trim(),
  };
};
