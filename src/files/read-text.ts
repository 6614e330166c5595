/** Reads a whole file, as text or as bytes, or what is piped in. */
import { readFileSync } from 'node:fs';
import { decode } from './decode.ts';
import { asFileFailure, withFile } from './file-failure.ts';

/** The text of a file without a byte order mark, line ends as they are. Throws a Failure, also for what is not UTF-8. */
export const readText = (file: string): string => decode(readBytes(file), file);

/** The bytes of a file. Throws a Failure. */
export const readBytes = (file: string): Uint8Array => withFile(file, 'read', () => readFileSync(file));

/** The text of a file, or null when there is none. */
export const readTextIfAny = (file: string): string | null => {
  try {
    return decode(readFileSync(file), file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw asFileFailure(error, file, 'read');
  }
};

/** All that is piped in, called `name` in messages. */
export const readPiped = async (input: AsyncIterable<Uint8Array | string>, name = '-'): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const part of input) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return decode(Buffer.concat(parts), name);
};
