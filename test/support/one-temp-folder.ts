/** Before any test: every folder that a test makes up stands in one of this run, which is gone when the run is over. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Each project of vitest begins with this: the first makes it for all. Short, as a path may stand on one line of a screen. */
const beginning = 'sani-';

export const setup = (): (() => void) => {
  if (basename(tmpdir()).startsWith(beginning)) return () => undefined;
  const folder = mkdtempSync(join(tmpdir(), beginning));
  // Like the one it stands in: some tests start a program as another user.
  chmodSync(folder, 0o1777);
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
};
