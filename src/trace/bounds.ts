/** Between which shares the truth must lie, given what was seen of the frame. */

/** k of n known settings, of N in the frame; `drawn`: how many were drawn at random, null when none were. */
export interface Seen {
  readonly k: number;
  readonly n: number;
  readonly N: number;
  readonly drawn: number | null;
}

/** Shares between 0 and 1. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** The least whole number from `low` to `high` for which `holds`; `holds` must stay true once it is, and is at `high`. */
export const leastThat = (low: number, high: number, holds: (value: number) => boolean): number => {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
};

/** Binomial coefficient, exact. */
const choose = (n: number, k: number): bigint => {
  let ways = 1n;
  for (let i = 1; i <= Math.min(k, n - k); i += 1) ways = (ways * BigInt(n - i + 1)) / BigInt(i);
  return ways;
};

/**
 * Whether drawing `drawn` of N, of which K are in use, gives `k` or more in use with a chance above 2.5 %. Whole
 * numbers throughout, so a chance of exactly 2.5 % is not above it. Needs k ≤ K ≤ N − drawn + k.
 */
const isLikelyEnough = (N: number, K: number, drawn: number, k: number): boolean => {
  let ways = choose(K, k) * choose(N - K, drawn - k);
  let tail = ways;
  for (let x = k; x < Math.min(K, drawn); x += 1) {
    ways = (ways * BigInt((K - x) * (drawn - x))) / BigInt((x + 1) * (N - K - drawn + x + 1));
    tail += ways;
  }
  return tail * 40n > choose(N, drawn);
};

/** The least K out of N for which `k` or more among the drawn has a chance above 2.5 %. */
const leastInUse = (N: number, drawn: number, k: number): number =>
  leastThat(k, N - drawn + k, (K) => isLikelyEnough(N, K, drawn, k));

/**
 * Census and purposive: [k/N, (k+N−n)/N], which is k/N once all are seen. Random: the exact 95 % bounds of a finite
 * population, two-sided with equal tails, by inverting the hypergeometric test (METHOD.md section 4; the same
 * inversion as the Clopper–Pearson interval, with the hypergeometric in place of the binomial). Drawn but unseen
 * counts as not in use for the lower bound and as in use for the upper. N must be at least 1.
 *
 * The bounds are quotients of whole numbers below 2⁵³, correctly rounded, so comparing one with a threshold written
 * in decimals is exact: 4/25 ≥ 0.16 holds.
 */
export const boundsOf = ({ k, n, N, drawn }: Seen): Bounds => {
  if (drawn === null) return { lower: k / N, upper: (k + N - n) / N };
  const mostLikely = k + drawn - n;
  return {
    lower: leastInUse(N, drawn, k) / N,
    upper: (N - leastInUse(N, drawn, drawn - mostLikely)) / N,
  };
};
