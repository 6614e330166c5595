/** Bytes to text: UTF-8 or a failure that names the line, so that no letter is ever replaced unseen. */
import { Failure } from '../messages/failure.ts';

/** Strict UTF-8 without its byte order mark. `firstLine` is the number of the line that the bytes begin on. */
export const decode = (bytes: Uint8Array, file: string, firstLine = 1): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const copy = file.replace(/(\.\w+)?$/, '-utf8$1');
    if (isUtf16(bytes)) throw new Failure('file-utf16', { file, copy });
    throw new Failure('file-not-utf8', { file, line: firstLine + linesBeforeBad(bytes), copy });
  }
};

/** Windows calls it Unicode: it begins with a mark of its own, or nearly half of its bytes are zero. */
const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  bytes.filter((byte) => byte === 0).length > bytes.length / 3;

/** A line feed is never part of a longer character, so each line can be tried by itself. */
const linesBeforeBad = (bytes: Uint8Array): number => {
  let lines = 0;
  for (let from = 0; from < bytes.length; lines += 1) {
    const end = bytes.indexOf(0x0a, from);
    const to = end === -1 ? bytes.length : end + 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, to));
    } catch {
      return lines;
    }
    from = to;
  }
  return lines;
};
