/** A terminal of 80 by 24 that nobody looks at: takes keys, and says how long and how much the answer to them was. */
import { PassThrough, Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';

export interface Answered {
  /** From the keys to the last byte that was drawn because of them. */
  readonly ms: number;
  readonly bytes: number;
}

const size = { isTTY: true, columns: 80, rows: 24 } as const;

export const standInTerminal = () => {
  let bytes = 0;
  let drawnAt = 0;
  const output = Object.assign(
    new Writable({
      write: (chunk: Buffer, _, done) => {
        bytes += chunk.length;
        drawnAt = performance.now();
        done();
      },
    }),
    size,
  );
  const input = Object.assign(new PassThrough(), size, { setRawMode: () => {} });
  /** What comes in parts comes as a terminal gives it: one part in each turn of the loop. */
  const type = async (...parts: readonly string[]): Promise<Answered> => {
    const before = bytes;
    const began = performance.now();
    for (const part of parts) {
      input.write(part);
      await nextTurn();
    }
    await nextTurn();
    await nextTurn();
    return { ms: Math.max(drawnAt, began) - began, bytes: bytes - before };
  };
  return { input, output, type };
};
