/** One line on stderr that says how far long work is, drawn at most ten times a second and wiped at the end. */

const everyMs = 100;

/** Draws nothing when stderr is no terminal. Times are in milliseconds. */
export const drawProgress = (stream: NodeJS.WriteStream, label: string, clock: () => number) => {
  let drawn = Number.NEGATIVE_INFINITY;
  const shown = stream.isTTY === true;
  return {
    step: (done: number): void => {
      const now = clock();
      if (!shown || now - drawn < everyMs) return;
      drawn = now;
      stream.write(`\r\u001b[K${done} ${label}`);
    },
    end: (): void => {
      if (shown && drawn !== Number.NEGATIVE_INFINITY) stream.write('\r\u001b[K');
    },
  };
};
