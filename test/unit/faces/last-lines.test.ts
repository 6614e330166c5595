/** The end of a long text, as it is shown when it is gone on with. */
import { describe, expect, it } from 'vitest';
import { lastLines } from '../../../src/faces/words/last-lines.ts';

const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `word${index + 1}`).join(' ');

describe('the last lines of a text', () => {
  it('are not needed of a short one', () => {
    expect(lastLines('It was winter.\nThe door')).toBe(null);
    expect(lastLines('')).toBe(null);
  });

  it('are those with words in them, after a sign that more stands before', () => {
    expect(lastLines('one\n\ntwo\nthree\n\nfour\nfive\n')).toEqual(['… two', 'three', 'four', 'five']);
  });

  it('are no more than can be taken in at a glance, cut between words', () => {
    const last = lastLines(words(400)) ?? [];
    expect(last).toHaveLength(1);
    expect(last[0]).toMatch(/^… word\d+ .* word400$/);
    expect(last.join('').length).toBeLessThan(245);
    const two = lastLines(`${words(100)}\nand the end`) ?? [];
    expect(two.at(-1)).toBe('and the end');
    expect(two.join('').length).toBeLessThan(245);
  });

  it('are the end of one word without end, whole characters only', () => {
    const [last = ''] = lastLines('🙂'.repeat(500)) ?? [];
    expect(last.startsWith('… 🙂')).toBe(true);
    expect(last).toMatch(/^… (?:🙂)+$/u);
  });
});
