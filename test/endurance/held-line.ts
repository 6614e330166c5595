/** The program on a terminal as one long strip of what it said, and a hand on its process. */
import { spawn } from '@lydell/node-pty';
import { testEnvironment } from '../support/run-cli.ts';

interface Ended {
  readonly code: number;
  /** 0 when it ended by itself. */
  readonly signal: number;
}

export interface HeldLine {
  readonly process: number;
  /** Everything that was sent to the screen, without what moves a cursor. */
  readonly said: () => string;
  /** How many characters were sent so far, carriage returns left out: as in a trace of the run. */
  readonly sent: () => number;
  /** How much was said so far, for `from`. */
  readonly mark: () => number;
  readonly from: (mark: number) => string;
  readonly type: (keys: string) => void;
  /** Waits until `there` holds of what was said; fails when the program ends first, or nothing more comes. */
  readonly until: (what: string, there: () => boolean) => Promise<void>;
  /** Waits for words, however the window broke them into lines. */
  readonly says: (words: string, mark?: number) => Promise<void>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Takes the terminal away, as when its window is closed. */
  readonly close: () => void;
  readonly ended: Promise<Ended>;
}

/** Milliseconds; a loaded machine is slow. */
const patience = 30_000;

const moves = /\u001b(?:\[[0-?]*[ -/]*[@-~]|[()][A-Z0-9]|[=>78])/g;

/** Without any blank, as windows break lines. */
export const solid = (text: string): string => text.replaceAll(/\s+/g, '');

export interface LineOptions {
  readonly folder: string;
  readonly columns?: number;
  readonly environment?: NodeJS.ProcessEnv;
  readonly uid?: number;
}

export const heldLine = (
  command: readonly string[],
  { folder, columns = 80, environment = {}, uid }: LineOptions,
): HeldLine => {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: folder,
    cols: columns,
    rows: 40,
    env: { ...testEnvironment(folder), TERM: 'xterm-256color', ...environment },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let raw = '';
  let look: () => void = () => {};
  child.onData((data) => {
    raw += data;
    look();
  });
  let over: Ended | null = null;
  const ended = new Promise<Ended>((resolve) =>
    child.onExit(({ exitCode, signal = 0 }) => {
      over = { code: exitCode, signal };
      resolve(over);
      look();
    }),
  );
  const plain = (text: string): string => text.replaceAll(moves, '');
  const from = (mark: number): string => plain(raw.slice(mark));
  const until: HeldLine['until'] = (what, there) =>
    new Promise((resolve, reject) => {
      const done = (why: string | null): void => {
        clearTimeout(timer);
        look = () => {};
        if (why === null) resolve();
        else reject(new Error(`${why} before ${what}; the end of what it said:\n${plain(raw).slice(-2000)}`));
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
    said: () => plain(raw),
    sent: () => raw.replaceAll('\r', '').length,
    mark: () => raw.length,
    from,
    type: (keys) => child.write(keys),
    until,
    says: (words, mark = 0) => until(`it said "${words}"`, () => solid(from(mark)).includes(solid(words))),
    kill: (signal) => process.kill(child.pid, signal),
    close: () => {
      if (!('destroy' in child) || typeof child.destroy !== 'function')
        throw new Error('no terminal to close');
      child.destroy();
    },
    ended,
  };
};
