/** Makes backups: a whole copy, looked at before it gets its name, and older ones of the tool's own thinned out. */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { Failure } from '../../messages/failure.ts';
import { vacuumInto } from '../file/vacuum-into.ts';
import { type Counts, countsIn, isWhole } from '../health/whole.ts';
import type { Backup, BackupReason } from '../keeping-store.ts';
import { isOneFile } from '../merge/copy-beside.ts';
import type { Outputs } from '../rows/outputs.ts';
import { backupFolder, newBackupFile, spare, timeInName } from './backup-names.ts';

export interface Backups {
  backUp(reason: BackupReason): string;
  /** The same while this connection is in a transaction: without what that has changed so far. */
  backUpBefore(reason: BackupReason): string;
  backUpTo(file: string | null, options: { readonly force: boolean }): Backup;
}

export const backupsIn = (
  db: Database.Database,
  file: string,
  { outputs, now }: { readonly outputs: Outputs; readonly now: () => string },
): Backups => {
  const automatic = (from: Database.Database, reason: BackupReason): string => {
    const place = newBackupFile(file, reason, now());
    checkedCopy(from, file, place);
    return place;
  };
  const noted = (place: string, purpose: string | null): void =>
    outputs.note({ file: place, kind: 'backup', purpose, sessions: [] });
  return {
    backUp(reason) {
      const place = automatic(db, reason);
      noted(place, reason);
      return place;
    },
    backUpBefore(reason) {
      const other = new Database(file, { readonly: true, fileMustExist: true });
      try {
        const place = automatic(other, reason);
        noted(place, reason);
        return place;
      } finally {
        other.close();
      }
    },
    backUpTo(typed, { force }) {
      const place = typed === null ? newBackupFile(file, null, now()) : resolve(typed);
      if (isOneFile(place, file)) throw new Failure('backup-is-data', { file: place });
      if (existsSync(place) && !force) throw new Failure('backup-exists', { file: place });
      const counts = checkedCopy(db, file, place);
      noted(place, typed === null ? null : named);
      return { file: place, ...counts, thinned: thin(file, outputs, now()) };
    },
  };
};

/** The purpose under which a backup is remembered that somebody named a file for: it is never thinned out. */
const named = 'named';

/** Copies what is committed to `place`; a copy that is not whole, or holds something else, never gets that name. */
const checkedCopy = (db: Database.Database, file: string, place: string): Counts => {
  if (dirname(place) === backupFolder(file)) mkdirSync(dirname(place), { recursive: true });
  const before = countsIn(db);
  let counts = before;
  vacuumInto(db, place, (unfinished) => {
    const copy = new Database(unfinished, { fileMustExist: true });
    try {
      copy.prepare('UPDATE session SET holder = NULL WHERE holder IS NOT NULL').run();
      counts = countsIn(copy);
      const after = countsIn(db);
      const quiet = same(before, after);
      if (!isWhole(copy) || (quiet && !same(counts, after))) throw new Failure('backup-not-whole', { file });
    } finally {
      copy.close();
    }
  });
  return counts;
};

const same = (a: Counts, b: Counts): boolean => a.sessions === b.sessions && a.answers === b.answers;

/** Takes away what is no longer needed of those that lie in the folder under a name of our own; which they were. */
const thin = (file: string, outputs: Outputs, now: string): readonly string[] => {
  const folder = backupFolder(file);
  const keepers = new Set(
    outputs
      .all()
      .flatMap((output) => (output.kind === 'backup' && output.purpose === named ? [output.file] : [])),
  );
  const dated = (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => {
    const at = timeInName(name);
    const place = resolve(join(folder, name));
    return at === null || keepers.has(place) ? [] : [{ file: place, at }];
  });
  const gone = spare(dated, now);
  for (const place of gone) rmSync(place, { force: true });
  outputs.forget(
    outputs
      .all()
      .flatMap((output) => (output.kind === 'backup' && gone.includes(output.file) ? [output.number] : [])),
  );
  return gone;
};
