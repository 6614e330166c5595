/** Reads hand-written YAML into a source tree, and says what YAML itself refuses or would swallow in silence. */
import { Composer, isAlias, isMap, isScalar, isSeq, type ParsedNode, Parser, type YAMLMap } from 'yaml';
import { excerpt } from './excerpt.ts';
import { hardSpaceIn, hardSpaceInLayout, withPlainSpaces } from './hard-spaces.ts';
import { firstIllegible, legible, normalised } from './legible.ts';
import type { MapEntry, MapNode, ScalarNode, SourceNode } from './node.ts';
import type { Place } from './place.ts';
import { lineEndFrom, offsetOf, placesIn, spanIn } from './places.ts';
import { error, hasErrors, type Problem, type Reading, warning } from './problem.ts';
import { swallowed } from './yaml-swallowed.ts';
import { syntaxProblems } from './yaml-syntax.ts';

interface Reader {
  readonly raw: string;
  readonly spanAt: (start: number, end: number) => Place;
  readonly report: (problem: Problem) => void;
}

const readScalarText = (text: string, at: Place, reader: Reader): string => {
  const clean = legible(normalised(text));
  if (clean !== text && firstIllegible(text.replaceAll('\r', '')) >= 0)
    reader.report(warning('control-character', at, excerpt(clean)));
  return clean;
};

const readScalar = (node: ParsedNode | null, at: Place, reader: Reader): ScalarNode => {
  if (isAlias(node)) {
    const text = `*${node.source}`;
    return { kind: 'scalar', value: text, text, quoted: false, at };
  }
  if (!isScalar(node)) return { kind: 'scalar', value: null, text: '', quoted: false, at };
  const quoted = node.type !== 'PLAIN';
  const { value } = node;
  if (typeof value === 'string') {
    const text = readScalarText(value, at, reader);
    return { kind: 'scalar', value: text, text, quoted, at };
  }
  const text = node.source ?? '';
  return typeof value === 'number' || typeof value === 'boolean'
    ? { kind: 'scalar', value, text, quoted, at }
    : { kind: 'scalar', value: null, text, quoted, at };
};

/** A list or map that is written over lines is pointed at by its first line. */
const placeOf = (node: ParsedNode, { raw, spanAt }: Reader): Place => {
  const [start, end] = node.range;
  const isBlock = (isSeq(node) || isMap(node)) && node.flow !== true;
  return spanAt(start, isBlock ? lineEndFrom(raw, start) : end);
};

/**
 * A key for the second time. In an item of a list that begins with this key, a new item was meant, and the keys that
 * follow are its own.
 */
const reportDouble = (key: string, keyAt: Place, first: MapEntry | undefined, reader: Reader): boolean => {
  const upTo = first === undefined ? 0 : offsetOf(reader.raw, first.keyAt);
  const beginsLine = reader.raw.slice(0, offsetOf(reader.raw, keyAt)).endsWith(' '.repeat(keyAt.column - 1));
  const begins = first?.key === key && beginsLine && reader.raw.slice(upTo - 2, upTo) === '- ';
  const line = reader.raw.slice(
    offsetOf(reader.raw, keyAt),
    lineEndFrom(reader.raw, offsetOf(reader.raw, keyAt)),
  );
  if (begins)
    reader.report(error('missing-dash', keyAt, excerpt(key), { key, instead: `- ${excerpt(line)}` }));
  else reader.report(error('double-key', keyAt, excerpt(key), { key }));
  return begins;
};

/** A key with its fixed spaces, which have been told, made plain. */
const readKey = (node: ParsedNode, keyAt: Place, reader: Reader): string => {
  const key = readScalar(node, keyAt, reader).text;
  const hard = hardSpaceIn(key);
  if (hard < 0) return key;
  reader.report(error('yaml-hard-space', { ...keyAt, column: keyAt.column + hard, length: 1 }, excerpt(key)));
  return withPlainSpaces(key);
};

/** The map, and behind it those that were meant to begin where its first key stands again. */
const readMaps = (
  node: YAMLMap<ParsedNode, ParsedNode | null>,
  at: Place,
  reader: Reader,
): readonly [MapNode, ...MapNode[]] => {
  const first: MapEntry[] = [];
  const later: MapNode[] = [];
  let entries = first;
  let seen = new Set<string>();
  for (const pair of node.items) {
    const keyAt = reader.spanAt(pair.key.range[0], pair.key.range[1]);
    if (isMap(pair.key) || isSeq(pair.key)) {
      reader.report(error('yaml-key-is-no-word', keyAt, ''));
      continue;
    }
    const key = readKey(pair.key, keyAt, reader);
    if (seen.has(key) && reportDouble(key, keyAt, first[0], reader)) {
      entries = [];
      seen = new Set();
      later.push({ kind: 'map', entries, at: keyAt });
    }
    const value = readNode(pair.value, keyAt, reader);
    if (!seen.has(key)) entries.push({ key, keyAt, value });
    seen.add(key);
  }
  return [{ kind: 'map', entries: first, at }, ...later];
};

const readNode = (node: ParsedNode | null, fallback: Place, reader: Reader): SourceNode => {
  const at = node === null ? fallback : placeOf(node, reader);
  if (isSeq<ParsedNode>(node)) {
    const items = node.items.flatMap((item) =>
      isMap<ParsedNode, ParsedNode | null>(item)
        ? readMaps(item, placeOf(item, reader), reader)
        : [readNode(item, at, reader)],
    );
    return { kind: 'list', items, at };
  }
  return isMap<ParsedNode, ParsedNode | null>(node)
    ? readMaps(node, at, reader)[0]
    : readScalar(node, at, reader);
};

/** What makes YAML lose more of the same line. */
const causes: ReadonlySet<string> = new Set([
  'yaml-exclamation',
  'condition-name-form',
  'yaml-comment-in-text',
]);

/**
 * Without what only follows: the rest of a line that was lost at an earlier sign, brackets that are open because a quote
 * or a bracket inside them is.
 */
const withoutSequels = (lost: readonly Problem[]): readonly Problem[] => {
  const lines = new Set(lost.filter(({ code }) => causes.has(code)).map(({ at }) => at.line));
  const inside = (outer: Problem): boolean =>
    lost.some(
      ({ code, at }) =>
        ((code === 'yaml-open-quote' || code === 'yaml-apostrophe') && at.line >= outer.at.line) ||
        (code === 'yaml-open-bracket' && at.line === outer.at.line && at.column > outer.at.column),
    );
  return lost.filter(
    (problem) =>
      causes.has(problem.code) ||
      (!lines.has(problem.at.line) && !(problem.code === 'yaml-open-bracket' && inside(problem))),
  );
};

const leavingOpen: ReadonlySet<string> = new Set([
  'yaml-open-quote',
  'yaml-apostrophe',
  'yaml-question-mark',
  'yaml-open-bracket',
  'yaml-extra-bracket',
  'yaml-no-space-after-dash',
  'yaml-list-without-key',
  'yaml-list-without-key-left',
  'yaml-list-under-text',
]);

/** After these YAML reads on in what it should have left behind. */
const leavesOpen = ({ code, text }: Problem): boolean =>
  leavingOpen.has(code) || (code === 'yaml-comment-in-text' && /[}\]]/.test(text));

/** A fixed space a few lines above what YAML could not read is why it could not: it is told in its place. */
const withHardSpaces = (text: string, syntax: readonly Problem[]): readonly Problem[] => {
  const [first] = syntax;
  if (first === undefined || hardSpaceIn(text) < 0) return syntax;
  const lines = text.split('\n');
  for (let line = first.at.line; line > Math.max(0, first.at.line - 4); line--) {
    const words = lines[line - 1] ?? '';
    const column = hardSpaceInLayout(words) + 1;
    if (column > 0) return [error('yaml-hard-space', { line, column, length: 1 }, excerpt(words))];
  }
  return syntax;
};

const byPlace = (a: Problem, b: Problem): number => a.at.line - b.at.line || a.at.column - b.at.column;

/**
 * The tree of one YAML document. A syntax error leaves no value; what YAML would swallow (a comment inside a text, a
 * tag, a text split at a comma, a double key) is an error beside the value, so that the rest can be checked too.
 */
export const readYaml = (source: string): Reading<SourceNode> => {
  const text = normalised(source);
  const raw = legible(text);
  const placeAt = placesIn(raw);
  const problems: Problem[] = [];
  const spanAt = spanIn(raw, placeAt);
  const reader: Reader = { raw, spanAt, report: (problem) => problems.push(problem) };

  const strange = firstIllegible(text);
  if (strange >= 0)
    problems.push(warning('control-character', placeAt(strange), excerpt(raw.slice(strange))));

  const tokens = [...new Parser().parse(raw)];
  const lost = withoutSequels(swallowed(raw, tokens, spanAt));
  if (lost.some((problem) => problem.code === 'too-deep')) return { value: null, problems: lost };

  const composer = new Composer({
    uniqueKeys: false,
    version: '1.2',
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document, second] = composer.compose(tokens, true, raw.length);
  const syntax = withHardSpaces(raw, syntaxProblems(raw, document?.errors ?? [], spanAt));
  const told = new Set(lost.map(({ at }) => at.line));
  const open = lost.find(leavesOpen)?.at.line;
  problems.push(...lost, ...syntax.filter(({ at }) => !told.has(at.line) && at.line < (open ?? Infinity)));
  const broken = syntax.length > 0 || lost.some(({ code }) => code === 'yaml-hard-space');

  if (second !== undefined)
    problems.push(
      error(
        'yaml-several-documents',
        spanAt(second.range[0], lineEndFrom(raw, second.range[0])),
        excerpt(raw.slice(second.range[0])),
      ),
    );
  const contents = document?.contents ?? null;
  if (contents === null || (isScalar(contents) && contents.value === null && contents.source === '')) {
    if (!hasErrors(problems)) problems.push(error('file-empty', { line: 1, column: 1 }, ''));
    return { value: null, problems: problems.sort(byPlace) };
  }
  const value = broken ? null : readNode(contents, { line: 1, column: 1 }, reader);
  return { value, problems: problems.sort(byPlace) };
};
