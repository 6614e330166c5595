/** A terminal of 80 by 24 that nobody looks at: takes keys, and says how long and how much the answer to them was. */
import { Readable, Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';

export interface Answered {
  /** From the keys to the last byte that was drawn because of them. */
  readonly ms: number;
  readonly bytes: number;
}

const size = { isTTY: true, columns: 80, rows: 24 } as const;

/** Turns of the event loop in which nothing is drawn, after which an answer is whole: nothing here waits for a disk or a clock. */
const quietTurns = 3;

/** Milliseconds after which nothing is expected any more: it is a fault of what is measured, or of how. */
const longest = 300_000;

export const standInTerminal = () => {
  let bytes = 0;
  let drawnAt = 0;
  /** What was drawn since somebody began to look for something in it. */
  let drawn = '';
  const output = Object.assign(
    new Writable({
      write: (chunk: Buffer, _, done) => {
        bytes += chunk.length;
        drawn += chunk.toString();
        drawnAt = performance.now();
        done();
      },
    }),
    size,
  );
  const input = Object.assign(new Readable({ read: () => {} }), size, { setRawMode: () => {} });

  /** Until it was drawn, and nothing more comes. Fails where it does not come. */
  const seen = async (wanted: string): Promise<void> => {
    const began = performance.now();
    let quiet = 0;
    for (let before = bytes; quiet < quietTurns; before = bytes) {
      await nextTurn();
      quiet = bytes === before && drawn.includes(wanted) ? quiet + 1 : 0;
      if (performance.now() - began > longest)
        throw new Error(`never drawn: ${JSON.stringify(wanted)}, but ${JSON.stringify(drawn.slice(-200))}`);
    }
  };
  /**
   * Until the answer stands there, `wanted` in it. What comes in parts comes as a terminal gives it: one part in each turn of
   * the loop.
   */
  const type = async (parts: readonly string[], wanted: string): Promise<Answered> => {
    const before = bytes;
    const began = performance.now();
    for (const [index, part] of parts.entries()) {
      if (index > 0) await nextTurn();
      drawn = '';
      input.push(part);
    }
    await seen(wanted);
    return { ms: drawnAt - began, bytes: bytes - before };
  };
  return { input, output, seen, type };
};
