/** Reads a whole file, as text or as bytes, or what is piped in. */
import { readFileSync } from 'node:fs';
import { decode } from './decode.ts';
import { asFileFailure, withFile } from './file-failure.ts';

/** The text of a file to the letter: line ends and a byte order mark stay. Throws a Failure, also for what is not UTF-8. */
export const readText = (file: string): string => toTheLetter(readBytes(file), file);

const mark = '\uFEFF';
const markBytes = [0xef, 0xbb, 0xbf];

const toTheLetter = (bytes: Uint8Array, file: string): string =>
  (markBytes.every((byte, at) => bytes[at] === byte) ? mark : '') + decode(bytes, file);

/** The bytes of a file. Throws a Failure. */
export const readBytes = (file: string): Uint8Array => withFile(file, 'read', () => readFileSync(file));

/** The text of a file to the letter, or null when there is none. */
export const readTextIfAny = (file: string): string | null => {
  try {
    return toTheLetter(readFileSync(file), file);
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
