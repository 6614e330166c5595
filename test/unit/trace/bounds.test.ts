/** The bounds on a share: METHOD.md's table, exactness at the edge, and coverage over every possible truth. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/trace/bounds.ts';

const shares = (k: number, n: number, N: number, drawn: number | null = null) => {
  const { lower, upper } = boundsOf({ k, n, N, drawn });
  return [Number(lower.toFixed(4)), Number(upper.toFixed(4))];
};

describe('bounds on the share', () => {
  it.each([
    ['census of 20, k = 3', [3, 20, 20, null], [0.15, 0.15], false, false],
    ['census of 20, k = 4', [4, 20, 20, null], [0.2, 0.2], true, false],
    ['census of 20, k = 10', [10, 20, 20, null], [0.5, 0.5], true, true],
    ['random, 20, 4 drawn, k = 4', [4, 4, 20, 4], [0.45, 1], true, false],
    ['random, 20, 10 drawn, k = 8', [8, 10, 20, 10], [0.55, 0.9], true, true],
    ['random, 20, 10 drawn, k = 9', [9, 10, 20, 10], [0.65, 0.95], true, true],
    ['random, 60, 20 drawn, k = 6', [6, 20, 60, 20], [0.15, 0.5], false, false],
    ['random, 60, 20 drawn, k = 7', [7, 20, 60, 20], [0.2, 0.55], true, false],
    ['random, 60, 20 drawn, k = 14', [14, 20, 60, 20], [0.5, 0.85], true, true],
    ['random, 60, 20 drawn, k = 15', [15, 20, 60, 20], [0.55, 0.8833], true, true],
    ['purposive, 20, n = 10, k = 9', [9, 10, 20, null], [0.45, 0.95], true, false],
    ['purposive, 20, n = 12, k = 10', [10, 12, 20, null], [0.5, 0.9], true, true],
    ['census of 4, k = 2', [2, 4, 4, null], [0.5, 0.5], true, true],
    ['census of 4, k = 3', [3, 4, 4, null], [0.75, 0.75], true, true],
  ] as const)('%s', (_, [k, n, N, drawn], expected, spreading, common) => {
    expect(shares(k, n, N, drawn)).toEqual(expected);
    const { lower } = boundsOf({ k, n, N, drawn });
    expect([lower >= 0.16, lower >= 0.5]).toEqual([spreading, common]);
  });

  it('meets a threshold exactly at the edge', () => {
    expect(boundsOf({ k: 4, n: 25, N: 25, drawn: null }).lower >= 0.16).toBe(true);
    expect(boundsOf({ k: 7, n: 100, N: 100, drawn: null }).lower >= 0.07).toBe(true);
    expect(boundsOf({ k: 21, n: 25, N: 25, drawn: null }).lower >= 0.84).toBe(true);
  });

  it('does not take a chance of exactly 2.5 % as above it', () => {
    // One of 40 drawn and in use: with K = 1 the chance is 1/40.
    expect(boundsOf({ k: 1, n: 1, N: 40, drawn: 1 }).lower).toBe(2 / 40);
    expect(boundsOf({ k: 1, n: 1, N: 39, drawn: 1 }).lower).toBe(1 / 39);
  });

  it('counts drawn but unseen settings against the lower and for the upper bound', () => {
    const half = boundsOf({ k: 5, n: 5, N: 20, drawn: 10 });
    expect(half.lower).toBe(boundsOf({ k: 5, n: 10, N: 20, drawn: 10 }).lower);
    expect(half.upper).toBe(boundsOf({ k: 10, n: 10, N: 20, drawn: 10 }).upper);
  });

  it('says nothing when nothing was drawn, and everything when all were', () => {
    expect(shares(0, 0, 8, 0)).toEqual([0, 1]);
    expect(shares(5, 8, 8, 8)).toEqual([0.625, 0.625]);
  });
});

const choose = (n: number, k: number): number => {
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - i + 1)) / i;
  return k < 0 || k > n ? 0 : ways;
};

describe('coverage', () => {
  it.each([
    [12, 4],
    [20, 4],
    [20, 10],
    [30, 7],
    [60, 20],
  ])('N = %i, %i drawn: at least 95 % of the draws contain the truth, whatever it is', (N, drawn) => {
    for (let K = 0; K <= N; K += 1) {
      let covered = 0;
      for (let k = Math.max(0, drawn - (N - K)); k <= Math.min(K, drawn); k += 1) {
        const { lower, upper } = boundsOf({ k, n: drawn, N, drawn });
        const chance = (choose(K, k) * choose(N - K, drawn - k)) / choose(N, drawn);
        if (lower <= K / N && K / N <= upper) covered += chance;
      }
      expect(covered).toBeGreaterThanOrEqual(0.95 - 1e-9);
    }
  });

  it('census and purposive always contain the truth', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), fc.nat(60), (truth, shown) => {
        const seen = truth.slice(0, shown);
        const k = seen.filter(Boolean).length;
        const share = truth.filter(Boolean).length / truth.length;
        const { lower, upper } = boundsOf({ k, n: seen.length, N: truth.length, drawn: null });
        expect(lower <= share && share <= upper).toBe(true);
      }),
    );
  });

  it('never shrinks away from what was seen: lower ≤ k of N known, upper ≥', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(40), fc.nat(40), fc.nat(40), (N, d, s, u) => {
        const drawn = Math.min(d, N);
        const n = Math.min(s, drawn);
        const k = Math.min(u, n);
        const { lower, upper } = boundsOf({ k, n, N, drawn });
        expect(lower >= k / N && upper <= (N - (n - k)) / N && lower <= upper).toBe(true);
      }),
    );
  });
});
