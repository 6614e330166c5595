import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, cleanLine } from '../../../src/report/clean.ts';
import { growth } from '../../support/growth.ts';

describe('the door for stored text', () => {
  it.each([
    ['colour of a terminal', '\u001b[31mrood\u001b[0m', 'rood'],
    ['a link of a terminal', '\u001b]8;;http://x\u0007hier\u001b]8;;\u0007', 'hier'],
    ['a window title', '\u001b]0;titel\u001b\\woord', 'woord'],
    ['the one-byte form', '\u009b1mvet', 'vet'],
    ['a string that never ends', '\u001b]0;open', '0;open'],
    ['moving the cursor', 'a\u001b[2Jb\u001b7c\u001bMd', 'abcd'],
    ['NUL, bell, backspace, delete', 'a\u0000b\u0007c\u0008d\u007fe', 'abcde'],
    ['turned direction', '\u202eabc\u202c \u2067x\u2069 \u200ey\u200f', 'abc x y'],
    ['byte order mark', '\ufeffwoord', 'woord'],
    ['line ends of other systems', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['letters in two parts', 'cafe\u0301', 'café'],
    ['half a character', '\ud800x', '\ufffdx'],
    ['blanks round lines', '  a  \n\t b\u00a0\n\n\n\n c ', 'a\nb\n\nc'],
  ])('takes out %s', (_, stored, words) => {
    expect(clean(stored)).toBe(words);
  });

  it('leaves words of every script, emoji and joiners as they are', () => {
    const words = 'Ĳsselmeer “ja” – 👩‍👩‍👧 🇳🇱 नमस्ते سلام 你好 a  b';
    expect(clean(words)).toBe(words);
  });

  it('puts a heading on one line', () => {
    expect(cleanLine(' Koffie\n\n aan  de\tdeur ')).toBe('Koffie aan de deur');
  });

  it('cleans once for all', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 40 });
    const escapes = fc.constantFrom(
      '\u001b',
      '[',
      ']',
      '31m',
      '\u0007',
      '\u009b',
      '\u001b\\',
      'a',
      '\u202e',
      '\n',
      ' ',
      'e',
      '\u0301',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          fc.array(escapes).map((parts) => parts.join('')),
        ),
        (stored) => {
          const once = clean(stored);
          expect(clean(once)).toBe(once);
          expect(once).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['that open', (size: number) => '\u001b]'.repeat(size)],
    ['that do not end', (size: number) => `\u001b[${'1;'.repeat(size)}`],
  ])('takes work in proportion to the escapes %s', (_, of) => {
    expect(growth((size) => void clean(of(size)), 20_000)).toBeLessThan(12);
  });
});
