/** Changes single values inside a YAML text; every other byte, comments and layout among them, stays as it was. */
import { isMap, isSeq, type ParsedNode, parseDocument } from 'yaml';
import { legible, normalised } from './legible.ts';
import type { Surroundings } from './write-scalar.ts';
import { entryAt, isFlow, styleOf, wordOf } from './yaml-nodes.ts';
import { penFor, step, type YamlValue } from './yaml-pen.ts';

/** Keys and zero-based positions from the top of the document. */
export type YamlPath = readonly (string | number)[];

/**
 * Entries on a map join it, and a text on a text replaces it, each only where they differ. Entries on a text make it a
 * map, in which the text keeps its own quotes. The position after the last of a list adds to it.
 */
export interface YamlEdit {
  readonly path: YamlPath;
  readonly value: YamlValue;
}

type Pen = ReturnType<typeof penFor>;

/** Walks to a value with the pen and writes it there. */
const writerWith = ({ columnOf, replaceScalar, addEntry, addItem }: Pen) => {
  const write = (node: ParsedNode, value: YamlValue, around: Surroundings): void => {
    if (!isMap<ParsedNode, ParsedNode | null>(node)) {
      if (typeof value !== 'string' || wordOf(node)?.trim() !== value) replaceScalar(node, value, around);
      return;
    }
    if (typeof value === 'string') return;
    const inFlow = around.inFlow || isFlow(node);
    const entries = [...value].map(([key, each]) => ({ key, each, pair: entryAt(node, key) }));
    for (const { each, pair } of entries)
      if (pair?.value) write(pair.value, each, { inFlow, indent: columnOf(pair.key.range[0]) });
    for (const { key, each, pair } of entries) if (!pair?.value) addEntry(node, key, each);
  };

  const writeAt = (node: ParsedNode | null, path: YamlPath, value: YamlValue, around: Surroundings): void => {
    if (node === null) return;
    const [first, ...rest] = path;
    const inFlow = around.inFlow || isFlow(node);
    if (first === undefined) write(node, value, around);
    else if (isSeq<ParsedNode>(node) && typeof first === 'number') {
      const item = node.items[first];
      if (item !== undefined) writeAt(item, rest, value, { inFlow, indent: columnOf(item.range[0]) });
      else if (typeof value === 'string') addItem(node.items, isFlow(node), value);
    } else if (isMap<ParsedNode, ParsedNode | null>(node) && typeof first === 'string') {
      const pair = entryAt(node, first);
      if (pair?.value) writeAt(pair.value, rest, value, { inFlow, indent: columnOf(pair.key.range[0]) });
    }
  };
  return writeAt;
};

/** Where each character of the normalised text stands in the source: line ends of two characters became one. */
const offsetsIn = (source: string): readonly number[] => {
  const offsets: number[] = [];
  for (
    let at = source.startsWith('\uFEFF') ? 1 : 0;
    at < source.length;
    at += source.startsWith('\r\n', at) ? 2 : 1
  )
    offsets.push(at);
  return [...offsets, source.length];
};

/** The source with these values in it, in its own line ends. It must be YAML without an error, and is not read again here. */
export const editYaml = (source: string, edits: readonly YamlEdit[]): string => {
  const text = legible(normalised(source));
  const document = parseDocument<ParsedNode>(text, {
    version: '1.2',
    prettyErrors: false,
    logLevel: 'silent',
  });
  const { contents } = document;
  const firstKey = isMap<ParsedNode, ParsedNode | null>(contents) ? contents.items[0]?.key : undefined;
  const isJson = isFlow(contents) && styleOf(firstKey) === 'double';
  const pen = penFor(text, isJson);
  const writeAt = writerWith(pen);
  for (const { path, value } of edits) writeAt(contents, path, value, { inFlow: false, indent: -step });
  const offsets = offsetsIn(source);
  const lineBreak = /\r\n?|\n/.exec(source)?.[0] ?? '\n';
  let written = '';
  let at = 0;
  for (const { from, to, text: words } of pen.replacements.toSorted((a, b) => a.from - b.from)) {
    written += source.slice(at, offsets[from]) + words.replaceAll('\n', lineBreak);
    at = offsets[to] ?? source.length;
  }
  return written + source.slice(at);
};
