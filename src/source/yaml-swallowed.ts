/** Finds in YAML's own tokens what YAML accepts but a writer did not mean: words it would drop, split or replace. */
import type { CST } from 'yaml';
import { excerpt } from './excerpt.ts';
import { deepest } from './json.ts';
import type { Place } from './place.ts';
import { error, type Problem } from './problem.ts';

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
  placeAt: (offset: number) => Place,
): readonly Problem[] => {
  const problems: Problem[] = [];
  const lineFrom = (offset: number): string => excerpt(text.slice(offset, offset + 200));
  const report = (code: string, offset: number, words: string): void => {
    problems.push(error(code, placeAt(offset), words, { text: words }));
  };

  const checkProperties = (properties: readonly CST.SourceToken[]): void => {
    for (const token of properties) {
      if (token.type === 'tag') report('yaml-tag', token.offset, lineFrom(token.offset));
      if (token.type === 'anchor') report('yaml-anchor', token.offset, lineFrom(token.offset));
    }
  };

  const checkScalar = (token: CST.FlowScalar): void => {
    if (isOpen(token)) report('yaml-open-quote', token.offset, lineFrom(token.offset));
    if (token.type === 'alias') report('yaml-alias', token.offset, lineFrom(token.offset));
    const [gap, comment] = onSameLine(token.end ?? []);
    if (token.type === 'scalar' && gap?.source === ' ' && comment !== undefined && eatsWords(comment))
      report('yaml-comment-in-text', comment.offset, lineFrom(token.offset));
  };

  const checkItem = (item: Item, inFlowMap: boolean): void => {
    checkProperties(item.start);
    if (item.sep !== undefined) checkProperties(item.sep);
    const marked = item.sep?.some((token) => token.type === 'map-value-ind') ?? false;
    if (inFlowMap && !isBlank(item.key) && !marked && item.key?.type === 'scalar')
      report('yaml-split-at-comma', item.key.offset, excerpt(item.key.source));
    if (isBlank(item.value)) {
      const before = marked ? (item.sep ?? []) : item.start;
      const comment = isBlank(item.key) || marked ? onSameLine(before).find(eatsWords) : undefined;
      if (comment !== undefined) report('yaml-comment-in-text', comment.offset, lineFrom(comment.offset));
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
      return [error('too-deep', placeAt(offset), lineFrom(offset))];
    }
    switch (token.type) {
      case 'document':
        checkProperties(token.start);
        visit(token.value, depth + 1);
        break;
      case 'directive':
        report('yaml-directive', token.offset, lineFrom(token.offset));
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
          report('yaml-block-header', header.offset, lineFrom(header.offset));
        break;
      }
      case 'block-map':
      case 'block-seq':
      case 'flow-collection': {
        const inFlowMap = token.type === 'flow-collection' && token.start.type === 'flow-map-start';
        if (token.type === 'flow-collection' && !token.end.some(({ type }) => type.endsWith('-end')))
          report('yaml-open-bracket', token.offset, lineFrom(token.offset));
        for (const item of token.items) {
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
