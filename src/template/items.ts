/** Reads what stands under `questions:`: questions, and repeats of questions, two levels deep at most. */
import { readKeys } from '../source/keys.ts';
import { entryOf, type MapNode, type SourceNode } from '../source/node.ts';
import type { Place } from '../source/place.ts';
import { error } from '../source/problem.ts';
import { wordsOf } from '../source/shape.ts';
import { readOver } from './over.ts';
import { ownKeysOf } from './own-keys.ts';
import { checkReserved, readQuestion } from './question.ts';
import type { Item, RecordKind, Repeat } from './template.ts';
import { keepCondition, type Workbench } from './workbench.ts';

const deepest = 2;

/** More turns are no conversation. */
export const mostTurns = 1000;

/** A repeat is known by its key `repeat`; where that is missing or misspelt, by the questions in it. */
const isRepeat = (node: MapNode): boolean =>
  entryOf(node, 'repeat') !== undefined ||
  (entryOf(node, 'type') === undefined && entryOf(node, 'questions') !== undefined);

/** The kind of record that a phase or repeat makes; `unread` where one was written that could not be read. */
export const recordOf = (node: SourceNode, of: RecordKind | null): RecordKind | 'unread' | null =>
  of ?? (node.kind === 'map' && entryOf(node, 'of') !== undefined ? 'unread' : null);

/**
 * The items under `questions:` in the map `around`; those that cannot be known are reported and left out. `depth` counts
 * the repeats around them.
 */
export const readItems = (
  node: SourceNode | null,
  around: Place,
  of: RecordKind | 'unread' | null,
  depth: number,
  bench: Workbench,
): readonly Item[] => {
  if (node?.kind !== 'list') {
    bench.unread.push(around);
    if (node !== null)
      bench.report(error('needs-list', node.at, wordsOf(node), { key: 'questions', text: wordsOf(node) }));
    return [];
  }
  if (node.items.length === 0) bench.report(error('empty-list', node.at, '', { key: 'questions' }));
  return node.items.flatMap((item) => {
    if (item.kind !== 'map') {
      bench.unread.push(item.at);
      bench.report(error('needs-map', item.at, wordsOf(item), { key: 'questions', text: wordsOf(item) }));
      return [];
    }
    const read = isRepeat(item) ? readRepeat(item, depth, bench) : readQuestion(item, of, bench);
    return read === null ? [] : [read];
  });
};

const readRepeat = (node: MapNode, depth: number, bench: Workbench): Repeat | null => {
  const { report } = bench;
  const found = readKeys(node, bench.tables.repeat, { key: 'repeat', report });
  if (found === null) return null;
  const [first = ''] = bench.languages;
  const id = found.repeat;
  if (depth >= deepest) report(error('too-many-levels', node.at, id?.text ?? '', { most: deepest }));
  if (id !== null) {
    checkReserved(id, report);
    bench.itemIds.push(id);
  }
  const { at_least: atLeast, at_most: atMost } = found;
  for (const bound of [atLeast, atMost])
    if (bound !== null && bound.value > mostTurns)
      report(error('too-many-turns', bound.at, bound.text, { number: bound.value, most: mostTurns }));
  if (atLeast !== null && atMost !== null && atLeast.value > atMost.value)
    report(
      error('at-most-below-at-least', atMost.at, atMost.text, { least: atLeast.value, most: atMost.value }),
    );
  const over = found.over === null ? null : readOver(found.over, bench);
  const when = keepCondition(bench, found.when);
  const items =
    depth >= deepest ? [] : readItems(found.questions, node.at, recordOf(node, found.of), depth + 1, bench);
  if (id === null) {
    bench.unread.push(node.at);
    return null;
  }
  if (over !== null && found.over !== null) bench.overs.set(over, found.over);
  return {
    item: 'repeat',
    id: id.value,
    of: found.of,
    each: found.each ?? { [first]: id.value },
    ask: found.ask,
    atLeast: atLeast?.value ?? null,
    atMost: atMost?.value ?? null,
    over,
    itemQuestion: null,
    when,
    moment: found.moment ?? 'live',
    items,
    ...ownKeysOf(node),
    at: node.at,
  };
};
