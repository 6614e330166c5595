/** Notices that a data file was moved, renamed or removed while it is open: the system goes on writing to it all the same. */
import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { Failure } from '../../messages/failure.ts';

/** Gives a look at it, that fails with `store-moved` when another file, or none, is at the path by now. */
export const sameFile = (db: Database, file: string): (() => void) => {
  const opened = db.memory ? null : numberOf(file);
  return () => {
    if (opened !== null && numberOf(file) !== opened) throw new Failure('store-moved', { file });
  };
};

const numberOf = (file: string): number | null => statSync(file, { throwIfNoEntry: false })?.ino ?? null;
