/** Opens a data file the only way that loses nothing: durable, strict, refusing what is not ours. */
import { accessSync, closeSync, constants, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { Failure } from '../../messages/failure.ts';
import { applicationId, migrate, newestVersion, versionOf } from './migrate.ts';
import { migrations } from './migrations/all.ts';
import { asFailure } from './sqlite-failure.ts';
import { syncedFolder } from './vacuum-into.ts';

export interface ConnectionOptions {
  /** Makes the file, and its folder, when there is none. */
  readonly create: boolean;
  /** Nothing is written; a missing or empty file reads as one without sessions. */
  readonly readonly: boolean;
  /** How long to wait for another program that is writing, in milliseconds. */
  readonly patience: number;
  /** This moment, ISO in UTC. */
  readonly now: () => string;
}

/** Statements are checked against this SQLite or newer: older ones can corrupt a file in WAL mode. */
const oldestSqlite = [3, 51, 3] as const;

/**
 * A first opening makes the whole shape in one transaction, so that a kill leaves an empty file, which reads as none,
 * or a whole one. Throws a Failure for a file that is missing, newer, damaged, locked or not ours.
 */
export const connect = (file: string, options: ConnectionOptions): Database.Database => {
  const memory = file === ':memory:';
  const exists = !memory && sizeOf(file) > 0;
  if (!exists && !memory && !options.create) {
    if (!options.readonly) throw new Failure('store-missing', { file });
    return prepared(new Database(':memory:'), file, options);
  }
  try {
    if (exists || memory) return prepared(opened(file, options), file, options);
    makeFile(resolve(file));
    return prepared(opened(file, options), file, options);
  } catch (error) {
    throw folderFailure(error, file) ?? asFailure(error, file);
  }
};

/** An empty file, and its folders if need be, all with their names on the disk itself: else a power cut loses what is in it. */
const makeFile = (path: string): void => {
  const folder = dirname(path);
  const first = mkdirSync(folder, { recursive: true }) ?? path;
  closeSync(openSync(path, 'a'));
  syncedFolder(folder);
  for (let made = folder; made.length >= first.length; made = dirname(made)) syncedFolder(dirname(made));
};

/** Bytes in a file; 0 when there is none. A file that cannot be looked at is a Failure, never an empty one. */
export const sizeOf = (file: string): number => {
  try {
    return statSync(file).size;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return 0;
    if (code === 'EACCES') throw new Failure('file-forbidden', { file });
    throw folderFailure(error, file) ?? error;
  }
};

const opened = (file: string, options: ConnectionOptions): Database.Database => {
  if (file === ':memory:') return new Database(file);
  const path = resolve(file);
  if (!options.readonly || writable(path)) {
    return new Database(path, { fileMustExist: true, timeout: options.patience });
  }
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: options.patience });
  try {
    versionOf(db);
    return db;
  } catch (error) {
    db.close();
    return inReadOnlyFolder(path, error);
  }
};

/**
 * SQLite writes beside a file in WAL mode even to read it. Where it may not, and nothing is pending, the file is read
 * into memory, with the two bytes of its header that say WAL set to "plain" (https://sqlite.org/fileformat.html, 1.3).
 */
const inReadOnlyFolder = (path: string, error: unknown): Database.Database => {
  const cannotShare = error instanceof Database.SqliteError && /^SQLITE_(CANTOPEN|READONLY)/.test(error.code);
  if (!cannotShare) throw error;
  if (sizeOf(`${path}-wal`) > 0) throw new Failure('store-wal-read-only', { file: path });
  return inMemory(readFileSync(path));
};

const inMemory = (bytes: Buffer): Database.Database => {
  bytes.fill(1, 18, 20);
  return new Database(bytes);
};

/** Whether both the file and its folder may be written; then a reader can tidy up behind itself. */
const writable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const prepared = (db: Database.Database, file: string, options: ConnectionOptions): Database.Database => {
  try {
    refuseOldSqlite(db);
    refuseForeign(db, file);
    if (options.readonly && !db.memory && versionOf(db) === 0) {
      db.close();
      return prepared(new Database(':memory:'), file, options);
    }
    if (db.readonly && versionOf(db) < newestVersion(migrations)) {
      const copy = inMemory(db.serialize());
      db.close();
      return prepared(copy, file, options);
    }
    if (!db.readonly) durable(db, options);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

const durable = (db: Database.Database, options: ConnectionOptions): void => {
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  db.pragma('synchronous = FULL');
  migrate(db, migrations, options.now());
  db.pragma('journal_mode = WAL');
  if (options.readonly) db.pragma('query_only = ON');
};

/** How long a draft waits for another program that is writing, in milliseconds: typing goes on meanwhile. */
const draftPatience = 50;

/**
 * For a draft, which comes at every key: in the file at once, so that a kill loses nothing, and on the disk itself with
 * the next commit of any other kind. Not inside a transaction.
 */
export const lightlyOn = (db: Database.Database): ((work: () => void) => void) => {
  const patience = Number(db.pragma('busy_timeout', { simple: true }));
  const lightly = `PRAGMA busy_timeout = ${Math.min(draftPatience, patience)}; PRAGMA synchronous = NORMAL`;
  const asUsual = `PRAGMA synchronous = FULL; PRAGMA busy_timeout = ${patience}`;
  return (work) => {
    db.exec(lightly);
    try {
      work();
    } finally {
      db.exec(asUsual);
    }
  };
};

/** Without waiting for another program that is writing: for who is on the way out. */
export const hurriedly = <T>(db: Database.Database, work: () => T): T => {
  const patience = Number(db.pragma('busy_timeout', { simple: true }));
  db.pragma(`busy_timeout = ${Math.min(draftPatience, patience)}`);
  try {
    return work();
  } finally {
    db.pragma(`busy_timeout = ${patience}`);
  }
};

const refuseOldSqlite = (db: Database.Database): void => {
  const version = String(db.prepare('SELECT sqlite_version()').pluck().get());
  const parts = version.split('.').map(Number);
  const different = oldestSqlite.findIndex((part, index) => part !== parts[index]);
  const older = different >= 0 && (parts[different] ?? 0) < (oldestSqlite[different] ?? 0);
  if (older) throw new Failure('sqlite-too-old', { version, needed: oldestSqlite.join('.') });
};

const refuseForeign = (db: Database.Database, file: string): void => {
  const version = versionOf(db);
  const mark = db.pragma('application_id', { simple: true });
  const tables = Number(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
  if (mark !== applicationId && (tables > 0 || version > 0)) throw new Failure('store-foreign', { file });
  const newest = newestVersion(migrations);
  if (version > newest) throw new Failure('store-newer', { file, version, newest });
};

/** Failures of the folder rather than of SQLite: it cannot be made, or the file in it cannot. */
export const folderFailure = (error: unknown, file: string): Failure | null => {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new Failure('disk-full', { file, folder: dirname(file) });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new Failure('store-read-only', { file, folder: dirname(file) });
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return new Failure('not-a-folder', { file, folder: dirname(file) });
  if (code === 'EISDIR' || code === 'ENOENT') return new Failure('store-cannot-open', { file });
  return null;
};
