/** Copies a data file whole: under an unfinished name first, so that what bears its name is always complete. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';

/** Everything that is committed, in one file without a `-wal`. `check` looks at the copy before it gets its name. */
export const vacuumInto = (
  db: Database,
  file: string,
  check: (unfinished: string) => void = () => {},
): void => {
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(unfinished);
    check(unfinished);
    synced(unfinished);
    renameSync(unfinished, file);
    syncedFolder(dirname(file));
  } finally {
    rmSync(unfinished, { force: true });
  }
};

/** Onto the disk itself, not only into the memory of the system. */
export const synced = (file: string): void => {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

/** The names in a folder; some systems cannot open a folder, and do without. */
export const syncedFolder = (folder: string): void => {
  try {
    const descriptor = openSync(folder, 'r');
    fsyncSync(descriptor);
    closeSync(descriptor);
  } catch {
    // The bytes themselves are safe already.
  }
};
