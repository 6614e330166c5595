/** Reads a file line by line in constant memory, for bulk data with one document a line. */
import { closeSync, openSync, readSync } from 'node:fs';
import { decode } from './decode.ts';
import { withFile } from './file-failure.ts';

/** One-based number and the text without its line end (LF or CRLF). */
export interface Line {
  readonly number: number;
  readonly text: string;
}

const block = 64 * 1024;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The lines of a file; the last needs no line end. Throws a Failure, also for a line that is not UTF-8. */
export function* readLines(file: string): IterableIterator<Line> {
  const descriptor = withFile(file, 'read', () => openSync(file, 'r'));
  const buffer = Buffer.alloc(block);
  let begun: Buffer[] = [];
  let number = 0;
  const finished = (end: Buffer): Line => {
    const whole = begun.length === 0 ? end : Buffer.concat([...begun, end]);
    begun = [];
    number += 1;
    const bytes = whole.at(-1) === carriageReturn ? whole.subarray(0, -1) : whole;
    const text = decode(bytes, file, number);
    return { number, text };
  };
  try {
    for (;;) {
      const length = withFile(file, 'read', () => readSync(descriptor, buffer, 0, block, null));
      if (length === 0) break;
      let from = 0;
      for (
        let end = buffer.indexOf(lineFeed);
        end !== -1 && end < length;
        end = buffer.indexOf(lineFeed, from)
      ) {
        yield finished(buffer.subarray(from, end));
        from = end + 1;
      }
      if (from < length) begun.push(Buffer.from(buffer.subarray(from, length)));
    }
    if (begun.length > 0) yield finished(Buffer.alloc(0));
  } finally {
    closeSync(descriptor);
  }
}
