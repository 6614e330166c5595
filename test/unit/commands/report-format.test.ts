/** How a report is written, told by the name of its file. */
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/commands/steps/report-format.ts';

describe('formatOf', () => {
  it.each([
    ['reports/S001-P07.html', 'html'],
    ['S001.HTM', 'html'],
    ['S001.md', 'md'],
    ['S001.txt', 'text'],
    ['S001', null],
    ['S001.html.bak', null],
    ['S001.constructor', null],
  ])('reads %j', (file, format) => {
    expect(formatOf(file)).toBe(format);
  });
});
