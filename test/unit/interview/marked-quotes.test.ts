/** Sentences that were marked as quotes, found to the letter. */
import { describe, expect, it } from 'vitest';
import { markedQuotes, sentencesIn } from '../../../src/interview/marked-quotes.ts';

const quotes = (text: string): readonly string[] =>
  markedQuotes([{ path: 'story', text }]).map((quote) => quote.text);

describe('markedQuotes', () => {
  it.each([
    ['Toen.\n"niemand telde de uren"\nKlaar.', ['niemand telde de uren']],
    ['"niemand telde de uren', ['niemand telde de uren']],
    ['  “niemand telde de uren”, zei ze', ['niemand telde de uren']],
    ['"Kom binnen," zei ze, "de koffie is klaar."', ['Kom binnen,', 'de koffie is klaar.']],
    ['Ze zei: „het is er gewoon” en lachte.', ['het is er gewoon']],
    ['onze "huiskamer", de "beste plek"', []],
    ['"', []],
    ['"…"', []],
    ['"ja', ['ja']],
  ])('reads %j', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it('asks about the same sentence once, where it was first said', () => {
    const said = ['a', 'b'].map((path) => ({ path, text: '"het is er gewoon"' }));
    expect(markedQuotes(said)).toEqual([{ path: 'a', text: 'het is er gewoon' }]);
  });
});

describe('sentencesIn', () => {
  it('keeps each sentence to the letter, with its path', () => {
    const said = [{ path: 'story', text: 'Het was koud. "Kom binnen!" zei ze\n\nEn toen? 3.5 km.' }];
    expect(sentencesIn(said).map(({ text }) => text)).toEqual([
      'Het was koud.',
      '"Kom binnen!"',
      'zei ze',
      'En toen?',
      '3.5 km.',
    ]);
  });
});
