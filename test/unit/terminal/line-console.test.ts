/** The console of the plain face on a pipe, and on a terminal that goes away. */
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Console } from '../../../src/faces/console.ts';
import { columnsOf } from '../../../src/render/columns.ts';
import { harmless } from '../../../src/report/clean.ts';
import { pipedConsole } from '../../../src/terminal/piped-console.ts';
import { typedConsole } from '../../../src/terminal/typed-console.ts';

/** Streams of a terminal that is a pair of pipes. */
const pair = (columns = 80) => {
  const raw: boolean[] = [];
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (mode: boolean) => raw.push(mode),
  });
  const output = Object.assign(new PassThrough(), { isTTY: true });
  let sent = '';
  output.on('data', (chunk: Buffer) => {
    sent += chunk.toString();
  });
  return { input, output, raw, sent: () => sent, columns: () => columns };
};

type Pair = ReturnType<typeof pair>;

const made = (make: typeof pipedConsole, { input, output, columns }: Pair, dumb = false): Console =>
  make({ input, output, columns, dumb, harmless, columnsOf });

const read = (console: Console, initial = ''): ReturnType<Console['read']> =>
  console.read({ prompt: '> ', initial });

describe('a pipe', () => {
  it('gives its lines one by one, the last also without its end, and then says it is over', async () => {
    const ends = pair();
    const console = made(pipedConsole, ends);
    const bytes = Buffer.from('één\r\ntwee\n\ndrie 👍');
    for (const byte of bytes) ends.input.write(Buffer.from([byte]));
    ends.input.end();
    for (const text of ['één', 'twee', '', 'drie 👍'])
      expect(await read(console)).toEqual({ typed: 'line', text });
    expect(await read(console)).toEqual({ typed: 'end', text: '' });
    expect(await read(console)).toEqual({ typed: 'end', text: '' });
  });

  it('takes a tab for a blank and a lone return for the end of a line; other control characters are nothing', async () => {
    const ends = pair();
    const console = made(pipedConsole, ends);
    ends.input.end('a\tb\x07c\rd\n');
    for (const text of ['a bc', 'd']) expect(await read(console)).toEqual({ typed: 'line', text });
  });

  it('shows no prompt, and breaks what is said between words', async () => {
    const ends = pair(20);
    const console = made(pipedConsole, ends);
    ends.input.end('x\n');
    console.print('Vertel eens over een \x1b[31mmoment\x1b[0m waarop');
    await read(console);
    expect(ends.sent()).toBe('Vertel eens over een\nmoment waarop\n');
  });

  it('takes a hundred thousand lines', async () => {
    const ends = pair();
    const console = made(pipedConsole, ends);
    ends.input.end('a line\n'.repeat(100_000));
    let count = 0;
    while ((await read(console)).typed === 'line') count += 1;
    expect(count).toBe(100_000);
  });
});

describe('a terminal', () => {
  it('keeps keys that come before somebody reads', async () => {
    const ends = pair();
    const console = made(typedConsole, ends);
    const first = read(console);
    ends.input.write('een\rtwee\rdr');
    expect(await first).toEqual({ typed: 'line', text: 'een' });
    expect(await read(console)).toEqual({ typed: 'line', text: 'twee' });
    const third = read(console);
    ends.input.write('ie\r');
    expect(await third).toEqual({ typed: 'line', text: 'drie' });
    expect(ends.sent()).toBe('\x1b[?2004h> een\n> twee\n> drie\n');
  });

  it('tells what is typed at every key, from the text that was there', async () => {
    const ends = pair();
    const console = made(typedConsole, ends);
    const heard: (readonly [string, number])[] = [];
    const line = console.read({
      prompt: '> ',
      initial: 'ab',
      caret: 1,
      changed: (text, at) => heard.push([text, at]),
    });
    for (const key of ['x', '\x7f', '\x1b[C', 'y', '\r']) ends.input.write(key);
    expect(await line).toEqual({ typed: 'line', text: 'aby' });
    expect(heard).toEqual([
      ['axb', 2],
      ['ab', 1],
      ['ab', 2],
      ['aby', 3],
    ]);
  });

  it('gives the lines of a paste at once, and its last line to be continued', async () => {
    const ends = pair();
    const console = made(typedConsole, ends);
    const first = read(console, 'voor achter');
    ends.input.write('\x1b[200~een\r.\rdrie\x1b[201~');
    expect(await first).toEqual({ typed: 'line', text: 'voor achtereen\n.\n' });
    const last = read(console);
    ends.input.write('!\r');
    expect(await last).toEqual({ typed: 'line', text: 'drie!' });
  });

  it('takes Ctrl+D on an empty line only, and Ctrl+C at any time', async () => {
    const ends = pair();
    const console = made(typedConsole, ends);
    const line = read(console);
    ends.input.write('a\x04\x03');
    expect(await line).toEqual({ typed: 'interrupt', text: 'a' });
    const end = read(console);
    ends.input.write('\x04');
    expect(await end).toEqual({ typed: 'end', text: '' });
  });

  it('ends the reading with what was typed when it goes away, and never throws', async () => {
    for (const goes of [
      ({ input }: Pair) => input.end(),
      ({ input }: Pair) => input.destroy(new Error('read EIO')),
      ({ output }: Pair) => output.destroy(Object.assign(new Error('write EIO'), { code: 'EIO' })),
    ]) {
      const ends = pair();
      const console = made(typedConsole, ends);
      const line = read(console);
      ends.input.write('half');
      await new Promise((resolve) => setImmediate(resolve));
      goes(ends);
      expect(await line).toEqual({ typed: 'end', text: 'half' });
      console.print('too late');
      expect(await read(console)).toEqual({ typed: 'end', text: '' });
      console.close();
    }
  });

  it('is given back as it was', async () => {
    const ends = pair();
    const console = made(typedConsole, ends);
    const line = read(console);
    console.close();
    expect(await line).toEqual({ typed: 'end', text: '' });
    expect(ends.raw).toEqual([true, false]);
    expect(ends.sent()).toBe('\x1b[?2004h> \x1b[?2004l');
    const dumb = pair();
    void read(made(typedConsole, dumb, true));
    expect(dumb.sent()).toBe('> ');
  });

  it('takes a paste of 100 kB in less than a second', async () => {
    const ends = pair();
    const console = made(typedConsole, ends);
    const word = 'een lange zin zonder eind ';
    const begin = performance.now();
    const line = read(console);
    ends.input.write(`\x1b[200~${word.repeat(4000)}\x1b[201~\r`);
    expect((await line).text).toHaveLength(word.length * 4000);
    const unmarked = read(console);
    for (let at = 0; at < 100; at += 1) ends.input.write(word.repeat(40));
    ends.input.write('\r');
    expect((await unmarked).text).toHaveLength(word.length * 4000);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
