/** Places between characters, found nearby, beside those that the segmenter gives for the whole text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  characterEnd,
  placeBefore,
  placeFrom,
  placeUpTo,
} from '../../../../../src/faces/screen/text/characters.ts';
import { anyText, placesIn } from './texts.ts';

test('places between characters are those of the whole text', () => {
  fc.assert(
    fc.property(anyText(40), (text) => {
      const places = placesIn(text);
      for (const [index, place] of places.entries()) {
        expect(placeBefore(text, place)).toBe(places[index - 1] ?? 0);
        expect(characterEnd(text, place)).toBe(places[index + 1] ?? text.length);
      }
      for (let at = 0; at <= text.length; at += 1) {
        expect(placeFrom(text, at)).toBe(places.find((place) => place >= at));
        expect(placeUpTo(text, at)).toBe(places.findLast((place) => place <= at));
      }
    }),
    { numRuns: 300 },
  );
});

test('a character may be longer than any that people type', () => {
  const long = `e${'\u0301'.repeat(500)}`;
  const text = `a${long}b${'🇳🇱'.repeat(60)}`;
  expect(characterEnd(text, 1)).toBe(1 + long.length);
  expect(placeBefore(text, 1 + long.length)).toBe(1);
  expect(placeBefore(text, text.length)).toBe(text.length - 4);
  expect(placeFrom(text, text.length - 2)).toBe(text.length);
});
