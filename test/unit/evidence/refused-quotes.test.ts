/** A sentence that may not be quoted: `[…]` for others, wherever it stands in that session; to the letter for the rest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admit } from '../../../src/evidence/admit.ts';
import { admitSession } from '../../../src/evidence/admit-session.ts';
import type { QuotePermission } from '../../../src/evidence/material.ts';
import { withoutRefusedQuotes } from '../../../src/evidence/refused-quotes.ts';
import { example, inquiry, material, person, session, setting } from './kept.ts';

const refused = (text: string, number = 1): QuotePermission => ({
  session: number,
  path: 'story',
  text,
  allowed: false,
  date: '2026-01-02',
  by: null,
});
const shared = (quotes: readonly QuotePermission[], text: string, number = 1): string =>
  withoutRefusedQuotes(quotes, { purpose: 'shared' })(text, number);

describe('withoutRefusedQuotes', () => {
  it('finds the sentence whatever its marks, blanks, capitals and accents are', () => {
    const quotes = [refused('Niemand telde de uren, écht.')];
    expect(shared(quotes, 'Toen: "niemand\n telde de uren – E\u0301CHT!" En door.')).toBe(
      'Toen: "[…]!" En door.',
    );
  });

  it('takes the bracket of a replaced name along, and finds words with a soft hyphen in them', () => {
    expect(shared([refused('ik was gewoon [nicht].')], 'Daar: "Ik was gewoon [nicht]." Klaar.')).toBe(
      'Daar: "[…]." Klaar.',
    );
    expect(shared([refused('niemand telde')], 'want nie\u00admand telde mee')).toBe('want […] mee');
  });

  it('leaves longer words and other sessions alone', () => {
    expect(shared([refused('de uren')], 'de urenlange dag')).toBe('de urenlange dag');
    expect(shared([refused('de uren', 2)], 'de uren')).toBe('de uren');
  });

  it('hides all of two sentences that overlap, also each other’s ends', () => {
    expect(shared([refused('een twee drie'), refused('drie vier')], 'nul een twee drie vier vijf')).toBe(
      'nul […] vijf',
    );
    expect(shared([refused('ja ja')], 'ja ja ja')).toBe('[…]');
  });

  it('shows it to who told it and on the own screen, and what is allowed to all', () => {
    for (const purpose of ['teller', 'working'] as const) {
      expect(withoutRefusedQuotes([refused('de uren')], { purpose })('de uren', 1)).toBe('de uren');
    }
    expect(shared([{ ...refused('de uren'), allowed: true }], 'de uren')).toBe('de uren');
  });

  it('shows no refused sentence, in whatever text it stands', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, (before, quote, after) => {
        fc.pre(/[\p{L}\p{N}]/u.test(quote));
        const sentence = `kanarie ${quote} slot`;
        const shown = shared([refused(sentence)], `${before} ${sentence} ${after}`);
        expect(shown).not.toContain('kanarie');
        expect(shown).toContain('[…]');
      }),
    );
  });
});

describe('the consent door', () => {
  const held = session(1, '2026-01-01', [person('A', 'public')]);
  const merel = { ...setting('combi-01', 4), name: 'Merel' };
  const quotes = [refused('bij Merel telde niemand de uren')];
  const words = { story: 'Het was zo: "Bij Merel telde niemand de uren". En later?', enabling: ['een twee'] };
  const around = material({
    inquiry: inquiry([merel]),
    sessions: [held],
    records: [example(1, 'A', { words, told: ['story', 'enabling'] })],
    quotes,
  });

  it.each(['shared', 'public'] as const)('hides it before it hides a place inside it (%s)', (purpose) => {
    expect(admit(around, { purpose }).records[0]?.words['story']).toBe('Het was zo: "[…]". En later?');
  });

  it('hides it in answers, lists and headlines of the session', () => {
    const whole = {
      session: held,
      answers: [
        {
          session: 1,
          path: 'factors',
          question: 'factors',
          value: ['bij merel telde niemand de uren', 'thee'],
          toldBy: ['A'],
          private: false,
        },
      ],
      headlines: [
        { session: 1, path: 'story', kind: 'story', text: 'Bij Merel telde niemand de uren', toldBy: ['A'] },
      ],
      notes: [],
      skips: [],
    };
    const shown = admitSession(whole, around, { purpose: 'shared' });
    expect(shown.answers[0]?.value).toEqual(['[…]', 'thee']);
    expect(shown.headlines[0]?.text).toBe('[…]');
    expect(admitSession(whole, around, { purpose: 'teller', teller: 'A' }).headlines[0]?.text).toBe(
      'Bij […] telde niemand de uren',
    );
  });
});
