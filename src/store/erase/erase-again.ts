/** Takes out of an older or another data file what was erased here: a tombstone holds wherever the words turn up. */
import Database from 'better-sqlite3';
import { Failure } from '../../messages/failure.ts';
import type { Tombstone } from '../people-store.ts';
import { tombstoneKey } from '../rows/tombstones.ts';
import { type CopyOptions, eraseFromCopy } from './erase-copies.ts';

export interface ErasedAgain {
  /** Aliases as they stood there. */
  readonly people: readonly string[];
  /** Numbers that sessions had there. */
  readonly sessions: readonly number[];
}

interface KnownSession {
  readonly number: number;
  readonly key: string;
  readonly version_of: number | null;
}

export const tombstonesOf = (db: Database.Database): readonly Tombstone[] =>
  db.prepare<[], Tombstone>('SELECT what, key, date FROM tombstone ORDER BY number').all();

/** To the tombstones of a file those that it lacks. */
export const putTombstones = (db: Database.Database, stones: readonly Tombstone[]): void => {
  const put = db.prepare(
    'INSERT INTO tombstone (what, key, date) VALUES (?, ?, ?) ON CONFLICT (what, key) DO NOTHING',
  );
  for (const { what, key, date } of stones) put.run(what, key, date);
};

/**
 * Erases from `copy`, which nobody else may have open; `shown` is the file that people know it by. The versions that
 * are aside of an erased session go with it.
 */
export const eraseAgain = (
  copy: string,
  shown: string,
  stones: readonly Tombstone[],
  options: Omit<CopyOptions, 'tombstones' | 'patience'>,
): ErasedAgain => {
  const keys = new Set(stones.map(({ what, key }) => `${what} ${key}`));
  const isErased = (what: Tombstone['what'], key: string): boolean =>
    keys.has(`${what} ${tombstoneKey(what, key, options.keyOf)}`);
  const found = foundIn(copy, isErased);
  if (found.people.length + found.sessions.length === 0) return found;
  const gone = new Set(found.keys);
  const tombstones = {
    has: (what: Tombstone['what'], key: string) =>
      isErased(what, key) || (what === 'session' && gone.has(key)),
  };
  const { outcome, reason } = eraseFromCopy(copy, { ...options, tombstones, patience: 0 });
  if (outcome === 'failed') throw new Failure('erase-again-failed', { file: shown, reason: reason ?? '' });
  return { people: found.people, sessions: found.sessions };
};

const foundIn = (copy: string, isErased: (what: Tombstone['what'], key: string) => boolean) => {
  const db = new Database(copy, { readonly: true, fileMustExist: true });
  try {
    const people = db
      .prepare<[], string>('SELECT alias FROM participant UNION SELECT alias FROM consent ORDER BY 1')
      .pluck()
      .all();
    const sessions = db
      .prepare<[], KnownSession>('SELECT number, key, version_of FROM session ORDER BY number')
      .all();
    const erased = new Set(sessions.flatMap(({ number, key }) => (isErased('session', key) ? [number] : [])));
    const gone = sessions.filter(
      ({ number, version_of }) => erased.has(number) || (version_of !== null && erased.has(version_of)),
    );
    return {
      people: people.filter((alias) => isErased('person', alias)),
      sessions: gone.map(({ number }) => number),
      keys: gone.map(({ key }) => key),
    };
  } finally {
    db.close();
  }
};
