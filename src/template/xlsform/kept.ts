/** What a sheet cannot show travels beside it; what a cell shows is believed before what travelled. */
import type { Data } from '../template.ts';
import type { Keys } from '../written.ts';
import { same } from './data.ts';
import { ownColumn, type Row } from './workbook.ts';

/** The columns that show what stands under a key; a key that is not named here is shown nowhere. */
const shownIn: ReadonlyMap<string, readonly string[]> = new Map([
  ['id', ['name']],
  ['repeat', ['name']],
  ['type', ['type', 'parameters', 'appearance', 'choices']],
  ['title', ['label', 'form_title']],
  ['template', ['form_id']],
  ['version', ['version']],
  ['each', ['label']],
  ['ask', ['label']],
  ['help', ['hint']],
  ['probes', ['hint']],
  ['when', ['relevant']],
  ['check', ['constraint']],
  ['message', ['constraint_message']],
  ['computed', ['calculation']],
  ['options', ['choices']],
  ['required', ['required']],
  ['default', ['default']],
  ['from', ['type', 'parameters']],
  ['to', ['type', 'parameters']],
  ['say', ['say']],
  ['headline', ['headline']],
  ['over', ['repeat_count', 'item']],
  ['at_least', ['repeat_count']],
  ['at_most', ['repeat_count']],
]);

const order: readonly string[] = [
  ...[
    'template',
    'version',
    'languages',
    'id',
    'repeat',
    'type',
    'renamed_from',
    'phase',
    'headline',
    'of',
    'captures',
    'required',
    'private',
  ],
  ...[
    'title',
    'each',
    'aliases',
    'purpose',
    'minutes',
    'labels',
    'at_least',
    'over',
    'moment',
    'when',
    'say',
    'ask',
    'help',
    'probes',
  ],
  ...['options', 'from', 'to', 'many', 'at_most', 'computed', 'check', 'message', 'default'],
];

const placeOf = (key: string): number => {
  const place = order.indexOf(key);
  return place < 0 ? order.length : place;
};

/** In the order in which a file is written. */
const inOrder = (keys: Keys): Keys => new Map([...keys].sort(([a], [b]) => placeOf(a) - placeOf(b)));

/** `label` of `label::English (en)`. */
const baseOf = (column: string): string => column.replace(/::.*$/s, '');

/** What `keys` say and the sheet alone would not; null where the sheet would say more than they do. */
export const complement = (keys: Keys, shown: Keys): Readonly<Record<string, Data>> =>
  Object.fromEntries(
    [...new Set([...keys.keys(), ...shown.keys()])].flatMap((key) =>
      same(keys.get(key), shown.get(key)) ? [] : [[key, keys.get(key) ?? null]],
    ),
  );

const overlay = (keys: Keys, kept: Readonly<Record<string, Data>>): Keys => {
  const found = new Map(keys);
  for (const [key, data] of Object.entries(kept)) {
    if (data === null) found.delete(key);
    else found.set(key, data);
  }
  return found;
};

const differing = (a: Row, b: Row): ReadonlySet<string> =>
  new Set([...new Set([...a.keys(), ...b.keys()])].filter((column) => a.get(column) !== b.get(column)));

/**
 * The keys of something whose cells say `shown` and that travelled with `kept`: each kept key counts as long as
 * writing it gives exactly what now stands in its columns.
 */
export const restored = (
  shown: Keys,
  kept: Readonly<Record<string, Data>>,
  cells: Row,
  written: (keys: Keys) => Row,
): Keys => {
  const whole = overlay(shown, kept);
  const changed = new Set([...differing(written(whole), cells)].map(baseOf));
  const believed = Object.entries(kept).filter(
    ([key]) => !(shownIn.get(key) ?? []).some((column) => changed.has(column)),
  );
  return inOrder(overlay(shown, Object.fromEntries(believed)));
};

/** The cells of a row that are not as they would be written; an empty text for one that is not there. */
export const foreignCells = (cells: Row, written: Row): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...differing(cells, written)]
      .filter((column) => column !== ownColumn)
      .map((column) => [column, cells.get(column) ?? '']),
  );

/** Puts such cells back into a row, but for those whose key was changed in the template since. */
export const withForeignCells = (
  written: Row,
  foreign: Readonly<Record<string, string>>,
  keys: Keys,
  shown: (cells: Row) => Keys,
): Row => {
  const put = (columns: readonly string[]): Row => {
    const row = new Map(written);
    for (const column of columns) {
      const text = foreign[column] ?? '';
      if (text === '') row.delete(column);
      else row.set(column, text);
    }
    return row;
  };
  const columns = Object.keys(foreign);
  const read = shown(put(columns));
  const stands = (column: string): boolean =>
    [...shownIn].every(
      ([key, places]) =>
        !places.includes(baseOf(column)) || !keys.has(key) || same(keys.get(key), read.get(key)),
    );
  return put(columns.filter(stands));
};
