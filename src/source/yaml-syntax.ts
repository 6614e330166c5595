/** Names YAML's syntax errors in our own codes, one a line: what a writer did, rather than what a parser missed. */
import type { YAMLError } from 'yaml';
import { excerpt } from './excerpt.ts';
import type { Place } from './place.ts';
import { error, type Problem } from './problem.ts';

interface Fault {
  readonly code: string;
  /** The offending line up to and from the error. */
  readonly before: string;
  readonly after: string;
  readonly message: string;
}

/** `ask:Tell me` or `- ask:Tell me` */
const keyWithoutSpace = /^\s*(- +)*["']?[\w-]+["']?:\S/;

const codeOf = ({ code, before, after, message }: Fault): string => {
  if (/^ *\t/.test(before + after)) return 'yaml-tab';
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'yaml-tab';
    case 'BAD_SCALAR_START':
      return 'yaml-first-character';
    case 'BAD_DQ_ESCAPE':
      return 'yaml-escape';
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
      return 'yaml-alias';
    case 'BLOCK_IN_FLOW':
      return 'yaml-colon-in-text';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return message.startsWith('Nested mappings') && /:(\s|$)/.test(after)
        ? 'yaml-colon-in-text'
        : 'yaml-indent';
    case 'BAD_INDENT':
      return /end with a [}\]]/.test(message) ? 'yaml-open-bracket' : 'yaml-indent';
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
      if (message.startsWith('Missing closing')) return 'yaml-open-quote';
      if (/end with [}\]]|end with a [}\]]/.test(message)) return 'yaml-open-bracket';
      return keyWithoutSpace.test(before + after) ? 'yaml-no-space' : 'yaml-no-colon';
    case 'UNEXPECTED_TOKEN':
      if (/^['"]/.test(before.trimEnd().slice(-1))) return 'yaml-after-quote';
      if (message.startsWith('Not a YAML token')) return 'yaml-block-header';
      if (message.includes('flow-map-start') || message.includes('flow-seq-start'))
        return 'yaml-bracket-in-text';
      return bracketInText.test(before) ? 'yaml-bracket-in-text' : 'yaml-syntax';
    default:
      return 'yaml-syntax';
  }
};

/** `[buurman] kwam langs`: a list or map that ends where the words of its text go on. */
const bracketInText = /(?:\[[^[\]{}:]*\]|\{[^[\]{}:]*\}) *$/;

/** Where the offending words begin, counted from the error: at a tab, or at a bracket before it, else there. */
const shiftOf = (name: string, before: string, after: string): number => {
  if (name === 'yaml-tab') return (before + after).indexOf('\t') - before.length;
  const bracket = name === 'yaml-bracket-in-text' ? before.search(bracketInText) : -1;
  return bracket < 0 ? 0 : bracket - before.length;
};

/** One problem for each line that YAML could not read. */
export const syntaxProblems = (
  text: string,
  errors: readonly YAMLError[],
  placeAt: (offset: number) => Place,
): readonly Problem[] => {
  const problems = new Map<number, Problem>();
  for (const { code, message, pos } of errors) {
    const offset = Math.min(pos[0], text.length);
    const at = placeAt(offset);
    if (problems.has(at.line)) continue;
    const end = text.indexOf('\n', offset);
    const before = text.slice(offset - at.column + 1, offset);
    const after = text.slice(offset, Math.min(end < 0 ? text.length : end, offset + 200));
    const name = codeOf({ code, before, after, message });
    const shift = shiftOf(name, before, after);
    const words = excerpt(after.trim() === '' ? before : (before + after).slice(before.length + shift));
    problems.set(at.line, error(name, { ...at, column: at.column + shift }, words, { text: words }));
  }
  return [...problems.values()];
};
