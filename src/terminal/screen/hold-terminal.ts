/** Takes a terminal for pictures, and always gives it back as it was: at the end, at a signal, at a fault, and while the program is stopped. */
import type { LineConsoleOptions } from '../console-options.ts';
import type { WindowSize } from './window-size.ts';

export interface HeldTerminal {
  /** What is typed from now on is not written on the screen; nothing else changes before it is taken. */
  readonly quiet: () => void;
  readonly take: () => void;
  readonly give: () => void;
  /** False also where it was given back without being asked: at a signal, or while the program is stopped. */
  readonly isHeld: () => boolean;
}

/** The other screen, no wrapping at the edge, marked pastes, no caret until there is a place for it. */
const taking = '\x1b[?1049h\x1b[?7l\x1b[?2004h\x1b[?25l';
/**
 * The picture is wiped first, for terminals that have one screen only; row by row, as some keep what is wiped at once
 * among the lines to scroll back to.
 */
const giving = (rows: number): string => {
  const wiped = Array.from({ length: rows }, (_, row) => `\x1b[${row + 1};1H\x1b[2K`).join('');
  return `\x1b[?2026l\x1b[0m${wiped}\x1b[H\x1b[?25h\x1b[?2004l\x1b[?7h\x1b[?1049l`;
};

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/** Milliseconds within which a stop comes; where no shell could go on with it afterwards, the system lets none come. */
const stopsWithin = 100;

interface Holding extends Pick<LineConsoleOptions, 'input' | 'output'> {
  readonly size: () => WindowSize;
}

/** `again`: called when the terminal is there again after a stop; what it shows may be anything. */
export const holdTerminal = ({ input, output, size }: Holding, again: () => void): HeldTerminal => {
  let held = false;
  /** Whether it is to be taken again after a stop. */
  let wanted = false;
  let isQuiet = false;

  const hold = (): void => {
    if (held) return;
    // Whose window changed while another program had it, or none, is not told: Node asks anew how large it is.
    process.emit('SIGWINCH', 'SIGWINCH');
    held = true;
    if (!isQuiet) input.setRawMode?.(true);
    isQuiet = false;
    input.resume();
    output.write(taking);
    process.on('exit', letGo).on('uncaughtExceptionMonitor', letGo);
    process.on('SIGTSTP', stop).on('SIGCONT', holdAgain);
    for (const signal of endings) process.prependListener(signal, end);
  };
  const letGo = (): void => {
    if (!held) return;
    held = false;
    process.off('exit', letGo).off('uncaughtExceptionMonitor', letGo);
    process.off('SIGTSTP', stop).off('SIGCONT', holdAgain);
    for (const signal of endings) process.off(signal, end);
    output.write(giving(size().rows));
    input.setRawMode?.(false);
    input.pause();
  };
  const give = (): void => {
    wanted = false;
    letGo();
    if (isQuiet) input.setRawMode?.(false);
    isQuiet = false;
  };
  /** Whoever hears the signal besides has the terminal as it was; when nobody does, it ends the program as ever. */
  const end = (signal: NodeJS.Signals): void => {
    give();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  /** A shell may have changed the terminal in the meantime. */
  const holdAgain = (): void => {
    letGo();
    hold();
    again();
  };
  const stop = (): void => {
    letGo();
    const goOn = (): void => {
      clearTimeout(late);
      process.off('SIGCONT', goOn);
      if (wanted) holdAgain();
    };
    const late = setTimeout(goOn, stopsWithin);
    process.once('SIGCONT', goOn);
    process.kill(process.pid, 'SIGTSTP');
  };

  return {
    quiet: () => {
      isQuiet = true;
      input.setRawMode?.(true);
    },
    take: () => {
      wanted = true;
      hold();
    },
    give,
    isHeld: () => held,
  };
};
