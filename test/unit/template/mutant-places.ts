/** Where in a template's text a mistake must be told. */

/** Where a mistake is told: something underlined reaches over this column, counted from 0, or is anywhere in the line (null). */
export interface Place {
  readonly line: number;
  readonly column: number | null;
}

export const indentOf = (line: string): number => line.search(/\S|$/);
/** Where what closes at the end of a line was opened. */
export const firstBracket = (line: string): number => line.search(/[[{]/);
export const keyColumn = (line: string): number => line.search(/[a-z_]+:/);
export const placeIn = (lines: readonly string[], number: number): Place => ({
  line: number,
  column: (lines[number - 1] ?? '').search(/[^\s-]|$/),
});

/** The first line of the item, phase or map that a line belongs to; that of the file for what is not indented. */
export const ownerOf = (lines: readonly string[], number: number): number => {
  const indent = indentOf((lines[number - 1] ?? '').replace('- ', '  '));
  if (indent === 0) return lines.findIndex((line) => /^[a-z]/.test(line)) + 1;
  for (let at = number - 1; at >= 1; at--) {
    const line = lines[at - 1] ?? '';
    if (line.trim() !== '' && indentOf(line.replace('- ', '  ')) === indent && line.includes('- ')) return at;
    if (line.trim() !== '' && indentOf(line) < indent && !line.trimStart().startsWith('- ')) return at + 1;
  }
  return 1;
};

/** The first line of the item before or after in the same list; none at its ends. */
export const neighbour = (lines: readonly string[], number: number, by: -1 | 1): readonly number[] => {
  const start = /^ *- /.exec(lines[number - 1] ?? '')?.[0];
  for (let at = number + by; start !== undefined && at > 0 && at <= lines.length; at += by)
    if (lines[at - 1]?.startsWith(start)) return [at];
  return [];
};

/** Without its colon a key before braces is a text that goes on in them: the check tells it by a colon inside. */
export const beforeBrace =
  (line: string) =>
  ({ index }: RegExpExecArray): number | null =>
    line.includes(': {') ? null : index;
