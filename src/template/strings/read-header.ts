/** Reads the first row of a sheet: which column holds the keys, and which the texts of which language. */
import { nearest } from '../../source/nearest.ts';
import { languageCode } from '../key-tables.ts';
import { contextColumn, keyColumn } from './sheet.ts';
import type { SheetProblem, SheetRow } from './sheet-problem.ts';

export interface SheetHeader {
  readonly keyAt: number;
  /** Language → column. */
  readonly languages: ReadonlyMap<string, number>;
  /** Columns that are no language, as they are headed. */
  readonly ignored: readonly string[];
}

const known = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const quiet = { key: '', report: () => {} };

/** A code that a template may use and that is a language: `fr`, `pt-BR`, not `tip`. */
export const isLanguageCode = (code: string): boolean => {
  const node = {
    kind: 'scalar',
    value: code,
    text: code,
    quoted: false,
    at: { line: 1, column: 1 },
  } as const;
  return languageCode.read(node, quiet) !== null && known.of(code) !== undefined;
};

/** A language as the template writes it, or a new one; null for a heading that is no language, such as `notes`. */
const languageOf = (heading: string, languages: readonly string[]): string | null => {
  const same = languages.find((language) => language.toLowerCase() === heading.toLowerCase());
  if (same !== undefined) return same;
  const code = heading.replace(/^[A-Za-z]+/, (letters) => letters.toLowerCase());
  return isLanguageCode(code) ? code : null;
};

/** The header, or what is wrong with it. `languages` are those of the template. */
export const readHeader = (
  { line, cells }: SheetRow,
  languages: readonly string[],
): { readonly header: SheetHeader | null; readonly problems: readonly SheetProblem[] } => {
  const headings = cells.map((cell) => cell.trim());
  const keyAt = headings.findIndex((heading) => heading.toLowerCase() === keyColumn);
  if (keyAt < 0) {
    const near = nearest(keyColumn, headings) ?? headings[0] ?? '';
    return { header: null, problems: [{ code: 'no-key-column', line, params: { heading: near } }] };
  }
  const found = new Map<string, number>();
  const ignored: string[] = [];
  const problems: SheetProblem[] = [];
  for (const [at, heading] of headings.entries()) {
    if (at === keyAt || heading === '' || heading.toLowerCase() === contextColumn) continue;
    const language = languageOf(heading, languages);
    if (language === null) ignored.push(heading);
    else if (found.has(language)) problems.push({ code: 'double-column', line, params: { language } });
    else found.set(language, at);
  }
  if (found.size === 0)
    problems.push({ code: 'no-language-column', line, params: { languages: languages.join(', ') } });
  return { header: { keyAt, languages: found, ignored }, problems };
};
