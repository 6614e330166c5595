/** Runs the built program as a person would: own home, fixed clock, no colour; says what came out. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const bin = join(root, 'bin/saniveld.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** stdout as JSON; throws when it is none. */
  readonly json: () => Record<string, unknown>;
}

/** A new empty folder that no other test uses. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'saniveld-test-'));

export const testEnvironment = (home: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: home,
  SANIVELD_HOME: join(home, 'saniveld'),
  SANIVELD_NOW: '2026-11-02T10:00:00+01:00',
  NO_COLOR: '1',
  TZ: 'Europe/Amsterdam',
});

/** `saniveld ARGS` in `folder`, with `input` on standard input; there is no terminal. */
export const saniveld = (
  args: readonly string[],
  {
    folder,
    input = '',
    environment = {},
  }: { readonly folder: string; readonly input?: string; readonly environment?: NodeJS.ProcessEnv },
): Ran => {
  const ran = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...testEnvironment(folder), ...environment },
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr, json: () => JSON.parse(ran.stdout) };
};
