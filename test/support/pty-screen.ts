/** The program on a terminal of its own: what is on its screen, and keys to press once something is there. */
import { setTimeout } from 'node:timers/promises';
import { ReadStream } from 'node:tty';
import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { bin, testEnvironment } from './run-cli.ts';

/** Milliseconds: slower than a key that is held, so that each press counts as one. */
const pace = 700;

/** Milliseconds before which nobody has read the first picture of all: no key is heard on it. */
const firstRead = 400;

/** Words, or whether the text of the screen is what is waited for. */
type Wanted = string | RegExp | ((text: string) => boolean);

export interface PtyScreen {
  /** The screen from top to bottom, without trailing blanks. */
  readonly text: () => string;
  /** All that the program sent, with its colours. */
  readonly sent: () => string;
  /** Waits until `wanted` is on the screen, then presses `keys`. Fails when the program ends first. */
  readonly when: (wanted: Wanted, keys: string) => Promise<void>;
  /** Presses `keys` now, whatever is on the screen. */
  readonly blindly: (keys: string) => void;
  /**
   * Presses `keys` once `wanted` is on the screen, and again until it shows `until`: keys that come too soon after a
   * picture are not heard. Only for keys that go on or open something, and mean nothing on what comes next.
   */
  readonly press: (wanted: Wanted, keys: string, until: Wanted) => Promise<void>;
  /** Makes the window another size. */
  readonly resize: (columns: number, rows: number) => void;
  /** Takes the terminal away, as when its window is closed. */
  readonly close: () => void;
  readonly ended: Promise<number>;
}

/** The pty is closed 200 ms after the program ended, read or not: on a busy machine its last words would be lost. */
const readToTheEnd = (child: IPty): void => {
  if (!('_socket' in child) || !(child._socket instanceof ReadStream))
    throw new Error('no terminal to read to its end');
  const socket = child._socket;
  const destroy = socket.destroy.bind(socket);
  let read = 0;
  child.onData((data) => {
    read += data.length;
  });
  /** Everything that is there is heard of before an immediate: when nothing came, nothing is left. */
  const endAfter = (before: number, error: Error | undefined): void => {
    setImmediate(() => (read > before ? endAfter(read, error) : destroy(error)));
  };
  socket.destroy = (error) => {
    setImmediate(() => endAfter(read, error));
    return socket;
  };
};

export const ptyScreen = (
  args: readonly string[],
  {
    folder,
    columns = 80,
    rows = 40,
    environment = {},
    program = [bin],
    before = [],
  }: {
    folder: string;
    columns?: number;
    rows?: number;
    environment?: NodeJS.ProcessEnv;
    /** What Node runs: the built program, unless a test has one of its own. */
    program?: readonly string[];
    /** A command that starts it, such as a shell. */
    before?: readonly string[];
  },
): PtyScreen => {
  const terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
  const [command = '', ...words] = [...before, process.execPath, ...program, ...args];
  const child = spawn(command, words, {
    cwd: folder,
    cols: columns,
    rows,
    env: { ...testEnvironment(folder), TERM: 'xterm-256color', ...environment },
  });
  readToTheEnd(child);
  const text = (): string => {
    const { active } = terminal.buffer;
    const { cols } = terminal;
    const row = (at: number): string => active.getLine(at)?.translateToString(true, 0, cols) ?? '';
    return Array.from({ length: active.length }, (_, at) => row(at))
      .join('\n')
      .trimEnd();
  };
  let look: () => void = () => {};
  let sent = '';
  child.onData((data) => {
    sent += data;
    terminal.write(data, () => look());
  });
  const ended = new Promise<number>((resolve) =>
    child.onExit(({ exitCode }) => terminal.write('', () => resolve(exitCode))),
  );
  const shows = (wanted: Wanted): boolean => {
    if (typeof wanted === 'function') return wanted(text());
    return typeof wanted === 'string' ? text().includes(wanted) : wanted.test(text());
  };
  const until = async (wanted: Wanted): Promise<void> => {
    const seen = new Promise<boolean>((resolve) => {
      look = () => shows(wanted) && resolve(true);
      look();
    });
    if (!(await Promise.race([seen, ended.then(() => shows(wanted))]))) {
      throw new Error(`never on the screen: ${wanted}\n${text()}`);
    }
    look = () => {};
  };
  let isRead = false;
  const when = async (wanted: Wanted, keys: string): Promise<void> => {
    await until(wanted);
    if (!isRead && keys !== '') await setTimeout(firstRead);
    isRead ||= keys !== '';
    child.write(keys);
  };
  const press: PtyScreen['press'] = async (wanted, keys, then) => {
    await when(wanted, keys);
    const again = setInterval(() => !shows(then) && child.write(keys), pace);
    await until(then).finally(() => clearInterval(again));
  };
  const close = (): void => {
    if (!('destroy' in child) || typeof child.destroy !== 'function') throw new Error('no terminal to close');
    child.destroy();
  };
  const resize = (width: number, height: number): void => {
    terminal.resize(width, height);
    child.resize(width, height);
  };
  const blindly = (keys: string): void => child.write(keys);
  return { text, sent: () => sent, when, blindly, press, resize, close, ended };
};
