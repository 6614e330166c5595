/** A table of keys: what a map of a hand-written file may hold, read in one go, with every slip reported. */
import { excerpt } from './excerpt.ts';
import { nearest } from './nearest.ts';
import { entryOf, type MapEntry, type MapNode, type SourceNode } from './node.ts';
import { ownWord } from './other-words.ts';
import type { Place } from './place.ts';
import { error, type Problem } from './problem.ts';
import { type Form, isEmpty, type Reader, type Report, type Shape, wordsOf } from './shape.ts';

/** One key of a table; it is an error when a required one is missing. */
export interface Key<T> {
  readonly shape: Shape<T>;
  readonly required: boolean;
}

export type KeyTable = Readonly<Record<string, Key<unknown>>>;

export const required = <T>(shape: Shape<T>): Key<T> => ({ shape, required: true });
export const optional = <T>(shape: Shape<T>): Key<T> => ({ shape, required: false });

/** What a table reads: each value, or null when it is absent or was refused. */
export type Read<K extends KeyTable> = {
  readonly [key in keyof K]: K[key] extends Key<infer T> ? T | null : never;
};

/** True when `found` has a value or null for every key of the table, each made by the table's own shape. */
const isWhole = <K extends KeyTable>(found: Readonly<Record<string, unknown>>, table: K): found is Read<K> =>
  Object.keys(table).every((key) => Object.hasOwn(found, key));

/** Keys that begin with `x-` are the writer's own. */
const isOwn = (key: string): boolean => key.startsWith('x-');

/** Each key of a map that is not among the `known`, with the known one that was most likely meant, or null. */
export const strangeKeys = (
  node: MapNode,
  known: readonly string[],
): ReadonlyMap<MapEntry, string | null> => {
  const open = known.filter((key) => entryOf(node, key) === undefined);
  const strange = node.entries.filter(({ key }) => !known.includes(key) && !isOwn(key));
  return new Map(strange.map((entry) => [entry, ownWord(entry.key, open) ?? nearest(entry.key, open)]));
};

const reportStrange = (
  { key, keyAt }: MapEntry,
  meant: string | null,
  known: string,
  report: Report,
): void => {
  const text = excerpt(key);
  report(
    meant === null
      ? error('unknown-key', keyAt, text, { key: text, allowed: known })
      : error('misspelt-key', keyAt, text, { key: text, nearest: meant }),
  );
};

/** A key that is needed and has nothing behind it. */
export const emptyKey = (key: string, keyAt: Place, { form }: Form): Problem =>
  error(form === 'texts' ? 'empty-text' : 'empty-key', keyAt, key, { key });

/**
 * Reads a map by its table of keys; null only when `node` is no map. An empty value counts as absent. Each missing,
 * unknown or misspelt key is reported once, and `reader.key` names what the map is, in `missing-key`.
 */
export const readKeys = <K extends KeyTable>(node: SourceNode, table: K, reader: Reader): Read<K> | null => {
  if (node.kind !== 'map') {
    reader.report(error('needs-map', node.at, wordsOf(node), { key: reader.key, text: wordsOf(node) }));
    return null;
  }
  const known = Object.keys(table);
  const strange = strangeKeys(node, known);
  for (const [entry, meant] of strange) reportStrange(entry, meant, known.join(', '), reader.report);
  const misspelt = new Set(strange.values());
  const found: Record<string, unknown> = {};
  for (const [key, { shape, required: needed }] of Object.entries(table)) {
    const entry = entryOf(node, key);
    const given = entry !== undefined && !isEmpty(entry.value);
    if (needed && !given && !misspelt.has(key))
      reader.report(
        entry === undefined
          ? error('missing-key', node.at, '', { key, of: reader.key })
          : emptyKey(key, entry.keyAt, shape.form),
      );
    found[key] = given ? shape.read(entry.value, { ...reader, key }) : null;
  }
  return isWhole(found, table) ? found : null;
};

/** The shape of a map with a table of keys; `name` is what docs call it. */
export const keysOf = <K extends KeyTable>(name: string, table: K): Shape<Read<K>> => ({
  form: { form: 'keys', name },
  read: (node, reader) => readKeys(node, table, reader),
});
