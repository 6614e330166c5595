/** Counts days between dates as people write them, so that "half a year ago" is the same sum everywhere. */

const dayLength = 86_400_000;

const instant = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whole days from one ISO day to another; negative when `to` is earlier, NaN when either is no date. */
export const daysBetween = (from: string, to: string): number => (instant(to) - instant(from)) / dayLength;

/** The ISO day a number of days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date(instant(day) + days * dayLength).toISOString().slice(0, 10);

/**
 * The last day that a "since" can mean: a bare year (`2025`) counts from 31 December, a month (`2025-02`) from its
 * last day, a day is itself. Null for anything else.
 */
export const lastDayOf = (since: string): string | null => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(since.trim());
  if (parts === null) return null;
  const [, year = '', month, day] = parts;
  if (month === undefined) return `${year}-12-31`;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day !== undefined) return Number.isNaN(instant(since.trim())) ? null : since.trim();
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
};
