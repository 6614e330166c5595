import { describe, expect, it } from 'vitest';
import { admit } from '../../../src/evidence/admit.ts';
import type { Purpose } from '../../../src/evidence/evidence.ts';
import type { Material } from '../../../src/evidence/material.ts';
import { type Language, sayIn } from '../../../src/messages/say.ts';
import { toMarkdown } from '../../../src/render/markdown.ts';
import { toText } from '../../../src/render/text.ts';
import { inquiryReport } from '../../../src/report/inquiry-report.ts';
import { trace } from '../../../src/trace/trace-inquiry.ts';
import { expectGolden } from './golden.ts';
import { smallInquiry } from './small-inquiry.ts';

const reportOf = (material: Material, purpose: Purpose, language: Language) =>
  inquiryReport({
    evidence: admit(material, { purpose }),
    trace: trace(material),
    say: sayIn(language),
    language,
    madeOn: '2026-03-14',
    tool: 'saniveld 0.1.0',
  });

const allowed = smallInquiry('quote');
const empty: Material = { ...allowed, sessions: [], records: [], practices: [] };
const oneSession: Material = {
  ...allowed,
  inquiry: { ...allowed.inquiry, frame: null, rounds: [] },
  sessions: allowed.sessions.slice(0, 1).map((session) => ({ ...session, round: null })),
  records: allowed.records
    .filter((record) => record.session === 1)
    .map((record) => ({ ...record, round: null })),
};

describe.each(['nl', 'en'] as const)('the report of an inquiry, in %s', (language) => {
  it.each([
    ['inquiry-at-work', allowed, 'working'],
    ['inquiry-shared', allowed, 'shared'],
    ['inquiry-nothing-consented', smallInquiry('internal'), 'shared'],
    ['inquiry-empty', empty, 'shared'],
    ['inquiry-one-session-no-frame', oneSession, 'shared'],
  ] as const)('%s', (name, material, purpose) => {
    expectGolden(name, `${language}.md`, toMarkdown(reportOf(material, purpose, language)));
  });

  it('reads as plain text too', () => {
    expectGolden('inquiry-as-text', `${language}.txt`, toText(reportOf(allowed, 'shared', language), { width: 78 }));
  });

  it('is the same, byte for byte, however often it is made', () => {
    const once = toMarkdown(reportOf(allowed, 'shared', language));
    expect(toMarkdown(reportOf(smallInquiry('quote'), 'shared', language))).toBe(once);
  });
});
