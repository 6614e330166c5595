/** A terminal as a console: each key is shown where it is typed, nothing is drawn again, and a paste never submits. */
import type { Key } from '../faces/canvas.ts';
import type { Console, Typed } from '../faces/console.ts';
import type { LineConsoleOptions } from './console-options.ts';
import { fitted } from './fit.ts';
import { keyInput } from './key-input.ts';
import {
  caretMoved,
  changed,
  type Edit,
  edited,
  insert,
  isEdit,
  type Line,
  type Sheet,
  written,
} from './line-edit.ts';
import { queueOf } from './queue.ts';

const pasteOn = '\x1b[?2004h';
const pasteOff = '\x1b[?2004l';

/** Without a cursor that moves, a line is only changed at its end. */
const isAtEnd = (key: Edit): boolean => key === 'backspace' || key === 'clear' || key === 'clear-word';

/** The line that somebody waits for. */
interface Reading {
  readonly sheet: () => Sheet;
  readonly changed: (text: string, caret: number) => void;
  readonly done: (typed: Typed) => void;
  line: Line;
}

export const typedConsole = (options: LineConsoleOptions): Console => {
  const { input, output, columns, dumb, harmless, columnsOf } = options;
  const waiting = queueOf<Key>();
  let reading: Reading | null = null;
  /** The last line of a paste, to be continued. */
  let carried: Line = { text: '', caret: 0 };
  let state: 'asleep' | 'awake' | 'over' = 'asleep';

  const send = (text: string): void => {
    if (state !== 'over' && text !== '') output.write(text);
  };
  const finish = (current: Reading, typed: Typed): void => {
    const { line, sheet } = current;
    send(`${caretMoved(sheet(), line, line.text.length)}\n`);
    reading = null;
    current.done(typed);
  };
  /** Kept before it is shown: what is on the screen is not lost when the program is killed. */
  const show = (current: Reading, now: Line): void => {
    if (now === current.line) return;
    const { line: was } = current;
    current.line = now;
    current.changed(now.text, now.caret);
    send(changed(current.sheet(), was, now));
  };
  const paste = (current: Reading, text: string): void => {
    const lines = harmless(text).replace(/\t/g, ' ').replace(/\n+$/, '').split('\n');
    const last = lines.pop() ?? '';
    if (lines.length === 0) {
      show(current, insert(current.line, last));
      return;
    }
    const { text: around, caret } = current.line;
    const tail = around.slice(caret);
    const whole = `${around.slice(0, caret)}${lines.join('\n')}\n`;
    current.changed(whole + last + tail, whole.length + last.length);
    show(
      { ...current, changed: () => {} },
      { text: whole.slice(0, whole.indexOf('\n')), caret: caret + (lines[0]?.length ?? 0) },
    );
    for (const line of lines.slice(1)) send(`\n${line}`);
    carried = { text: last + tail, caret: last.length };
    send('\n');
    reading = null;
    current.done({ typed: 'line', text: whole });
  };
  const press = (current: Reading, key: Key): void => {
    const { text } = current.line;
    if (key.key === 'text') show(current, insert(current.line, harmless(key.text)));
    else if (key.key === 'tab') show(current, insert(current.line, ' '));
    else if (key.key === 'paste') paste(current, key.text);
    else if (key.key === 'enter') finish(current, { typed: 'line', text });
    else if (key.key === 'interrupt') finish(current, { typed: 'interrupt', text });
    else if (key.key === 'end') {
      if (text === '') finish(current, { typed: 'end', text });
    } else if (isEdit(key.key) && (!dumb || isAtEnd(key.key))) show(current, edited(current.line, key.key));
  };
  const work = (): void => {
    while (reading !== null) {
      const key = waiting.take();
      if (key === undefined) return;
      press(reading, key);
    }
  };
  const take = keyInput((keys) => {
    for (const key of keys) waiting.put(key);
    work();
  });
  /** The terminal is gone, or nobody wants to read it any more. */
  const end = (): void => {
    state = 'over';
    const current = reading;
    reading = null;
    current?.done({ typed: 'end', text: current.line.text });
  };
  const wake = (): void => {
    if (state !== 'asleep') return;
    state = 'awake';
    output.on('error', end);
    input.on('data', take).on('end', end).on('close', end).on('error', end);
    input.setRawMode?.(true);
    input.resume();
    if (!dumb) send(pasteOn);
  };

  return {
    interactive: true,
    width: columns,
    print: (line) => send(`${fitted(harmless(line), columns())}\n`),
    read: ({ prompt, initial = '', caret = initial.length, changed: heard = () => {} }) => {
      wake();
      if (state === 'over') return Promise.resolve({ typed: 'end', text: '' });
      const sheet = (): Sheet => ({ indent: columnsOf(prompt), columns: columns(), moves: !dumb, columnsOf });
      const start = harmless(initial).replaceAll('\n', ' ');
      const text = start + carried.text;
      const at = carried.text === '' ? Math.min(caret, text.length) : start.length + carried.caret;
      carried = { text: '', caret: 0 };
      send(prompt + written(sheet(), { text, caret: at }, 0));
      send(caretMoved(sheet(), { text, caret: text.length }, at));
      return new Promise((done) => {
        reading = { sheet, changed: heard, done, line: { text, caret: dumb ? text.length : at } };
        work();
      });
    },
    close: () => {
      if (state === 'awake') {
        if (!dumb) send(pasteOff);
        input.setRawMode?.(false);
      }
      input.off('data', take).pause();
      end();
    },
  };
};
