/** Regular expressions in conditions, matched in linear time so that no pattern can make a conversation hang. */
import { RE2JS } from 're2js';
import type { Expression } from './expression.ts';

interface Compiled {
  readonly pattern: string;
  readonly regex: RE2JS | null;
}

/** Longest pattern and longest text that are matched, in UTF-16 code units. */
const longestPattern = 1000;
const longestMatched = 1_000_000;

/** The last pattern of each call in a condition; it goes when the condition goes. */
const compiled = new WeakMap<Expression, Compiled>();

/** Null for a pattern that RE2 does not know (such as a look-ahead or a back reference) or that is too long. */
export const compilePattern = (pattern: string): RE2JS | null => {
  if (pattern.length > longestPattern) return null;
  try {
    return RE2JS.compile(pattern);
  } catch {
    return null;
  }
};

/**
 * Whether the pattern fits somewhere in the text, as the XForms specification says (`^` and `$` tie it to the ends);
 * false for a pattern that cannot be compiled.
 */
export const matches = (call: Expression, text: string, pattern: string): boolean => {
  if (text.length > longestMatched) return false;
  let known = compiled.get(call);
  if (known === undefined || known.pattern !== pattern) {
    known = { pattern, regex: compilePattern(pattern) };
    compiled.set(call, known);
  }
  return known.regex?.test(text) ?? false;
};
