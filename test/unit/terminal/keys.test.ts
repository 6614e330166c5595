/** The keys in what a terminal sends, however it is cut into pieces. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Key, NamedKey } from '../../../src/faces/canvas.ts';
import { keyStream } from '../../../src/terminal/keys.ts';

const keysOf = (...parts: readonly string[]): readonly Key[] => {
  const stream = keyStream();
  return [...parts.flatMap((part) => stream.take(part)), ...stream.settle()];
};

/** Letters that arrive apart or together are the same letters. */
const joined = (keys: readonly Key[]): readonly Key[] => {
  const found: Key[] = [];
  for (const key of keys) {
    const last = found.at(-1);
    if (key.key === 'text' && last?.key === 'text')
      found.splice(-1, 1, { key: 'text', text: last.text + key.text });
    else found.push(key);
  }
  return found;
};

/** What terminals send, by key: xterm and tmux, the application mode, rxvt, the Linux console, CSI u, modifyOtherKeys. */
const sent: readonly (readonly [NamedKey, readonly string[]])[] = [
  ['enter', ['\r', '\n', '\r\n', '\x1bOM', '\x1b\r', '\x1b[13;5u', '\x1b[13;2u', '\x1b[27;2;13~']],
  ['backspace', ['\x7f', '\b', '\x1b[127u']],
  ['delete', ['\x1b[3~', '\x1b[3;5~', '\x1b[3;2~', '\x1b[3$']],
  ['left', ['\x1b[D', '\x1bOD', '\x1b[1;2D', '\x1b[d']],
  ['right', ['\x1b[C', '\x1bOC', '\x1b[1;2C', '\x1b[1;1:1C']],
  ['up', ['\x1b[A', '\x1bOA', '\x1b[1;5A', '\x1bOa', '\x1b\x1b[A']],
  ['down', ['\x1b[B', '\x1bOB', '\x1b[1;3B', '\x1b[b']],
  [
    'word-left',
    ['\x1b[1;5D', '\x1b[1;3D', '\x1bOd', '\x1b\x1b[D', '\x1bb', '\x1b[98;3u', '\x1b[1;6D', '\x1bO5D'],
  ],
  ['word-right', ['\x1b[1;5C', '\x1b[1;3C', '\x1bOc', '\x1b\x1bOC', '\x1bf', '\x1b[1;7C']],
  ['home', ['\x01', '\x1b[H', '\x1bOH', '\x1b[1~', '\x1b[7~', '\x1b[1;2H', '\x1b[7$']],
  ['line-end', ['\x05', '\x1b[F', '\x1bOF', '\x1b[4~', '\x1b[8~', '\x1b[1;2F', '\x1b[8$']],
  ['text-start', ['\x1b[1;5H', '\x1b[7^', '\x1b[1;5~', '\x1b[7@']],
  ['text-end', ['\x1b[1;5F', '\x1b[8^', '\x1b[4;5~']],
  ['page-up', ['\x1b[5~', '\x1b[5;5~', '\x1b[5;2~']],
  ['page-down', ['\x1b[6~', '\x1b[6;3~']],
  ['clear', ['\x15', '\x1b[117;5u', '\x1b[27;5;117~']],
  ['clear-word', ['\x17', '\x1b\x7f', '\x1b\b', '\x1b[119;5u', '\x1b[127;3u', '\x1b[127;5u']],
  ['tab', ['\t', '\x1b[9u']],
  ['shift-tab', ['\x1b[Z', '\x1b[1;2Z', '\x1b[9;2u', '\x1b[27;2;9~']],
  ['escape', ['\x1b', '\x1b[27u', '\x1b[27;1;27~']],
  ['undo', ['\x1a', '\x1b[122;5u', '\x1b[27;5;122~']],
  ['redo', ['\x19', '\x1b[121;5u']],
  ['interrupt', ['\x03', '\x1b[99;5u', '\x1b[27;5;99~']],
  ['end', ['\x04', '\x1b[100;5u', '\x1b[27;5;100~', '\x1b[100;5:1u']],
];

describe('keys', () => {
  it.each(sent)('%s', (key, sequences) => {
    for (const sequence of sequences) {
      expect([sequence, keysOf(sequence)]).toEqual([sequence, [{ key }]]);
      const between = keysOf(`a${sequence}`, 'é');
      if (sequence !== '\x1b')
        expect(between).toEqual([{ key: 'text', text: 'a' }, { key }, { key: 'text', text: 'é' }]);
    }
  });

  it.each<[string, readonly Key[]]>([
    ['één', [{ key: 'text', text: 'één' }]],
    ['a\rb\n', [{ key: 'text', text: 'a' }, { key: 'enter' }, { key: 'text', text: 'b' }, { key: 'enter' }]],
    ['a\r\nb', [{ key: 'text', text: 'a' }, { key: 'enter' }, { key: 'text', text: 'b' }]],
    ['\x1b[15~\x1b[[A\x1bOP\x1b[2~\x1b[I\x1b[?2026;2$y\x00\x0b\x1b[100;5:3u\x1b[57358u', []],
    ['\x1b[M', []],
    ['\x1b[128077u\x1b[55357u\x1b[155u\x1b[1114112u\x1b[u', [{ key: 'text', text: '👍' }]],
    ['\x1b3', [{ key: 'escape' }, { key: 'text', text: '3' }]],
    [
      '\x1bnaast',
      [
        { key: 'text', text: 'n' },
        { key: 'text', text: 'aast' },
      ],
    ],
    ['\x1bé', [{ key: 'text', text: 'é' }]],
    ['\x1b[110;3u', [{ key: 'text', text: 'n' }]],
    ['\x1b\x03', [{ key: 'escape' }, { key: 'interrupt' }]],
    ['\x1b\x1b', [{ key: 'escape' }, { key: 'escape' }]],
    ['\x1b[97u', [{ key: 'text', text: 'a' }]],
    [
      '\x1b[200~a\r\nb\rc\n\x1b[201~d',
      [
        { key: 'paste', text: 'a\nb\nc\n' },
        { key: 'text', text: 'd' },
      ],
    ],
    ['\x1b[200~\x1b[201~', []],
    ['\x1b[200~\x03\x1b[D\x1b[201~', [{ key: 'paste', text: '\x03\x1b[D' }]],
  ])('%j', (input, keys) => {
    expect(keysOf(input)).toEqual(keys);
  });

  it('wait for what may come: shortly after Esc, longer in a sequence or a paste', () => {
    const stream = keyStream();
    expect([stream.take('a\x1b'), stream.waits()]).toEqual([[{ key: 'text', text: 'a' }], 50]);
    expect(stream.settle()).toEqual([{ key: 'escape' }]);
    expect([stream.take('\x1b[1;'), stream.waits()]).toEqual([[], 500]);
    expect([stream.take('5D'), stream.waits()]).toEqual([[{ key: 'word-left' }], null]);
    expect([stream.take('\x1b[200~lost\x1b[20'), stream.waits()]).toEqual([[], 2000]);
    expect(stream.settle()).toEqual([{ key: 'paste', text: 'lost\x1b[20' }]);
    expect([stream.take('\x1b[201~x'), stream.waits()]).toEqual([[{ key: 'text', text: 'x' }], null]);
  });

  it('take a line end that is cut in two for one, and a line feed by itself for another', () => {
    expect(keysOf('a\r', '', '\nb')).toEqual(keysOf('a\r\nb'));
    expect(keysOf('\r', '\r\n', '\n')).toEqual([{ key: 'enter' }, { key: 'enter' }, { key: 'enter' }]);
    const stream = keyStream();
    expect([stream.take('\r'), stream.waits()]).toEqual([[{ key: 'enter' }], 50]);
    expect([stream.settle(), stream.waits()]).toEqual([[], null]);
    expect(stream.take('\n')).toEqual([{ key: 'enter' }]);
  });

  it('come to the same wherever the input is cut', () => {
    const all = sent
      .flatMap(([, sequences]) => sequences)
      .filter((sequence) => !/^[\r\n\x1b]+$/.test(sequence));
    const piece = fc.constantFrom(
      'a',
      'é',
      '👍',
      '\x1bn',
      '\x1b[200~x\ry\x1b[D\x1b[201~',
      '\x1b[15~',
      ...all,
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.array(fc.nat(60), { maxLength: 8 }),
        (pieces, cuts) => {
          const input = pieces.join('');
          const places = [0, ...cuts.filter((at) => at < input.length).sort((a, b) => a - b), input.length];
          const parts = places.slice(1).map((at, index) => input.slice(places[index], at));
          expect(joined(keysOf(...parts))).toEqual(joined(keysOf(input)));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never fails, whatever comes', () => {
    const wild = fc.string({
      unit: fc.constantFrom('\x1b', '[', 'O', '2', '0', '1', '~', ';', ':', 'u', '\r', 'a', '\ud83d'),
    });
    fc.assert(
      fc.property(wild, wild, (first, second) => {
        expect(keysOf(first, second).every(({ key }) => typeof key === 'string')).toBe(true);
      }),
    );
  });
});
