import { describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import { nl } from '../../../src/messages/nl.ts';
import { isMessageKey, sayIn } from '../../../src/messages/say.ts';

const namesIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))].sort();

describe('a sentence for people', () => {
  it('chooses between one and more, also where the number stands inside the choice', () => {
    const taken = { added: 1, updated: 0, unchanged: 0, records: 2 };
    expect(sayIn('en')('import.done', taken)).toMatch(/^1 session taken in.* 2 records harvested\.$/);
    expect(sayIn('en')('import.done', { ...taken, added: 3 })).toMatch(/^3 sessions taken in/);
  });

  it.each(['en', 'nl'] as const)('fills in every fact, leaving no braces: %s', (language) => {
    for (const [key, text] of Object.entries(language === 'en' ? en : nl)) {
      for (const value of [1, 2]) {
        const params = Object.fromEntries(namesIn(text).map((name) => [name, value]));
        if (isMessageKey(key))
          expect([key, sayIn(language)(key, params)]).toEqual([key, expect.not.stringMatching(/\{\w+\|/)]);
      }
    }
  });
});
