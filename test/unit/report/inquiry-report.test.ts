import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admit } from '../../../src/evidence/admit.ts';
import { type Purpose, purposes } from '../../../src/evidence/evidence.ts';
import type { Material } from '../../../src/evidence/material.ts';
import { type Language, sayIn } from '../../../src/messages/say.ts';
import { toJson } from '../../../src/render/json.ts';
import { toMarkdown } from '../../../src/render/markdown.ts';
import { toText } from '../../../src/render/text.ts';
import { clean } from '../../../src/report/clean.ts';
import type { Report } from '../../../src/report/document.ts';
import { inquiryReport } from '../../../src/report/inquiry-report.ts';
import type { Consent } from '../../../src/template/fixed-answers.ts';
import { trace } from '../../../src/trace/trace-inquiry.ts';
import { smallInquiry } from '../../golden/report/small-inquiry.ts';
import { hostileText } from '../render/hostile-answers.ts';
import { type Element, elementsOf, parsers, tagsIn, textIn, withoutFrontMatter } from '../render/parsers.ts';

const reportOf = (material: Material, purpose: Purpose, language: Language = 'nl'): Report =>
  inquiryReport({
    evidence: admit(material, { purpose }),
    trace: trace(material),
    say: sayIn(language),
    language,
    madeOn: '2026-03-14',
    tool: 'saniveld',
  });

/** The small inquiry with these words for stories, told factors and the second practice's name. */
const withWords = (consent: Consent, stories: readonly string[], name: string): Material => {
  const material = smallInquiry(consent);
  return {
    ...material,
    practices: material.practices.map((practice, index) => (index === 1 ? { ...practice, name } : practice)),
    records: material.records.map((record, index) =>
      record.kind === 'example'
        ? {
            ...record,
            practice: record.practice === 'Gereedschap delen' ? name : record.practice,
            words: { story: stories[index % stories.length] ?? '', enabling: [...stories] },
            told: ['enabling', 'story'],
          }
        : record,
    ),
  };
};

const allIn = (element: Element, tag: string): readonly Element[] =>
  element.children.flatMap((child) => [...(child.tag === tag ? [child] : []), ...allIn(child, tag)]);

const ownTags = new Set('root h1 h2 h3 p ul li blockquote table thead tbody tr th td'.split(' '));

describe('the words in a report', () => {
  it('are quoted as they are kept, and nothing in them becomes anything else', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { minLength: 1, maxLength: 4 }),
        hostileText.filter((name) => clean(name) !== ''),
        (stories, name) => {
          const markdown = withoutFrontMatter(
            toMarkdown(reportOf(withWords('quote', stories, name), 'working')),
          );
          const kept = new Set(stories.map(clean));
          for (const parse of Object.values(parsers)) {
            const page = elementsOf(parse(markdown));
            expect(tagsIn(page).filter((tag) => !ownTags.has(tag))).toEqual([]);
            for (const quote of allIn(page, 'blockquote')) {
              const words = quote.children.slice(0, -1).map(textIn).join('\n\n');
              expect(kept).toContain(words);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(['nl', 'en'] as const)(
    'stay inside without consent, for every purpose and format (%s)',
    (language) => {
      const secret = 'zeer-geheim-woord';
      const allows: Readonly<Record<Consent, readonly Purpose[]>> = {
        none: [],
        internal: ['working'],
        quote: ['working', 'shared'],
        public: ['working', 'shared', 'public'],
      };
      for (const consent of ['none', 'internal', 'quote', 'public'] as const) {
        for (const purpose of purposes) {
          const report = reportOf(withWords(consent, [secret], 'Praktijk'), purpose, language);
          const pages = [toMarkdown(report), toText(report, { width: 80 }), JSON.stringify(toJson(report))];
          for (const page of pages) expect(page.includes(secret)).toBe(allows[consent].includes(purpose));
        }
      }
    },
  );
});

describe('the references in a report', () => {
  it('lead to a conversation in its list', () => {
    const data = toJson(reportOf(smallInquiry('quote'), 'working'));
    const parts = data.sections.flatMap((section) => section.parts);
    const listed = parts.flatMap((part) =>
      part.part === 'table' ? part.rows.map((row) => row[0]?.text) : [],
    );
    const references = parts.flatMap((part) => {
      switch (part.part) {
        case 'list':
          return part.items.flatMap((item) => item.references);
        case 'table':
          return part.rows.flatMap((row) => row.flatMap((cell) => cell.references));
        default:
          return part.references;
      }
    });
    expect(references.length).toBeGreaterThan(10);
    for (const reference of references) expect(listed).toContain(reference.split('/')[0]);
  });
});

describe('small settings', () => {
  it('have no name and no row outside the inquiry itself', () => {
    const names = ['Kerkstraat', 'Molen', 'Dijkzicht', 'Brinkhof', 'Havenkwartier'];
    const named = withWords('public', ['Het was in de Combi Kerkstraat.'], 'Soep in Combi De Molen');
    for (const purpose of ['teller', 'shared', 'public'] as const) {
      const page = toMarkdown(reportOf(named, purpose));
      for (const name of names) expect(page).not.toContain(name);
    }
    expect(toMarkdown(reportOf(named, 'working'))).toContain('Combi Kerkstraat');
  });
});
