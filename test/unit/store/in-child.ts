/** Starts child.ts as a process of its own, as another user or with little room where a test needs that. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownProgram } from '../../support/own-program.ts';

let script: string | null = null;
const command = (work: string, file: string): readonly string[] => {
  script ??= ownProgram(fileURLToPath(new URL('child.ts', import.meta.url)));
  return [script, work, file];
};

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'saniveld-store-'));

/** What the child said, line by line. */
export const inChild = (
  work: string,
  file: string,
  options: { uid?: number; blocks?: number } = {},
): string[] => {
  const { uid, blocks } = options;
  const run =
    blocks === undefined
      ? spawnSync(process.execPath, command(work, file), {
          encoding: 'utf8',
          ...(uid === undefined ? {} : { uid, gid: uid }),
        })
      : spawnSync(
          'sh',
          ['-c', `ulimit -f ${blocks}; exec "$@"`, 'sh', process.execPath, ...command(work, file)],
          {
            encoding: 'utf8',
          },
        );
  if (run.stderr !== '') throw new Error(run.stderr);
  return run.stdout.trim().split('\n');
};

/** A child that goes on by itself; resolves when it has said `line`. */
export const started = (work: string, file: string, line: string): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command(work, file), { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (said) => String(said).includes(line) && resolve(child));
    child.on('exit', () => reject(new Error(`ended before it said ${line}`)));
  });

export const begun = (work: string, file: string): ChildProcess =>
  spawn(process.execPath, command(work, file), { stdio: ['ignore', 'pipe', 'inherit'] });

export const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.on('exit', () => resolve());
  });
