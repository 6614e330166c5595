/** Reads a walk file: each walk as the transcript that it is, with what is expected of it. */
import { readTranscript } from '../interview/read-transcript.ts';
import type { Surroundings } from '../interview/surroundings.ts';
import { isBlank } from '../interview/transcript-keys.ts';
import { otherKind } from '../source/file-kind.ts';
import { readKeys } from '../source/keys.ts';
import { entryOf, type MapEntry, type MapNode, type SourceNode } from '../source/node.ts';
import { error, hasErrors, type Problem, type Reading } from '../source/problem.ts';
import { type Report, wordsOf } from '../source/shape.ts';
import { readYaml } from '../source/yaml.ts';
import type { Template } from '../template/template.ts';
import { readExpect } from './read-expect.ts';
import { usualDay, type Walk, type WalkFile } from './walk.ts';
import { fileKeys, walkKeys } from './walk-keys.ts';

/** What a walk says in the words of a transcript, besides `session`. */
const transcriptParts: readonly string[] = ['answers', 'headlines', 'notes', 'skipped', 'told_by'];

const byPlace = (a: Problem, b: Problem): number => a.at.line - b.at.line || a.at.column - b.at.column;

/** All problems in one go; `template` is the one that the walks are for. */
export const readWalks = (source: string, template: Template): Reading<WalkFile> => {
  const { value: node, problems: ofYaml } = readYaml(source);
  const problems: Problem[] = ofYaml.map((problem) =>
    problem.code === 'file-empty' ? { ...problem, code: 'walk-file-empty' } : problem,
  );
  const file = node === null ? null : readFile(node, template, (problem) => problems.push(problem));
  return { value: hasErrors(problems) ? null : file, problems: problems.sort(byPlace) };
};

/** The template that a walk file says it is for, before that template is known; null when it cannot be read. */
export const templateNamed = (source: string): string | null => {
  const { value } = readYaml(source);
  const named = value?.kind === 'map' ? entryOf(value, 'template')?.value : undefined;
  return named?.kind === 'scalar' && !isBlank(named) ? named.text.trim() : null;
};

const readFile = (node: SourceNode, template: Template, report: Report): WalkFile | null => {
  const other = otherKind(node, 'walk');
  if (other !== null) {
    report(other.code === 'is-transcript' ? { ...other, code: 'walk-is-transcript' } : other);
    return null;
  }
  const found = readKeys(node, fileKeys, { key: 'walk file', report });
  if (found === null || found.template === null || found.walks === null) return null;
  const { template: named } = found;
  if (![template.id, ...template.aliases].includes(named.value.trim()))
    report(error('walk-other-template', named.at, named.text, { name: named.text, template: template.id }));
  if (found.walks.kind !== 'list') {
    const text = wordsOf(found.walks);
    report(error('needs-list', found.walks.at, text, { key: 'walks', text }));
    return null;
  }
  const walks = found.walks.items.flatMap((item) => readWalk(item, template, report) ?? []);
  return { template: named, walks };
};

const readWalk = (node: SourceNode, template: Template, report: Report): Walk | null => {
  const found = readKeys(node, walkKeys, { key: 'walk', report });
  if (found === null || node.kind !== 'map') return null;
  const { value: transcript, problems } = readTranscript(asTranscript(node, template));
  for (const problem of problems) report(problem);
  const expect = readExpect(found.expect, template, report);
  if (transcript === null || found.name === null) return null;
  const { settings = null, groups = null, roles = null, rounds = null, practices } = found.inquiry ?? {};
  const surroundings: Surroundings = {
    now: `${transcript.facts.date}T12:00:00Z`,
    settings,
    groups,
    roles,
    rounds,
    practices: practices ?? [],
  };
  return { name: found.name.trim(), at: node.at, transcript, surroundings, expect };
};

/** The walk as the transcript of a session; one that says nothing of its session gets a day, and nobody takes part. */
const asTranscript = (walk: MapNode, template: Template): MapNode => {
  const written = entryOf(walk, 'session');
  const given = written?.value ?? walk;
  const entries: readonly MapEntry[] = written?.value.kind === 'map' ? written.value.entries : [];
  const usual = (key: string, text: string): readonly MapEntry[] =>
    entries.some((entry) => entry.key === key)
      ? []
      : [{ key, keyAt: given.at, value: { kind: 'scalar', value: text, text, quoted: true, at: given.at } }];
  const session: SourceNode =
    written === undefined || written.value.kind === 'map' || isBlank(written.value)
      ? {
          kind: 'map',
          at: given.at,
          entries: [...usual('template', template.id), ...usual('date', usualDay), ...entries],
        }
      : written.value;
  return {
    kind: 'map',
    at: walk.at,
    entries: [
      { key: 'session', keyAt: written?.keyAt ?? walk.at, value: session },
      ...walk.entries.filter(({ key }) => transcriptParts.includes(key)),
    ],
  };
};
