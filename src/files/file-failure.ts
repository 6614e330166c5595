/** Turns what the file system refuses into a failure that says what to do; anything else is a defect. */
import { dirname } from 'node:path';
import { Failure } from '../messages/failure.ts';

/** What was tried with the file: it decides whether a missing one is the file itself or its folder. */
export type Attempt = 'read' | 'write';

/** The failure for an error met at `file`; an error that has no system code comes back as it is. */
export const asFileFailure = (error: unknown, file: string, attempt: Attempt): unknown => {
  if (error instanceof Failure || !(error instanceof Error) || !('code' in error)) return error;
  const folder = dirname(file);
  switch (error.code) {
    case 'ENOENT':
      if (file === '') return new Failure('file-name-empty');
      return attempt === 'read'
        ? new Failure('file-missing', { file, folder })
        : new Failure('folder-missing', { file, folder });
    case 'EACCES':
    case 'EPERM':
      return attempt === 'read'
        ? new Failure('file-forbidden', { file })
        : new Failure('place-forbidden', { file, folder });
    case 'EISDIR':
      return new Failure(attempt === 'read' ? 'file-is-folder' : 'place-is-folder', { file });
    case 'ENOTDIR':
      return new Failure('not-a-folder', { file, folder });
    case 'EEXIST':
      return new Failure('file-exists', { file });
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failure('disk-full', { file, folder });
    case 'EFBIG':
      return new Failure('file-too-large', { file, folder });
    case 'EROFS':
      return new Failure('place-read-only', { file });
    case 'ENAMETOOLONG':
      return new Failure('name-too-long', { file });
    default:
      return new Failure('file-failed', { file, folder, reason: String(error.code) });
  }
};

/** Runs `work` and throws what the file system refuses as a failure. */
export const withFile = <T>(file: string, attempt: Attempt, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw asFileFailure(error, file, attempt);
  }
};
