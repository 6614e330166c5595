/** What became of the options of a question, or of the items of a list that a repeat goes over. */
import type { Option } from '../template.ts';
import type { Found } from './change.ts';
import { compareValues, type Versions } from './compare-values.ts';
import { optionValues } from './key-values.ts';
import type { Pair } from './match.ts';

export interface OptionsOf {
  /** The question or repeat. */
  readonly id: string;
  /** Put in an order by whoever answers. */
  readonly ranked: boolean;
  /** What their own order is told as. */
  readonly order: Pick<Found, 'part' | 'key' | 'move'>;
}

const sameLabel = (one: Option, other: Option): boolean =>
  Object.entries(one.label).some(([language, words]) => other.label[language] === words);

/** A value that is gone while its label stands at a new one was only spelt otherwise. */
export const optionChanges = (
  { old, now }: Pair<readonly Option[]>,
  { id, ranked, order }: OptionsOf,
  versions: Versions,
): readonly Found[] => {
  const was = new Map(old.map((option) => [option.value, option]));
  const is = new Map(now.map((option) => [option.value, option]));
  const added = now.filter(({ value }) => !was.has(value));
  const removed = old.filter(({ value }) => !is.has(value));
  const respelt = new Map(
    removed.flatMap((option) => {
      const again = added.find((other) => sameLabel(option, other));
      return again === undefined ? [] : [[option.value, again.value] as const];
    }),
  );
  const again = new Set(respelt.values());
  const found = (
    key: 'value' | 'label',
    move: Found['move'],
    option: string,
    facts: Partial<Pick<Found, 'old' | 'new' | 'language'>>,
  ): Found => ({ part: 'option', id, key, option, move, language: null, old: null, new: null, ...facts });

  const values = [
    ...removed.map(({ value }) => {
      const spelt = respelt.get(value);
      return spelt === undefined
        ? found('value', 'removed', value, { old: value })
        : found('value', 'changed', value, { old: value, new: spelt });
    }),
    ...added
      .filter(({ value }) => !again.has(value))
      .map(({ value }) => found('value', ranked ? 'ranked' : 'added', value, { new: value })),
  ];
  const labels = now.flatMap((option) => {
    const before = was.get(option.value);
    if (before === undefined) return [];
    const [oldLabel, newLabel] = [optionValues(before).label, optionValues(option).label];
    return compareValues(oldLabel, newLabel, versions).map((happened) => {
      const { language } = happened;
      const isReused =
        happened.move === 'changed' &&
        language !== null &&
        old.some((other) => other.value !== option.value && other.label[language] === happened.new);
      return {
        ...found('label', 'changed', option.value, happened),
        move: isReused ? ('reused' as const) : happened.move,
      };
    });
  });
  const [before, after] = [
    old.filter(({ value }) => is.has(value)).map(({ value }) => value),
    now.filter(({ value }) => was.has(value)).map(({ value }) => value),
  ];
  const isOrdered = before.every((value, at) => after[at] === value);
  const ordered: Found = {
    ...order,
    id,
    option: null,
    language: null,
    old: before.join(', '),
    new: after.join(', '),
  };
  return [...values, ...labels, ...(isOrdered ? [] : [ordered])];
};
