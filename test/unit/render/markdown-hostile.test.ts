import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../src/render/markdown.ts';
import { heading, list, paragraph, quote, table } from '../../../src/report/blocks.ts';
import { clean, cleanLine } from '../../../src/report/clean.ts';
import type { Report } from '../../../src/report/document.ts';
import { hostileAnswers, hostileText } from './hostile-answers.ts';
import { elementsOf, parsers, tagsIn, textIn, withoutFrontMatter } from './parsers.ts';

const front = {
  title: 'Titel',
  inquiry: 'Onderzoek',
  round: null,
  purpose: 'shared',
  language: 'nl',
  made: '2026-03-14',
  tool: 'saniveld',
};

/** The same hostile text in every place where stored text can stand. */
const reportOf = (words: string): Report => ({
  front,
  blocks: [
    heading(2, words),
    quote(words, 'bewoner, Noord', 'S001/high_point'),
    paragraph({ text: words, references: ['S001/example[1]'] }),
    list([words, { text: words, references: ['S002/example[1].effect[2]'] }]),
    table(['Kop', words], [['a', words]]),
    paragraph('Slot'),
  ],
});

const blocksIn = (html: string) => elementsOf(html).children;
/** Two words that differ in blanks alone read the same. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

const check = (words: string): void => {
  const markdown = withoutFrontMatter(toMarkdown(reportOf(words)));
  const line = cleanLine(words);
  const stanzas = clean(words).split('\n\n');
  for (const [name, parse] of Object.entries(parsers)) {
    const html = parse(markdown);
    const [title, blockquote, prose, items, grid, last, ...more] = blocksIn(html);
    const where = `${name}: ${JSON.stringify(words)}\n${markdown}\n${html}`;
    if (!title || !blockquote || !prose || !items || !grid || !last)
      throw new Error(`blocks lost in ${where}`);
    expect(more, where).toEqual([]);

    expect(tagsIn(title), where).toEqual(['h2']);
    expect(textIn(title), where).toBe(line);

    expect(
      blockquote.children.map((child) => child.tag),
      where,
    ).toEqual([...stanzas.map(() => 'p'), 'p']);
    expect(tagsIn(blockquote).length, where).toBe(stanzas.length + 2);
    expect(blockquote.children.slice(0, -1).map(textIn), where).toEqual(stanzas);
    expect(blockquote.children.map(textIn).at(-1), where).toBe('— bewoner, Noord (S001/high_point)');

    expect(tagsIn(prose), where).toEqual(['p']);
    expect(textIn(prose), where).toBe(`${line} (S001/example[1])`);

    expect(tagsIn(items), where).toEqual(['ul', 'li', 'li']);
    expect(
      items.children.map((item) => flat(textIn(item))),
      where,
    ).toEqual([line, `${line} (S002/example[1].effect[2])`].map(flat));

    expect(tagsIn(grid), where).toEqual(['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td']);
    const cells = grid.children.flatMap((part) => part.children.flatMap((row) => row.children.map(textIn)));
    expect(cells, where).toEqual(['Kop', line, 'a', line]);

    expect(textIn(last), where).toBe('Slot');
  }
};

const readable = (words: string): boolean => clean(words) !== '';

describe('an answer that tries to be something else than words', () => {
  it.each(hostileAnswers.filter(readable).map((answer) => [answer.slice(0, 60), answer] as const))(
    'stays words in three parsers: %j',
    (_, answer) => check(answer),
  );

  it('stays words in three parsers, whatever is generated', () => {
    fc.assert(
      fc.property(hostileText.filter(readable), (words) => check(words)),
      { numRuns: 2_000 },
    );
  }, 120_000);
});
