import { describe, expect, it } from 'vitest';
import { admitSession } from '../../../src/evidence/admit-session.ts';
import type { Request } from '../../../src/evidence/evidence.ts';
import type { KeptAnswer } from '../../../src/evidence/material.ts';
import { type Language, sayIn } from '../../../src/messages/say.ts';
import { toMarkdown } from '../../../src/render/markdown.ts';
import { sessionReport } from '../../../src/report/session-report.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import type { Answer, Template } from '../../../src/template/template.ts';
import { inquiry, smallInquiry } from '../../golden/report/small-inquiry.ts';

const text = `
template: rond
version: "1"
languages: [nl, en]
title: {nl: "Rond", en: "Round"}
phases:
  - id: normal
    phase: discover
    title: {nl: "Hoort het erbij?", en: "Is it part of things?"}
    questions:
      - repeat: normalization
        each: {nl: "vraag", en: "question"}
        over:
          - {value: coherence, label: {nl: "Weet iedereen het?", en: "Does everyone know?"}}
          - {value: participation, label: {nl: "Doet iedereen mee?", en: "Does everyone join in?"}}
        questions:
          - {id: practice, type: practice, ask: {nl: "Welke?", en: "Which?"}}
          - {id: holds, type: yes_no, ask: {nl: "Is dat zo?", en: "Is that so?"}}
          - {id: why, type: text, ask: {nl: "Waar merkt u dat aan?", en: "How can you tell?"}}
          - {id: mark, type: scale, from: 1, to: 5, ask: {nl: "Hoe sterk?", en: "How strong?"}}
          - {id: origin, type: setting, moment: after, ask: {nl: "Waarvandaan?", en: "Where from?"}}
          - {id: reach, type: reach, moment: after, ask: {nl: "Voor wie?", en: "For whom?"}}
          - {id: since, type: date, moment: after, ask: {nl: "Sinds?", en: "Since?"}}
`;

const template: Template = (() => {
  const { value, problems } = readTemplate(text);
  if (value === null) throw new Error(JSON.stringify(problems));
  return value;
})();

const page = (
  given: Readonly<Record<string, Answer>>,
  request: Request,
  language: Language = 'nl',
): string => {
  const material = smallInquiry('quote');
  const [session] = material.sessions;
  if (session === undefined) throw new Error('the small inquiry has a first session');
  const answers = Object.entries(given).map(
    ([path, value]): KeptAnswer => ({
      session: 1,
      path,
      question: path.replace(/^.*\./, ''),
      value,
      toldBy: ['P01'],
      private: false,
    }),
  );
  const whole = { session, answers, headlines: [], notes: [], skips: [] };
  return toMarkdown(
    sessionReport({
      session: admitSession(whole, material, request),
      template,
      inquiry,
      consent: null,
      quotes: [],
      say: sayIn(language),
      language,
      madeOn: '2026-03-14',
      tool: 'saniveld',
    }),
  );
};

const teller: Request = { purpose: 'teller', teller: 'P01' };
const turn = 'normalization[1].';

describe('the give-back of a conversation', () => {
  const given = {
    [`${turn}item`]: 'coherence',
    [`${turn}practice`]: 'Koffie aan de deur',
    [`${turn}holds`]: true,
    [`${turn}why`]: 'De postbode weet het ook.',
    [`${turn}mark`]: 4,
    [`${turn}origin`]: 'grew_here',
    [`${turn}reach`]: { 'young-carers': 'not_yet' },
    [`${turn}since`]: '2025-03',
  } as const;

  it('gives back what was chosen, under the practice and the item gone over', () => {
    const body = page(given, teller);
    expect(body).toContain('### Koffie aan de deur: Weet iedereen het?\n\n- Is dat zo? ja\n');
    expect(body).toContain('- Hoe sterk? 4 (op een schaal van 1 tot 5)');
    expect(page(given, teller, 'en')).toContain(
      '### Koffie aan de deur: Does everyone know?\n\n- Is that so? yes\n',
    );
  });

  it('puts what was written down afterwards below a line of its own', () => {
    expect(page(given, teller)).toContain(
      '\nZo schreven wij het verder op:\n\n- Waarvandaan? hier zelf ontstaan\n- Voor wie? jonge mantelzorgers: nog niet\n- Sinds? maart 2025\n',
    );
    const { [`${turn}origin`]: _, [`${turn}reach`]: __, [`${turn}since`]: ___, ...live } = given;
    expect(page(live, teller)).not.toContain('Zo schreven wij');
  });

  it('numbers a turn of which neither the practice nor the item is known', () => {
    expect(page({ [`${turn}holds`]: false }, teller)).toContain('### vraag 1\n\n- Is dat zo? nee');
  });
});

describe('where something was learned', () => {
  const said = (origin: string, language: Language): string =>
    page({ [`${turn}origin`]: origin }, { purpose: 'shared' }, language);

  it.each([
    ['outside', 'van buiten', 'from outside'],
    ['grew_here', 'hier zelf ontstaan', 'it grew here'],
    ['unknown', 'niet bekend', 'not known'],
    ['plein', 'Het Dorpsplein', 'Het Dorpsplein'],
    ['kerkstraat', 'Noord', 'Noord'],
    ['Utrecht', 'Elders', 'Elsewhere'],
  ])('%s is said in words', (origin, nl, en) => {
    expect(said(origin, 'nl')).toContain(`- Waarvandaan? ${nl}\n`);
    expect(said(origin, 'en')).toContain(`- Where from? ${en}\n`);
  });
});

describe('the name of a small place', () => {
  const named = { [`${turn}why`]: 'Dat begon bij Combi De Molen.' };
  const note = 'is iets weggelaten: meestal de naam van een kleine plek';

  it('is left out, and one line says so', () => {
    const body = page(named, teller);
    expect(body).not.toContain('Molen');
    expect(body.split(note)).toHaveLength(2);
  });

  it('needs no line where nothing was left out, nor on the screen of the inquiry', () => {
    expect(page({ [`${turn}why`]: 'Dat begon hier.' }, teller)).not.toContain(note);
    expect(page(named, { purpose: 'working' })).not.toContain(note);
    expect(page(named, { purpose: 'working' })).toContain('Combi De Molen');
  });
});
