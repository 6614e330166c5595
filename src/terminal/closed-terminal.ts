/** Node aborts where it cannot put a terminal back as it was, also when that has been closed; files it leaves alone. */
import { closeSync } from 'node:fs';
import { isatty } from 'node:tty';

const streams = [0, 1, 2];

/** To be asked at the start; what it gives is to be called at the very end, and lets go of terminals that are gone by then. */
export const watchTerminals = (): (() => void) => {
  const terminals = streams.filter((stream) => isatty(stream));
  return () => {
    for (const stream of terminals.filter((terminal) => !isatty(terminal))) closeSync(stream);
  };
};
