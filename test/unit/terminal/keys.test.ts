/** The keys in what a terminal sends, however it is cut into pieces. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Key, keyStream } from '../../../src/terminal/keys.ts';

const keysOf = (...parts: readonly string[]): readonly Key[] => {
  const stream = keyStream();
  return parts.flatMap((part) => stream(part));
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

describe('keys', () => {
  it.each<[string, readonly Key[]]>([
    ['één', [{ key: 'text', text: 'één' }]],
    ['a\rb\n', [{ key: 'text', text: 'a' }, { key: 'enter' }, { key: 'text', text: 'b' }, { key: 'enter' }]],
    ['a\r\nb', [{ key: 'text', text: 'a' }, { key: 'enter' }, { key: 'text', text: 'b' }]],
    ['\x7f\b\x03\x04', [{ key: 'backspace' }, { key: 'backspace' }, { key: 'interrupt' }, { key: 'end' }]],
    [
      '\x1b[D\x1bOC\x1b[H\x1b[4~\x1b[3~',
      [{ key: 'left' }, { key: 'right' }, { key: 'home' }, { key: 'line-end' }, { key: 'delete' }],
    ],
    ['\x1b[A\x1b[15~\x1b[1;5C\x1a\x00', []],
    [
      'a\tb',
      [
        { key: 'text', text: 'a' },
        { key: 'text', text: ' ' },
        { key: 'text', text: 'b' },
      ],
    ],
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

  it('come to the same wherever the input is cut', () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      '👍',
      '\r',
      '\x7f',
      '\x1b[D',
      '\x1b[3~',
      '\x1b[200~x\ry\x1b[201~',
      '\x03',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.array(fc.nat(40), { maxLength: 6 }),
        (pieces, cuts) => {
          const input = pieces.join('');
          const places = [0, ...cuts.filter((at) => at < input.length).sort((a, b) => a - b), input.length];
          const parts = places.slice(1).map((at, index) => input.slice(places[index], at));
          expect(joined(keysOf(...parts))).toEqual(joined(keysOf(input)));
        },
      ),
    );
  });

  it('lose no letter to an escape key that was pressed alone', () => {
    expect(keysOf('\x1b', 'abc')).toEqual([{ key: 'text', text: 'abc' }]);
  });
});
