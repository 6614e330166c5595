/** Days as people say them: 14 March 2026, 14 maart 2026. */
import type { Language } from '../messages/say.ts';

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** `day` is an ISO day; anything else stays as it was written. */
export const dayIn = (language: Language, day: string): string => {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
};
