import { describe, expect, it } from 'vitest';
import { painted } from '../../../src/terminal/paint.ts';

const text = `f.yaml:9:3  error: "type" cannot be "numbr".
    9 │   type: numbr
      │         ^^^^^
    → type: number
      or another
1 error, 0 warnings.`;

const without = (shown: string): string => shown.replaceAll(/\u001b\[\d+m/g, '');

describe('colour on a terminal', () => {
  it('says what a line is, and changes no word', () => {
    const shown = painted(text, {});
    expect(without(shown)).toBe(text);
    expect(shown.split('\n')).toEqual([
      '\u001b[1mf.yaml:9:3\u001b[22m  error: "type" cannot be "numbr".',
      '\u001b[2m    9 │ \u001b[22m  type: numbr',
      '\u001b[2m      │ \u001b[22m\u001b[31m        ^^^^^\u001b[39m',
      '\u001b[36m    → type: number\u001b[39m',
      '\u001b[36m      or another\u001b[39m',
      '1 error, 0 warnings.',
    ]);
  });

  it.each([{ NO_COLOR: '1' }, { FORCE_COLOR: '0' }, { FORCE_COLOR: 'false' }, { TERM: 'dumb' }])(
    'stays away with %j',
    (environment) => {
      expect(painted(text, environment)).toBe(text);
    },
  );

  it('takes an empty NO_COLOR for none', () => {
    expect(painted(text, { NO_COLOR: '' })).not.toBe(text);
  });
});
