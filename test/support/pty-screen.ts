/** The program on a terminal of its own: what is on its screen, and keys to press once something is there. */
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { bin, testEnvironment } from './run-cli.ts';

export interface PtyScreen {
  /** The screen from top to bottom, without trailing blanks. */
  readonly text: () => string;
  /** All that the program sent, with its colours. */
  readonly sent: () => string;
  /** Waits until `wanted` is on the screen, then presses `keys`. Fails when the program ends first. */
  readonly when: (wanted: string | RegExp, keys: string) => Promise<void>;
  readonly ended: Promise<number>;
}

export const ptyScreen = (
  args: readonly string[],
  {
    folder,
    columns = 80,
    rows = 40,
    environment = {},
    program = [bin],
  }: {
    folder: string;
    columns?: number;
    rows?: number;
    environment?: NodeJS.ProcessEnv;
    /** What Node runs: the built program, unless a test has one of its own. */
    program?: readonly string[];
  },
): PtyScreen => {
  const terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
  const child = spawn(process.execPath, [...program, ...args], {
    cwd: folder,
    cols: columns,
    rows,
    env: { ...testEnvironment(folder), TERM: 'xterm-256color', ...environment },
  });
  const text = (): string => {
    const { active } = terminal.buffer;
    return Array.from({ length: active.length }, (_, at) => active.getLine(at)?.translateToString(true) ?? '')
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
  const when = async (wanted: string | RegExp, keys: string): Promise<void> => {
    const there = (): boolean => (typeof wanted === 'string' ? text().includes(wanted) : wanted.test(text()));
    const seen = new Promise<boolean>((resolve) => {
      look = () => there() && resolve(true);
      look();
    });
    if (!(await Promise.race([seen, ended.then(there)]))) {
      throw new Error(`never on the screen: ${wanted}\n${text()}`);
    }
    look = () => {};
    child.write(keys);
  };
  return { text, sent: () => sent, when, ended };
};
