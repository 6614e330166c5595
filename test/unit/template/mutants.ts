/** Makes one mistake at a time in a template's text: deleted, swapped or misspelt, with the line on which it must be told. */

export interface Mutant {
  readonly kind: string;
  readonly text: string;
  /** Lines on which the check may tell it: where the mistake is, or where it first shows. */
  readonly lines: readonly number[];
  /** What was changed, for a message. */
  readonly what: string;
}

type Make = (line: string, number: number, lines: readonly string[]) => readonly Change[];

/** The line as it becomes (null: taken away), and the other lines on which this may show. */
interface Change {
  readonly line: string | null;
  readonly shows?: readonly number[];
}

const swapped = (word: string): string =>
  word.length < 2 || word[0] === word[1] ? `${word}q` : word.charAt(1) + word.charAt(0) + word.slice(2);

/** A change of each match of `pattern` in a line, where `change` gives something else. */
const each = (line: string, pattern: RegExp, change: (found: RegExpExecArray) => string): readonly Change[] =>
  [...line.matchAll(pattern)].flatMap((found) => {
    const changed = line.slice(0, found.index) + change(found) + line.slice(found.index + found[0].length);
    return changed === line ? [] : [{ line: changed }];
  });

const indentOf = (line: string): number => line.search(/\S|$/);

/** The line of the item, phase or map that a line belongs to: the nearest above that lies less deep or begins with a dash. */
const ownerOf = (lines: readonly string[], number: number): number => {
  const indent = indentOf((lines[number - 1] ?? '').replace('- ', '  '));
  for (let at = number - 1; at >= 1; at--) {
    const line = lines[at - 1] ?? '';
    if (line.trim() !== '' && indentOf(line.replace('- ', '  ')) === indent && line.includes('- ')) return at;
    if (line.trim() !== '' && indentOf(line) < indent && !line.trimStart().startsWith('- ')) return at + 1;
  }
  return 1;
};

/** Without its first line an item reads on as part of the one before, until the next dash in the same column. */
const nextDash = (lines: readonly string[], number: number): readonly number[] => {
  const dash = (lines[number - 1] ?? '').search(/(?<=^ *)- /);
  if (dash < 0) return [];
  const next = lines.findIndex(
    (line, at) => at >= number && line.slice(0, dash + 2) === `${' '.repeat(dash)}- `,
  );
  const near = next < 0 ? lines.length : next + 1;
  return [near - 2, near - 1, near, near + 1];
};

const isKeyLine = (line: string): boolean => /^\s*(- )?[a-z_]+:( |$)/.test(line);
/** A phase may do without a title: only that of the template is needed. */
const requiredLine =
  /^(title:| *(- )?(id|type|ask|template|version|languages|repeat|questions|phases|options):)/;

const kinds: Readonly<Record<string, Make>> = {
  'a key misspelt': (line) =>
    each(line, /(?<=^\s*(?:- )?)[a-z_]+(?=:( |$))/g, ([word]) => `${word.slice(0, -1)}qq`),
  'letters of a key changed places': (line) =>
    each(line, /(?<=^\s*(?:- )?)[a-z_]+(?=:( |$))/g, ([word]) => swapped(word)),
  'a key between braces misspelt': (line) =>
    each(line, /(?<=[{,] ?)(?:value|label|id|type|nl|en)(?=: )/g, ([word]) => `${word}qq`),
  'no space after a colon': (line) => each(line, /(?<=^\s*(?:- )?[a-z_]+): (?=\S)/g, () => ':'),
  'no colon': (line) =>
    isKeyLine(line) && /: \S/.test(line) ? each(line, /(?<=^\s*(?:- )?[a-z_]+):/g, () => '') : [],
  'a needed line deleted': (line, number, lines) =>
    requiredLine.test(line) && !/:$/.test(line)
      ? [{ line: null, shows: [ownerOf(lines, number), number, number - 1, 2, ...nextDash(lines, number)] }]
      : [],
  'a needed value deleted': (line) => (requiredLine.test(line) ? each(line, /(?<=: )\S.*$/g, () => '') : []),
  'a type misspelt': (line) => each(line, /(?<=^\s*(?:- )?type: )\w+/g, ([word]) => `${word}qq`),
  'a type swapped for one without these keys': (line, number, lines) =>
    /type: choice/.test(line)
      ? [
          {
            line: line.replace('choice', 'text'),
            shows: lines
              .flatMap((other, at) => (/^\s*options:/.test(other) && at + 1 > number ? [at + 1] : []))
              .slice(0, 1),
          },
        ]
      : [],
  'an id with a capital': (line) =>
    each(line, /(?<=^\s*(?:- )?(?:id|repeat|template): )[a-z]/g, ([letter]) => letter.toUpperCase()),
  'an id of another question': (line, number, lines) => {
    const first = lines.findIndex((other) => /^ {6}- id: \w/.test(other)) + 1;
    const id = /id: (\w+)/.exec(lines[first - 1] ?? '')?.[1] ?? '';
    return number > first && /^ {6,}- id: /.test(line)
      ? [{ line: line.replace(/id: \w+/, `id: ${id}`) }]
      : [];
  },
  'a captured part misspelt': (line) => each(line, /(?<=captures: )\w+/g, ([word]) => `${word}qq`),
  'a record misspelt': (line) => each(line, /(?<=^\s*of: )\w+/g, ([word]) => `${word}qq`),
  'a phase misspelt': (line) => each(line, /(?<=^\s*phase: )\w+/g, ([word]) => `${word}qq`),
  'a headline misspelt': (line) => each(line, /(?<=^\s*headline: )\w+$/g, ([word]) => `${word}qq`),
  'a moment misspelt': (line) => each(line, /(?<=moment: )\w+/g, ([word]) => swapped(word)),
  'true in Dutch': (line) => each(line, /(?<=: )true\b/g, () => 'ja'),
  'minutes in words': (line) => each(line, /(?<=minutes: )\d+/g, () => 'tien'),
  'what is gone over misspelt': (line) => each(line, /(?<=over: )\S+/g, ([word]) => `${word}qq`),
  'a list without brackets': (line) =>
    each(line, /(?<=(?:languages|aliases): )\[(.*)\]/g, ([, inside = '']) => inside),
  'a language misspelt': (line) => each(line, /(?<=^\s*|[{,] ?)(?:nl|en)(?=: ")/g, ([word]) => swapped(word)),
  'a language taken out of the list': (line, _number, lines) =>
    /^languages: \[nl, en\]/.test(line)
      ? [{ line: 'languages: [nl]', shows: [lines.findIndex((other) => /\ben: /.test(other)) + 1] }]
      : [],
  'a quote deleted at the end': (line) => each(line, /"$/g, () => ''),
  'a quote deleted at the beginning': (line) => each(line, /(?<=: )"(?=[^"]*[^\\]"$)/g, () => ''),
  'a brace deleted at the end': (line) => each(line, /\}$/g, () => ''),
  'a brace deleted at the beginning': (line) => each(line, /(?<=: |- )\{(?=\w)/g, () => ''),
  'a bracket deleted at the end': (line) => each(line, /\]$/g, () => ''),
  'a brace too many': (line) => each(line, /\}$/g, () => '}}'),
  'a comma deleted between braces': (line) => each(line, /(?<=["\w]), (?=(?:en|label): )/g, () => ' '),
  'a dash without its space': (line) => each(line, /(?<=^\s*)- (?=\w)/g, () => '-'),
  'a dash deleted': (line, number, lines) =>
    /^\s*- \w/.test(line)
      ? [
          {
            line: line.replace('- ', '  '),
            shows: [number + 1, number + 2, ownerOf(lines, number), ...nextDash(lines, number)],
          },
        ]
      : [],
  'one space too many before a key': (line, number) =>
    /^ +[a-z_]+: \S/.test(line) ? [{ line: ` ${line}`, shows: [number - 1, number + 1] }] : [],
  'one space too few before a key': (line, number) =>
    /^ +[a-z_]+: \S/.test(line) ? [{ line: line.slice(1), shows: [number - 1, number + 1] }] : [],
  'a tab before a key': (line) => (/^ +[a-z_]+:/.test(line) ? [{ line: `\t${line.trimStart()}` }] : []),
  'a name in a condition misspelt': (line) => each(line, /(?<=\$\{)\w+/g, ([word]) => `${word}qq`),
  'a dollar deleted': (line) => each(line, /\$(?=\{)/g, () => ''),
  'the braces of a name deleted': (line) => each(line, /\$\{(\w+)\}/g, ([, name = '']) => name),
  'a value in a condition misspelt': (line) => each(line, /(?<=when: .*')\w+(?=')/g, ([word]) => `${word}qq`),
  '== in a condition': (line) => each(line, /(?<=when: .*\}) = /g, () => ' == '),
  'curly quotes in a condition': (line) =>
    each(line, /(?<=when: .*)'(\w+)'/g, ([, word = '']) => `‘${word}’`),
  'a function misspelt': (line) =>
    each(line, /(?<=when: .*)\b(selected|not|count)(?=\()/g, ([word]) => `${word}qq`),
};

/** Every mistake of every kind that can be made in this template, one at a time. */
export const mutantsOf = (template: string): readonly Mutant[] => {
  const lines = template.split('\n');
  return Object.entries(kinds).flatMap(([kind, make]) =>
    lines.flatMap((line, index) => {
      if (line.trimStart().startsWith('#')) return [];
      return make(line, index + 1, lines).map((change) => ({
        kind,
        text: lines.flatMap((other, at) => (at === index ? (change.line ?? []) : other)).join('\n'),
        lines: [index + 1, ...(change.shows ?? [])],
        what: `${index + 1}: ${line.trim()} → ${change.line?.trim() ?? '(gone)'}`,
      }));
    }),
  );
};
