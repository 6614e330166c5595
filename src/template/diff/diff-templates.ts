/** Everything that differs between two versions of a template, weighed for what was already collected. */
import { graphOf } from '../graph/graph.ts';
import type { Phase, Question, Repeat, Template } from '../template.ts';
import type { Standing } from '../walk.ts';
import { type Change, type Found, weighed } from './change.ts';
import { come, gone, mustAnswer } from './come-and-gone.ts';
import { compareValues, type Versions } from './compare-values.ts';
import {
  type KeyValue,
  labelValues,
  phaseValues,
  questionValues,
  repeatValues,
  templateValues,
} from './key-values.ts';
import { type Matched, match, type Pair } from './match.ts';
import type { Part, Weight } from './move.ts';
import { optionChanges } from './option-changes.ts';
import { orderOfPhases, orderWithin, placeChanges } from './places.ts';

type Values = Readonly<Record<string, KeyValue>>;

const keyChanges = (part: Part, id: string, old: Values, now: Values, versions: Versions): readonly Found[] =>
  Object.entries(now).flatMap(([key, value]) => {
    const before = old[key];
    if (before === undefined) return [];
    return compareValues(before, value, versions).map((found) => ({ part, id, key, option: null, ...found }));
  });

/** A condition that hides less asks more people; where they must answer, that weighs more. */
const neededNow = (of: Phase | Repeat | Question, changes: readonly Found[]): readonly Found[] =>
  changes.map((found) =>
    found.key === 'when' && ['removed', 'widened'].includes(found.move) && mustAnswer(of)
      ? { ...found, move: 'needed' as const }
      : found,
  );

const phaseChanges = ({ old, now }: Pair<Phase>, matched: Matched, versions: Versions): readonly Found[] => {
  const renamed: Found = {
    part: 'phase',
    id: now.id,
    key: 'id',
    option: null,
    language: null,
    move: old.of === null ? 'changed' : 'refiled',
    old: old.id,
    new: now.id,
  };
  return [
    ...(old.id === now.id ? [] : [renamed]),
    ...neededNow(now, keyChanges('phase', now.id, phaseValues(old), phaseValues(now), versions)),
    ...orderWithin({ old, now }, matched),
  ];
};

const repeatChanges = (
  pair: Pair<Standing<Repeat>>,
  matched: Matched,
  versions: Versions,
): readonly Found[] => {
  const [old, now] = [pair.old.item, pair.now.item];
  const { id } = now;
  const values = [repeatValues(old, versions.renamed), repeatValues(now, (question) => question)] as const;
  const renamed: Found = {
    part: 'repeat',
    id,
    key: 'repeat',
    option: null,
    language: null,
    move: 'changed',
    old: old.id,
    new: id,
  };
  const order = { part: 'repeat', key: 'over', move: 'moved' } as const;
  const lists =
    old.over?.kind === 'list' && now.over?.kind === 'list'
      ? optionChanges({ old: old.over.items, now: now.over.items }, { id, ranked: false, order }, versions)
      : [];
  return [
    ...(old.id === id ? [] : [renamed]),
    ...placeChanges(pair, matched),
    ...neededNow(now, keyChanges('repeat', id, values[0], values[1], versions)),
    ...lists,
    ...orderWithin({ old, now }, matched),
  ];
};

/** Words that stood at another question, which no longer has them: the id now stands for something else. */
const takesOver = (found: Found, matched: Matched): boolean =>
  matched.questions.some(({ old, now }) => {
    const { language } = found;
    if (now.item.id === found.id || language === null || found.new === null) return false;
    return old.item.ask[language] === found.new && now.item.ask[language] !== found.new;
  });

/** Keys that come and go with the type of a question. */
const ofType: readonly string[] = ['headline', 'computed', 'from', 'to', 'at_most', 'many'];

const questionChanges = (
  pair: Pair<Standing<Question>>,
  matched: Matched,
  versions: Versions,
): readonly Found[] => {
  const [old, now] = [pair.old.item, pair.now.item];
  const { id } = now;
  const of = (key: string, move: Found['move'], was: string | null, is: string | null): Found => ({
    part: 'question',
    id,
    key,
    option: null,
    language: null,
    move,
    old: was,
    new: is,
  });
  const before = questionValues(old, versions.language.old);
  const changes = keyChanges(
    'question',
    id,
    before,
    questionValues(now, versions.language.new),
    versions,
  ).map((found): Found => {
    if (found.key === 'type' && old.type === 'text' && now.type === 'story')
      return { ...found, move: 'widened' };
    return found.key === 'ask' && takesOver(found, matched) ? { ...found, move: 'reused' } : found;
  });
  const isOther = changes.some(({ key, move }) => key === 'type' && move === 'changed');
  const order = { part: 'question', key: 'options', move: 'changed' } as const;
  const options = optionChanges(
    { old: old.options, now: now.options },
    { id, ranked: now.type === 'rank', order },
    versions,
  );
  const [from, to] = [old.renamedFrom, now.renamedFrom];
  const joins = from === null ? 'added' : to === null ? 'removed' : 'changed';
  return [
    ...(old.id === id ? [] : [of('id', 'renamed', old.id, id)]),
    ...placeChanges(pair, matched),
    ...neededNow(now, isOther ? changes.filter(({ key }) => !ofType.includes(key)) : changes),
    ...(isOther ? [] : options),
    ...(old.id !== id || from === to ? [] : [of('renamed_from', joins, from, to)]),
  ];
};

/** Where each part stands in the new template; what is gone comes first. */
const standings = (now: Template): ((found: Found) => number) => {
  const order = graphOf(now).nodes.map(({ node }) => node);
  const places = new Map(order.map((node, at) => [node, at + 1]));
  return ({ part, id }) =>
    part === 'template' || part === 'labels' ? -1 : (places.get(part === 'phase' ? `phase:${id}` : id) ?? 0);
};

const weights: readonly Weight[] = ['breaking', 'wording', 'safe'];

/** What weighs most first, else in the order of the new template, with what is gone before what came. */
export const diffTemplates = (old: Template, now: Template): readonly Change[] => {
  const matched = match(old, now);
  const versions: Versions = {
    language: { old: old.languages[0], new: now.languages[0] },
    renamed: (question) => matched.itemNow(question) ?? question,
  };
  const found = [
    ...keyChanges('template', now.id, templateValues(old), templateValues(now), versions),
    ...keyChanges('labels', now.id, labelValues(old), labelValues(now), versions),
    ...gone(old, matched),
    ...orderOfPhases(old, now, matched),
    ...matched.phases.flatMap((pair) => phaseChanges(pair, matched, versions)),
    ...matched.repeats.flatMap((pair) => repeatChanges(pair, matched, versions)),
    ...matched.questions.flatMap((pair) => questionChanges(pair, matched, versions)),
    ...come(now, matched),
  ].map(weighed);
  const standing = standings(now);
  const inOrder = found.toSorted((a, b) => standing(a) - standing(b));
  return weights.flatMap((weight) => inOrder.filter((change) => change.weight === weight));
};
