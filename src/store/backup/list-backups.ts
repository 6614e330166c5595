/** The backups that lie beside a data file, newest first, with what is in them. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { applicationId } from '../file/migrate.ts';
import { countsIn } from '../health/whole.ts';
import type { BackupFile } from '../keeping-store.ts';
import { backupFolder, timeInName } from './backup-names.ts';

/** All data files in the folder of backups of `file`; none when there is no such folder. */
export const backupsBeside = (file: string): readonly BackupFile[] =>
  namesIn(backupFolder(file))
    .filter((name) => name.endsWith('.db'))
    .map((name) => {
      const place = join(backupFolder(file), name);
      const { size, mtime } = statSync(place);
      return {
        file: place,
        at: timeInName(name) ?? mtime.toISOString(),
        bytes: size,
        holds: reading(place, countsIn),
      };
    })
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.file < b.file ? 1 : -1));

/** What `work` finds in a backup, or null when it cannot be read as a data file of ours. Nothing is written beside it. */
export const reading = <T>(file: string, work: (db: Database.Database) => T): T | null => {
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return db.pragma('application_id', { simple: true }) === applicationId ? work(db) : null;
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
};

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
