/** Has a run written down call by call: by strace, or where tracing is refused by a recorder loaded into the run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Recorder {
  /** For the report: which way it is. */
  readonly name: string;
  /** The words to put before a command, and what to put in its environment, to have it traced to `file`. */
  readonly on: (file: string) => {
    readonly before: readonly string[];
    readonly environment: Readonly<Record<string, string>>;
  };
}

const calls =
  'open,openat,creat,write,writev,pwrite64,pwritev,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir';
const longest = 4_000_000;

const strace = (): Recorder | null => {
  const tried = spawnSync('strace', ['-f', '-y', '-e', 'trace=write', 'true']);
  if (tried.status !== 0) return null;
  const options = ['-f', '-y', '-xx', '-s', String(longest), '-e', `trace=${calls}`, '-e', 'signal=none'];
  return {
    name: 'strace',
    on: (file) => ({ before: ['strace', ...options, '-o', file, '--'], environment: {} }),
  };
};

const preloaded = (): Recorder | null => {
  const library = join(mkdtempSync(join(tmpdir(), 'saniveld-recorder-')), 'recorder.so');
  const source = fileURLToPath(new URL('recorder.c', import.meta.url));
  const made = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl', '-lpthread']);
  if (made.status !== 0) return null;
  return {
    name: 'a recorder loaded into the run (strace is not there or may not trace)',
    on: (file) => ({ before: [], environment: { LD_PRELOAD: library, SANIVELD_TRACE: file } }),
  };
};

/** SANIVELD_RECORDER=preload leaves strace alone. Throws where neither way is open. */
export const recorder = (): Recorder => {
  const found = (process.env['SANIVELD_RECORDER'] === 'preload' ? null : strace()) ?? preloaded();
  if (found === null) throw new Error('neither strace nor cc works here: nothing can be said of a power cut');
  return found;
};
