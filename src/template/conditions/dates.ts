/** Dates in conditions: ISO texts that count as days since 1970 where a number is wanted, as in ODK. */

const isoMoment =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

const dayLength = 86_400_000;

/**
 * Days since 1970-01-01 of an ISO date, or of a moment by its own clock (the offset is left aside, so that today and
 * now fall on the same day); null for any other text, also for a day that does not exist.
 */
export const daysOf = (text: string): number | null => {
  const match = isoMoment.exec(text);
  if (match === null) return null;
  const [, year, month, day, hours, minutes, seconds, fraction] = match;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(midnight);
  const exists =
    date.getUTCFullYear() === Number(year) &&
    date.getUTCMonth() === Number(month) - 1 &&
    date.getUTCDate() === Number(day);
  const [h, m, s] = [Number(hours ?? 0), Number(minutes ?? 0), Number(seconds ?? 0)];
  if (!exists || h > 23 || m > 59 || s > 59) return null;
  const clock = (h * 3600 + m * 60 + s) * 1000 + Math.floor(Number(`0.${fraction ?? 0}`) * 1000);
  return (midnight + clock) / dayLength;
};

/** `2026-03-14`: the day of an ISO moment by its own clock. */
export const dayOf = (moment: string): string => moment.slice(0, 10);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const two = (count: number): string => String(count).padStart(2, '0');

const pieces: ReadonlyMap<string, (date: Date) => string> = new Map([
  ['Y', (date: Date) => String(date.getUTCFullYear()).padStart(4, '0')],
  ['y', (date: Date) => two(date.getUTCFullYear() % 100)],
  ['m', (date: Date) => two(date.getUTCMonth() + 1)],
  ['n', (date: Date) => String(date.getUTCMonth() + 1)],
  ['b', (date: Date) => months[date.getUTCMonth()] ?? ''],
  ['d', (date: Date) => two(date.getUTCDate())],
  ['e', (date: Date) => String(date.getUTCDate())],
  ['a', (date: Date) => weekdays[date.getUTCDay()] ?? ''],
  ['H', (date: Date) => two(date.getUTCHours())],
  ['h', (date: Date) => String(date.getUTCHours())],
  ['M', (date: Date) => two(date.getUTCMinutes())],
  ['S', (date: Date) => two(date.getUTCSeconds())],
  ['3', (date: Date) => String(date.getUTCMilliseconds()).padStart(3, '0')],
]);

/** A number of days since 1970 in ODK's codes, such as `%d-%m-%Y`; other codes stay as they are. Empty for no date. */
export const formatDays = (days: number, format: string): string => {
  const date = new Date(Math.round(days * dayLength));
  if (Number.isNaN(date.getTime())) return '';
  return format.replace(/%(.)/g, (code: string, letter: string) => pieces.get(letter)?.(date) ?? code);
};
