/** Names YAML's syntax errors in our own codes, one a mistake: what a writer did, rather than what a parser missed. */
import type { YAMLError } from 'yaml';
import { excerpt } from './excerpt.ts';
import type { Place } from './place.ts';
import { lineEndFrom } from './places.ts';
import { error, type Problem, type ProblemParams } from './problem.ts';
import { conditionKey, quotedCondition } from './yaml-conditions.ts';
import { closedLine, lostComma } from './yaml-flow.ts';
import { type Slip, slipProblem, tabbed, withoutColon, wrongColumn } from './yaml-layout.ts';
import { type Line, linesOf } from './yaml-lines.ts';

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
/** `[buurman] kwam langs`: a list or map that ends where the words of its text go on. */
const bracketInText = /(?:\[[^[\]{}:]*\]|\$?\{[^[\]{}:]*\}) *$/;

const indentOf = (line: string): number => line.search(/\S|$/);

/** A line that begins in the wrong column; it may be the one below, when that goes on deeper than it should. */
const wrongIndent = ({ before, after, below }: Fault, canBeBelow: boolean): Named => {
  const line = before + after;
  const isBelow = canBeBelow && !/^ *-[^ -]/.test(line);
  if (!isBelow && !keyAndSpace.test(line) && !/^ *-/.test(line))
    return { code: 'yaml-no-colon', from: indentOf(line) - before.length };
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

/** `'s Morgens` or `'t Is`: the word was cut short, no text begins there. */
const apostrophe = /^(?:.*[:,[{-])? *'(?=\p{L}{1,2} )/u;

const afterQuote = ({ before, after }: Fault): Named => {
  const short = apostrophe.exec(before)?.[0].length ?? 0;
  if (short > 0) {
    const { length, instead } = closedLine(before + after, short - 1, true);
    return { code: 'yaml-apostrophe', from: short - 1 - before.length, length, params: { instead } };
  }
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
  const comma = lostComma(before + after, before.length);
  if (comma !== null)
    return {
      code: 'yaml-no-comma',
      from: comma.at - before.length,
      length: comma.length,
      params: { instead: comma.instead },
    };
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

/** After these YAML cannot follow the lines any more: what it says of the rest means nothing. */
const breaks: ReadonlySet<string> = new Set([
  'yaml-tab',
  'yaml-indent',
  'yaml-extra-bracket',
  'yaml-half-quoted',
  'yaml-syntax',
]);

/** What lies in how lines begin is told from the lines themselves. */
const slipIn = (code: string, lines: readonly Line[], line: Line | undefined): Slip | null => {
  if (line === undefined) return null;
  switch (code) {
    case 'yaml-tab':
      return tabbed(lines, line);
    case 'yaml-indent':
      return wrongColumn(lines, line);
    case 'yaml-no-colon':
      return withoutColon(lines, line);
    default:
      return null;
  }
};

/** One problem for each line that YAML could not read, up to where it lost the way. */
export const syntaxProblems = (
  text: string,
  errors: readonly YAMLError[],
  spanAt: (start: number, end: number) => Place,
): readonly Problem[] => {
  const problems: Problem[] = [];
  const lines = errors.length === 0 ? [] : linesOf(text);
  let last = 0;
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
    if (at.line <= last) continue;
    last = Math.max(line, at.line);
    const slip = slipIn(name, lines, lines[at.line - 1]);
    if (slip === null) {
      const rest = text.slice(start, lineEndFrom(text, start));
      const words = excerpt(rest.trim() === '' ? before : rest);
      problems.push(error(name, at, words, { text: words, ...params }));
    } else problems.push(slipProblem(text, slip, spanAt));
    if (breaks.has(name)) return problems;
  }
  return problems;
};
