import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toJson } from '../../../src/render/json.ts';
import { toMarkdown } from '../../../src/render/markdown.ts';
import { toText } from '../../../src/render/text.ts';
import { tableText } from '../../../src/render/text-table.ts';
import { wrap } from '../../../src/render/wrap.ts';
import { heading, list, paragraph, quote, table } from '../../../src/report/blocks.ts';
import { cleanLine } from '../../../src/report/clean.ts';
import type { Block, Report } from '../../../src/report/document.ts';
import { hostileText } from './hostile-answers.ts';

const reportOf = (...blocks: Block[]): Report => ({
  front: {
    title: 'Koffie: "ja" # nee',
    inquiry: 'a\n---\nb',
    round: '1',
    purpose: 'shared',
    language: 'nl',
    made: '2026-03-14',
    tool: 'saniveld',
  },
  blocks,
});

describe('plain text', () => {
  it('underlines the two highest headings and wraps prose at blanks', () => {
    expect(
      toText(reportOf(heading(1, 'Ladder'), heading(3, 'Waar'), paragraph('een twee drie vier')), {
        width: 10,
      }),
    ).toBe('Ladder\n======\n\nWaar\n\neen twee\ndrie vier\n');
  });

  it('keeps the lines of a quote and says whose words they are', () => {
    expect(
      toText(reportOf(quote('# regel een\nregel twee\n\nslot', 'bewoner', 'S001/x')), { width: 60 }),
    ).toBe('    # regel een\n    regel twee\n\n    slot\n\n    — bewoner (S001/x)\n');
  });

  it('numbers a list and hangs its lines', () => {
    expect(toText(reportOf(list(['een twee drie', 'vier'], true)), { width: 11 })).toBe(
      '1. een twee\n   drie\n2. vier\n',
    );
  });

  it('prints the first references of a claim and how many more there are', () => {
    const references = ['S001/a', 'S002/a', 'S003/a', 'S004/a', 'S005/a', 'S006/a'];
    expect(toText(reportOf(paragraph({ text: 'Bevestigd', references })), { width: 80 })).toBe(
      'Bevestigd (S001/a, S002/a, S003/a, S004/a +2)\n',
    );
  });

  it('lines up columns, also those with wide characters', () => {
    const lines = tableText(
      ['Plek', 'In gebruik'],
      [
        ['茶室', '3'],
        ['De Molen', '12'],
      ],
      40,
    );
    expect(lines).toEqual(['Plek      In gebruik', '--------  ----------', '茶室      3', 'De Molen  12']);
  });

  it('gives each row as a list where the table is too wide', () => {
    expect(
      tableText(
        ['Plek', 'Stand'],
        [
          ['De Molen', 'gewoon'],
          ['Het Plein', '?'],
        ],
        12,
      ),
    ).toEqual(['Plek: De', '  Molen', 'Stand:', '  gewoon', '', 'Plek: Het', '  Plein', 'Stand: ?']);
  });

  it('never cuts a word and never loses one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 12 }).filter((word) => !/\s/.test(word))),
        fc.integer({ min: 1, max: 30 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(stringWidth(line) <= width || !line.includes(' ')).toBe(true);
        },
      ),
    );
  });
});

describe('front matter', () => {
  it('gives back any title, on one line, from YAML', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const report = reportOf(paragraph('x'));
        const page = toMarkdown({ ...report, front: { ...report.front, title, round: null } });
        const [, yaml] = /^---\n([\s\S]*?)\n---\n\nx\n$/.exec(page) ?? [];
        expect(yaml?.split('\n')).toHaveLength(6);
        expect(parse(yaml ?? '')).toEqual({
          title: cleanLine(title),
          inquiry: 'a --- b',
          purpose: 'shared',
          language: 'nl',
          made: '2026-03-14',
          tool: 'saniveld',
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('the report as data', () => {
  it('keeps words, attribution and references apart', () => {
    const report = reportOf(
      heading(1, 'Titel'),
      paragraph({ text: 'Bevestigd', references: ['S001/a'] }),
      quote('een\ntwee\n\ndrie', 'bewoner', 'S002/b'),
      heading(2, 'Waar'),
      table(['Plek'], [[{ text: 'Plein', references: ['S003/c'] }]]),
      list(['x']),
    );
    expect(toJson(report)).toEqual({
      schema: 'saniveld.report/1',
      ...report.front,
      sections: [
        {
          heading: 'Titel',
          depth: 1,
          parts: [
            { part: 'paragraph', text: 'Bevestigd', references: ['S001/a'] },
            { part: 'quote', words: 'een\ntwee\n\ndrie', attribution: 'bewoner', references: ['S002/b'] },
          ],
        },
        {
          heading: 'Waar',
          depth: 2,
          parts: [
            { part: 'table', header: ['Plek'], rows: [[{ text: 'Plein', references: ['S003/c'] }]] },
            { part: 'list', items: [{ text: 'x', references: [] }] },
          ],
        },
      ],
    });
  });
});
