/** What comes at once as nobody types it is a paste, also without marks; what is typed is not. */
import { describe, expect, it } from 'vitest';
import type { Key } from '../../../src/faces/canvas.ts';
import { keyStream } from '../../../src/terminal/keys.ts';
import { pastedUnmarked } from '../../../src/terminal/pasted-unmarked.ts';

const heardOf = (...parts: readonly (readonly [string, number])[]): readonly Key[] => {
  const [stream, unmarked] = [keyStream(), pastedUnmarked()];
  return parts.flatMap(([part, at]) => unmarked(stream.take(part), at, stream.cameAs()));
};

describe('a paste without marks', () => {
  it.each<[string, readonly Key[]]>([
    ['een\rtwee\r', [{ key: 'paste', text: 'een\ntwee\n' }]],
    ['\reen\r\ntwee', [{ key: 'paste', text: '\neen\ntwee' }]],
    ['naam\tplaats', [{ key: 'paste', text: 'naam\tplaats' }]],
    [`${'x'.repeat(2000)}\r`, [{ key: 'paste', text: `${'x'.repeat(2000)}\n` }]],
    ['Jan\r', [{ key: 'text', text: 'Jan' }, { key: 'enter' }]],
    ['\rJ', [{ key: 'enter' }, { key: 'text', text: 'J' }]],
    ['\r\r\r', [{ key: 'enter' }, { key: 'enter' }, { key: 'enter' }]],
    ['a\t', [{ key: 'text', text: 'a' }, { key: 'tab' }]],
    ['a\x7f\r', [{ key: 'text', text: 'a' }, { key: 'backspace' }, { key: 'enter' }]],
  ])('%j', (input, keys) => {
    expect(heardOf([input, 0])).toEqual(keys);
  });

  it.each(['een\rtwee\x04', 'een\x04\rtwee', 'een\rtwee\x03\x1a\x07drie', 'een\r\x1b[Ztwee\x1b[A'])(
    '%j holds no key that does anything: it is what it is when it is marked',
    (input) => {
      const marked = keyStream().take(`\x1b[200~${input}\x1b[201~`);
      expect(heardOf([input, 0])).toEqual(marked);
      expect(marked).toMatchObject([{ key: 'paste' }]);
    },
  );

  it('holds no such key in a later part of it either, unless that comes by itself', () => {
    expect(heardOf(['een\rtwee', 0], ['drie\x04vier', 5]).at(-1)).toEqual({
      key: 'paste',
      text: 'drie\x04vier',
    });
    expect(heardOf(['een\rtwee', 0], ['\x04', 5]).at(-1)).toEqual({ key: 'end' });
  });

  it('is none where somebody typed ahead', () => {
    expect(heardOf(['Jan\x04Piet', 0]).map(({ key }) => key)).toEqual(['text', 'end', 'text']);
    expect(heardOf(['\x1b[200~een\rtwee\x1b[201~\x04', 0]).map(({ key }) => key)).toEqual(['paste', 'end']);
  });

  it('goes on in what follows at once with line ends in it', () => {
    expect(heardOf(['een\rtwee', 0], ['\rdrie', 5], ['vier', 40], ['vijf\r', 80], ['zes\r', 500])).toEqual([
      { key: 'paste', text: 'een\ntwee' },
      { key: 'paste', text: '\ndrie' },
      { key: 'text', text: 'vier' },
      { key: 'paste', text: 'vijf\n' },
      { key: 'text', text: 'zes' },
      { key: 'enter' },
    ]);
  });

  it.each<[string, Key]>([
    ['\r', { key: 'enter' }],
    ['\t', { key: 'tab' }],
    ['\x1b[Z', { key: 'shift-tab' }],
  ])('leaves %j by itself to whoever presses it shortly after', (pressed, key) => {
    const pasted = { key: 'paste', text: 'een\ntwee' };
    expect(heardOf(['een\rtwee', 0], [pressed, 5])).toEqual([pasted, key]);
    expect(heardOf(['een\rtwee', 0], ['!', 5], [pressed, 6])).toEqual([
      pasted,
      { key: 'text', text: '!' },
      key,
    ]);
  });

  it('that is long goes on in a line end by itself, so that the last one submits nothing', () => {
    const long = 'een regel\r'.repeat(400);
    expect(heardOf([long.slice(0, 4095), 0], ['\r', 5], ['\r', 500])).toEqual([
      { key: 'paste', text: long.slice(0, 4095).replaceAll('\r', '\n') },
      { key: 'paste', text: '\n' },
      { key: 'enter' },
    ]);
    const many = 'een\rtwee\r'.repeat(40);
    const parts = Array.from({ length: 4 }, (_, at) => [many, at * 10] as const);
    expect(heardOf(...parts, ['\t', 35]).at(-1)).toEqual({ key: 'paste', text: '\t' });
    expect(heardOf(...parts, ['een\rtwee', 200], ['\r', 205]).at(-1)).toEqual({ key: 'enter' });
  });

  it.each<[string, Key]>([
    ['\x04', { key: 'end' }],
    ['\x1b[Z', { key: 'shift-tab' }],
    ['\x03', { key: 'interrupt' }],
  ])('is over with %j: Enter at what is asked next is heard as Enter', (leaving, key) => {
    const long = 'een\rtwee'.repeat(400);
    expect(heardOf([long, 0], [leaving, 5], ['Jan', 8], ['\r', 10], ['Jan\r', 12]).slice(1)).toEqual([
      key,
      { key: 'text', text: 'Jan' },
      { key: 'enter' },
      { key: 'text', text: 'Jan' },
      { key: 'enter' },
    ]);
  });
});
