/** A program of the tests themselves, bundled once: it starts in a tenth of the time that its sources would take. */
import { chmodSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import { emptyFolder, root } from './run-cli.ts';

/** `source` is relative to the checkout, or absolute. The path of a module for Node, which other users may read as well. */
export const ownProgram = (source: string): string => {
  const folder = emptyFolder();
  chmodSync(folder, 0o755);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const outfile = join(folder, basename(source).replace(/\.ts$/, '.mjs'));
  buildSync({
    absWorkingDir: root,
    entryPoints: [source],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  return outfile;
};
