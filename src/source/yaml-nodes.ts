/** Questions about the nodes of a parsed YAML text: what they say, how they were written and where they end. */
import { isMap, isScalar, isSeq, type Pair, type ParsedNode, Scalar, type YAMLMap } from 'yaml';
import type { ScalarStyle } from './write-scalar.ts';

export type Entries = YAMLMap<ParsedNode, ParsedNode | null>;
type Entry = Pair<ParsedNode, ParsedNode | null>;

/** What a scalar says, in its own characters where it is no text; null for anything else. */
export const wordOf = (node: ParsedNode | null): string | null =>
  isScalar(node) ? (typeof node.value === 'string' ? node.value : (node.source ?? '')) : null;

const styles: ReadonlyMap<string, ScalarStyle> = new Map([
  [Scalar.QUOTE_SINGLE, 'single'],
  [Scalar.QUOTE_DOUBLE, 'double'],
  [Scalar.BLOCK_LITERAL, 'literal'],
  [Scalar.BLOCK_FOLDED, 'folded'],
]);

export const styleOf = (node: ParsedNode | null | undefined): ScalarStyle =>
  isScalar(node) ? (styles.get(node.type ?? '') ?? 'plain') : 'plain';

export const isFlow = (node: ParsedNode | Entries | null): boolean =>
  (isMap(node) || isSeq(node)) && node.flow === true;

/** Where the last character of a node stands, not counting what YAML leaves blank after a list or map. */
export const endOf = (node: ParsedNode): number => {
  if (isFlow(node)) return node.range[1];
  if (isSeq<ParsedNode>(node)) {
    const last = node.items.at(-1);
    return last === undefined ? node.range[1] : endOf(last);
  }
  if (isMap<ParsedNode, ParsedNode | null>(node)) {
    const last = node.items.at(-1);
    return last === undefined ? node.range[1] : endOf(last.value ?? last.key);
  }
  return node.range[1];
};

export const entryAt = (map: Entries, key: string): Entry | undefined =>
  map.items.find((pair) => wordOf(pair.key) === key);
