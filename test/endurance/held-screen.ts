/** The program on a terminal as the window that a facilitator sees. */
import { setTimeout } from 'node:timers/promises';
import headless from '@xterm/headless';
import { type OnTerminal, onTerminal, solid, type TerminalOptions } from './on-terminal.ts';

export interface HeldScreen extends OnTerminal {
  /** The window from top to bottom, without trailing blanks. */
  readonly rows: () => readonly string[];
  /** Whether the words are in the window, however it broke them into lines. */
  readonly shows: (words: string) => boolean;
  readonly says: (words: string) => Promise<void>;
  /** Whether everything that was taken from the terminal was given back. */
  readonly isGivenBack: () => boolean;
}

const ways = [
  ['\u001b[?1049h', '\u001b[?1049l'],
  ['\u001b[?2004h', '\u001b[?2004l'],
  ['\u001b[?7l', '\u001b[?7h'],
  ['\u001b[?25l', '\u001b[?25h'],
] as const;

/** Milliseconds before which nobody has read the first picture of all: no key is heard on it. */
const firstRead = 400;

export const heldScreen = (command: readonly string[], options: TerminalOptions): HeldScreen => {
  const { columns = 80, rows = 24, environment } = options;
  const terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
  const seen = (): readonly string[] => {
    const { active } = terminal.buffer;
    return Array.from(
      { length: terminal.rows },
      (_, at) => active.getLine(active.viewportY + at)?.translateToString(true) ?? '',
    );
  };
  const held = onTerminal(
    command,
    { ...options, columns, rows, environment: { LC_ALL: 'C.UTF-8', ...environment } },
    { take: (data, done) => terminal.write(data, done), shown: () => seen().join('\n').trimEnd() },
  );
  const shows = (words: string): boolean => solid(seen().join('')).includes(solid(words));
  let isRead = false;
  const until: OnTerminal['until'] = async (what, there) => {
    await held.until(what, there);
    if (!isRead) await setTimeout(firstRead);
    isRead = true;
  };
  return {
    ...held,
    until,
    rows: seen,
    shows,
    says: (words) => until(`it showed "${words}"`, () => shows(words)),
    resize: (width, height) => {
      terminal.resize(width, height);
      held.resize(width, height);
    },
    isGivenBack: () =>
      ways.every(
        ([taken, given]) =>
          held.raw().includes(taken) && held.raw().lastIndexOf(given) > held.raw().lastIndexOf(taken),
      ),
  };
};
