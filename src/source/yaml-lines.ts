/** The lines of a YAML text as a writer sees them: how far each is indented, its dash and its key, and which columns are open above it. */

export interface Line {
  /** One-based. */
  readonly number: number;
  readonly text: string;
  /** Spaces before the dash, or before the words where there is none. */
  readonly indent: number;
  readonly hasDash: boolean;
  /** The column (from 0) in which the words begin, behind the dash. */
  readonly start: number;
  readonly words: string;
  readonly key: string | null;
  /** What follows the key on the same line. */
  readonly value: string;
}

/** A column (from 0) in which this line could begin, with the line and the word that it would then be right under. */
export interface Column {
  readonly column: number;
  readonly like: string;
  readonly line: number;
}

const keyForm = /^["']?([\w-]+)["']?:(?:\s+(.*))?$/;

const lineOf = (text: string, index: number): Line => {
  const [, blanks = '', dash = '', words = ''] = /^(\s*)((?:- +)*)(.*)$/.exec(text) ?? [];
  const [, key = null, value = ''] = keyForm.exec(words.trimEnd()) ?? [];
  const indent = blanks.length;
  return {
    number: index + 1,
    text,
    indent,
    hasDash: dash !== '',
    start: indent + dash.length,
    words,
    key,
    value: value.replace(/^#.*/, ''),
  };
};

export const linesOf = (text: string): readonly Line[] => text.split('\n').map(lineOf);

const isBlank = ({ words }: Line): boolean => words.trim() === '' || words.startsWith('#');

/** The nearest line above with words on it. */
export const lineAbove = (lines: readonly Line[], line: Line): Line | undefined =>
  lines.slice(0, line.number - 1).findLast((each) => !isBlank(each));

const begins = ({ hasDash, indent, start }: Line): number => (hasDash ? indent : start);

/** Where the lists or the maps stand that are still open above a line, the innermost first. */
export const openColumns = (lines: readonly Line[], line: Line, isItem: boolean): readonly Column[] => {
  const open: Column[] = [];
  const above = lineAbove(lines, line);
  if (above?.key !== null && above?.value === '')
    open.push({ column: begins(above) + 2, like: above.key, line: above.number });
  let keys = Number.POSITIVE_INFINITY;
  let dashes = Number.POSITIVE_INFINITY;
  for (let at = line.number - 2; at >= 0 && keys > 0; at--) {
    const each = lines[at];
    if (each === undefined || isBlank(each) || (each.key === null && !each.hasDash)) continue;
    const { number, key, start, indent, hasDash } = each;
    if (key !== null && start < keys) {
      if (!isItem) open.push({ column: start, like: key, line: number });
      keys = start;
      dashes = Math.min(dashes, start);
    }
    if (hasDash && indent < dashes) {
      if (isItem) open.push({ column: indent, like: key === null ? '-' : `- ${key}`, line: number });
      dashes = indent;
      keys = Math.min(keys, indent + 1);
    }
  }
  return open;
};

/** The lines of the same item or map, from this one down. */
const itemFrom = (lines: readonly Line[], line: Line): readonly Line[] => {
  const rest = lines.slice(line.number, line.number + 12);
  const end = rest.findIndex((each) => !isBlank(each) && each.indent <= line.indent);
  return [line, ...rest.slice(0, end < 0 ? rest.length : end)];
};

/** The keys of the map that a line belongs to, as far as they stand above it. */
const keysAbove = (lines: readonly Line[], line: Line): readonly string[] => {
  const keys: string[] = [];
  for (let at = line.number - 1; at >= 0; at--) {
    const each = lines[at];
    if (each === undefined || isBlank(each) || each.start > line.start) continue;
    if (each.start < line.start) break;
    if (each.key !== null) keys.push(each.key);
    if (each.hasDash) break;
  }
  return keys;
};

/** The key that must have stood above the list that begins here, under the map of `above`; null when it cannot be known. */
export const keyOfList = (lines: readonly Line[], line: Line, above: Line): string | null => {
  const item = itemFrom(lines, line);
  const has = (pattern: RegExp): boolean =>
    item.some(({ words, start }) => pattern.test(words) && start <= line.start);
  const around = keysAbove(lines, above);
  if (has(/^\{? *(?:value|label) *:/)) return 'options';
  if (has(/^(?:phase|questions) *:/) && !has(/^(?:repeat|type) *:/))
    return above.start === 0 ? 'phases' : null;
  return has(/^\{? *(?:id|type|repeat) *:/) && !around.includes('type') ? 'questions' : null;
};
