/** Days as people say them: 14 March 2026, 14 maart 2026; and moments: 14 maart 2026, 10:00. */
import type { Language } from './speech.ts';

const formatIn = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: formatIn('nl-NL'),
  en: formatIn('en-GB'),
};

const monthIn = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });

const months: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: monthIn('nl-NL'),
  en: monthIn('en-GB'),
};

/** `day` is an ISO day or month; anything else stays as it was written. */
export const dayIn = (language: Language, day: string): string => {
  const month = /^\d{4}-(?:0[1-9]|1[0-2])$/.test(day);
  if (month) return months[language].format(new Date(`${day}-01T00:00:00Z`));
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return formats[language].format(date);
};

/** `2026-11-02T10:14:05`, by the clock of this place, or without a time; the year only where it is not that of `today`. */
export const momentIn = (language: Language, at: string, today: string): string => {
  const whole = dayIn(language, at);
  const year = at.slice(0, 4);
  const day = year === today.slice(0, 4) ? whole.replace(` ${year}`, '') : whole;
  const time = /T(\d{2}:\d{2})/.exec(at)?.[1];
  return time === undefined ? day : `${day}, ${time}`;
};
