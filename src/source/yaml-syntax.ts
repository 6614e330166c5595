/** Names YAML's syntax errors in our own codes, one a mistake: what a writer did, rather than what a parser missed. */
import type { YAMLError } from 'yaml';
import { excerpt } from './excerpt.ts';
import type { Place } from './place.ts';
import { lineEndFrom } from './places.ts';
import { error, type Problem, type ProblemParams } from './problem.ts';
import { conditionKey, quotedCondition } from './yaml-conditions.ts';

interface Fault {
  readonly code: string;
  readonly message: string;
  /** The offending line up to and from the error. */
  readonly before: string;
  readonly after: string;
  /** The lines below it. */
  readonly below: string;
}

/** What a fault comes to: its offending characters, counted from the error. */
interface Named {
  readonly code: string;
  readonly from: number;
  /** Left out: the rest of the line. */
  readonly length?: number;
  readonly params?: ProblemParams;
}

/** `ask:Tell me` or `- ask:Tell me` */
const keyWithoutSpace = /^\s*(- +)*["']?[\w-]+["']?:\S/;
/** `ask: Tell me` */
const keyAndSpace = /^\s*(- +)*["']?[\w-]+["']?:(\s|$)/;
/** `-id: a` */
const dashWithoutSpace = /^ *-(?=[\w"']+:)/;
/** `[buurman] kwam langs`: a list or map that ends where the words of its text go on. */
const bracketInText = /(?:\[[^[\]{}:]*\]|\$?\{[^[\]{}:]*\}) *$/;

const indentOf = (line: string): number => line.search(/\S|$/);

/** A line that begins in the wrong column; it may be the one below, when that goes on deeper than it should. */
const wrongIndent = ({ before, after, below }: Fault, isBelow: boolean): Named => {
  const line = before + after;
  if (!isBelow && !keyAndSpace.test(line) && !/^ *-/.test(line))
    return { code: 'yaml-no-colon', from: indentOf(line) - before.length };
  const dash = dashWithoutSpace.exec(line)?.[0];
  if (dash !== undefined)
    return { code: 'yaml-no-space-after-dash', from: dash.length - 1 - before.length, length: 1 };
  const skipped = isBelow ? (/^(?:[ \t]*\n)*/.exec(below)?.[0].length ?? 0) : 0;
  const from = isBelow
    ? after.length + 1 + skipped + indentOf(below.slice(skipped))
    : indentOf(line) - before.length;
  return { code: 'yaml-indent', from };
};

const bracketFault = ({ before, after }: Fault): Named => {
  const at = before.search(bracketInText);
  const from = at < 0 ? (before.endsWith('$') ? -1 : 0) : at - before.length;
  const condition = quotedCondition(before + after, before.length + from);
  if (condition === null) return { code: 'yaml-bracket-in-text', from };
  const { length, instead } = condition;
  return {
    code: 'yaml-unquoted-condition',
    from: condition.from - before.length,
    length,
    params: { instead },
  };
};

const afterQuote = ({ before, after }: Fault): Named => {
  const [, lead = '', quote = '', inside] = /^(.*?: *)(["'])(.*)\2 *$/.exec(before) ?? [];
  const key = conditionKey(lead);
  if (inside === undefined || key === null) return { code: 'yaml-after-quote', from: 0 };
  const instead = `${key}: ${quote}${inside} ${after.trim()}${quote}`;
  return {
    code: 'yaml-half-quoted',
    from: lead.length - before.length,
    params: { instead: excerpt(instead) },
  };
};

const colonInText = ({ before, after }: Fault): Named => {
  const colon = after.search(/:(\s|$)/);
  return conditionKey(before) !== null && colon >= 0
    ? { code: 'yaml-colon-in-condition', from: colon, length: 1 }
    : { code: 'yaml-colon-in-text', from: 0 };
};

const named = (fault: Fault): Named => {
  const { code, before, after, message } = fault;
  const line = before + after;
  if (/^ *\t/.test(line) || code === 'TAB_AS_INDENT')
    return { code: 'yaml-tab', from: line.indexOf('\t') - before.length, length: 1 };
  switch (code) {
    case 'BAD_SCALAR_START':
      return { code: 'yaml-first-character', from: 0 };
    case 'BAD_DQ_ESCAPE':
      return { code: 'yaml-escape', from: 0 };
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
      return { code: 'yaml-alias', from: 0 };
    case 'BLOCK_IN_FLOW':
      return colonInText(fault);
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (!message.startsWith('Nested mappings')) return wrongIndent(fault, false);
      return /:(\s|$)/.test(after) ? colonInText(fault) : wrongIndent(fault, true);
    case 'BAD_INDENT':
      if (!/end with a [}\]]/.test(message)) return wrongIndent(fault, false);
      return /^[}\]]/.test(after)
        ? { code: 'yaml-extra-bracket', from: 0, length: 1 }
        : { code: 'yaml-open-bracket', from: 0 };
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
      if (message.startsWith('Missing closing')) return { code: 'yaml-open-quote', from: 0 };
      if (/end with [}\]]|end with a [}\]]/.test(message)) return { code: 'yaml-open-bracket', from: 0 };
      if (keyAndSpace.test(line)) return wrongIndent(fault, false);
      return {
        code: keyWithoutSpace.test(line) ? 'yaml-no-space' : 'yaml-no-colon',
        from: indentOf(line) - before.length,
      };
    case 'UNEXPECTED_TOKEN':
      if (/^['"]/.test(before.trimEnd().slice(-1))) return afterQuote(fault);
      if (message.startsWith('Not a YAML token')) return { code: 'yaml-block-header', from: 0 };
      if (/flow-(map|seq)-end/.test(message)) return { code: 'yaml-extra-bracket', from: 0, length: 1 };
      return /flow-(map|seq)-start/.test(message) || bracketInText.test(before)
        ? bracketFault(fault)
        : { code: 'yaml-syntax', from: 0 };
    default:
      return { code: 'yaml-syntax', from: 0 };
  }
};

/** What these do to a file makes YAML stumble again on the lines below. */
const stumbles: ReadonlySet<string> = new Set([
  'yaml-indent',
  'yaml-no-space-after-dash',
  'yaml-extra-bracket',
  'yaml-half-quoted',
]);
const stumbling: ReadonlySet<string> = new Set([
  ...stumbles,
  'yaml-syntax',
  'yaml-no-colon',
  'yaml-bracket-in-text',
]);
/** So many lines further on it is another mistake. */
const farther = 3;

/** One problem for each line that YAML could not read, but for those that only follow from the one before. */
export const syntaxProblems = (
  text: string,
  errors: readonly YAMLError[],
  spanAt: (start: number, end: number) => Place,
): readonly Problem[] => {
  const problems: Problem[] = [];
  let last = { code: '', line: 0 };
  for (const { code, message, pos } of errors) {
    const offset = Math.min(pos[0], text.length);
    const { line, column } = spanAt(offset, offset);
    const end = lineEndFrom(text, offset);
    const before = text.slice(offset - column + 1, offset);
    const after = text.slice(offset, end);
    const below = text.slice(end + 1, end + 400);
    const { code: name, from, length, params } = named({ code, message, before, after, below });
    const start = offset + from;
    const at = spanAt(start, length === undefined ? lineEndFrom(text, start) : start + length);
    const follows =
      stumbles.has(last.code) && stumbling.has(name) && Math.max(line, at.line) <= last.line + farther;
    if (follows) last = { ...last, line: Math.max(line, at.line) };
    if (follows || at.line <= last.line) continue;
    last = { code: name, line: at.line };
    const rest = text.slice(start, lineEndFrom(text, start));
    const words = excerpt(rest.trim() === '' ? before : rest);
    problems.push(error(name, at, words, { text: words, ...params }));
  }
  return problems;
};
