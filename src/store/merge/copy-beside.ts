/** Copies another data file with what is still in its `-wal`, without ever opening it: not a byte of it changes. */
import { constants, copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../../messages/failure.ts';
import { sizeOf } from '../file/connection.ts';
import { isRunning } from '../file/process-mark.ts';

export interface Copied {
  readonly file: string;
  /** Whether a `-wal`, also an empty one, lay beside it. */
  readonly withWal: boolean;
  readonly remove: () => void;
}

const tries = 5;

const prefix = '.saniveld-copy-';

/** Copies of a process that was ended before it could tidy up: words that were taken back may stand in them. */
const removeLeftCopies = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(name.slice(prefix.length).split('-')[0]);
    if (pid > 0 && !isRunning(pid)) rmSync(join(folder, name), { recursive: true, force: true });
  }
};

/**
 * Into a new folder of its own inside `folder`. Throws a Failure when there is no such file, or when somebody goes on
 * writing in it.
 */
export const copyBeside = (file: string, folder: string): Copied => {
  if (sizeOf(file) === 0) throw new Failure('other-missing', { file });
  removeLeftCopies(folder);
  const own = mkdtempSync(join(folder, `${prefix}${process.pid}-`));
  const copy = join(own, 'saniveld.db');
  const remove = (): void => rmSync(own, { recursive: true, force: true });
  try {
    for (let time = 1; time <= tries; time += 1) {
      const before = looks(file);
      rmSync(`${copy}-wal`, { force: true });
      copyFileSync(file, copy, constants.COPYFILE_FICLONE);
      const withWal = isThere(`${file}-wal`);
      if (withWal) copyFileSync(`${file}-wal`, `${copy}-wal`, constants.COPYFILE_FICLONE);
      if (looks(file) === before) return { file: copy, withWal, remove };
    }
    throw new Failure('other-in-use', { file });
  } catch (error) {
    remove();
    throw error;
  }
};

/** Whether two names are of one file, also through a linked folder. */
export const isOneFile = (file: string, other: string): boolean => {
  const [one, two] = [file, other].map((each) => statSync(each, { throwIfNoEntry: false, bigint: true }));
  if (one === undefined || two === undefined) return resolve(file) === resolve(other);
  return one.ino === two.ino && one.dev === two.dev;
};

const isThere = (file: string): boolean => statSync(file, { throwIfNoEntry: false }) !== undefined;

/** Changes with every write in the file or its `-wal`. */
const looks = (file: string): string =>
  [file, `${file}-wal`]
    .map((each) => statSync(each, { throwIfNoEntry: false, bigint: true }))
    .map((found) => (found === undefined ? '-' : `${found.ino} ${found.size} ${found.mtimeNs}`))
    .join(' ');
