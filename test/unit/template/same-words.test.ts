/** An answer that the language fixes reads the same on paper, in a form, in the codebook and in a condition: a promise has one wording. */
import { describe, expect, it } from 'vitest';
import { type Language, sayIn } from '../../../src/messages/say.ts';
import { markdownOf } from '../../../src/render/markdown.ts';
import { guideTo } from '../../../src/report/guide/guide.ts';
import { consents } from '../../../src/template/fixed-answers.ts';
import { writtenTemplate } from '../../../src/template/written.ts';
import { exportForm } from '../../../src/template/xlsform/export-form.ts';
import { withQuestions } from './samples.ts';
import { whole } from './whole.ts';

const template = whole(
  withQuestions(`
      - {id: may, type: consent, ask: Wat mag ermee?}
      - {id: level, type: stage, ask: Hoe staat het?}
      - {id: again, type: yes_no, ask: Nog eens?}
      - {id: why, type: text, ask: Waarom?, when: "\${may} = 'quote' and \${level} = 5"}`),
);

const labelsOf = (list: string, language: Language): readonly string[] => {
  const [, choices] = exportForm({
    ...writtenTemplate(template),
    keys: new Map([...writtenTemplate(template).keys, ['languages', [language]]]),
  }).workbook;
  const [head = [], ...rows] = choices?.rows ?? [];
  const label = head.findIndex((column) => column.startsWith('label::'));
  return rows.filter(([name]) => name === list).map((row) => row[label] ?? '');
};

const pagesIn = (language: Language): readonly [paper: string, codebook: string] => {
  const page = markdownOf(guideTo(template, sayIn(language), language).blocks, { long: true });
  const [paper = '', codebook = ''] = page
    .replace(/[\u00a0\u2003]/g, ' ')
    .split(/^## (?:Codeboek|Codebook)$/m);
  return [paper, codebook];
};

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  const say = sayIn(language);
  const [paper, codebook] = pagesIn(language);

  it('a consent promises the same everywhere', () => {
    const labels = labelsOf('consent', language);
    expect(labels).toHaveLength(consents.length);
    for (const label of labels) {
      expect(paper).toContain(`☐ ${label}\n`);
      expect(codebook).toContain(`= ${label}`);
    }
    expect(paper).toContain(labels[2]);
  });

  it('a stage is called the same, of which paper asks in two steps what has become routine', () => {
    const labels = labelsOf('stage', language);
    expect(labels).toHaveLength(10);
    const routine = say('answer.routine');
    for (const label of labels) {
      expect(codebook).toContain(`= ${label}`);
      if (!label.startsWith(routine)) expect(paper).toContain(`☐ ${label}`);
    }
    expect(paper).toContain(`☐ ${routine}`);
    const still = labels.filter((label) => label.startsWith(routine));
    expect(still).toHaveLength(4);
    for (const stage of [5, 6, 7] as const) {
      const words = say(`answer.routine.${stage}`);
      expect(paper).toContain(`☐ ${words}`);
      expect(say(`answer.stage.${stage}`).toLowerCase()).toContain(words.toLowerCase());
    }
  });

  it('yes and no are one word', () => {
    for (const label of labelsOf('yes_no', language)) {
      expect(paper).toContain(`☐ ${label}`);
      expect(codebook).toContain(`= ${label}`);
    }
  });

  it('a condition names them so', () => {
    expect(paper.split(say('answer.consent.quote'))).toHaveLength(3);
    expect(paper).toContain(say('answer.stage.5'));
  });
});
