/** Finds the other data files that hold the same words (backups, copies from before a migration) and erases there too. */
import { closeSync, existsSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { applicationId, newestVersion, stepUp, versionOf } from '../file/migrate.ts';
import { migrations } from '../file/migrations/all.ts';
import type { ErasedCopy } from '../people-store.ts';
import { auditIn } from '../rows/audit.ts';
import { keptSourcesIn } from '../rows/kept-sources.ts';
import { practicesIn } from '../rows/practices.ts';
import { recordsIn } from '../rows/records.ts';
import { sessionsIn } from '../session/sessions.ts';
import { type EraserOptions, eraserIn } from './erase.ts';
import { logEmptied } from './erase-left.ts';

export interface CopyOptions
  extends Pick<EraserOptions, 'declared' | 'keyOf' | 'harvestAgain' | 'tombstones'> {
  readonly newId: () => string;
  readonly now: () => string;
  readonly patience: number;
  /** An erasure was cut off: its free pages are written over whether or not any words are found. */
  readonly again?: boolean;
}

/** Every SQLite file beside the data file and in its `backups/`, whatever it is called, and `noted`, also where there is none. */
export const copiesOf = (file: string, noted: readonly string[]): readonly string[] => {
  if (file === ':memory:') return [];
  const own = resolve(file);
  const folder = dirname(own);
  const found = [...namesIn(folder), ...namesIn(join(folder, 'backups'))];
  const elsewhere = noted.map((each) => resolve(each));
  const databases = [...found, ...elsewhere].filter(isDatabase);
  const absent = elsewhere.filter((each) => !existsSync(each));
  return [...new Set([...databases, ...absent])].filter((each) => each !== own).sort();
};

/** An emergency copy that could not be found before: it goes as soon as it is there. */
export const takenAway = (file: string): ErasedCopy => {
  if (!existsSync(file)) return { file, outcome: 'failed', reason: 'absent' };
  try {
    rmSync(file);
    return { file, outcome: 'erased', reason: null };
  } catch {
    return { file, outcome: 'failed', reason: 'forbidden' };
  }
};

/** Copies that were being made when a process was ended: nobody misses them. Not while somebody reads the data file. */
export const removeUnfinished = (file: string): void => {
  if (file === ':memory:') return;
  const folder = dirname(resolve(file));
  for (const each of [folder, join(folder, 'backups')].flatMap(namesIn)) {
    if (/\.unfinished(-journal)?$|^\.saniveld-copy-/.test(basename(each))) {
      rmSync(each, { recursive: true, force: true });
    }
  }
};

/**
 * Erases from a data file everyone and everything that has a tombstone; it then has today's shape, and its free pages hold nothing. Also for
 * a file that came from elsewhere, before it is taken in. Never throws: what is wrong is the reason.
 */
export const eraseFromCopy = (file: string, options: CopyOptions): ErasedCopy => {
  const failed = (reason: string): ErasedCopy => ({ file, outcome: 'failed', reason });
  try {
    if (!existsSync(file)) return failed('absent');
    const db = new Database(file, { fileMustExist: true, timeout: options.patience });
    try {
      if (db.pragma('application_id', { simple: true }) !== applicationId) return failed('foreign');
      if (versionOf(db) > newestVersion(migrations)) return failed('newer');
      const found = eraseIn(db, options);
      if (!found && options.again !== true) return { file, outcome: 'untouched', reason: null };
      db.exec('VACUUM');
      return logEmptied(db) ? { file, outcome: 'erased', reason: null } : failed('busy');
    } finally {
      db.close();
    }
  } catch (error) {
    return failed(reasonOf(error));
  }
};

/** Whether anything was there to erase. */
const eraseIn = (db: Database.Database, options: CopyOptions): boolean => {
  const { declared, keyOf, newId, now } = options;
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  stepUp(db, migrations);
  const audit = auditIn(db, newId, now);
  const practices = practicesIn(db, { declared, keyOf, newId, now, audit });
  const eraser = eraserIn(db, {
    ...options,
    practices,
    records: recordsIn(db),
    sessions: sessionsIn(db),
    sources: keptSourcesIn(db, now),
  });
  const touched = db.transaction(() => {
    const { sessions, left, consents, replaced } = eraser.tombstoned();
    const found = sessions.length + left.length + consents + replaced.length > 0;
    if (found) {
      practices.settle();
      eraser.forgetWords();
    }
    return found;
  });
  return touched.immediate();
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Database.SqliteError)) return 'unreadable';
  const { code } = error;
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return 'busy';
  if (/^SQLITE_(FULL|IOERR_WRITE|IOERR_SHMSIZE)/.test(code)) return 'full';
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)/.test(code)) return 'forbidden';
  return 'unreadable';
};

/** Nothing where there is no such folder. */
const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
};

/** By its first bytes: a name says nothing. */
const isDatabase = (file: string): boolean => {
  if (/-(wal|shm|journal)$/.test(file) || file.endsWith('.unfinished')) return false;
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false;
  const start = Buffer.alloc(16);
  try {
    const descriptor = openSync(file, 'r');
    try {
      readSync(descriptor, start);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return true;
  }
  return start.toString('latin1') === 'SQLite format 3\0';
};
