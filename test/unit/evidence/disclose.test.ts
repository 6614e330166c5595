/** Counts of small settings: what is printed never tells one or two of them apart, also not by subtracting. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountRow, countsOf, discloseCounts } from '../../../src/evidence/disclose.ts';
import { placesFor } from '../../../src/evidence/places.ts';
import type { Shown } from '../../../src/evidence/suppress.ts';
import { inquiry, setting } from './kept.ts';

const row = (counted: number, known: number, size: number, small = true): CountRow => ({
  group: `${counted}/${known}/${size}`,
  counted,
  known,
  size,
  small,
});
const shown = (...rows: readonly CountRow[]) => {
  const { rows: printed, total } = discloseCounts(rows);
  return {
    rows: printed.map(({ counted, known }) => [counted, known]),
    total: [total.counted, total.known, total.size],
  };
};

describe('discloseCounts', () => {
  it('prints what singles nobody out', () => {
    expect(shown(row(3, 6, 6), row(0, 7, 7), row(7, 7, 7))).toEqual({
      rows: [
        [3, 6],
        [0, 7],
        [7, 7],
      ],
      total: [10, 20, 20],
    });
  });

  it('says a few and nearly all, and hides what would give them away', () => {
    expect(shown(row(2, 6, 6), row(4, 8, 8), row(3, 6, 6)).rows).toEqual([
      ['few', 6],
      [4, 8],
      ['hidden', 6],
    ]);
    expect(shown(row(5, 6, 6), row(1, 7, 7)).rows).toEqual([
      ['nearly-all', 6],
      ['few', 7],
    ]);
  });

  it('does not let two few add up to one each', () => {
    const { rows, total } = shown(row(1, 6, 6), row(1, 6, 6), row(0, 6, 6));
    expect(rows.filter(([counted]) => counted === 'few').length + Number(total[0] === 'few')).toBeLessThan(3);
  });

  it('hides the total when nothing else is left', () => {
    expect(shown(row(2, 6, 6)).total).toEqual(['few', 6, 6]);
    expect(shown(row(3, 4, 4)).total).toEqual(['hidden', 'hidden', 4]);
  });

  it('hides the count where the number known is not printed', () => {
    expect(shown(row(3, 5, 6)).rows).toEqual([['hidden', 'nearly-all']]);
  });

  it('leaves settings that are not small as they are', () => {
    expect(shown(row(1, 1, 1, false), row(0, 1, 1, false))).toEqual({
      rows: [
        [1, 1],
        [0, 1],
      ],
      total: [1, 2, 2],
    });
  });
});

/** Whether a printed cell could stand for a count, given the number that it is part of. */
const fits = (printed: Shown, count: number, of: number): boolean => {
  switch (printed) {
    case 'few':
      return count === 1 || count === 2;
    case 'nearly-all':
      return of - count === 1 || of - count === 2;
    case 'hidden':
      return true;
    default:
      return printed === count;
  }
};

/** Every way to fill the rows that a reader of one printed column cannot rule out. */
const possible = (
  rows: readonly { readonly printed: Shown; readonly of: number }[],
  total: { readonly printed: Shown; readonly of: number },
): readonly (readonly number[])[] => {
  const fill = (index: number): readonly (readonly number[])[] => {
    const cell = rows[index];
    if (cell === undefined) return [[]];
    const counts = Array.from({ length: cell.of + 1 }, (_, count) => count);
    return counts
      .filter((count) => fits(cell.printed, count, cell.of))
      .flatMap((count) => fill(index + 1).map((rest) => [count, ...rest]));
  };
  return fill(0).filter((counts) =>
    fits(
      total.printed,
      counts.reduce((sum, one) => sum + one, 0),
      total.of,
    ),
  );
};

const few = (count: number, of: number): boolean =>
  [count, of - count].some((number) => number === 1 || number === 2);

const someRow = fc
  .record({ size: fc.integer({ min: 3, max: 7 }), small: fc.boolean(), cut: fc.tuple(fc.nat(7), fc.nat(7)) })
  .map(({ size, small, cut: [a, b] }) => {
    const whole = small ? size : 1;
    const known = Math.min(a, whole);
    return row(Math.min(b, known), known, whole, small);
  });

describe('from the printed numbers and their total', () => {
  it('no one or two small settings can be worked out, nor how many are not seen', () => {
    fc.assert(
      fc.property(fc.array(someRow, { minLength: 1, maxLength: 4 }), (rows) => {
        const { rows: printed, total } = discloseCounts(rows);
        const known = possible(
          rows.map(({ size }, index) => ({ printed: printed[index]?.known ?? 'hidden', of: size })),
          { printed: total.known, of: total.size },
        );
        for (const [index, { known: truth, size, small }] of rows.entries()) {
          if (!small || !few(truth, size)) continue;
          expect(new Set(known.map((counts) => counts[index])).size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('no one or two small settings that count can be worked out, also when all numbers known are told', () => {
    fc.assert(
      fc.property(fc.array(someRow, { minLength: 1, maxLength: 4 }), (rows) => {
        const all = rows.map((one) => ({ ...one, known: one.size }));
        const { rows: printed, total } = discloseCounts(all);
        const counted = possible(
          all.map(({ size }, index) => ({ printed: printed[index]?.counted ?? 'hidden', of: size })),
          { printed: total.counted, of: total.size },
        );
        expect(counted).toContainEqual(all.map((one) => one.counted));
        for (const [index, { counted: truth, size, small }] of all.entries()) {
          if (!small || !few(truth, size)) continue;
          expect(new Set(counted.map((counts) => counts[index])).size).toBeGreaterThan(1);
        }
        const isSmall = (_: number, index: number): boolean => all[index]?.small ?? false;
        const together = (counts: readonly number[]): number =>
          counts.filter(isSmall).reduce((sum, one) => sum + one, 0);
        const truth = together(all.map((one) => one.counted));
        if (few(truth, together(all.map(({ size }) => size)))) {
          expect(new Set(counted.map(together)).size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('countsOf', () => {
  it('adds up by group, in the order of the frame', () => {
    const small = Array.from({ length: 5 }, (_, index) => setting(`c${index}`, 4, 'Noord'));
    const places = placesFor(inquiry([setting('plein', 90), ...small]), 'shared');
    const cells = [
      { setting: 'c0', known: true, counted: true },
      { setting: 'c1', known: false, counted: true },
      { setting: 'c2', known: true, counted: false },
      { setting: 'plein', known: true, counted: true },
    ];
    expect(countsOf(places, cells)).toEqual([
      { group: 'plein', counted: 1, known: 1, size: 1, small: false },
      { group: '~area:Noord', counted: 1, known: 2, size: 3, small: true },
    ]);
  });
});
