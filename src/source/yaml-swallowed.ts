/** Finds in YAML's own tokens what YAML accepts but a writer did not mean: words it would drop, split or replace. */
import type { CST } from 'yaml';
import { excerpt } from './excerpt.ts';
import { hardSpaceIn } from './hard-spaces.ts';
import { deepest } from './json.ts';
import type { Place } from './place.ts';
import { lineEndFrom } from './places.ts';
import { error, type Problem, type ProblemParams } from './problem.ts';
import { conditionKey } from './yaml-conditions.ts';
import { closedLine } from './yaml-flow.ts';
import { textsCutAtCommas } from './yaml-probes.ts';
import { swallowedItem } from './yaml-swallowed-item.ts';

type Item = CST.CollectionItem;

/** A comment has a space after its `#`; without one the words after it may have been part of the text. */
const eatsWords = (token: CST.SourceToken): boolean =>
  token.type === 'comment' && /^#[^\s#]/.test(token.source);

/** A quoted text without its closing quote. */
const isOpen = ({ type, source }: CST.FlowScalar): boolean => {
  if (type === 'single-quoted-scalar') return source.length < 2 || !source.endsWith("'");
  if (type !== 'double-quoted-scalar') return false;
  const escapes = /\\*$/.exec(source.slice(-64, -1))?.[0].length ?? 0;
  return source.length < 2 || !source.endsWith('"') || escapes % 2 === 1;
};

/** Tokens up to the end of the line. */
const onSameLine = (tokens: readonly CST.SourceToken[]): readonly CST.SourceToken[] => {
  const end = tokens.findIndex((token) => token.type === 'newline');
  return end < 0 ? tokens : tokens.slice(0, end);
};

const isBlank = (token: CST.Token | null | undefined): boolean => token === undefined || token === null;

/**
 * Everything YAML would swallow in these tokens, and nesting too deep to be read. The walk is a loop, so that no file
 * can exhaust the stack.
 */
export const swallowed = (
  text: string,
  tokens: readonly CST.Token[],
  spanAt: (start: number, end: number) => Place,
): readonly Problem[] => {
  const problems: Problem[] = [];
  const lineFrom = (offset: number): string => excerpt(text.slice(offset, offset + 200));
  /** `words` is what the message quotes, `length` how much of the file is at fault. */
  const report = (
    code: string,
    offset: number,
    length: number,
    words = lineFrom(offset),
    params: ProblemParams = {},
  ): void => {
    problems.push(error(code, spanAt(offset, offset + length), words, { text: words, ...params }));
  };
  const restOfLine = (offset: number): number => lineEndFrom(text, offset) - offset;

  const lineBefore = (offset: number): string => text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);

  /** `when: !${again}`: not a tag, but what other languages write for `not`. */
  const checkTag = ({ offset, source }: CST.SourceToken): void => {
    const rest = text.slice(offset + 1, lineEndFrom(text, offset)).trim();
    if (conditionKey(lineBefore(offset)) === null) report('yaml-tag', offset, source.length);
    else report('yaml-exclamation', offset, 1, '!', { instead: `not(${excerpt(rest)})` });
  };

  /** `"Picture` or `'s Morgens`: with the line as it should be typed. */
  const checkOpenQuote = ({ offset, source }: CST.FlowScalar): void => {
    const before = lineBefore(offset);
    const isApostrophe = /^'\p{L}{1,2} /u.test(source);
    const line = text.slice(offset - before.length, lineEndFrom(text, offset));
    const { length, instead } = closedLine(line, before.length, isApostrophe);
    report(isApostrophe ? 'yaml-apostrophe' : 'yaml-open-quote', offset, length, lineFrom(offset), {
      instead,
    });
  };

  /** `ask: ? What`: YAML takes the sign for the beginning of a key. */
  const checkQuestionMark = (tokens: readonly CST.SourceToken[]): void => {
    const mark = tokens.find(({ type }) => type === 'explicit-key-ind');
    if (mark === undefined) return;
    const before = lineBefore(mark.offset);
    const line = before + text.slice(mark.offset, lineEndFrom(text, mark.offset));
    const { length, instead } = closedLine(line, before.length, true);
    report('yaml-question-mark', mark.offset, length, lineFrom(mark.offset), { instead });
  };

  /** A word without a colon between braces: `{name}` for `${name}`, a text in curly quotes, or one with a comma. */
  const checkLoose = ({ offset, source }: CST.FlowScalar): void => {
    const before = lineBefore(offset);
    const quote = before.search(/[“„«][^”»]*$/);
    if (before.endsWith('{') && conditionKey(before.slice(0, -1)) !== null)
      report('condition-name-form', offset - 1, source.length + 2, `{${source}}`, {
        instead: `\${${source}}`,
      });
    else if (quote >= 0 && /[”»]/.test(source))
      report('yaml-curly-quotes', offset - before.length + quote, before.length - quote + source.length);
    else if (hardSpaceIn(source) >= 0 && /^[\w-]+:/.test(source))
      report('yaml-hard-space', offset + hardSpaceIn(source), 1, excerpt(source));
    else if (/^[\w-]+:\S/.test(source)) report('yaml-no-space', offset, source.length, excerpt(source));
    else report('yaml-split-at-comma', offset, source.length, excerpt(source));
  };

  /** `[a, b]]}`: the second bracket closes what it does not belong to. */
  const checkEnd = ({ start, end, offset }: CST.FlowCollection): void => {
    const [closing, sign] = start.type === 'flow-map-start' ? ['flow-map-end', '}'] : ['flow-seq-end', ']'];
    if (end.some(({ type }) => type === closing)) return;
    const wrong = end.find(({ type }) => /^flow-(map|seq)-end$/.test(type));
    if (wrong !== undefined && text.charAt(wrong.offset + 1) === sign)
      report('yaml-extra-bracket', wrong.offset, 1);
    else report('yaml-open-bracket', offset, 1);
  };

  const checkProperties = (properties: readonly CST.SourceToken[]): void => {
    for (const token of properties) {
      if (token.type === 'tag') checkTag(token);
      if (token.type === 'anchor') report('yaml-anchor', token.offset, token.source.length);
    }
  };

  const checkScalar = (token: CST.FlowScalar): void => {
    if (isOpen(token)) checkOpenQuote(token);
    const item = swallowedItem(text, token, spanAt);
    if (item !== null) problems.push(item);
    if (token.type === 'alias') report('yaml-alias', token.offset, token.source.length);
    const [gap, comment] = onSameLine(token.end ?? []);
    if (token.type === 'scalar' && gap?.source === ' ' && comment !== undefined && eatsWords(comment))
      report('yaml-comment-in-text', comment.offset, comment.source.length, lineFrom(token.offset));
  };

  const checkItem = (item: Item, inFlowMap: boolean): void => {
    checkProperties(item.start);
    checkQuestionMark(item.start);
    if (item.sep !== undefined) checkProperties(item.sep);
    const marked = item.sep?.some((token) => token.type === 'map-value-ind') ?? false;
    if (inFlowMap && !marked && item.key?.type === 'scalar') checkLoose(item.key);
    if (isBlank(item.value)) {
      const before = marked ? (item.sep ?? []) : item.start;
      const comment = isBlank(item.key) || marked ? onSameLine(before).find(eatsWords) : undefined;
      if (comment !== undefined) report('yaml-comment-in-text', comment.offset, comment.source.length);
    }
  };

  const pending: { readonly token: CST.Token; readonly depth: number }[] = [];
  const visit = (token: CST.Token | null | undefined, depth: number): void => {
    if (token !== undefined && token !== null) pending.push({ token, depth });
  };
  for (const token of tokens) visit(token, 0);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, depth } = next;
    if (depth > deepest) {
      const { offset } = token;
      return [error('too-deep', spanAt(offset, offset + 1), lineFrom(offset))];
    }
    switch (token.type) {
      case 'document':
        checkProperties(token.start);
        visit(token.value, depth + 1);
        break;
      case 'directive':
        report('yaml-directive', token.offset, restOfLine(token.offset));
        break;
      case 'alias':
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        checkScalar(token);
        break;
      case 'block-scalar': {
        const header = token.props.find((prop) => prop.type === 'block-scalar-header');
        if (
          header !== undefined &&
          'source' in header &&
          /\d/.test(header.source) &&
          token.source.trim() === ''
        )
          report('yaml-block-header', header.offset, header.source.length);
        break;
      }
      case 'block-map':
      case 'block-seq':
      case 'flow-collection': {
        const inFlowMap = token.type === 'flow-collection' && token.start.type === 'flow-map-start';
        if (token.type === 'flow-collection') checkEnd(token);
        for (const item of token.items) {
          problems.push(...textsCutAtCommas(text, item, spanAt));
          checkItem(item, inFlowMap);
          visit(item.key, depth + 1);
          visit(item.value, depth + 1);
        }
        break;
      }
      default:
        break;
    }
  }
  return problems;
};
