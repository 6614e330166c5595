/** Signs by the locale, and the size of a window that does not know it. */
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../../src/render/columns.ts';
import { signsFor } from '../../../../src/terminal/screen/signs.ts';
import { sizeOf } from '../../../../src/terminal/screen/window-size.ts';

describe('signs', () => {
  it.each<[Record<string, string>, string]>([
    [{ LANG: 'nl_NL.UTF-8' }, '✓'],
    [{ LANG: 'C.utf8' }, '✓'],
    [{ LC_ALL: 'C', LANG: 'nl_NL.UTF-8' }, 'v'],
    [{ LC_ALL: '', LC_CTYPE: 'en_GB.UTF-8', LANG: 'C' }, '✓'],
    [{ LANG: 'nl_NL.ISO-8859-1' }, 'v'],
    [{}, 'v'],
    [{ LANG: 'nl_NL.UTF-8', TERM: 'linux' }, 'v'],
  ])('%j', (environment, tick) => {
    expect(signsFor(environment, 'linux').tick).toBe(tick);
  });

  it('are one column each, and ASCII where there may be nothing else', () => {
    const drawn = Object.values(signsFor({ LANG: 'nl_NL.UTF-8' }, 'linux'));
    expect([...drawn, ...Object.values(signsFor({}, 'linux'))].map(columnsOf)).toEqual(Array(22).fill(1));
    expect(Object.values(signsFor({}, 'linux')).join('')).toMatch(/^[ -~]+$/);
    expect(signsFor({}, 'win32').tick).toBe('✓');
  });
});

describe('the size of a window', () => {
  it.each([
    [{ columns: 40, rows: 12 }, {}, { columns: 40, rows: 12 }],
    [{ columns: 0, rows: 0 }, {}, { columns: 80, rows: 24 }],
    [{}, { COLUMNS: '100', LINES: '30' }, { columns: 100, rows: 30 }],
    [{}, { COLUMNS: 'x', LINES: '-1' }, { columns: 80, rows: 24 }],
  ])('%j with %j', (stream, environment, size) => {
    expect(sizeOf(stream, environment)).toEqual(size);
  });
});
