/** Texts put into a template: each layout that people write keeps its own, and nothing else in the file moves. */
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../src/template/strings/read-sheet.ts';
import { textsOfTemplate } from '../../../src/template/strings/text-slots.ts';
import { writeTexts } from '../../../src/template/strings/write-texts.ts';

/** The template with these texts (key → language → text) put in; null when it could not be done. */
const withTexts = (
  source: string,
  texts: Readonly<Record<string, Readonly<Record<string, string>>>>,
): string | null => {
  const template = textsOfTemplate(source);
  if (template === null) throw new Error('the template of the test is faulty');
  const languages = [...new Set(Object.values(texts).flatMap((each) => Object.keys(each)))];
  const rows = [
    { line: 1, cells: ['key', ...languages] },
    ...Object.entries(texts).map(([key, each], at) => ({
      line: at + 2,
      cells: [key, ...languages.map((language) => each[language] ?? '')],
    })),
  ];
  const { changes, newLanguages, problems } = readSheet(template, rows);
  expect(problems).toEqual([]);
  return writeTexts(source, template, changes, newLanguages);
};

/** A template with these lines in its one question; `languages` as they stand in the file. */
const around = (lines: string, languages = '[nl, en]'): string =>
  `template: t # ours\nversion: "1"\nlanguages: ${languages}\ntitle: {nl: Titel, en: Title}\nphases:\n  - id: p\n    questions:\n      - id: q\n        type: choice\n${lines.replace(/^(?=.)/gm, '        ')}        options: [{value: a, label: {nl: A, en: A}}]\n`;

const question = (
  before: string,
  texts: Readonly<Record<string, string>>,
  key = 'p.q.ask',
): string | null => {
  const written = withTexts(around(before), { [key]: texts });
  const [start = '', end = ''] = around('|').split('        |');
  if (written === null) return null;
  expect(written.startsWith(start) && written.endsWith(end)).toBe(true);
  return written.slice(start.length, written.length - end.length).replace(/^ {8}/gm, '');
};

describe('a text put into a template', () => {
  it.each([
    ['ask: Waar # hier\n', { nl: 'Waarom' }, 'ask: Waarom # hier\n'],
    ['ask: Waar # hier\n', { en: 'Where' }, 'ask: {nl: Waar, en: Where} # hier\n'],
    ['ask: "Waar, dan?"\n', { en: 'Where: then?' }, 'ask: {nl: "Waar, dan?", en: "Where: then?"}\n'],
    ['ask: Waar, dan?\n', { en: 'Where then?' }, 'ask: {nl: "Waar, dan?", en: Where then?}\n'],
    ["ask: 'zo''n'\n", { en: "that's" }, "ask: {nl: 'zo''n', en: 'that''s'}\n"],
    ["ask: 'zo''n'\n", { nl: "zo'n\nding" }, 'ask: "zo\'n\\nding"\n'],
    ['ask: {nl: "Waar"}\n', { en: 'a "b" \\ c' }, 'ask: {nl: "Waar", en: "a \\"b\\" \\\\ c"}\n'],
    ['ask: {nl: "Waar", en: }\n', { en: 'Where' }, 'ask: {nl: "Waar", en: "Where"}\n'],
    [
      'ask:\n  nl: "Waar" # plek\n  en: "Where"\n',
      { nl: 'Wie' },
      'ask:\n  nl: "Wie" # plek\n  en: "Where"\n',
    ],
    ['ask:\n  nl: Waar # plek\n\n', { en: 'Who?' }, 'ask:\n  nl: Waar # plek\n  en: Who?\n\n'],
    ['ask:\n  nl: Waar\n  en:\n', { en: 'Who' }, 'ask:\n  nl: Waar\n  en: "Who"\n'],
    [
      'ask: {\n  nl: "Waar", # plek\n}\n',
      { en: 'Where' },
      'ask: {\n  nl: "Waar",\n  en: "Where", # plek\n}\n',
    ],
    ['ask: |\n  een\n  twee\nhelp: b\n', { nl: 'drie\n\nvier' }, 'ask: |-\n  drie\n\n  vier\nhelp: b\n'],
    [
      'ask: |\n  een\n  twee\nhelp: b\n',
      { en: 'one\ntwo' },
      'ask:\n  nl: |-\n    een\n    twee\n  en: |-\n    one\n    two\nhelp: b\n',
    ],
    [
      'ask:\n  nl: |\n    een\n  en: |\n    one\n',
      { en: 'two\nthree' },
      'ask:\n  nl: |\n    een\n  en: |-\n    two\n    three\n',
    ],
    ['ask: >\n  een\n  twee\n', { nl: 'drie\nvier' }, 'ask: >-\n  drie\n\n  vier\n'],
    ['ask:\n  nl: >-\n    een\n', { en: 'one: two' }, 'ask:\n  nl: >-\n    een\n  en: >-\n    one: two\n'],
  ])('%j with %j', (before, texts, after) => {
    expect(question(before, texts)).toBe(after);
  });

  it('that is long gets a line for each language', () => {
    const long = 'Vertel eens over een moment waarop u dacht, ja, zo hoort het hier te gaan'.repeat(2);
    expect(question(`ask: ${long}\n`, { en: 'Tell me' })).toBe(`ask:\n  nl: ${long}\n  en: Tell me\n`);
    expect(
      question(`ask: a\nprobes:\n  - ${long} # kort\n  - ${long}\n`, { en: 'Tell' }, 'p.q.probes[2]'),
    ).toBe(`ask: a\nprobes:\n  - ${long} # kort\n  - nl: ${long}\n    en: Tell\n`);
  });

  it('stands between quotes where YAML would read something else', () => {
    const strange = [
      'null',
      'true',
      '# x',
      '- a',
      'a: b',
      '{a',
      '[a',
      '*a',
      '&a',
      '!a',
      '@a',
      '%a',
      '`a',
      '12',
      '? a',
      '~',
      'a #b',
      "'",
      '…',
      '---',
      '\u2028x',
      '= 1',
      'a,b',
      'ja ',
    ];
    for (const text of strange) {
      for (const before of ['ask: Waar\n', 'ask: {nl: Waar}\n', 'ask:\n  nl: Waar\n'])
        expect(question(before, { en: text }), text).not.toBeNull();
    }
  });

  it('finds options without a label, and options that are a word alone', () => {
    const source = around('ask: {nl: Waar, en: Where}\n').replace(
      /options: .*/,
      'options: [een, {value: twee}, "drie, vier", 5]',
    );
    expect(
      withTexts(source, {
        'p.q.options.een.label': { en: 'one' },
        'p.q.options.twee.label': { nl: 'Twee', en: 'two' },
        'p.q.options["drie, vier"].label': { en: 'three, four' },
        'p.q.options.5.label': { nl: 'vijf' },
      }),
    ).toBe(
      source.replace(
        /options: .*/,
        'options: [{value: een, label: {nl: een, en: one}}, {value: twee, label: {nl: Twee, en: two}}, {value: "drie, vier", label: {nl: "drie, vier", en: "three, four"}}, {value: 5, label: vijf}]',
      ),
    );
    const block = around('ask: {nl: Waar, en: Where}\n').replace(
      /options: .*/,
      'options:\n          - een # eerste\n          - value: twee\n',
    );
    expect(
      withTexts(block, { 'p.q.options.een.label': { en: 'one' }, 'p.q.options.twee.label': { en: 'two' } }),
    ).toBe(
      block
        .replace('- een', '- {value: een, label: {nl: een, en: one}}')
        .replace('value: twee', 'value: twee\n            label: {nl: twee, en: two}'),
    );
  });

  it('finds what a repeat goes over, and labels of phases', () => {
    const source =
      'template: t\nversion: "1"\nlanguages: [nl]\ntitle: T\nlabels: {dream: Dromen}\nphases:\n  - id: p\n    questions:\n      - repeat: r\n        each: keer\n        over: [wonen, {value: werk, label: Werk}]\n        questions:\n          - {id: q, type: text, ask: Wat?, probes: [Hoe?, Wie?]}\n';
    const { slots = [] } = textsOfTemplate(source) ?? {};
    expect(slots.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      'title template.title',
      'labels.dream labels.dream',
      'p.r.each repeat.each',
      'p.r.over.wonen.label repeat.over',
      'p.r.over.werk.label repeat.over',
      'p.r.q.ask question.ask',
      'p.r.q.probes[1] question.probes',
      'p.r.q.probes[2] question.probes',
    ]);
    const fr = Object.fromEntries(slots.map(({ key }) => [key, { fr: `f: ${key}` }]));
    const written = withTexts(source, fr);
    expect(written).toContain('languages: [nl, fr]');
    const again = textsOfTemplate(written ?? '');
    expect(again?.slots.map(({ key, texts }) => [key, texts['fr']])).toEqual(
      slots.map(({ key }) => [key, `f: ${key}`]),
    );
  });

  it('adds a language to languages in their own style, in the line ends of the file', () => {
    const title = { title: { fr: 'Titre', 'pt-br': 'Título' } };
    expect(withTexts(around('ask: a\n', '[nl, en]  # twee'), title)).toContain(
      'languages: [nl, en, fr, pt-br]  # twee',
    );
    const listed = around('ask: a\n', '\n  - nl\n  - "en"\n');
    expect(withTexts(listed, title)).toContain('languages: \n  - nl\n  - "en"\n  - "fr"\n  - "pt-br"\n');
    const windows = `\uFEFF${around('ask:\n  nl: a\n')}`.replaceAll('\n', '\r\n');
    const written = withTexts(windows, { 'p.q.ask': { en: 'b\nc' } });
    expect(written).toBe(windows.replace('nl: a\r\n', 'nl: a\r\n          en: "b\\nc"\r\n'));
  });

  it('keeps JSON what it is', () => {
    const json = {
      template: 't',
      version: '1',
      languages: ['nl'],
      title: 'Titel',
      phases: [
        {
          id: 'p',
          questions: [{ id: 'q', type: 'choice', ask: { nl: 'Waar?' }, options: ['een', { value: 'twee' }] }],
        },
      ],
    };
    for (const source of [JSON.stringify(json), JSON.stringify(json, null, 2)]) {
      const written = withTexts(source, {
        title: { en: 'Title' },
        'p.q.ask': { en: 'Where?' },
        'p.q.options.een.label': { en: 'one' },
        'p.q.options.twee.label': { en: 'two' },
      });
      expect(JSON.parse(written ?? '')).toEqual({
        ...json,
        languages: ['nl', 'en'],
        title: { nl: 'Titel', en: 'Title' },
        phases: [
          {
            id: 'p',
            questions: [
              {
                id: 'q',
                type: 'choice',
                ask: { nl: 'Waar?', en: 'Where?' },
                options: [
                  { value: 'een', label: { nl: 'een', en: 'one' } },
                  { value: 'twee', label: { nl: 'twee', en: 'two' } },
                ],
              },
            ],
          },
        ],
      });
    }
  });
});
