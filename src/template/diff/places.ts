/** Where things stand: what moved in or out of a repeat, to another phase, or within the order. */
import type { Condition, Item, Phase, Repeat, Template } from '../template.ts';
import { dottedName, type Standing } from '../walk.ts';
import type { Found } from './change.ts';
import { conditionMove } from './condition-change.ts';
import type { Matched, Pair } from './match.ts';
import type { Move, Part } from './move.ts';

type Placed = Pair<Standing<Item>>;

/** Whether a condition may hide what was asked without it, or under another one. */
const hidesMore = (old: Condition | null, now: Condition | null, matched: Matched): boolean => {
  if (now === null) return false;
  if (old === null) return true;
  const move = conditionMove(old.expression, now.expression, (id) => matched.itemNow(id) ?? id);
  return move !== null && move !== 'widened';
};

const captures = (item: Item): boolean => item.item === 'question' && item.captures !== null;

/** Null for what stands where it stood. What is in a repeat goes with it: only the repeat has moved. */
const moveOf = ({ old, now }: Placed, matched: Matched): Move | null => {
  const [oldRepeat, newRepeat] = [old.repeats.at(-1), now.repeats.at(-1)];
  const repeatNow = oldRepeat === undefined ? null : matched.itemNow(oldRepeat.id);
  if (repeatNow !== (newRepeat?.id ?? null) || (oldRepeat === undefined) !== (newRepeat === undefined))
    return 'taken';
  if (newRepeat !== undefined || matched.phaseNow(old.phase.id) === now.phase.id) return null;
  if (old.phase.of !== now.phase.of && (captures(old.item) || captures(now.item))) return 'refiled';
  return hidesMore(old.phase.when, now.phase.when, matched) ? 'narrowed' : 'moved';
};

/** How a question or a repeat stands otherwise than it did. */
export const placeChanges = (pair: Placed, matched: Matched): readonly Found[] => {
  const move = moveOf(pair, matched);
  if (move === null) return [];
  const { old, now } = pair;
  const isPath = move === 'taken';
  return [
    {
      part: now.item.item,
      id: now.item.id,
      key: now.item.item === 'repeat' ? 'repeat' : 'id',
      option: null,
      language: null,
      move,
      old: isPath ? dottedName(old) : old.phase.id,
      new: isPath ? dottedName(now) : now.phase.id,
    },
  ];
};

const orderChange = (
  part: Part,
  key: string,
  id: string,
  old: readonly string[],
  now: readonly string[],
): readonly Found[] => {
  const before = old.filter((each) => now.includes(each));
  const after = now.filter((each) => old.includes(each));
  if (before.every((each, at) => after[at] === each)) return [];
  const [was, is] = [before.join(', '), after.join(', ')];
  return [{ part, id, key, option: null, language: null, move: 'changed', old: was, new: is }];
};

const known = (ids: readonly (string | null)[]): readonly string[] =>
  ids.flatMap((id) => (id === null ? [] : [id]));

/** The questions and repeats that stayed in a phase or a repeat, in another order. */
export const orderWithin = ({ old, now }: Pair<Phase> | Pair<Repeat>, matched: Matched): readonly Found[] =>
  orderChange(
    'item' in now ? 'repeat' : 'phase',
    'questions',
    now.id,
    known(old.items.map(({ id }) => matched.itemNow(id))),
    now.items.map(({ id }) => id),
  );

export const orderOfPhases = (old: Template, now: Template, matched: Matched): readonly Found[] =>
  orderChange(
    'template',
    'phases',
    now.id,
    known(old.phases.map(({ id }) => matched.phaseNow(id))),
    now.phases.map(({ id }) => id),
  );
