/** Before any test: every folder that a test makes up stands in one of this run, which is gone when the run is over. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const setup = (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'saniveld-run-'));
  // Like the one it stands in: some tests start a program as another user.
  chmodSync(folder, 0o1777);
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
};
