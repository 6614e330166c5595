/** Where a sentence stands in a text, whatever its blanks, capitals, accents and marks are written with. */

const letter = '[\\p{L}\\p{M}\\p{N}]';

/** Finds every place; null for a sentence without any sign, which stands nowhere. */
export const quotePattern = (quote: string): RegExp | null => {
  const pattern = patternOf(quote);
  return pattern === '' ? null : new RegExp(`(?<!${letter})(?:${pattern})(?!${letter})`, 'giu');
};

/** Whether the sentence stands in one of the texts. */
export const standsIn = (quote: string, texts: readonly string[]): boolean => {
  const pattern = quotePattern(quote);
  return pattern !== null && texts.some((text) => text.normalize('NFC').search(pattern) >= 0);
};

/**
 * The words of a sentence in their order, with anything but letters and figures between them, marks that nobody sees
 * (soft hyphens) inside, and the bracket of a name that was replaced at either end; a mere sign as it is.
 */
const patternOf = (text: string): string => {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu);
  if (words === null) return literal(text.trim());
  const inside = words.map((word) => [...word].join('\\p{Cf}*'));
  return `\\[?${inside.join('[^\\p{L}\\p{M}\\p{N}]+')}\\]?`;
};

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
