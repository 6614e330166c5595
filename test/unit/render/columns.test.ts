import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/render/columns.ts';

describe('the width of a text in columns', () => {
  it.each([
    ['', 0],
    ['De Molen', 8],
    ['café – “ja”', 11],
    ['茶室', 4],
    ['👩‍👩‍👧', 2],
    ['e\u0301', 1],
    ['so\u00adep', 4],
    ['\u0600', 1],
    ['\u070f a', 3],
  ])('of %j is %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  it('is known for every character and for any text', () => {
    for (let code = 0x20; code < 0x30000; code += 1) {
      if (code < 0xd800 || code > 0xdfff) expect(columnsOf(String.fromCodePoint(code))).toBeLessThan(4);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(columnsOf(text)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1_000 },
    );
  });
});
