/** The program on a terminal of its own: what it sends, keys for it, and a hand on its process. */
import { spawn } from '@lydell/node-pty';
import { testEnvironment } from '../support/run-cli.ts';

interface Ended {
  readonly code: number;
  /** 0 when it ended by itself. */
  readonly signal: number;
}

export interface OnTerminal {
  readonly process: number;
  /** Everything that was sent to the terminal, as it was sent. */
  readonly raw: () => string;
  /** How many characters were sent so far, carriage returns left out: as in a trace of the run. */
  readonly sent: () => number;
  /** How much was sent so far, to look from there on. */
  readonly mark: () => number;
  readonly type: (keys: string) => void;
  /** Waits until `there` holds of what was sent; fails when the program ends first, or nothing more comes. */
  readonly until: (what: string, there: () => boolean) => Promise<void>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Takes the terminal away, as when its window is closed. */
  readonly close: () => void;
  readonly resize: (columns: number, rows: number) => void;
  readonly ended: Promise<Ended>;
}

export interface TerminalOptions {
  readonly folder: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly environment?: NodeJS.ProcessEnv;
  readonly uid?: number;
}

/** How what was sent comes to be seen. */
interface Seen {
  /** Takes it in; `done` when it is there to be looked at. */
  readonly take: (data: string, done: () => void) => void;
  /** What is seen now, for a failure. */
  readonly shown: () => string;
}

/** Milliseconds; a loaded machine is slow. */
const patience = 30_000;

/** Without any blank, as windows break lines. */
export const solid = (text: string): string => text.replaceAll(/\s+/g, '');

export const onTerminal = (
  command: readonly string[],
  { folder, columns = 80, rows = 40, environment = {}, uid }: TerminalOptions,
  { take, shown }: Seen,
): OnTerminal => {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: folder,
    cols: columns,
    rows,
    env: { ...testEnvironment(folder), TERM: 'xterm-256color', ...environment },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let raw = '';
  let look: () => void = () => {};
  child.onData((data) => {
    raw += data;
    take(data, () => look());
  });
  let over: Ended | null = null;
  const ended = new Promise<Ended>((resolve) =>
    child.onExit(({ exitCode, signal = 0 }) =>
      take('', () => {
        over = { code: exitCode, signal };
        resolve(over);
        look();
      }),
    ),
  );
  const until: OnTerminal['until'] = (what, there) =>
    new Promise((resolve, reject) => {
      const done = (why: string | null): void => {
        clearTimeout(timer);
        look = () => {};
        if (why === null) resolve();
        else reject(new Error(`${why} before ${what}; the end of what it said:\n${shown().slice(-2000)}`));
      };
      const timer = setTimeout(() => done('waited too long'), patience);
      look = () => {
        if (there()) done(null);
        else if (over !== null) done(`it ended (${over.code}, ${over.signal})`);
      };
      look();
    });
  return {
    process: child.pid,
    raw: () => raw,
    sent: () => raw.replaceAll('\r', '').length,
    mark: () => raw.length,
    type: (keys) => child.write(keys),
    until,
    kill: (signal) => process.kill(child.pid, signal),
    close: () => {
      if (!('destroy' in child) || typeof child.destroy !== 'function')
        throw new Error('no terminal to close');
      child.destroy();
    },
    resize: (width, height) => child.resize(width, height),
    ended,
  };
};
