/** What backups are called, and which of them are no longer needed. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Beside the data file. */
export const backupFolder = (file: string): string => join(dirname(file), 'backups');

/** `20261102T090000Z`, of a time in ISO and UTC. */
const stamp = (now: string): string => now.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');

const ours = /^saniveld-(?:before-[a-z0-9]+-)?(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(?:-\d+)?\.db$/;

/** A name that is free: `saniveld-20261102T090000Z.db`, with `before` in it `saniveld-before-merge-20261102T090000Z.db`. */
export const newBackupFile = (file: string, before: string | null, now: string): string => {
  const stem = join(
    backupFolder(file),
    `saniveld-${before === null ? '' : `before-${before}-`}${stamp(now)}`,
  );
  let free = `${stem}.db`;
  for (let again = 2; existsSync(free); again += 1) free = `${stem}-${again}.db`;
  return free;
};

/** The time in the name of a backup that this program named, in ISO and UTC; else null. */
export const timeInName = (file: string): string | null => {
  const found = ours.exec(basename(file));
  if (found === null) return null;
  const [, year, month, day, hour, minute, second] = found;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
};

const kept = { newest: 10, days: 30 } as const;

/**
 * Those that may go, of backups with their times: the newest ten stay, then the newest of each day for thirty days, then
 * the newest of each month. `now` and times in ISO and UTC.
 */
export const spare = (backups: readonly { readonly file: string; readonly at: string }[], now: string) => {
  const newestFirst = [...backups].sort((a, b) =>
    a.at < b.at ? 1 : a.at > b.at ? -1 : a.file < b.file ? 1 : -1,
  );
  const seen = new Set<string>();
  const daysAgo = (at: string): number => (Date.parse(now) - Date.parse(at)) / 86_400_000;
  return newestFirst.flatMap(({ file, at }, index) => {
    const span = daysAgo(at) <= kept.days ? at.slice(0, 10) : at.slice(0, 7);
    const stays = index < kept.newest || !seen.has(span);
    seen.add(span);
    return stays ? [] : [file];
  });
};
