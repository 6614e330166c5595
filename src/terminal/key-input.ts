/** Hears keys in the bytes of a terminal as they come: letters may be cut in two, and Esc is known by the silence after it. */
import { StringDecoder } from 'node:string_decoder';
import type { Key } from '../faces/canvas.ts';
import { keyStream } from './keys.ts';

/** `heard` gets the keys that came together, and what they came as where no paste was marked in it; what comes back takes the bytes in. */
export const keyInput = (
  heard: (keys: readonly Key[], cameAs: string | null) => void,
): ((chunk: Buffer) => void) => {
  const decoder = new StringDecoder('utf8');
  const stream = keyStream();
  let silence: NodeJS.Timeout | undefined;
  let over: NodeJS.Immediate | undefined;
  /** After a busy moment what came in the meantime is read first. */
  const settle = (): void => {
    over = setImmediate(() => heard(stream.settle(), null));
  };

  return (chunk) => {
    clearTimeout(silence);
    clearImmediate(over);
    const keys = stream.take(decoder.write(chunk));
    const waits = stream.waits();
    if (waits !== null) silence = setTimeout(settle, waits).unref();
    heard(keys, stream.cameAs());
  };
};
