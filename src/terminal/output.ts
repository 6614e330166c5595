/** Writes a result to stdout in blocks, waiting where the reader is slow; a reader that leaves ends the run quietly. */
import { once } from 'node:events';

const blockLength = 64 * 1024;

/** Text, or parts of it, to `stream`; a final newline is added where it lacks. */
export const writeOut = async (
  stream: NodeJS.WritableStream,
  text: string | Iterable<string>,
): Promise<void> => {
  let block = '';
  let last = '';
  const flush = async (): Promise<void> => {
    if (block === '') return;
    last = block.slice(-1);
    const ready = stream.write(block);
    block = '';
    if (!ready) await once(stream, 'drain');
  };
  for (const part of typeof text === 'string' ? [text] : text) {
    block += part;
    if (block.length >= blockLength) await flush();
  }
  await flush();
  if (last !== '' && last !== '\n') stream.write('\n');
};
