/** Reads hand-written YAML into a source tree, and says what YAML itself refuses or would swallow in silence. */
import { Composer, isAlias, isMap, isScalar, isSeq, type ParsedNode, Parser } from 'yaml';
import { excerpt } from './excerpt.ts';
import { firstIllegible, legible, normalised } from './legible.ts';
import type { MapEntry, ScalarNode, SourceNode } from './node.ts';
import type { Place } from './place.ts';
import { placesIn } from './places.ts';
import { error, hasErrors, type Problem, type Reading, warning } from './problem.ts';
import { swallowed } from './yaml-swallowed.ts';
import { syntaxProblems } from './yaml-syntax.ts';

interface Reader {
  readonly placeAt: (offset: number) => Place;
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

const readNode = (node: ParsedNode | null, fallback: Place, reader: Reader): SourceNode => {
  const at = node === null ? fallback : reader.placeAt(node.range[0]);
  if (isSeq<ParsedNode>(node))
    return { kind: 'list', items: node.items.map((item) => readNode(item, at, reader)), at };
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return readScalar(node, at, reader);
  const entries: MapEntry[] = [];
  const seen = new Set<string>();
  for (const pair of node.items) {
    const keyAt = reader.placeAt(pair.key.range[0]);
    const value = readNode(pair.value, keyAt, reader);
    if (isMap(pair.key) || isSeq(pair.key)) {
      reader.report(error('yaml-key-is-no-word', keyAt, ''));
      continue;
    }
    const key = readScalar(pair.key, keyAt, reader).text;
    if (seen.has(key)) reader.report(error('double-key', keyAt, excerpt(key), { key }));
    else entries.push({ key, keyAt, value });
    seen.add(key);
  }
  return { kind: 'map', entries, at };
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
  const reader: Reader = { placeAt, report: (problem) => problems.push(problem) };

  const strange = firstIllegible(text);
  if (strange >= 0)
    problems.push(warning('control-character', placeAt(strange), excerpt(raw.slice(strange))));

  const tokens = [...new Parser().parse(raw)];
  const lost = swallowed(raw, tokens, placeAt);
  if (lost.some((problem) => problem.code === 'too-deep')) return { value: null, problems: lost };

  const composer = new Composer({
    uniqueKeys: false,
    version: '1.2',
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document, second] = composer.compose(tokens, true, raw.length);
  const syntax = syntaxProblems(raw, document?.errors ?? [], placeAt);
  const told = new Set(lost.map(({ at }) => at.line));
  const open = lost.find(({ code }) => code === 'yaml-open-quote' || code === 'yaml-open-bracket')?.at.line;
  problems.push(...lost, ...syntax.filter(({ at }) => !told.has(at.line) && at.line < (open ?? Infinity)));
  const broken = syntax.length > 0;

  if (second !== undefined)
    problems.push(
      error('yaml-several-documents', placeAt(second.range[0]), excerpt(raw.slice(second.range[0]))),
    );
  const contents = document?.contents ?? null;
  if (contents === null || (isScalar(contents) && contents.value === null && contents.source === '')) {
    if (!hasErrors(problems)) problems.push(error('file-empty', { line: 1, column: 1 }, ''));
    return { value: null, problems: problems.sort(byPlace) };
  }
  const value = broken ? null : readNode(contents, { line: 1, column: 1 }, reader);
  return { value, problems: problems.sort(byPlace) };
};
