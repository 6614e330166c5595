/** Where the measured work is bundled, as the program itself is, and run in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Measured } from './pieces/world.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Workshop {
  /** For data files: on the disk of the checkout, never in a file system that lives in memory. */
  readonly folder: string;
  /** Runs one of pieces/ in a process of its own; what it told. */
  readonly run: (work: string, ...args: readonly string[]) => string;
  readonly measure: (work: string, ...args: readonly string[]) => Measured;
  readonly close: () => void;
}

const pieces = ['import', 'insert', 'trace', 'read', 'keep', 'merge', 'withdraw', 'copy', 'type'];

/** Inside node_modules, so that the bundle finds better-sqlite3 and git sees none of it. */
export const openWorkshop = async (): Promise<Workshop> => {
  const folder = mkdtempSync(join(root, 'node_modules', '.bench-'));
  await build({
    absWorkingDir: root,
    entryPoints: pieces.map((work) => `scripts/bench/pieces/${work}.ts`),
    outdir: join(folder, 'pieces'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['better-sqlite3'],
    minifySyntax: true,
    banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" },
  });
  const run = (work: string, ...args: readonly string[]): string => {
    const child = spawnSync(process.execPath, [join(folder, 'pieces', `${work}.mjs`), ...args], {
      encoding: 'utf8',
    });
    if (child.status !== 0) throw new Error(`${work}: ${child.stderr}`);
    return child.stdout;
  };
  return {
    folder,
    run,
    measure: (work, ...args) => JSON.parse(run(work, ...args)),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};
