import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { type Language, sayIn } from '../../../src/messages/say.ts';
import { markdownOf } from '../../../src/render/markdown.ts';
import { type Guide, guideTo } from '../../../src/report/guide/guide.ts';
import type { PaperBlock } from '../../../src/report/guide/paper.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import { questionTypes, type Template } from '../../../src/template/template.ts';
import { shipped } from '../../support/shipped.ts';
import { withQuestions } from '../template/samples.ts';

const templateIn = (source: string): Template => {
  const { value, problems } = readTemplate(source);
  if (value === null) throw new Error(JSON.stringify(problems));
  return value;
};
const guideIn = (source: string, language: Language = 'nl'): Guide =>
  guideTo(templateIn(source), sayIn(language), language);
/** As it reads: blanks that do not break, and wide ones, are blanks. */
const pageOf = (source: string, language: Language = 'nl'): string =>
  markdownOf(guideIn(source, language).blocks, { long: true }).replace(/[\u00a0\u2003]/g, ' ');
/** Without the codebook. */
const paperOf = (source: string, language: Language = 'nl'): string =>
  pageOf(source, language).split(/^## (?:Codeboek|Codebook)$/m)[0] ?? '';
const question = (line: string): string => paperOf(withQuestions(line));

const allIn = (block: PaperBlock): readonly Nodes[] =>
  block.type === 'part' ? [block, ...block.children.flatMap(allIn)] : [block];
const linesAfter = (source: string): number =>
  guideIn(source)
    .blocks.flatMap(allIn)
    .reduce((sum, node) => sum + (node.type === 'room' ? node.lines : 0), 0);

const optional: Readonly<Record<string, string>> = {
  choice: ', options: [een, twee]',
  choices: ', options: [een, twee]',
  rank: ', options: [een, twee]',
  scale: ', from: 1, to: 5',
  computed: ', computed: "1 + 1"',
};

describe('what an answer must be', () => {
  it('is printed under its question, in the words of its message', () => {
    const asked =
      '- {id: q, type: number, ask: Hoeveel uur?, check: ". <= 40", message: hoogstens veertig uur}';
    expect(question(asked)).toContain('**Alleen:** hoogstens veertig uur\n');
    expect(paperOf(withQuestions(asked), 'en')).toContain('**Only:** ');
    expect(question('- {id: q, type: number, ask: Hoeveel uur?}')).not.toContain('Alleen');
  });
});

describe('room to write', () => {
  it.each([
    ['a story has many lines', 'story', 7],
    ['a text has one', 'text', 1],
    ['a list has as many as it takes', 'list, at_most: 3', 3],
    ['a list without an end has a few', 'list', 5],
    ['a long list does not fill the page', 'list, at_most: 500', 10],
    ['a practice has one', 'practice', 1],
    ['a choice needs none', 'choice, options: [een, twee]', 0],
  ])('%s', (_, type, lines) => {
    expect(linesAfter(withQuestions(`- {id: q, type: ${type}, ask: Vraag}`))).toBe(lines);
  });

  it('asks for the headline in a line of its own', () => {
    expect(question('- {id: q, type: story, headline: value, ask: Vraag}')).toMatch(
      /De waarde in één regel: _{40}\n\n_{60}\n/,
    );
  });

  it.each(questionTypes.filter((type) => type !== 'computed'))(
    'stands under a question of type %s',
    (type) => {
      const ask = `- {id: q, type: ${type}, ask: Vertel}`.replace('}', `${optional[type] ?? ''}}`);
      const page = question(ask);
      const under = page.slice(page.indexOf('Vertel') + 'Vertel'.length, page.indexOf('## Voordat'));
      if (type === 'say') expect(page).toContain('> Vertel');
      else if (type === 'consent') expect(page).toMatch(/### 1\. Vertel\n\n- ☐/);
      else expect(under).toMatch(/_{6}|☐/);
    },
  );

  it('shows a scale as its numbers, and a long one as a number to fill in', () => {
    expect(question('- {id: q, type: scale, from: 1, to: 3, ask: Hoe?}')).toContain('☐ 1 ☐ 2 ☐ 3');
    expect(question('- {id: q, type: scale, from: 0, to: 100, ask: Hoe?}')).toContain(
      'Een getal van 0 tot en met 100 ______',
    );
  });

  it('asks the stage in the words that people use, and only then how routine it is', () => {
    const page = question('- {id: q, type: stage, ask: Hoe staat het?}');
    expect(page).toContain('- ☐ Nooit van gehoord\n- ☐ Wel eens gehoord\n- ☐ We zijn het van plan\n');
    expect(page).toContain('Doet u het nog zoals in het begin?\n\n☐ Ja ☐ Aangepast');
  });

  it.each([
    ['. >= 0 and . <= 40', 'Een getal van 0 tot en met 40'],
    ['. <= 40 and . >= -5', 'Een getal van -5 tot en met 40'],
    ['. > 0 and . < 40', 'Getal'],
    ['. >= 0 or . <= 40', 'Getal'],
    ['. >= 0', 'Getal'],
  ])('says of a number the bounds that a check %s gives', (check, label) => {
    const asked = question(`- {id: q, type: number, ask: Hoeveel uur?, check: "${check}"}`);
    expect(asked).toMatch(new RegExp(`^${label} _+$`, 'm'));
  });

  it('gives each thing to rank a place for its number', () => {
    expect(question('- {id: q, type: rank, options: [rust, tijd], ask: Wat eerst?}')).toMatch(
      /- _{6} rust\n- _{6} tijd/,
    );
  });
});

const talk = `template: t
version: "1"
languages: [nl, en]
title: {nl: Gesprek, en: Talk}
phases:
  - id: begin
    phase: discover
    minutes: 20
    say: {nl: "Welkom.", en: "Welcome."}
    questions:
      - {id: mood, type: yes_no, ask: {nl: Gaat het?, en: All well?}}
      - id: why
        type: text
        when: "\${mood} = 'no'"
        ask: {nl: Hoezo?, en: Why?}
        help: {nl: Wacht., en: Wait.}
        probes: [{nl: En toen?, en: And then?}]
      - {id: sum, type: computed, computed: "1 + 1"}
      - {id: own, type: text, private: true, ask: {nl: Wat viel op?, en: What stood out?}}
      - {id: late, type: text, moment: after, ask: {nl: Hoe lang?, en: How long?}}
      - repeat: example
        of: example
        at_most: 6
        each: {nl: voorbeeld, en: example}
        ask: {nl: Nog een?, en: Another?}
        questions:
          - {id: story, type: story, captures: story, ask: {nl: Wat gebeurde er?, en: What happened?}}
          - {id: practice, type: practice, captures: practice, moment: after, ask: {nl: Hoe heet het?, en: What is it called?}}
`;

describe('a template on paper', () => {
  it('numbers what is asked, in the order of the page', () => {
    expect(paperOf(talk).match(/^#{2,5} .*$/gm)).toEqual([
      '## Verkennen (20 minuten)',
      '### 1. Gaat het?',
      '### 2. Hoezo?',
      '### 3. Wat viel op?',
      '### Per voorbeeld (hoogstens 6)',
      '#### 4. Wat gebeurde er?',
      '## Voordat u weggaat',
      '## Na afloop',
      '### 5. Hoe lang?',
      '### Per voorbeeld (hoogstens 6)',
    ]);
  });

  it('says when a question is asked, in words, and how to go on asking', () => {
    expect(paperOf(talk, 'en')).toContain(
      '### 2. Why?\n\nOnly if: question 1 is no\n\n**For you:** Wait.\n\n**Follow up:**\n\n- And then?\n',
    );
  });

  it('asks for another turn once, where the turns are told', () => {
    expect(paperOf(talk).match(/\*\*Vraag daarna:\*\* Nog een\?/g)).toHaveLength(1);
  });

  it('leaves out what is computed, and marks what is for the facilitator alone', () => {
    expect(paperOf(talk)).not.toContain('sum');
    expect(paperOf(talk)).toMatch(/### 3\. Wat viel op\?\n\n\*\*Alleen voor u:\*\* lees dit niet voor/);
  });

  it('asks whether one may write, unless the template does', () => {
    expect(paperOf(talk)).toContain('Mag ik het opschrijven?');
    const asks = withQuestions('- {id: may_write, type: yes_no, ask: Mag ik schrijven?}');
    expect(paperOf(asks)).not.toContain('Mag ik het opschrijven?');
  });

  it('asks what may be done with the words after reading back, unless the template does', () => {
    expect(paperOf(talk)).toContain('## Voordat u weggaat');
    const asks = withQuestions('- {id: allow, type: consent, ask: Wat mag ermee?}');
    expect(paperOf(asks)).not.toContain('## Voordat u weggaat');
  });

  it('needs no purpose, minutes, title of a phase, or probes', () => {
    const page = paperOf(withQuestions('- {id: q, type: text, ask: Vraag}'));
    expect(page).toMatch(/^# Titel\n\nSchuilnaam: _{40}\n/);
    expect(page).toContain('## begin\n\n### 1. Vraag\n\n____');
    expect(page).not.toMatch(/\*\*|null|undefined|NaN/);
  });

  it('marks a text that has not been translated', () => {
    const half = talk.replace('{nl: Hoezo?, en: Why?}', '{nl: Hoezo?}');
    expect(paperOf(half, 'en')).toContain('### 2. \\[nl] Hoezo?');
    expect(paperOf(half, 'en')).toContain('those begin with \\[nl]');
    expect(paperOf(half, 'nl')).not.toContain('[nl]');
  });

  it('says it once when nothing is translated', () => {
    const page = paperOf(withQuestions('- {id: q, type: text, ask: Vraag}'), 'en');
    expect(page).toContain('This template has no English texts yet.');
    expect(page).toContain('### 1. Vraag');
  });
});

const repeated = (repeat: string, ...questions: readonly string[]): string =>
  withQuestions(`- ${repeat}\n  questions:\n${questions.map((each) => `    ${each}`).join('\n')}`);

describe('a repeat on paper', () => {
  it('is a table where its answers are short, a row for each turn', () => {
    const page = paperOf(
      repeated(
        'repeat: step\n  at_most: 3',
        '- {id: what, type: text, ask: Wat?}',
        '- {id: done, type: yes_no, ask: Gedaan?}',
      ),
    );
    expect(page).toContain('#### 2. Gedaan?\n\n| nr. | 1. Wat? | Ja | Nee |\n');
    expect(page.match(/^\| \d \| \| ☐ \| ☐ \|$/gm)).toHaveLength(3);
  });

  it('puts below the table what is asked only sometimes', () => {
    const page = paperOf(
      repeated(
        'repeat: status\n  over: practices',
        '- {id: practice, type: practice, ask: Welke?}',
        '- {id: stage, type: stage, ask: Hoe staat het?}',
        '- {id: why, type: choice, options: [klaar, weg], when: "${stage} = -1", ask: Waarom gestopt?}',
      ),
    );
    expect(page).toContain('| nr. | 1. Welke? | Nooit van gehoord |');
    expect(page).toMatch(/#### 3\. Waarom gestopt\?\n\nAlleen als: vraag 2 is “Gestopt”\n\n.*\n\n_{6} klaar/);
  });

  it('prints a turn for each item of a known list, and does not ask which it is', () => {
    const page = paperOf(
      repeated(
        'repeat: theme\n  over: [{value: a, label: Rust}, {value: b, label: Ruimte}]',
        '- {id: which, type: choice, options: [a, b], ask: Welk?}',
        '- {id: told, type: story, ask: Vertel.}',
      ),
    );
    expect(page).toContain('#### Rust\n\n##### 1. Vertel.');
    expect(page).toContain('#### Ruimte\n\n##### 1. Vertel.');
    expect(page).not.toContain('Welk?');
  });

  it('gives one turn with a story a sheet to copy', () => {
    const page = paperOf(talk);
    expect(page).toContain('Dit is voorbeeld nummer ______');
    expect(page).toContain('Nog een? Schrijf verder op een kopie van dit blad.');
  });
});

describe('the codebook', () => {
  it('has a row for every name that stands in data, with its values', () => {
    const { codebook } = guideIn(talk);
    expect(codebook.map(({ name }) => name)).toEqual([
      'mood',
      'why',
      'sum',
      'own',
      'late',
      'example',
      'example.story',
      'example.practice',
    ]);
    expect(codebook.find(({ name }) => name === 'example.practice')).toMatchObject({
      type: 'practice',
      record: 'example.practice',
      moment: 'after',
    });
    expect(pageOf(talk)).toContain(
      "| why | text | Hoezo? | tekst, één regel | alleen als: \\${mood} = 'no' |",
    );
    expect(pageOf(talk)).toContain('| sum | computed | | berekend | berekend uit: 1 + 1 |');
  });
});

describe.each(shipped)('the shipped template $id', ({ source }) => {
  it.each(['nl', 'en'] as const)('has every question on paper under its number: %s', (language) => {
    const numbers = [...paperOf(source, language).matchAll(/(?:^#+|\|) (\d+)\. /gm)].map(([, each]) =>
      Number(each),
    );
    const asked = guideIn(source, language).codebook.filter(({ name, type }) => {
      const printed = name === 'normalization.construct';
      return type !== 'repeat' && type !== 'computed' && !printed;
    });
    expect([...new Set(numbers)]).toHaveLength(asked.length);
    expect(Math.max(...numbers)).toBe(asked.length);
  });

  it.each(['nl', 'en'] as const)('reads as the same pages every time: %s', (language) => {
    expect(pageOf(source, language)).toBe(pageOf(source, language));
    expect(pageOf(source, language)).not.toMatch(/undefined|null|NaN|\[object/);
  });
});
