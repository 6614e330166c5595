/** Brings a data file to the newest version, step by step, with a copy of what was there before the first step. */
import { renameSync, rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';

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
 * A file that has a shape already is first copied beside itself (`saniveld.db.before-v2`).
 */
export const migrate = (db: Database, migrations: readonly Migration[]): void => {
  const before = versionOf(db);
  const steps = migrations.filter((step) => step.version > before);
  const [next] = steps;
  if (next === undefined) return;
  if (before > 0 && !db.memory) copyTo(db, `${db.name}.before-v${next.version}`);
  for (const step of steps) {
    db.transaction(() => {
      if (versionOf(db) >= step.version) return;
      db.exec(step.sql);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${step.version}`);
    }).immediate();
  }
};

const copyTo = (db: Database, file: string): void => {
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  db.prepare('VACUUM INTO ?').run(unfinished);
  renameSync(unfinished, file);
};
