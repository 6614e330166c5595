/** Before any test: dist must be newer than every source, so that the tests of the built program test today's code. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

const builtAt = (): number => statSync(join(root, 'dist/main.cjs'), { throwIfNoEntry: false })?.mtimeMs ?? 0;

export const setup = (): void => {
  if (process.env['SANIVELD_SKIP_BUILD'] === '1') return;
  if (newest(join(root, 'src')) > builtAt()) {
    execFileSync(process.execPath, ['scripts/build.js'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
};
