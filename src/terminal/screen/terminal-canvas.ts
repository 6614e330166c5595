/** A terminal as a canvas: keys in, whole pictures out, of which only what differs is sent. */
import type { Canvas, Happening, Key, Paper, Picture, Row } from '../../faces/canvas.ts';
import type { LineConsoleOptions } from '../console-options.ts';
import { fitted } from '../fit.ts';
import { keyInput } from '../key-input.ts';
import { pastedUnmarked } from '../pasted-unmarked.ts';
import { queueOf } from '../queue.ts';
import { everyMinute } from './every-minute.ts';
import { holdTerminal } from './hold-terminal.ts';
import { paintDifference, type Sheet } from './paint-difference.ts';
import { blankLine, isSameRow, lineOf, quickly } from './screen-line.ts';
import { signsFor } from './signs.ts';
import { stylesFor } from './styles.ts';
import type { WindowSize } from './window-size.ts';

interface CanvasOptions extends Pick<LineConsoleOptions, 'input' | 'output' | 'harmless' | 'columnsOf'> {
  readonly size: () => WindowSize;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly large: boolean;
}

/** Somebody waits for the next key. */
interface Hearing {
  readonly draw: (paper: Paper) => Picture;
  readonly heard: (happening: Happening) => void;
  readonly failed: (error: unknown) => void;
}

/** How often the program looks for input until all that was typed before has come. */
const looks = 3;

/** Takes the terminal at the first hearing; what was typed before is for nobody, but for Ctrl+C. */
export const terminalCanvas = (options: CanvasOptions): Canvas => {
  const { input, output, size, environment, large, harmless } = options;
  const columnsOf = quickly(options.columnsOf);
  const [signs, styles] = [signsFor(environment, process.platform), stylesFor(environment)];
  const waiting = queueOf<Key>();
  const unmarked = pastedUnmarked();
  let state: 'asleep' | 'awake' | 'over' = 'asleep';
  let hearing: Hearing | null = null;
  /** Null: what the terminal shows is not known. */
  let shown: Sheet | null = null;
  /** Another program has the terminal: the last words, to be said when it is done. */
  let unsaid: string[] | null = null;
  /** What was sent last is still on its way. */
  let isSlow = false;
  /** What comes now was typed before there was a picture. */
  let isEarly = false;

  /** The same as long as the window is: what is drawn on it need not be drawn anew. */
  let paper: Paper = { columns: 0, rows: 0, large, signs, columnsOf };
  const paperNow = (): Paper => {
    const { columns, rows } = size();
    if (columns !== paper.columns || rows !== paper.rows) paper = { ...paper, columns, rows };
    return paper;
  };
  /** What was drawn last: a row that says the same again is the same line. */
  let last: { readonly rows: readonly Row[]; readonly sheet: Sheet } | null = null;
  const sheetOf = ({ rows: drawn, caret }: Picture, { columns, rows }: Paper): Sheet => {
    const before = last?.sheet.columns === columns ? last : null;
    const lines = Array.from({ length: rows }, (_, at) => {
      const row = drawn[at];
      if (row === undefined) return blankLine;
      const line = isSameRow(before?.rows[at], row) ? before?.sheet.lines[at] : undefined;
      return line ?? lineOf(row, { columns, columnsOf, harmless });
    });
    const isInside = caret !== null && caret.row < rows && caret.column < columns;
    const sheet = { columns, lines, caret: isInside ? caret : null };
    last = { rows: drawn, sheet };
    return sheet;
  };
  const paint = ({ draw, failed }: Hearing): void => {
    if (isSlow || !terminal.isHeld()) return;
    try {
      const window = paperNow();
      const now = sheetOf(draw(window), window);
      const sent = paintDifference(shown, now, styles);
      shown = now;
      if (sent !== '') isSlow = !output.write(sent);
    } catch (error) {
      hearing = null;
      failed(error);
    }
  };
  const refresh = (): void => {
    if (hearing !== null) paint(hearing);
  };
  /** Also heals what other programs have written across the picture. */
  const repaint = (): void => {
    shown = null;
    refresh();
  };
  const give = (happening: Happening): void => {
    const current = hearing;
    hearing = null;
    current?.heard(happening);
  };

  const isOver = (): boolean => state === 'over';

  const terminal = holdTerminal({ input, output, size }, repaint);
  const take = keyInput((keys, cameAs) => {
    if (isOver()) return;
    for (const key of unmarked(keys, performance.now(), cameAs))
      if (!isEarly || key.key === 'interrupt') waiting.put(key);
    if (hearing === null) return;
    const key = waiting.take();
    if (key !== undefined) give(key);
  });
  let rest: () => void = () => {};
  /** The terminal is gone, or nobody wants to draw on it any more. */
  const end = (): void => {
    state = 'over';
    rest();
    give({ key: 'closed' });
  };
  const drained = (): void => {
    isSlow = false;
    refresh();
  };
  const passEarly = (left: number): void => {
    isEarly = left > 0;
    if (isEarly) setImmediate(passEarly, left - 1);
  };
  const wake = (): void => {
    state = 'awake';
    passEarly(looks);
    output.on('error', end).on('close', end).on('drain', drained).on('resize', repaint);
    input.on('data', take).on('end', end).on('close', end).on('error', end);
    const stopMinutes = everyMinute(repaint);
    rest = () => {
      stopMinutes();
      output.off('drain', drained).off('resize', repaint);
      input.off('data', take);
    };
    terminal.take();
  };

  terminal.quiet();

  const print = (lines: readonly string[]): void => {
    for (const line of lines) output.write(`${fitted(harmless(line), size().columns)}\n`);
  };

  return {
    hear: (draw) => {
      if (state === 'asleep') wake();
      const key = waiting.take();
      if (key !== undefined) return Promise.resolve(key);
      if (isOver()) return Promise.resolve({ key: 'closed' });
      return new Promise((heard, failed) => {
        hearing = { draw, heard, failed };
        paint(hearing);
      });
    },
    refresh,
    aside: async (work) => {
      if (state !== 'awake') return work();
      terminal.give();
      const last: string[] = [];
      unsaid = last;
      try {
        return await work();
      } finally {
        unsaid = null;
        // Also in the end: an editor that a signal ends leaves the terminal as it had it.
        terminal.take();
        if (isOver()) {
          terminal.give();
          print(last);
        } else repaint();
      }
    },
    close: (lines) => {
      terminal.give();
      input.pause();
      while (waiting.take() !== undefined);
      if (unsaid === null) print(lines);
      else unsaid.push(...lines);
      end();
    },
  };
};
