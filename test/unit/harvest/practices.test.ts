/** Which names are one practice, and which only look alike. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceKey, recognise } from '../../../src/harvest/practices.ts';

describe('practiceKey', () => {
  it.each([
    ['Koffie aan de deur', ' koffie  AAN de\tdeur '],
    ['Oma’s soep', "oma's soep"],
    ['De “open” deur', 'de "open" deur'],
    ['Caf\u00e9', 'cafe\u0301'],
    ['wijk\u2011thuis', 'wijk-thuis'],
  ])('takes %j and %j for one name', (one, other) => {
    expect(practiceKey(one)).toBe(practiceKey(other));
  });

  it.each([
    ['koffie', 'thee'],
    ['café', 'cafe'],
    ['les 1', 'les 2'],
    ['', 'a'],
  ])('tells %j from %j', (one, other) => {
    expect(practiceKey(one)).not.toBe(practiceKey(other));
  });

  it('of a key is that key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(practiceKey(practiceKey(name))).toBe(practiceKey(name));
      }),
    );
  });
});

const known = [
  { name: 'Koffie aan de deur', aliases: ['stoepkoffie'] },
  { name: 'Boksschool aan de overkant', aliases: [] },
  { name: 'Soep', aliases: [] },
];

describe('recognise', () => {
  it.each([
    ['koffie aan de DEUR', { found: 'Koffie aan de deur' }],
    ['Stoepkoffie', { found: 'Koffie aan de deur' }],
    ['Kofie aan de deur', { near: 'Koffie aan de deur' }],
    ['stoepkofie', { near: 'Koffie aan de deur' }],
    ['De boksschool overkant', { near: 'Boksschool aan de overkant' }],
    ['Boksschool', { fresh: true }],
    ['Koffie in het park', { fresh: true }],
    ['Snoep', { fresh: true }],
    ['Repareeravond', { fresh: true }],
  ])('%s', (name, recognition) => {
    expect(recognise(name, known)).toEqual(recognition);
  });

  it('finds an exact name behind a near one', () => {
    const both = [...known, { name: 'Kofie aan de deur', aliases: [] }];
    expect(recognise('kofie aan de deur', both)).toEqual({ found: 'Kofie aan de deur' });
  });
});
