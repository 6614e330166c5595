/** Writes a file whole or not at all: beside its place first, then moved into it. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../messages/failure.ts';
import { withFile } from './file-failure.ts';
import { isDevice } from './what-file.ts';

/** Text goes out as UTF-8; what comes in parts is written in blocks, so memory stays small. */
export type Content = string | Uint8Array | Iterable<string>;

const block = 64 * 1024;

interface Replacing {
  readonly force: boolean;
  /** What must still stand in the file for it to be replaced. */
  readonly onlyIf?: string;
}

/**
 * Writes `content` to `file`, in a folder that exists. An existing file is kept, with a Failure, unless `force`; with it
 * too when it is read-only, or no longer what `onlyIf` says. A failure on the way leaves what was there. A device or a
 * pipe, such as /dev/stdout, is written to as it stands.
 */
export const writeFile = (file: string, content: Content, options: Replacing): void => {
  withFile(file, 'write', () => {
    const present = statSync(file, { throwIfNoEntry: false });
    if (present?.isDirectory()) throw new Failure('place-is-folder', { file });
    if (isDevice(file)) {
      fill(openSync(file, 'w'), content);
      return;
    }
    if (present !== undefined && !options.force) throw new Failure('file-exists', { file });
    if (present !== undefined && !mayChange(file, present.mode))
      throw new Failure('file-protected', { file });
    const place = present === undefined ? file : realpathSync(file);
    const beside = join(dirname(place), `.${crypto.randomUUID()}.saniveld`);
    try {
      const descriptor = openSync(beside, 'wx');
      if (present !== undefined) fchmodSync(descriptor, present.mode & 0o777);
      fill(descriptor, content);
      if (options.onlyIf !== undefined && !holds(place, options.onlyIf))
        throw new Failure('file-changed', { file });
      if (options.force) renameSync(beside, place);
      else moveToFree(beside, place);
      keepName(place);
    } finally {
      rmSync(beside, { force: true });
    }
  });
};

/** A move into its place would pass by what its owner decided, and an administrator may write in any file. */
const mayChange = (file: string, mode: number): boolean => {
  if ((mode & 0o222) === 0) return false;
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES') return false;
    throw error;
  }
};

const holds = (place: string, text: string): boolean => {
  try {
    return readFileSync(place).equals(Buffer.from(text));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
};

/** Makes a folder and those above it; one that is there already is fine. */
export const makeFolder = (folder: string): void => {
  withFile(folder, 'write', () => mkdirSync(folder, { recursive: true }));
};

const fill = (descriptor: number, content: Content): void => {
  try {
    for (const part of blocksOf(content)) {
      for (let written = 0; written < part.length; ) written += writeSync(descriptor, part, written);
    }
    syncIfPossible(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

function* blocksOf(content: Content): Iterable<Uint8Array> {
  if (content instanceof Uint8Array) {
    yield content;
    return;
  }
  let waiting = '';
  for (const part of typeof content === 'string' ? [content] : content) {
    waiting += part;
    if (waiting.length < block) continue;
    yield Buffer.from(waiting);
    waiting = '';
  }
  yield Buffer.from(waiting);
}

/** Links fail where the name is taken, also in a race; a disk without links gets a check and a move. */
const moveToFree = (from: string, to: string): void => {
  try {
    linkSync(from, to);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    if (existsSync(to)) throw new Failure('file-exists', { file: to });
    renameSync(from, to);
  }
};

/** The name is safe once its folder is; some systems cannot open a folder, and do without. */
const keepName = (file: string): void => {
  try {
    const folder = openSync(dirname(file), 'r');
    syncIfPossible(folder);
    closeSync(folder);
  } catch {
    // The bytes themselves are safe already.
  }
};

/** Pipes and some network disks cannot be told to hurry. */
const syncIfPossible = (descriptor: number): void => {
  try {
    fsyncSync(descriptor);
  } catch (error) {
    const cannot =
      error instanceof Error &&
      'code' in error &&
      ['EINVAL', 'ENOTSUP', 'EPERM'].includes(String(error.code));
    if (!cannot) throw error;
  }
};
