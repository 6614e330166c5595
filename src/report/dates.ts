/** Days as people say them: 14 March 2026, 14 maart 2026. */
import type { Language } from '../messages/say.ts';

const formatIn = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: formatIn('nl-NL'),
  en: formatIn('en-GB'),
};

/** `day` is an ISO day; anything else stays as it was written. */
export const dayIn = (language: Language, day: string): string => {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return formats[language].format(date);
};
