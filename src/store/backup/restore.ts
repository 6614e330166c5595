/** Puts a backup in the place of the data file, once it is known to be whole; what was there is kept, what was erased stays so. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Database } from 'better-sqlite3';
import { Failure } from '../../messages/failure.ts';
import { eraseAgain, putTombstones, tombstonesOf } from '../erase/erase-again.ts';
import type { CopyOptions } from '../erase/erase-copies.ts';
import { connect } from '../file/connection.ts';
import { asFailure } from '../file/sqlite-failure.ts';
import { synced, syncedFolder } from '../file/vacuum-into.ts';
import { removeMark } from '../health/commit-mark.ts';
import { type Counts, countsIn, isWhole } from '../health/whole.ts';
import type { Restored } from '../keeping-store.ts';
import { type Copied, copyBeside, isOneFile } from '../merge/copy-beside.ts';
import { keepStricter, type Stricter } from '../merge/stricter-permissions.ts';
import { outputsIn } from '../rows/outputs.ts';
import { type Displaced, displaced } from './displaced.ts';
import { backupsBeside, reading } from './list-backups.ts';

export type RestoreOptions = Omit<CopyOptions, 'tombstones' | 'patience'>;

/**
 * Throws a Failure, with everything as it was, when the backup is missing, of something else, newer or not whole, and
 * while another program has the data file open.
 */
export const restoreBackup = (data: string, typed: string, options: RestoreOptions): Restored => {
  const from = resolve(typed);
  if (isOneFile(from, data)) throw new Failure('restore-itself', { file: typed });
  const copied = copyToRestore(data, from, typed);
  try {
    refuseBroken(copied.file, typed, options.now);
    const old = displaced(data, options.now());
    try {
      return putInPlace(data, copied.file, old, options);
    } finally {
      old.release();
    }
  } catch (error) {
    throw asFailure(error, data);
  } finally {
    copied.remove();
  }
};

const copyToRestore = (data: string, from: string, typed: string): Copied => {
  try {
    mkdirSync(dirname(data), { recursive: true });
    return copyBeside(from, dirname(data));
  } catch (error) {
    throw forBackup(asFailure(error, data), typed);
  }
};

/** Says of a backup what would be said of a data file that is worked in, or of a colleague's. */
const forBackup = (error: unknown, typed: string): unknown => {
  if (!(error instanceof Failure)) return error;
  const code = saidOfBackup.get(error.code) ?? error.code;
  return new Failure(code, { ...error.params, ...(code === 'disk-full' ? {} : { file: typed }) });
};

const saidOfBackup: ReadonlyMap<string, string> = new Map([
  ['other-missing', 'backup-empty'],
  ['store-not-a-database', 'backup-foreign'],
  ['store-foreign', 'backup-foreign'],
  ['store-damaged', 'backup-damaged'],
]);

/** Brings the copy to the newest version as well. */
const refuseBroken = (copy: string, typed: string, now: () => string): void => {
  try {
    const db = connect(copy, { create: false, readonly: false, patience: 0, now });
    try {
      if (!isWhole(db)) throw new Failure('backup-damaged', { file: typed });
    } finally {
      db.close();
    }
  } catch (error) {
    throw forBackup(error, typed);
  }
};

const putInPlace = (data: string, copy: string, old: Displaced, options: RestoreOptions): Restored => {
  const inBackups = backupsBeside(data).flatMap(({ file }) => reading(file, tombstonesOf) ?? []);
  const stones = [...old.tombstones, ...inBackups].filter(({ what }) => what === 'person');
  const erased = eraseAgain(copy, data, stones, options);
  let stricter: Stricter = { consents: [], quotes: 0 };
  const after = settled(copy, options.now, (db) => {
    db.prepare('UPDATE session SET holder = NULL WHERE holder IS NOT NULL').run();
    putTombstones(db, stones);
    stricter = keepStricter(db, old.permissions, options);
    remember(db, old, options.now);
  });
  /** Before the other file is there: what belongs to this one may never be read as belonging to that. */
  for (const beside of ['-wal', '-shm']) rmSync(`${data}${beside}`, { force: true });
  removeMark(data);
  syncedFolder(dirname(data));
  renameSync(copy, data);
  syncedFolder(dirname(data));
  return { before: old.counts, after, kept: old.kept, erased, stricter, tombstonesKnown: old.readable };
};

/** Files that were written since the backup was made still are, and so is the copy of what was there. */
const remember = (db: Database, { outputs, kept }: Displaced, now: () => string): void => {
  const known = outputsIn(db, now);
  const already = new Set(known.all().map(({ file, writtenAt }) => `${writtenAt} ${file}`));
  for (const output of outputs) {
    if (already.has(`${output.writtenAt} ${output.file}`)) continue;
    outputsIn(db, () => output.writtenAt).note(output);
  }
  if (kept !== null) known.note({ file: kept, kind: 'backup', purpose: 'restore', sessions: [] });
};

/** Does the last work in one transaction, and brings everything into one file, on disk. */
const settled = (file: string, now: () => string, work: (db: Database) => void): Counts => {
  const db = connect(file, { create: false, readonly: false, patience: 0, now });
  try {
    db.transaction(work).immediate(db);
    db.pragma('wal_checkpoint(TRUNCATE)');
    return countsIn(db);
  } finally {
    db.close();
    synced(file);
  }
};
