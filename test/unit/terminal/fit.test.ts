import { describe, expect, it } from 'vitest';
import { fitted } from '../../../src/terminal/fit.ts';

describe('a message in a narrow window', () => {
  it('is broken between words, but not in the line of a file or in a hint with all its lines', () => {
    const text = [
      'f.yaml:9:3  error: "type" cannot be "numbr".',
      '    9 │   type: numbr and more of the same line',
      '    → Keep',
      '      check: . > ${n} and . < 1000',
      'and then it goes on as before, broken.',
    ].join('\n');
    expect(fitted(text, 24).split('\n')).toEqual([
      'f.yaml:9:3  error:',
      '"type" cannot be',
      '"numbr".',
      '    9 │   type: numbr and more of the same line',
      '    → Keep',
      '      check: . > ${n} and . < 1000',
      'and then it goes on as',
      'before, broken.',
    ]);
  });
});
