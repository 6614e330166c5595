/** Hears what would end the program, so that what is held can be put down first. */

type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';
type Listener = (signal: Signal) => void;

/** As a shell gives the end of a program that a signal ended. */
const exits = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const asked = ['SIGTERM', 'SIGHUP'] as const;

/**
 * Without a listener Ctrl+C is for `interrupted`, which ends the program, and the other signals end it as ever. With
 * one, it is the listener that ends what is going on; a second signal then ends the program at once, but for a second
 * SIGHUP: a closing terminal sends several.
 */
export const hearSignals = (interrupted: () => void): ((listener: Listener) => () => void) => {
  const listeners = new Set<Listener>();
  let heard = false;
  const hear = (signal: Signal): void => {
    if (listeners.size === 0) interrupted();
    else if (!heard) {
      heard = true;
      for (const listener of listeners) listener(signal);
    } else if (signal !== 'SIGHUP') process.exit(exits[signal]);
  };
  process.on('SIGINT', hear);
  return (listener) => {
    if (listeners.size === 0) for (const signal of asked) process.on(signal, hear);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) for (const signal of asked) process.off(signal, hear);
    };
  };
};
