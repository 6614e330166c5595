/** The pieces that a condition is written in: numbers, texts, names, words and signs. */
import type { Span } from './expression.ts';

export type Token =
  | { readonly token: 'number'; readonly value: number; readonly span: Span }
  | { readonly token: 'text'; readonly value: string; readonly span: Span }
  /** `${name}` */
  | { readonly token: 'name'; readonly name: string; readonly span: Span }
  /** `.` */
  | { readonly token: 'self'; readonly span: Span }
  /** A function, or an operator such as `and`: which of the two depends on where it stands. */
  | { readonly token: 'word'; readonly word: string; readonly span: Span }
  /** An operator, `(`, `)`, `,` or `..`. */
  | { readonly token: 'sign'; readonly sign: string; readonly span: Span }
  | { readonly token: 'end'; readonly span: Span };

/** Signs of other languages, with what is typed here instead. */
export const foreignSigns: ReadonlyMap<string, string> = new Map([
  ['===', '='],
  ['!==', '!='],
  ['==', '='],
  ['<>', '!='],
  ['=>', '>='],
  ['=<', '<='],
  ['&&', 'and'],
  ['||', 'or'],
  ['&', 'and'],
  ['|', 'or'],
  ['!', 'not(…)'],
  [';', ','],
  ['/', 'div'],
  ['%', 'mod'],
  ['**', '*'],
  ['≠', '!='],
  ['≤', '<='],
  ['≥', '>='],
  ['×', '*'],
  ['÷', 'div'],
  ['−', '-'],
  ['–', '-'],
]);

/** The signs of the language and the foreign ones, longest first, so that `<=` is not read as `<`. */
export const allSigns: readonly string[] = [
  ...['<=', '>=', '!=', '..', '=', '<', '>', '+', '-', '*', '(', ')', ','],
  ...foreignSigns.keys(),
].sort((a, b) => b.length - a.length);

/** Quotes that word processors put in, and backticks, each with the one that closes it. */
export const curlyQuotes: ReadonlyMap<string, string> = new Map([
  ['‘', '’'],
  ['’', '’'],
  ['‚', '’'],
  ['“', '”'],
  ['”', '”'],
  ['„', '”'],
  ['«', '»'],
  ['`', '`'],
]);
