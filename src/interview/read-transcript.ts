/** Reads one transcript from its source tree, without knowing the template that it answers. */
import { otherKind } from '../source/file-kind.ts';
import { readKeys } from '../source/keys.ts';
import type { MapEntry, MapNode, SourceNode } from '../source/node.ts';
import { error, hasErrors, type Problem, type Reading } from '../source/problem.ts';
import type { Reader, Report } from '../source/shape.ts';
import { wordsOf } from '../source/shape.ts';
import { readFacts } from './read-facts.ts';
import type { Attribution, MarkedQuote, Remark, Transcript, WrittenHeadline } from './transcript.ts';
import { aliases, headlineKeys, isBlank, quoteKeys, textOf, transcriptKeys } from './transcript-keys.ts';

const byPlace = (a: Problem, b: Problem): number => a.at.line - b.at.line || a.at.column - b.at.column;

/** All problems in one go; with errors there is no transcript. */
export const readTranscript = (node: SourceNode): Reading<Transcript> => {
  const other = otherKind(node, 'transcript');
  if (other !== null) return { value: null, problems: [other] };
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const parts = readKeys(node, transcriptKeys, { key: 'transcript', report });
  const session = parts?.session ?? null;
  const read = session === null ? null : readFacts(session, report);
  if (parts === null || session === null || read === null)
    return { value: null, problems: problems.sort(byPlace) };
  const each = <T>(key: 'headlines' | 'notes' | 'skipped' | 'told_by', one: ReadEntry<T>): readonly T[] =>
    (mapIn(parts[key], key, report)?.entries ?? []).flatMap((entry) => one(entry, report) ?? []);
  const transcript: Transcript = {
    ...read,
    unfinished: parts.unfinished === true,
    headlinesFirst: parts.headlines_first === true,
    at: session.at,
    answers: mapIn(parts.answers, 'answers', report),
    headlines: each('headlines', readHeadline),
    notes: each('notes', readRemark),
    skipped: each('skipped', readRemark),
    toldBy: each('told_by', readAttribution),
    quotes: (parts.quotes ?? []).flatMap((each) => readQuote(each, report) ?? []),
  };
  return { value: hasErrors(problems) ? null : transcript, problems: problems.sort(byPlace) };
};

/** Null when there is nothing to keep; what is wrong has been reported. */
type ReadEntry<T> = (entry: MapEntry, report: Report) => T | null;

const mapIn = (node: SourceNode | null, key: string, report: Report): MapNode | null => {
  if (node === null || isBlank(node)) return null;
  if (node.kind === 'map') return node;
  report(error('needs-map', node.at, wordsOf(node), { key, text: wordsOf(node) }));
  return null;
};

const readRemark: ReadEntry<Remark> = ({ key: path, value }, report) => {
  if (value.kind === 'scalar') return isBlank(value) ? null : { path, text: textOf(value), at: value.at };
  report(error('needs-text', value.at, '', { key: path, text: '' }));
  return null;
};

const readHeadline: ReadEntry<WrittenHeadline> = (entry, report) => {
  const { key, value } = entry;
  if (value.kind !== 'map') {
    const plain = readRemark(entry, report);
    return plain === null ? null : { ...plain, kind: null };
  }
  const reader: Reader = { key, report };
  const read = readKeys(value, headlineKeys, reader);
  const remark = read?.text ? readRemark({ ...entry, value: read.text }, report) : null;
  return remark === null ? null : { ...remark, kind: read?.kind ?? null };
};

const readQuote = (node: SourceNode, report: Report): MarkedQuote | null => {
  const read = readKeys(node, quoteKeys, { key: 'quotes', report });
  const { path = null, text = null, allowed = null } = read ?? {};
  return path === null || text === null || allowed === null ? null : { path, text, allowed };
};

const readAttribution: ReadEntry<Attribution> = ({ key: path, value }, report) => {
  const by = aliases.read(value, { key: path, report }) ?? [];
  return by.length === 0 ? null : { path, by, at: value.at };
};
