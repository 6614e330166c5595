import { describe, it } from 'vitest';
import { admitSession } from '../../../src/evidence/admit-session.ts';
import type { Request } from '../../../src/evidence/evidence.ts';
import type { Consent } from '../../../src/template/fixed-answers.ts';
import { type Language, sayIn } from '../../../src/messages/say.ts';
import { toMarkdown } from '../../../src/render/markdown.ts';
import { sessionReport } from '../../../src/report/session-report.ts';
import { expectGolden } from './golden.ts';
import { answers, headlines, inquiry, smallInquiry, template } from './small-inquiry.ts';

const giveBack = (language: Language, consent: Consent, request: Request): string => {
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

  it('shows the inquiry itself also what was chosen', () => {
    expectGolden('session-at-work', `${language}.md`, giveBack(language, 'internal', { purpose: 'working' }));
  });

  it('keeps words inside that may not be shared', () => {
    expectGolden('session-withheld', `${language}.md`, giveBack(language, 'internal', { purpose: 'shared' }));
  });
});
