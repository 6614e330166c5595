import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/render/columns.ts';
import { sourceFrame } from '../../../src/render/source-frame.ts';

/** What stands above the marks, when every character takes one column. */
const above = (line: string, marks: string): string => line.slice(marks.indexOf('^'), marks.length);

describe('the frame round a mistake', () => {
  it.each([
    ['plain', 'type: numbr', 6, 11, 80, ['type: numbr', '      ^^^^^']],
    ['after a tab', '\tab', 1, 3, 80, ['    ab', '    ^^']],
    ['a tab itself', 'a\tb', 1, 2, 80, ['a   b', ' ^^^']],
    ['after wide letters', '你好 ab', 3, 5, 80, ['你好 ab', '     ^^']],
    ['wide letters themselves', 'a: 你好', 3, 5, 80, ['a: 你好', '   ^^^^']],
    ['an emoji of several characters', 'x 👩‍👩‍👧 y', 2, 10, 80, ['x 👩‍👩‍👧 y', '  ^^']],
    ['a letter with its accent apart', 'cafe\u0301 x', 6, 7, 80, ['cafe\u0301 x', '     ^']],
    ['past the end', 'ask:', 4, 4, 80, ['ask:', '    ^']],
    ['nothing', 'ask: x', 5, 5, 80, ['ask: x', '     ^']],
    ['what cannot be shown', 'a\u001b[31mb', 1, 2, 80, ['a�[31mb', ' ^']],
    ['what turns words round', 'a\u202eb', 1, 2, 80, ['a�b', ' ^']],
    ['the beginning of a long line', 'numbr and then very much more', 0, 5, 12, ['numbr and t…', '^^^^^']],
    [
      'the middle',
      'very much more numbr and then very much more',
      15,
      20,
      14,
      ['…re numbr and…', '    ^^^^^'],
    ],
    ['the end', 'very much more and then numbr', 24, 29, 12, ['… then numbr', '       ^^^^^']],
    ['more than fits', 'a: very much more than fits', 3, 27, 12, ['… very much…', '  ^^^^^^^^^']],
  ])('underlines %s', (_, line, from, to, width, [shown, marks]) => {
    const frame = sourceFrame(line, from, to, width);
    expect(frame).toEqual({ line: shown, marks });
  });

  it('never is wider than the window, and always marks something', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', ' ', '\t', '你', '👩‍👩‍👧', 'e\u0301', '\u202e', '│'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        line,
        fc.nat(60),
        fc.nat(20),
        fc.integer({ min: 8, max: 50 }),
        (text, from, length, width) => {
          const frame = sourceFrame(text, from, from + length, width);
          expect(columnsOf(frame.line)).toBeLessThanOrEqual(width);
          expect(frame.marks.length).toBeLessThanOrEqual(width);
          expect(frame.marks).toContain('^');
        },
      ),
    );
  });

  it('marks the very characters of a plain line, wherever the window lies', () => {
    const word = fc.stringMatching(/^[a-z]{1,30}$/);
    fc.assert(
      fc.property(word, word, word, fc.integer({ min: 45, max: 60 }), (before, marked, after, width) => {
        const from = before.length + 1;
        const frame = sourceFrame(`${before} ${marked} ${after}`, from, from + marked.length, width);
        expect(above(frame.line, frame.marks)).toBe(marked);
      }),
    );
  });
});

describe('a very long line', () => {
  it('costs no more than its window, wherever the spot is', () => {
    const long = `${'waarom niet? '.repeat(800_000)}`;
    for (const from of [0, 5_000_000, long.length - 5]) {
      const { line, marks } = sourceFrame(long, from, from + 4, 40);
      expect(columnsOf(line)).toBeLessThanOrEqual(40);
      expect(marks.trim()).toBe('^^^^');
      expect(long).toContain(line.replaceAll('…', ''));
    }
    const { marks } = sourceFrame(long, 10, long.length, 40);
    expect(marks.length).toBeLessThanOrEqual(40);
  });
});
