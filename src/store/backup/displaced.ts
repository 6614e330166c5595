/** Takes a data file out of use before another takes its place: nobody else may have it open, and what is in it is kept. */
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Failure } from '../../messages/failure.ts';
import { tombstonesOf } from '../erase/erase-again.ts';
import { connect, sizeOf } from '../file/connection.ts';
import { synced, syncedFolder, vacuumInto } from '../file/vacuum-into.ts';
import { type Counts, countsIn } from '../health/whole.ts';
import { noPermissions, type Permissions, permissionsIn } from '../merge/stricter-permissions.ts';
import type { Output, Tombstone } from '../people-store.ts';
import { outputsIn } from '../rows/outputs.ts';
import { newBackupFile } from './backup-names.ts';

export interface Displaced {
  /** Null when there was nothing, or nothing that could be read. */
  readonly counts: Counts | null;
  /** Where it is kept now; null when there was nothing. */
  readonly kept: string | null;
  readonly tombstones: readonly Tombstone[];
  readonly outputs: readonly Output[];
  readonly permissions: Permissions;
  /** False when there was something that could not be read. */
  readonly readable: boolean;
  /** Until this is called, no other program can get at it. */
  readonly release: () => void;
}

const nothing: Displaced = {
  counts: null,
  kept: null,
  tombstones: [],
  outputs: [],
  permissions: noPermissions,
  readable: true,
  release: () => {},
};

/** Throws a Failure while another program has the file open. `now`: ISO in UTC. */
export const displaced = (data: string, now: string): Displaced => {
  if (sizeOf(data) === 0) return nothing;
  const kept = newBackupFile(data, 'restore', now);
  mkdirSync(dirname(kept), { recursive: true });
  const db = heldAlone(data, () => now);
  if (db === null) return { ...nothing, kept: copiedAsItIs(data, kept), readable: false };
  const release = (): void => {
    db.close();
  };
  try {
    const found = whatIsIn(db, now);
    try {
      vacuumInto(db, kept);
    } catch {
      copiedPageByPage(db, kept);
    }
    return found === null
      ? { ...nothing, kept, readable: false, release }
      : { ...found, kept, readable: true, release };
  } catch (error) {
    release();
    throw error;
  }
};

/** Null when it is too damaged to be read. */
const whatIsIn = (db: Database.Database, now: string) => {
  try {
    return {
      counts: countsIn(db),
      tombstones: tombstonesOf(db),
      outputs: outputsIn(db, () => now).all(),
      permissions: permissionsIn(db),
    };
  } catch {
    return null;
  }
};

/** Leaving WAL mode needs the file alone, and leaves nothing beside it. Null: it cannot be opened as a data file. */
const heldAlone = (data: string, now: () => string): Database.Database | null => {
  let db: Database.Database;
  try {
    db = connect(data, { create: false, readonly: false, patience: 0, now });
  } catch (error) {
    const damaged =
      error instanceof Failure && /^store-(not-a-database|damaged|unreadable)$/.test(error.code);
    if (damaged) return null;
    throw error;
  }
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = DELETE');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
    return db;
  } catch (error) {
    db.close();
    const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
    if (busy) throw new Failure('restore-in-use', { file: data });
    return null;
  }
};

/**
 * Damaged as it is. Through SQLite, never by opening the file a second time: closing that would end the lock that keeps
 * other programs out (https://sqlite.org/howtocorrupt.html, 2.2).
 */
const copiedPageByPage = (db: Database.Database, kept: string): void =>
  named(kept, (unfinished) => writeFileSync(unfinished, db.serialize()));

/** Byte for byte, of a file that SQLite cannot open. */
const copiedAsItIs = (data: string, kept: string): string => {
  if (sizeOf(`${data}-wal`) > 0)
    named(`${kept}-wal`, (unfinished) => copyFileSync(`${data}-wal`, unfinished));
  named(kept, (unfinished) => copyFileSync(data, unfinished));
  return kept;
};

/** A copy bears its name once it is whole and on the disk. */
const named = (file: string, copy: (unfinished: string) => void): void => {
  const unfinished = `${file}.unfinished`;
  try {
    copy(unfinished);
    synced(unfinished);
    renameSync(unfinished, file);
    syncedFolder(dirname(file));
  } finally {
    rmSync(unfinished, { force: true });
  }
};
