/** The languages of a form: how a column is headed for each, and which language a heading means. */
import { type Say, sayIn } from '../../messages/say.ts';
import type { Text } from '../template.ts';
import { type Row, rowOf } from './workbook.ts';

export interface FormLanguage {
  /** As a template writes it: `nl`. */
  readonly code: string;
  /** As a form writes it: `Nederlands (nl)`; empty for columns without a language. */
  readonly heading: string;
}

const names: ReadonlyMap<string, string> = new Map([
  ['nl', 'Nederlands'],
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['es', 'Español'],
  ['pt', 'Português'],
  ['it', 'Italiano'],
  ['pl', 'Polski'],
  ['tr', 'Türkçe'],
  ['ar', 'العربية'],
  ['uk', 'Українська'],
  ['ru', 'Русский'],
  ['fy', 'Frysk'],
]);

/** What people call these languages in English or Dutch, in headings without a code. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['dutch', 'nl'],
  ['engels', 'en'],
  ['german', 'de'],
  ['duits', 'de'],
  ['french', 'fr'],
  ['frans', 'fr'],
  ['francais', 'fr'],
  ['spanish', 'es'],
  ['spaans', 'es'],
  ['portuguese', 'pt'],
  ['italian', 'it'],
  ['polish', 'pl'],
  ['pools', 'pl'],
  ['turkish', 'tr'],
  ['turks', 'tr'],
  ['arabic', 'ar'],
  ['arabisch', 'ar'],
  ['ukrainian', 'uk'],
  ['russian', 'ru'],
  ...[...names].map(([code, name]) => [name.toLowerCase(), code] as const),
]);

export const headingFor = (code: string): string => `${names.get(code) ?? code} (${code})`;

const withCode = /\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\)\s*$/;

/** The code that a heading names, or null. */
export const codeIn = (heading: string): string | null => {
  const code = withCode.exec(heading)?.[1];
  if (code !== undefined) return code.replace(/^[A-Za-z]+/, (letters) => letters.toLowerCase());
  const word = heading.trim().toLowerCase();
  return otherNames.get(word) ?? (names.has(word) ? word : null);
};

/** Codes that ISO 639 leaves for local use, for languages whose code is not known. */
export const localCode = (index: number): string => `qa${String.fromCharCode(97 + (index % 26))}`;

export const localCodes = /^qa[a-z]$/;

export const columnFor = (base: string, { heading }: FormLanguage): string =>
  heading === '' ? base : `${base}::${heading}`;

/** The words of the program in a language of the form; English where it has none. */
export const wordsIn = (code: string): Say => sayIn(code === 'nl' || code.startsWith('nl-') ? 'nl' : 'en');

/** One cell for each language that the text is in. */
export const textCells = (
  base: string,
  text: Text,
  languages: readonly FormLanguage[],
): readonly (readonly [string, string])[] =>
  languages.flatMap((language) => {
    const words = text[language.code];
    return words === undefined ? [] : [[columnFor(base, language), words] as const];
  });

/** The text in those cells; languages without one are left out. */
export const textFrom = (base: string, row: Row, languages: readonly FormLanguage[]): Text =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const words = row.get(columnFor(base, language))?.trim() ?? '';
      return words === '' ? [] : [[language.code, words]];
    }),
  );

/** The same words of the program in every language of the form. */
export const textOfWords = (languages: readonly FormLanguage[], words: (say: Say) => string): Text =>
  Object.fromEntries(languages.map(({ code }) => [code, words(wordsIn(code))]));

/** One choice of a list. */
export const choiceRow = (name: string, label: Text, languages: readonly FormLanguage[]): Row =>
  rowOf([['name', name], ...textCells('label', label, languages)]);
