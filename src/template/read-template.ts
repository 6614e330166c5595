/** Reads and checks a question template: all that is wrong with it, told in one run, in the order of the file. */
import { otherKind } from '../source/file-kind.ts';
import { readKeys } from '../source/keys.ts';
import { entryOf, type MapNode, type ScalarNode, type SourceNode } from '../source/node.ts';
import { error, hasErrors, type Problem, type Reading, warning } from '../source/problem.ts';
import { wordsOf } from '../source/shape.ts';
import { strayQuotes } from '../source/stray-quotes.ts';
import { readYaml } from '../source/yaml.ts';
import { checkConditions } from './check-conditions.ts';
import { doubleIds } from './check-ids.ts';
import { readItems, recordOf } from './items.ts';
import { keyTables, languageCode } from './key-tables.ts';
import { itemQuestionOf } from './over.ts';
import { ownKeysOf } from './own-keys.ts';
import type { FiveD, Item, Phase, Template, Text } from './template.ts';
import { questionsOf } from './walk.ts';
import { keepCondition, type Workbench } from './workbench.ts';

/** The languages that the texts of the template can be read in: known before anything else is read. None when one is at fault. */
const languagesOf = (node: SourceNode): readonly string[] => {
  const declared = node.kind === 'map' ? entryOf(node, 'languages')?.value : undefined;
  if (declared?.kind !== 'list') return [];
  const quiet = { key: 'languages', report: () => {} };
  const codes = declared.items.map((item) => languageCode.read(item, quiet));
  if (codes.includes(null)) return [];
  return [...new Set(codes.flatMap((code) => (code === null ? [] : [code])))];
};

/** A question that stands where a phase should. */
const isQuestion = (node: MapNode): boolean =>
  entryOf(node, 'questions') === undefined &&
  (entryOf(node, 'type') !== undefined || entryOf(node, 'ask') !== undefined);

const readPhases = (node: SourceNode | null, bench: Workbench): readonly Phase[] => {
  const { report } = bench;
  if (node === null) return [];
  if (node.kind !== 'list') {
    report(error('needs-list', node.at, wordsOf(node), { key: 'phases', text: wordsOf(node) }));
    return [];
  }
  if (node.items.length === 0) report(error('empty-list', node.at, '', { key: 'phases' }));
  return node.items.flatMap((item) => {
    if (item.kind === 'map' && isQuestion(item)) {
      bench.unread.push(item.at);
      report(error('question-outside-phase', item.at, '', {}));
      return [];
    }
    const found = readKeys(item, bench.tables.phase, { key: 'phase', report });
    if (found === null) return [];
    if (found.id !== null) bench.phaseIds.push(found.id);
    const when = keepCondition(bench, found.when);
    const items = readItems(found.questions, item.at, recordOf(item, found.of), 0, bench);
    const { phase, title, minutes, say, of } = found;
    return [
      {
        id: found.id?.value ?? '',
        phase,
        title,
        minutes,
        say,
        when,
        of,
        items,
        ...ownKeysOf(item),
        at: item.at,
      },
    ];
  });
};

const given = (labels: Readonly<Record<FiveD, Text | null>> | null): Template['labels'] => ({
  ...(labels?.define && { define: labels.define }),
  ...(labels?.discover && { discover: labels.discover }),
  ...(labels?.dream && { dream: labels.dream }),
  ...(labels?.design && { design: labels.design }),
  ...(labels?.destiny && { destiny: labels.destiny }),
});

/** Names in each repeat the question that holds the item gone over: only now are the questions it may point at known. */
const withItemQuestions = (template: Template): Template => {
  const options = new Map(
    questionsOf(template).map(({ item }) => [item.id, item.options.map(({ value }) => value)]),
  );
  const named = (item: Item): Item => {
    if (item.item === 'question') return item;
    const { over } = item;
    const values =
      over?.kind === 'list'
        ? over.items.map(({ value }) => value)
        : over?.kind === 'answer'
          ? (options.get(over.question) ?? [])
          : [];
    return { ...item, itemQuestion: itemQuestionOf(over, item.items, values), items: item.items.map(named) };
  };
  return {
    ...template,
    phases: template.phases.map((phase) => ({ ...phase, items: phase.items.map(named) })),
  };
};

const byPlace = (a: Problem, b: Problem): number => a.at.line - b.at.line || a.at.column - b.at.column;

/** A version such as 1.10 that stands without quotes: kept here as typed, but another program reads 1.1. */
const readsOtherwise = (node: SourceNode): node is ScalarNode =>
  node.kind === 'scalar' && typeof node.value === 'number' && String(node.value) !== node.text;

const doubleLanguages = (items: readonly SourceNode[]): readonly Problem[] =>
  items.flatMap((item, index) => {
    const text = wordsOf(item);
    const again = items.slice(0, index).some((earlier) => text !== '' && wordsOf(earlier) === text);
    return again ? [error('double-language', item.at, text, { language: text })] : [];
  });

const readTree = (node: SourceNode, source: string, report: (problem: Problem) => void): Template | null => {
  const other = otherKind(node, 'template');
  if (other !== null) {
    report(other);
    return null;
  }
  const [first, ...others] = languagesOf(node);
  const languages = first === undefined ? [] : [first, ...others];
  const bench: Workbench = {
    tables: keyTables(languages, source),
    languages,
    report,
    written: new Map(),
    overs: new Map(),
    itemIds: [],
    phaseIds: [],
    untyped: new Set(),
    unread: [],
    defaults: new Map(),
  };
  const found = readKeys(node, bench.tables.template, { key: 'template', report });
  if (found === null) return null;
  const declared = node.kind === 'map' ? entryOf(node, 'languages')?.value : undefined;
  const version = node.kind === 'map' ? entryOf(node, 'version')?.value : undefined;
  if (version !== undefined && readsOtherwise(version))
    report(warning('version-number', version.at, version.text, { text: version.text }));
  if (declared?.kind === 'list' && declared.items.length === 0)
    report(error('empty-list', declared.at, '', { key: 'languages' }));
  if (declared?.kind === 'list') for (const problem of doubleLanguages(declared.items)) report(problem);
  const phases = readPhases(found.phases, bench);
  for (const problem of [...doubleIds(bench.itemIds), ...doubleIds(bench.phaseIds)]) report(problem);
  const template: Template = {
    id: found.template ?? '',
    version: found.version ?? '',
    languages: [first ?? '', ...others],
    title: found.title ?? {},
    aliases: found.aliases ?? [],
    purpose: found.purpose,
    minutes: found.minutes,
    labels: given(found.labels),
    phases,
    ...ownKeysOf(node),
  };
  checkConditions(template, source, bench);
  return withItemQuestions(template);
};

/** What follows on the same line where YAML took a text apart: a key without its value, or a key that is half a text. */
const sequels: ReadonlyMap<string, readonly string[]> = new Map([
  ['yaml-comment-in-text', ['empty-key', 'empty-text']],
  ['yaml-tag', ['empty-key', 'empty-text']],
  ['yaml-anchor', ['empty-key', 'empty-text']],
  ['yaml-no-space', ['missing-key', 'missing-key-for-type']],
  ['yaml-curly-quotes', ['unknown-key', 'misspelt-key']],
]);

/**
 * The template in a YAML (or JSON) text, with every error and warning; null as soon as there is one error, so that a
 * faulty template is never used. Where YAML itself went wrong, what follows from it is not told as well; a language that
 * was not declared is told at its first text.
 */
export const readTemplate = (source: string): Reading<Template> => {
  const { value: node, problems: ofYaml } = readYaml(source);
  const told = new Set(ofYaml.map(({ at }) => `${at.line}:${at.column}`));
  const problems = [...ofYaml, ...(node === null ? [] : strayQuotes(node))];
  const expected = new Set(
    ofYaml.flatMap(({ code, at }) => (sequels.get(code) ?? []).map((sequel) => `${at.line} ${sequel}`)),
  );
  const strangers = new Set<unknown>();
  const report = (problem: Problem): void => {
    const { line, column } = problem.at;
    const { code, params } = problem;
    const isStranger = code === 'unknown-language';
    const follows =
      told.has(`${line}:${column}`) ||
      expected.has(`${line} ${code}`) ||
      (isStranger && strangers.has(params['language']));
    if (isStranger) strangers.add(params['language']);
    if (!follows) problems.push(problem);
  };
  const template = node === null ? null : readTree(node, source, report);
  return { value: hasErrors(problems) ? null : template, problems: problems.sort(byPlace) };
};
