/** The canvas on a pair of pipes that pass for a terminal: keys in, pictures out, and the terminal given back. */
import { PassThrough, type TransformOptions } from 'node:stream';
import headless from '@xterm/headless';
import { describe, expect, it } from 'vitest';
import type { Canvas, Paper, Picture } from '../../../../src/faces/canvas.ts';
import { columnsOf } from '../../../../src/render/columns.ts';
import { harmless } from '../../../../src/report/clean.ts';
import { terminalCanvas } from '../../../../src/terminal/screen/terminal-canvas.ts';

const signals = ['SIGTSTP', 'SIGCONT', 'SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'exit'];
const listeners = (): number => signals.reduce((sum, signal) => sum + process.listenerCount(signal), 0);

const pair = (stream: TransformOptions = {}) => {
  const raw: boolean[] = [];
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (mode: boolean) => raw.push(mode),
  });
  const output = Object.assign(new PassThrough(stream), { isTTY: true });
  let sent = '';
  const listen = (): void => {
    output.on('data', (chunk: Buffer) => {
      sent += chunk.toString();
    });
  };
  const window = { columns: 80, rows: 24 };
  const canvas = terminalCanvas({
    input,
    output,
    size: () => window,
    environment: { LANG: 'C.UTF-8' },
    large: false,
    harmless,
    columnsOf,
  });
  const take = (): string => {
    const taken = sent;
    sent = '';
    return taken;
  };
  return { input, output, raw, window, canvas, listen, take };
};

const opened = () => {
  const ends = pair();
  ends.listen();
  return ends;
};

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** What comes before the program has looked for it was typed before the picture. */
const looked = async (): Promise<void> => {
  for (let look = 0; look < 5; look += 1) await soon();
};
const rowOf = (text: string) => (): Picture => ({
  rows: [[{ text, style: 'plain' }]],
  caret: { row: 0, column: text.length },
});
const taking = '\x1b[?1049h\x1b[?7l\x1b[?2004h\x1b[?25l';
const wiped = Array.from({ length: 24 }, (_, row) => `\x1b[${row + 1};1H\x1b[2K`).join('');
const giving = `\x1b[?2026l\x1b[0m${wiped}\x1b[H\x1b[?25h\x1b[?2004l\x1b[?7h\x1b[?1049l`;

/** What is heard until `last`, with how often it was drawn. */
const hearing = async (canvas: Canvas, last: string) => {
  const heard: string[] = [];
  let drawn = 0;
  for (;;) {
    const { key, ...with_ } = await canvas.hear(() => {
      drawn += 1;
      return { rows: [], caret: null };
    });
    heard.push('text' in with_ ? `${key} ${JSON.stringify(with_.text)}` : key);
    if (key === last) return { heard, drawn };
  }
};

describe('a canvas', () => {
  it('leaves the terminal alone until it hears, and gives it back as it was', async () => {
    const before = listeners();
    const { canvas, raw, take, input } = opened();
    await soon();
    expect([take(), raw, listeners()]).toEqual(['', [true], before]);
    const key = canvas.hear(rowOf('hallo'));
    await soon();
    expect(take().startsWith(taking)).toBe(true);
    canvas.close(['een regel', 'met\x1b[2J inhoud']);
    expect(await key).toEqual({ key: 'closed' });
    await soon();
    expect(take()).toBe(`${giving}een regel\nmet inhoud\n`);
    expect([raw, listeners()]).toEqual([[true, false], before]);
    input.write('late');
    expect(await canvas.hear(rowOf('late'))).toEqual({ key: 'closed' });
    canvas.close(['nog een']);
    await soon();
    expect(take()).toBe('nog een\n');
  });

  it('leaves nothing of a picture on a terminal with one screen, nor among the lines to scroll back to', async () => {
    const { canvas, take } = opened();
    const key = canvas.hear(() => ({
      rows: Array.from({ length: 24 }, (_, row) => [{ text: `in vertrouwen ${row}`, style: 'plain' }]),
      caret: null,
    }));
    await soon();
    const drawn = take();
    expect(drawn).toContain('in vertrouwen 23');
    canvas.close(['bewaard']);
    await key;
    await soon();
    const terminal = new headless.Terminal({
      ...{ cols: 80, rows: 24, allowProposedApi: true, scrollOnEraseInDisplay: true },
    });
    const onOneScreen = `${drawn}${take()}`.replaceAll(/\x1b\[\?1049[hl]/g, '').replaceAll('\n', '\r\n');
    await new Promise<void>((written) => terminal.write(onOneScreen, written));
    const { active } = terminal.buffer;
    const left = Array.from({ length: active.length }, (_, at) =>
      active.getLine(at)?.translateToString(true),
    );
    expect(left.join('\n').trim()).toBe('bewaard');
  });

  it('hears keys that come together one by one, and draws once', async () => {
    const { canvas, input } = opened();
    const all = hearing(canvas, 'end');
    await looked();
    input.write('é\x1b[D\x7f\t\x1b[A\x04');
    expect(await all).toEqual({
      heard: ['text "é"', 'left', 'backspace', 'tab', 'up', 'end'],
      drawn: 1,
    });
    canvas.close([]);
  });

  it('hears nothing that was typed before its first picture but Ctrl+C', async () => {
    const { canvas, input } = opened();
    const all = hearing(canvas, 'end');
    input.write('j6\r');
    await soon();
    input.write('\x03');
    await looked();
    input.write('n\x04');
    expect((await all).heard).toEqual(['interrupt', 'text "n"', 'end']);
    canvas.close([]);
  });

  it('knows Esc by the silence after it', async () => {
    const { canvas, input } = opened();
    const first = canvas.hear(rowOf(''));
    await looked();
    input.write('\x1b');
    expect(await first).toEqual({ key: 'escape' });
    const second = canvas.hear(rowOf(''));
    input.write('\x1b');
    await soon();
    input.write('[C');
    expect(await second).toEqual({ key: 'right' });
    canvas.close([]);
  });

  it('draws a letter in a few bytes, and everything when the window changes', async () => {
    const { canvas, input, output, window, take } = opened();
    let text = 'De verwarming viel ui';
    const papers: Paper[] = [];
    const draw = (paper: Paper): Picture => {
      papers.push(paper);
      return rowOf(text)();
    };
    const first = canvas.hear(draw);
    await looked();
    await soon();
    take();
    input.write('t');
    await first;
    text += 't';
    const second = canvas.hear(draw);
    await soon();
    expect(take()).toBe('t');
    Object.assign(window, { columns: 40, rows: 12 });
    output.emit('resize');
    await soon();
    expect(take().split('\x1b[2K')).toHaveLength(13);
    text += '!';
    canvas.refresh();
    await soon();
    expect(take()).toBe('!');
    expect(papers.map(({ columns, rows }) => [columns, rows])).toEqual([
      [80, 24],
      [80, 24],
      [40, 12],
      [40, 12],
    ]);
    canvas.close([]);
    await second;
    canvas.refresh();
  });

  it('gives the terminal away for a while, and is there again, also when that fails', async () => {
    const { canvas, input, raw, take } = opened();
    const key = canvas.hear(rowOf('hallo'));
    await looked();
    input.write('a');
    await key;
    await soon();
    take();
    const worked = await canvas.aside(async () => {
      await soon();
      expect([raw, input.isPaused(), take()]).toEqual([[true, false], true, giving]);
      canvas.refresh();
      return 7;
    });
    expect(worked).toBe(7);
    await expect(canvas.aside(() => Promise.reject(new Error('no editor')))).rejects.toThrow('no editor');
    expect(raw).toEqual([true, false, true, false, true]);
    take();
    const next = canvas.hear(rowOf('hallo'));
    await soon();
    expect(take()).toContain('hallo');
    await soon();
    take();
    await canvas.aside(async () => {
      canvas.close(['klaar']);
      expect(await next).toEqual({ key: 'closed' });
      expect(take()).toBe(giving);
    });
    await soon();
    expect(take()).toBe(`${taking}${giving}klaar\n`);
    expect(raw.at(-1)).toBe(false);
  });

  it('is closed when the terminal goes, after all that was typed, and never throws', async () => {
    type Ends = ReturnType<typeof pair>;
    for (const goes of [
      ({ input }: Ends) => input.end(),
      ({ input }: Ends) => input.destroy(new Error('read EIO')),
      ({ output }: Ends) => output.destroy(Object.assign(new Error('write EIO'), { code: 'EIO' })),
    ]) {
      const before = listeners();
      const ends = opened();
      const all = hearing(ends.canvas, 'closed');
      await looked();
      ends.input.write('half');
      await soon();
      goes(ends);
      expect((await all).heard).toEqual(['text "half"', 'closed']);
      expect(await ends.canvas.hear(rowOf('x'))).toEqual({ key: 'closed' });
      ends.canvas.close(['too late']);
      expect([ends.raw, listeners()]).toEqual([[true, false], before]);
    }
  });

  it('passes on what goes wrong in a drawing', async () => {
    const { canvas } = opened();
    const faulty = (): Picture => {
      throw new Error('cannot be drawn');
    };
    await expect(canvas.hear(faulty)).rejects.toThrow('cannot be drawn');
    canvas.close([]);
  });

  it('lets nothing pile up while the terminal is slow', async () => {
    const { canvas, input, output, listen, take } = pair({
      writableHighWaterMark: 100,
      readableHighWaterMark: 100,
    });
    let count = 0;
    const draw = (): Picture => rowOf(`${'x'.repeat(60)} ${count}`)();
    let key = canvas.hear(draw);
    await looked();
    for (count = 1; count <= 200; count += 1) {
      input.write('a');
      await key;
      key = canvas.hear(draw);
    }
    expect(output.writableLength + output.readableLength).toBeLessThan(2000);
    listen();
    await soon();
    await soon();
    expect(take()).toContain('201');
    canvas.close([]);
  });

  it('takes a paste of 100 kB at once, marked or not', async () => {
    const word = 'een lange regel van een verhaal\r';
    const text = word.repeat(3200);
    for (const [before, after] of [
      ['\x1b[200~', '\x1b[201~'],
      ['', ''],
    ]) {
      const { canvas, input } = opened();
      const all = hearing(canvas, 'end');
      await looked();
      const bytes = Buffer.from(`${before}${text}${after}`);
      for (let at = 0; at < bytes.length; at += 4095) input.write(bytes.subarray(at, at + 4095));
      input.write('\x04');
      const { heard } = await all;
      expect(heard.slice(0, -1).every((key) => key.startsWith('paste '))).toBe(true);
      const pasted = heard.slice(0, -1).map((key) => JSON.parse(key.slice('paste '.length)));
      expect(pasted.join('')).toBe(text.replaceAll('\r', '\n'));
      canvas.close([]);
    }
  });
});
