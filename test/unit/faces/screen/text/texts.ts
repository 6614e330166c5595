/** Texts as people type them, and as nobody does: what the tests of the typed text are fed with. */
import fc from 'fast-check';

const pieces = [
  ...['a', 'b', 'niemand', ' ', ' ', '  ', '\n', '\t', '"', '’', '-', 'é', '한', '漢字', 'か', 'שלום', '©'],
  ...['e\u0301', '\u0301', '👩‍👩‍👧', '👍🏽', '🇳', '🇱', '\u200d', '\ufe0f', '1️⃣', '\u1100', '\u11a8'],
  ...['\u0600', 'क्', 'ष', '\x1b', '\x07', '\u202e', '\ud83d', '\udc4d', '\u00ad', '\u00a0'],
];

export const anyText = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength: most }).map((parts) => parts.join(''));

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Every place between two characters, the naive way. */
export const placesIn = (text: string): readonly number[] => [
  ...[...segmenter.segment(text)].map(({ index }) => index),
  text.length,
];
