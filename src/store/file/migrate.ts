/** Brings a data file to the newest version, step by step, with a copy of what was there before the first step. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { newBackupFile } from '../backup/backup-names.ts';
import { vacuumInto } from './vacuum-into.ts';

export interface Migration {
  /** The version that the file has after it; versions count up by one. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

/** Marks the file as ours: "Sani" in ASCII. */
export const applicationId = 0x53616e69;

/** Version of the shape the file has; 0 for a file without any. */
export const versionOf = (db: Database): number => Number(db.pragma('user_version', { simple: true }));

export const newestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0;

/**
 * Each step is one immediate transaction together with its version number, so a kill leaves the step undone or done.
 * A file that has a shape already is first copied (`backups/saniveld-before-v2-20261102T090000Z.db`). `now`: ISO, in UTC.
 */
export const migrate = (db: Database, migrations: readonly Migration[], now: string): void => {
  const before = versionOf(db);
  const steps = migrations.filter((step) => step.version > before);
  const [next] = steps;
  if (next === undefined) return;
  if (before > 0 && !db.memory) {
    const copy = newBackupFile(db.name, `v${next.version}`, now);
    mkdirSync(dirname(copy), { recursive: true });
    vacuumInto(db, copy);
  }
  stepUp(db, steps);
};

/** The same without a copy. */
export const stepUp = (db: Database, migrations: readonly Migration[]): void => {
  for (const step of migrations) {
    db.transaction(() => {
      if (versionOf(db) >= step.version) return;
      db.exec(step.sql);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${step.version}`);
    }).immediate();
  }
};
