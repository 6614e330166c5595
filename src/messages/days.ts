/** Days as people say them: 14 March 2026, 14 maart 2026. */
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
