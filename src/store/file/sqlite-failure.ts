/** Turns what SQLite refuses into a failure that says what to do; anything else is a defect and passes through. */
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Failure } from '../../messages/failure.ts';
import { holderOf } from './holder.ts';

/** No room for the file, its log or the memory it shares with other readers. */
const full = ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE'];

/** The failure for an error met while working on `file`; other errors come back as they are. */
export const asFailure = (error: unknown, file: string): unknown => {
  if (!(error instanceof Database.SqliteError)) {
    return isDiskFull(error) ? new Failure('disk-full', { file, folder: dirname(file) }) : error;
  }
  const { code } = error;
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return locked(file);
  if (full.includes(code)) return new Failure('disk-full', { file, folder: dirname(file) });
  if (code.startsWith('SQLITE_READONLY'))
    return new Failure('store-read-only', { file, folder: dirname(file) });
  if (code.startsWith('SQLITE_CANTOPEN')) return new Failure('store-cannot-open', { file });
  if (code === 'SQLITE_NOTADB') return new Failure('store-not-a-database', { file });
  if (code.startsWith('SQLITE_CORRUPT')) return new Failure('store-damaged', { file });
  if (code.startsWith('SQLITE_IOERR')) return new Failure('store-unreadable', { file, reason: code });
  return error;
};

/** Of a copy that Node makes: no room left, or more than this disk takes in one file. */
const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(error.code));

const locked = (file: string): Failure => {
  const holder = holderOf(file);
  return holder === null
    ? new Failure('store-locked', { file })
    : new Failure('store-locked-by', { file, program: holder.program, process: holder.process });
};

/** Runs `work` and throws what SQLite refuses as a failure. */
export const guarded = <T>(file: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw asFailure(error, file);
  }
};

/** The same for what is read bit by bit. */
export function* guardedEach<T>(file: string, rows: Iterable<T>): IterableIterator<T> {
  try {
    yield* rows;
  } catch (error) {
    throw asFailure(error, file);
  }
}
