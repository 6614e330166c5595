import { describe, expect, it } from 'vitest';
import { admitSession } from '../../../src/evidence/admit-session.ts';
import type { Request } from '../../../src/evidence/evidence.ts';
import type { QuotePermission } from '../../../src/evidence/material.ts';
import type { Consent } from '../../../src/template/fixed-answers.ts';
import { type Language, sayIn } from '../../../src/messages/say.ts';
import { toMarkdown } from '../../../src/render/markdown.ts';
import { sessionReport } from '../../../src/report/session-report.ts';
import { expectGolden } from './golden.ts';
import { answers, headlines, inquiry, smallInquiry, template } from './small-inquiry.ts';

const giveBack = (
  language: Language,
  consent: Consent,
  request: Request,
  quotes: readonly QuotePermission[] = [],
): string => {
  const material = smallInquiry(consent);
  const session = material.sessions.find(({ number }) => number === 1);
  if (session === undefined) throw new Error('the small inquiry has a first session');
  const whole = { session, answers, headlines, notes: [], skips: [] };
  return toMarkdown(
    sessionReport({
      session: admitSession(whole, material, request),
      template,
      inquiry,
      consent: request.purpose === 'teller' ? consent : null,
      quotes,
      say: sayIn(language),
      language,
      madeOn: '2026-03-14',
      tool: 'saniveld 0.1.0',
    }),
  );
};

describe.each(['nl', 'en'] as const)('the give-back of a conversation, in %s', (language) => {
  it('gives the teller their own words, and says what happens with them', () => {
    const page = giveBack(language, 'quote', { purpose: 'teller', teller: 'P01' });
    expectGolden('give-back', `${language}.md`, page);
  });

  it('gives back nothing but thanks where nothing may be written down', () => {
    const page = giveBack(language, 'none', { purpose: 'teller', teller: 'P01' });
    expectGolden('give-back-of-nothing', `${language}.md`, page);
  });

  it('tells the teller what they decided about each marked sentence of theirs, and nothing of another', () => {
    const at = { session: 1, path: 'high_point', date: '2026-03-14', by: null } as const;
    const quotes: readonly QuotePermission[] = [
      { ...at, text: 'Niemand telde de uren', allowed: true },
      { ...at, text: 'De winter van 2019', allowed: false },
      { ...at, text: 'ook [buurman] niet', allowed: false, date: null },
      { ...at, text: 'dit staat er niet meer', allowed: true },
      { ...at, session: 2, text: 'Niemand telde de uren', allowed: false },
    ];
    const page = giveBack(language, 'quote', { purpose: 'teller', teller: 'P01' }, quotes);
    expectGolden('give-back-with-quotes', `${language}.md`, page);
    const inside = giveBack(language, 'internal', { purpose: 'teller', teller: 'P01' }, quotes);
    expect(inside).toBe(giveBack(language, 'internal', { purpose: 'teller', teller: 'P01' }));
  });

  it('shows the inquiry itself also what was chosen', () => {
    expectGolden('session-at-work', `${language}.md`, giveBack(language, 'internal', { purpose: 'working' }));
  });

  it('keeps words inside that may not be shared', () => {
    expectGolden('session-withheld', `${language}.md`, giveBack(language, 'internal', { purpose: 'shared' }));
  });
});
