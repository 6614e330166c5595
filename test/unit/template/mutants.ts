/** Makes one mistake at a time in a template's text: deleted, swapped or misspelt, with the places where it may be told. */

import {
  beforeBrace,
  firstBracket,
  indentOf,
  keyColumn,
  neighbour,
  ownerOf,
  type Place,
  placeIn,
} from './mutant-places.ts';

export interface Mutant {
  readonly kind: string;
  readonly text: () => string;
  /** The check tells it in one of these: where the mistake is, or where it first shows. */
  readonly places: readonly Place[];
  /** What was changed, for a message. */
  readonly what: string;
}

type Make = (line: string, number: number, lines: readonly string[]) => readonly Change[];

/** The line as it becomes (null: taken away), where this shows in it, and in which other lines. */
interface Change {
  readonly line: string | null;
  readonly column: number | null;
  readonly elsewhere?: readonly Place[];
}

const swapped = (word: string): string =>
  word.length < 2 || word[0] === word[1] ? `${word}q` : word.charAt(1) + word.charAt(0) + word.slice(2);

/** A change of each match of `pattern` in a line, where `change` gives something else; it shows where the match began. */
const each = (
  line: string,
  pattern: RegExp,
  change: (found: RegExpExecArray) => string,
  shows: (found: RegExpExecArray) => number | null = ({ index }) => index,
): readonly Change[] =>
  [...line.matchAll(pattern)].flatMap((found) => {
    const changed = line.slice(0, found.index) + change(found) + line.slice(found.index + found[0].length);
    return changed === line ? [] : [{ line: changed, column: shows(found) }];
  });

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
  'no space after a colon': (line) =>
    each(line, /(?<=^\s*(?:- )?[a-z_]+): (?=\S)/g, () => ':', beforeBrace(line)),
  'no colon': (line) =>
    isKeyLine(line) && /: \S/.test(line)
      ? each(line, /(?<=^\s*(?:- )?[a-z_]+):/g, () => '', beforeBrace(line))
      : [],
  'a needed line deleted': (line, number, lines) =>
    requiredLine.test(line) && !/:$/.test(line)
      ? [
          {
            line: null,
            column: null,
            elsewhere: [
              ...(/^ *- /.test(line) ? [] : [placeIn(lines, ownerOf(lines, number))]),
              ...neighbour(lines, number, 1).map((next) => ({ line: next - 1, column: null })),
            ],
          },
        ]
      : [],
  'a needed value deleted': (line) =>
    requiredLine.test(line)
      ? each(
          line,
          /(?<=: )\S.*$/g,
          () => '',
          () => keyColumn(line),
        )
      : [],
  'a type misspelt': (line) => each(line, /(?<=^\s*(?:- )?type: )\w+/g, ([word]) => `${word}qq`),
  'a type swapped for one without these keys': (line, number, lines) =>
    /type: choice/.test(line)
      ? [
          {
            line: line.replace('choice', 'text'),
            column: line.indexOf('choice'),
            elsewhere: lines
              .flatMap((other, at) => (/^\s*options:/.test(other) && at + 1 > number ? [at + 1] : []))
              .slice(0, 1)
              .map((next) => placeIn(lines, next)),
          },
        ]
      : [],
  'an id with a capital': (line) =>
    each(line, /(?<=^\s*(?:- )?(?:id|repeat|template): )[a-z]/g, ([letter]) => letter.toUpperCase()),
  'an id of another question': (line, number, lines) => {
    const first = lines.findIndex((other) => /^ {6}- id: \w/.test(other)) + 1;
    const id = /id: (\w+)/.exec(lines[first - 1] ?? '')?.[1] ?? '';
    return number > first && /^ {6,}- id: /.test(line)
      ? [{ line: line.replace(/id: \w+/, `id: ${id}`), column: line.indexOf('id: ') + 4 }]
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
      ? lines
          .flatMap((other, at) => {
            const column = other.search(/\ben: /);
            return column < 0
              ? []
              : [{ line: 'languages: [nl]', column: null, elsewhere: [{ line: at + 1, column }] }];
          })
          .slice(0, 1)
      : [],
  'a quote deleted at the end': (line) => each(line, /"$/g, () => ''),
  'a quote deleted at the beginning': (line) =>
    each(
      line,
      /(?<=: )"(?=[^"]*[^\\]"$)/g,
      () => '',
      () => line.length - 2,
    ),
  'a brace deleted at the end': (line) =>
    each(
      line,
      /\}$/g,
      () => '',
      () => firstBracket(line),
    ),
  'a brace deleted at the beginning': (line) =>
    each(
      line,
      /(?<=: |- )\{(?=\w)/g,
      () => '',
      ({ index }) => (line.startsWith('- ', index - 2) ? line.indexOf(': ', index) + 1 : index),
    ),
  'a bracket deleted at the end': (line) =>
    each(
      line,
      /\]$/g,
      () => '',
      () => firstBracket(line),
    ),
  'a brace too many': (line) =>
    each(
      line,
      /\}$/g,
      () => '}}',
      ({ index }) => index + 1,
    ),
  'a comma deleted between braces': (line) =>
    each(
      line,
      /(?<=["\w]), (?=(?:en|label): )/g,
      () => ' ',
      ({ index }) => index + 1,
    ),
  'a dash without its space': (line, number, lines) =>
    each(line, /(?<=^\s*)- (?=\w)/g, () => '-').map((change) => ({
      ...change,
      elsewhere: [placeIn(lines, number + 1)],
    })),
  'a dash deleted': (line, number, lines) =>
    /^\s*- \w/.test(line)
      ? [
          {
            line: line.replace('- ', '  '),
            column: indentOf(line) + 2,
            elsewhere: [
              ...neighbour(lines, number, 1).map((next) => ({ line: next, column: null })),
              ...(/- repeat:/.test(line) ? neighbour(lines, number, -1) : []).map((before) =>
                placeIn(lines, before),
              ),
            ],
          },
        ]
      : [],
  'one space too many before a key': (line, number, lines) =>
    /^ +[a-z_]+: \S/.test(line)
      ? [{ line: ` ${line}`, column: indentOf(line) + 1, elsewhere: [placeIn(lines, number + 1)] }]
      : [],
  'one space too few before a key': (line, number, lines) =>
    /^ +[a-z_]+: \S/.test(line)
      ? [{ line: line.slice(1), column: indentOf(line) - 1, elsewhere: [placeIn(lines, number + 1)] }]
      : [],
  'a tab before a key': (line) =>
    /^ +[a-z_]+:/.test(line) ? [{ line: `\t${line.trimStart()}`, column: 0 }] : [],
  'a name in a condition misspelt': (line) => each(line, /(?<=\$\{)\w+/g, ([word]) => `${word}qq`),
  'a dollar deleted': (line) => each(line, /\$(?=\{)/g, () => ''),
  'the braces of a name deleted': (line) => each(line, /\$\{(\w+)\}/g, ([, name = '']) => name),
  'a value in a condition misspelt': (line) => each(line, /(?<=when: .*')\w+(?=')/g, ([word]) => `${word}qq`),
  '== in a condition': (line) => each(line, /(?<=when: .*\} )= /g, () => '== '),
  'curly quotes in a condition': (line) =>
    each(line, /(?<=when: .*)'(\w+)'/g, ([, word = '']) => `‘${word}’`),
};

export const kindsOfMistake: readonly string[] = Object.keys(kinds);

/** Every mistake of every kind that can be made in this template, one at a time. */
export const mutantsOf = (template: string): readonly Mutant[] => {
  const lines = template.split('\n');
  return Object.entries(kinds).flatMap(([kind, make]) =>
    lines.flatMap((line, index) => {
      if (line.trimStart().startsWith('#')) return [];
      return make(line, index + 1, lines).map((change) => ({
        kind,
        text: () => lines.flatMap((other, at) => (at === index ? (change.line ?? []) : other)).join('\n'),
        places: [{ line: index + 1, column: change.column }, ...(change.elsewhere ?? [])],
        what: `${index + 1}: ${line.trim()} → ${change.line?.trim() ?? '(gone)'}`,
      }));
    }),
  );
};
