/** Remembers what was erased, under a fingerprint, so that an import, a merge or a backup does not bring it back. */
import type { Database } from 'better-sqlite3';
import { sha256 } from '../../source/digest.ts';
import type { Tombstone } from '../people-store.ts';

/** When two spellings are one name. */
type KeyOf = (name: string) => string;

export interface Tombstones {
  all(): readonly Tombstone[];
  has(what: Tombstone['what'], key: string): boolean;
  /** A second one for the same changes nothing. */
  add(what: Tombstone['what'], key: string): void;
}

/** The fingerprint: of a person that of the alias however it is spelt, of a session that of its own key. */
export const tombstoneKey = (what: Tombstone['what'], key: string, keyOf: KeyOf): string =>
  sha256(what === 'person' ? keyOf(key) : key);

export const tombstonesIn = (db: Database, keyOf: KeyOf, now: () => string): Tombstones => {
  const all = db.prepare<[], Tombstone>('SELECT what, key, date FROM tombstone ORDER BY number');
  const one = db
    .prepare<[string, string], number>('SELECT 1 FROM tombstone WHERE what = ? AND key = ?')
    .pluck();
  const added = db.prepare(
    'INSERT INTO tombstone (what, key, date) VALUES (?, ?, ?) ON CONFLICT (what, key) DO NOTHING',
  );
  return {
    all: () => all.all(),
    has: (what, key) => one.get(what, tombstoneKey(what, key, keyOf)) !== undefined,
    add: (what, key) => {
      added.run(what, tombstoneKey(what, key, keyOf), now().slice(0, 10));
    },
  };
};
