import { describe, expect, it } from 'vitest';
import { hintLines } from '../../../src/render/hint-lines.ts';

describe('a hint', () => {
  it('is no line when there is none', () => {
    expect(hintLines('')).toEqual([]);
  });

  it('goes on under its own first word', () => {
    expect(hintLines('Take one of the two away, or give it another name.', { width: 40 })).toEqual([
      '    → Take one of the two away, or give',
      '      it another name.',
    ]);
    expect(hintLines('Add the same quote at the end.', { width: 30, indent: 0 })).toEqual([
      '→ Add the same quote at the',
      '  end.',
    ]);
  });

  it('stays one line without a width, and as a command', () => {
    const long = 'Save the file again as UTF-8 in the editor in which it was made.';
    expect(hintLines(long)).toEqual([`    → ${long}`]);
    const command = 'saniveld template test sunday.yaml --write --coverage';
    expect(hintLines(command, { width: 30 })).toEqual([`    → ${command}`]);
  });

  it.each([
    ['check: . > ${n} and . < 1000', '. > ${n} and . < 1000', ['    → check: . > ${n} and . < 1000']],
    [
      'Keep check: . > ${n} and . < 1000, or make a new question.',
      '. > ${n} and . < 1000',
      ['    → Keep', '      check: . > ${n} and . < 1000,', '      or make a new question.'],
    ],
    ['renamed_from: hours', 'hours', ['    → renamed_from: hours']],
    ['Type a (b', 'a (b', ['    → Type a (b']],
  ])('keeps in one piece what is to be typed: %s', (hint, typed, lines) => {
    expect(hintLines(hint, { width: 30, typed: [typed] })).toEqual(lines);
  });
});
