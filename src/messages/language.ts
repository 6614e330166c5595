/** Which language to speak: asked for, else the environment's, else English. */
import type { Language } from './speech.ts';

/** `nl`, `NL`, `nl_NL.UTF-8`; null for what is not spoken here. */
export const spokenLanguage = (value: string | undefined): Language | null => {
  const code = /^([a-z]{2})(?![a-z])/i.exec(value ?? '')?.[1]?.toLowerCase();
  return code === 'nl' || code === 'en' ? code : null;
};

/**
 * `--lang` > SANIVELD_LANG > LC_ALL > LC_MESSAGES > LANG > en. The first variable that is set decides, also when it
 * names a language that is not spoken here (`C`, `de_DE.UTF-8`): then it is English.
 */
export const languageFrom = (
  asked: string | null,
  environment: Readonly<Record<string, string | undefined>>,
): Language => {
  const own = spokenLanguage(asked ?? undefined) ?? spokenLanguage(environment['SANIVELD_LANG']);
  if (own !== null) return own;
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(Boolean);
  return spokenLanguage(locale) ?? 'en';
};

/** The value of `--lang` as typed anywhere on the line, before the line is understood; null when it is not there. */
export const askedLanguage = (words: readonly string[]): string | null => {
  const end = words.indexOf('--');
  const line = end < 0 ? words : words.slice(0, end);
  const joined = line.find((word) => word.startsWith('--lang='));
  if (joined !== undefined) return joined.slice('--lang='.length);
  const at = line.indexOf('--lang');
  return at < 0 ? null : (line[at + 1] ?? null);
};
