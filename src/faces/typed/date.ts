/** A day, month or year as people type it, in Dutch or English, as the ISO text that is kept. */
import { isDate } from '../../source/day.ts';
import { type Understood, unclear, value } from './understood.ts';

/** Their names in full and short, by their number less one. */
const months: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb', 'febr'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const weekday =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\s+/;

const days: ReadonlyMap<string, number> = new Map([
  ['vandaag', 0],
  ['today', 0],
  ['gisteren', -1],
  ['yesterday', -1],
  ['eergisteren', -2],
  ['morgen', 1],
  ['tomorrow', 1],
  ['overmorgen', 2],
]);

const monthsAway: ReadonlyMap<string, number> = new Map([
  ['deze maand', 0],
  ['this month', 0],
  ['vorige maand', -1],
  ['last month', -1],
  ['volgende maand', 1],
  ['next month', 1],
]);

const yearsAway: ReadonlyMap<string, number> = new Map([
  ['dit jaar', 0],
  ['this year', 0],
  ['vorig jaar', -1],
  ['last year', -1],
  ['volgend jaar', 1],
  ['next year', 1],
]);

const plain = (typed: string): string => typed.trim().toLowerCase().replace(/\s+/g, ' ');

const two = (number: number): string => String(number).padStart(2, '0');

/** `now`: ISO with time, of which the day is used as it stands there. */
const relative = (text: string, now: string): string | null => {
  const [year, month, day] = now.slice(0, 10).split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const away = days.get(text);
  if (away !== undefined) return new Date(Date.UTC(year, month - 1, day + away)).toISOString().slice(0, 10);
  const moon = monthsAway.get(text);
  if (moon !== undefined) return new Date(Date.UTC(year, month - 1 + moon, 1)).toISOString().slice(0, 7);
  const turn = yearsAway.get(text);
  return turn === undefined ? null : String(year + turn);
};

/** `26` is 2026, `98` is 1998: never more than ten years ahead. */
const fullYear = (written: string, now: string): string => {
  if (written.length !== 2) return written;
  const near = Number(`20${written}`);
  return String(near > Number(now.slice(0, 4)) + 10 ? near - 100 : near);
};

/** Day first, as it is said here; month first only where the other way there is no such day. */
const dayOf = (year: string, first: number, second: number): string => {
  const usual = `${year}-${two(second)}-${two(first)}`;
  const other = `${year}-${two(first)}-${two(second)}`;
  return !isDate(usual) && isDate(other) ? other : usual;
};

/** Empty when only the year is missing. */
const inDigits = (text: string, now: string): string | null => {
  const parts = text.split(/\s*[-/.]\s*|\s+/);
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [a = '', b, c] = parts;
  if (parts.length > 3) return null;
  if (b === undefined) return a;
  if (c === undefined)
    return a.length === 4 ? `${a}-${two(Number(b))}` : b.length === 4 ? `${b}-${two(Number(a))}` : '';
  return a.length === 4
    ? `${a}-${two(Number(b))}-${two(Number(c))}`
    : dayOf(fullYear(c, now), Number(a), Number(b));
};

const ordinal = /\b(\d{1,2})(?:st|nd|rd|th|e|de|ste)\b/g;

/** Empty when only the year is missing. */
const inWords = (text: string): string | null => {
  const words = text.replace(ordinal, '$1').match(/\p{L}+|\d+/gu) ?? [];
  const month = words
    .map((word) => months.findIndex((names) => names.includes(word)))
    .find((index) => index !== -1);
  if (month === undefined) return null;
  const year = words.find((word) => /^\d{4}$/.test(word));
  if (year === undefined) return '';
  const day = words.find((word) => /^\d{1,2}$/.test(word));
  return day === undefined ? `${year}-${two(month + 1)}` : `${year}-${two(month + 1)}-${two(Number(day))}`;
};

/** `14-3-2026`, `14 maart 2026`, `2026-03`, `2026`, `gisteren`. */
export const dateIn = (typed: string, now: string): Understood<string> => {
  const text = plain(typed).replace(weekday, '');
  const found = relative(text, now) ?? inDigits(text, now) ?? inWords(text);
  if (found === '') return unclear('live.unclear.year', { text: typed.trim() });
  return found !== null && isDate(found)
    ? value(found)
    : unclear('live.unclear.date', { text: typed.trim() });
};

/** Whether what was typed says a day only as seen from today. */
export const isRelative = (typed: string): boolean => {
  const text = plain(typed);
  return days.has(text) || monthsAway.has(text) || yearsAway.has(text);
};
