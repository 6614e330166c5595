import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sayIn } from '../../../src/messages/say.ts';
import { toHtml } from '../../../src/render/html.ts';
import { markdownOf } from '../../../src/render/markdown.ts';
import { heading, list, paragraph, quote, table } from '../../../src/report/blocks.ts';
import { clean, cleanLine } from '../../../src/report/clean.ts';
import { guideTo } from '../../../src/report/guide/guide.ts';
import type { PaperBlock } from '../../../src/report/guide/paper.ts';
import { field, part, room, spoken, ticks } from '../../../src/report/guide/pieces.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import { shipped } from '../../support/shipped.ts';
import { hostileAnswers, hostileText } from './hostile-answers.ts';
import { elementsOf, parsers, tagsIn } from './parsers.ts';

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; } body { background: url(//x) } </style><script>alert(1)</script>",
  '</title><script>alert(1)</script>',
  '[x](javascript:alert(1)) ![y](http://z/y.png) <http://z>',
  '# kop\n\n| a | b |\n| - | - |',
  '${constructor} `code` *ster* _lijn_ ~~weg~~',
  '<svg onload=alert(1)>&lt;b&gt;',
];

const blocksOf = (words: string): readonly PaperBlock[] => [
  heading(1, words),
  part('question', [
    heading(2, words),
    paragraph(words),
    spoken(words),
    field(words),
    ticks([words, words]),
    ticks([words], { row: true, mark: 'number' }),
    room(2),
  ]),
  list([words]),
  table([words, 'x'], [[words, '']]),
  quote(words, words, 'S001/story'),
];

/** jsdom cannot read boxes in the margins of a printed page, and would say so. */
const parse = (html: string): Document =>
  new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
const pageOf = (words: string): Document =>
  parse(toHtml({ blocks: blocksOf(words) }, { language: 'nl', title: words }));

const allowedTags = new Set(
  'html head meta title style body main h1 h2 h3 h4 p br strong blockquote ul li table thead tbody tr th td section div span'
    .toUpperCase()
    .split(' '),
);
const allowedAttributes = new Set([
  'class',
  'scope',
  'aria-hidden',
  'lang',
  'charset',
  'http-equiv',
  'content',
  'name',
]);

const isHarmless = (page: Document): void => {
  for (const element of page.querySelectorAll('*')) {
    expect(allowedTags).toContain(element.tagName);
    for (const { name } of element.attributes) expect(allowedAttributes).toContain(name);
  }
  expect(page.querySelectorAll('style')).toHaveLength(1);
  expect(page.querySelectorAll('title')).toHaveLength(1);
};

const flat = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe('a page of HTML', () => {
  it.each([...attacks, ...hostileAnswers.filter((each) => cleanLine(each) !== '' && each.length < 20_000)])(
    'shows words as words: %j',
    (words) => {
      const page = pageOf(words);
      isHarmless(page);
      const line = flat(cleanLine(words));
      expect(flat(page.title)).toBe(line);
      expect(flat(page.querySelector('h1')?.textContent)).toBe(line);
      expect(flat(page.querySelector('.ticks li')?.textContent)).toBe(line);
      expect(flat(page.querySelector('td')?.textContent)).toBe(line);
      expect(flat(page.querySelector('.question blockquote')?.textContent)).toBe(flat(clean(words)));
    },
    30_000,
  );

  it('stays harmless, whatever is generated', () => {
    fc.assert(
      fc.property(hostileText, (words) => isHarmless(pageOf(words))),
      { numRuns: 40 },
    );
  }, 60_000);

  it('keeps a title inside the style sheet from ending it', () => {
    const html = toHtml({ blocks: [] }, { language: 'en', title: '"; } </style><b>' });
    const style = parse(html).querySelector('style')?.textContent ?? '';
    expect(style).toContain(String.raw`content: "\22 \3b \20 \7d \20 \3c \2f style\3e \3c b\3e "`);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it('may fetch and run nothing', () => {
    const html = toHtml({ blocks: blocksOf('x') }, { language: 'nl', title: 'Gesprek' });
    const policy = parse(html).querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
    expect(html).not.toMatch(/<script|<link|<img|url\(|@import|https?:/);
  });

  it('names its language and title, and heads the columns of its tables', () => {
    const page = pageOf('Gesprek');
    expect(page.documentElement.lang).toBe('nl');
    expect(page.title).toBe('Gesprek');
    expect([...page.querySelectorAll('th')].map((cell) => cell.getAttribute('scope'))).toEqual([
      'col',
      'col',
    ]);
  });

  it('draws room as lines that are not read aloud', () => {
    const drawn = pageOf('x').querySelector('.room');
    expect(drawn?.getAttribute('aria-hidden')).toBe('true');
    expect(drawn?.children).toHaveLength(2);
  });

  it('keeps the names by which rows are found', () => {
    const blocks = [table(['a'], [['b']], ['S001'])];
    const page = parse(toHtml({ blocks }, { language: 'nl', title: 'x' }));
    expect(page.querySelector('tbody tr')?.id).toBe('S001');
  });
});

describe('paper in Markdown', () => {
  it.each(Object.entries(parsers))('is the same page to %s', (_, parseMarkdown) => {
    const blocks = [paragraph('voor'), ...blocksOf('a *b* <i>').slice(0, 2), paragraph('na')];
    const tags = tagsIn(elementsOf(parseMarkdown(markdownOf(blocks)))).filter((tag) => tag !== 'root');
    expect(tags).toEqual('p h1 h2 p blockquote p p ul li li p hr hr p'.split(' '));
  });
});

const levels = (page: Document): readonly number[] =>
  [...page.querySelectorAll('h1, h2, h3, h4, h5')].map(({ tagName }) => Number(tagName.slice(1)));

describe.each(shipped)('the shipped template $id on paper', ({ id, source }) => {
  const template = readTemplate(source).value;
  if (template === null) throw new Error(`${id} cannot be read`);

  it.each(['nl', 'en'] as const)('is one harmless page with headings in order: %s', (language) => {
    const guide = guideTo(template, sayIn(language), language);
    const page = parse(toHtml(guide, { language, title: guide.title }));
    isHarmlessGuide(page);
    const found = levels(page);
    expect(found.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of found.entries())
      expect(level).toBeLessThanOrEqual((found[index - 1] ?? 0) + 1);
  });
});

const isHarmlessGuide = (page: Document): void => {
  expect(page.querySelectorAll('script, img, link, a, iframe, input')).toHaveLength(0);
  expect(page.querySelectorAll('.codebook table')).toHaveLength(1);
};

describe('a hostile template on paper', () => {
  it.each(attacks)('runs nothing: %j', (words) => {
    const text = JSON.stringify(words.replaceAll('\n', ' '));
    const source = `template: t
version: "1"
languages: [nl]
title: ${text}
purpose: ${text}
phases:
  - id: begin
    title: ${text}
    say: ${text}
    questions:
      - {id: q, type: story, ask: ${text}, help: ${text}, probes: [${text}]}
      - {id: c, type: choice, ask: ${text}, options: [{value: a, label: ${text}}]}
      - repeat: r
        each: ${text}
        ask: ${text}
        questions:
          - {id: w, type: text, ask: ${text}}
          - {id: v, type: choice, when: "\${c} = 'a'", ask: ${text}, options: [{value: a, label: ${text}}]}
`;
    const { value, problems } = readTemplate(source);
    if (value === null) throw new Error(JSON.stringify(problems));
    const guide = guideTo(value, sayIn('nl'), 'nl');
    const page = parse(toHtml(guide, { language: 'nl', title: guide.title }));
    isHarmless(page);
    expect(flat(page.querySelector('h1')?.textContent)).toBe(flat(words));
    for (const parseMarkdown of Object.values(parsers)) {
      const tags = new Set(tagsIn(elementsOf(parseMarkdown(markdownOf(guide.blocks, { long: true })))));
      for (const tag of ['script', 'img', 'a', 'svg', 'code', 'em', 'del', 'style'])
        expect(tags).not.toContain(tag);
    }
  });
});
