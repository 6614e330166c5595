/** What the whole screen shows at every type of question, and in the sheets that few questions have, wide and small, in both languages. */
import { describe, expect, it } from 'vitest';
import { apply, begin, type State } from '../../../../../src/interview/engine.ts';
import { headlineKey } from '../../../../../src/interview/state.ts';
import type { Language } from '../../../../../src/messages/speech.ts';
import { templateOf, town } from '../../../interview/visit.ts';
import { paperOf } from '../scripted-canvas.ts';
import { holdByKeys } from './held-by-keys.ts';
import { named, windows } from './picture-file.ts';

const options =
  '[{value: team, label: {nl: "Het team, en hoe dat elkaar opvangt als het even niet gaat", en: "The team, and how it stands in for one another when things are hard"}}, {value: fun, label: {nl: Plezier, en: Fun}}, {value: rest, label: {nl: Rust, en: Peace and quiet}}]';

const streets = [
  ...['Kerkstraat', 'Dorpsstraat', 'Molenweg', 'Singel', 'Havenkade', 'Burgwal', 'Nieuwstraat', 'Plein'],
  ...['Achterom', 'Zandpad', 'Lange weg met een naam die niet op één regel van een klein venster past'],
].map((label, at) => `{value: s${at}, label: {nl: "${label}", en: "${label}"}}`);

const template = templateOf(`
template: types
version: "1"
languages: [nl, en]
title: {nl: Alle vragen, en: All questions}
phases:
  - id: telling
    title: {nl: Vertellen, en: Telling}
    minutes: 20
    questions:
      - {id: welcome, type: say, ask: {nl: "Fijn dat u er bent. We praten een half uur; u mag elke vraag overslaan.", en: "Good to have you here. We talk for half an hour; you may skip any question."}}
      - {id: word, type: text, ask: {nl: "In één woord: hoe is het hier?", en: "In one word: how is it here?"}}
      - {id: wishes, type: list, at_most: 3, ask: {nl: "Welke drie wensen hebt u?", en: "Which three wishes do you have?"}}
      - {id: what, type: choice, ask: {nl: "Wat gaf u de meeste energie?", en: "What gave you most energy?"}, options: ${options}}
      - {id: street, type: choice, ask: {nl: "In welke straat was dat?", en: "In which street was that?"}, options: [${streets}]}
      - {id: energy, type: choices, ask: {nl: "Waar kreeg u energie van?", en: "What gave you energy?"}, options: ${options}}
      - {id: order, type: rank, ask: {nl: "Wat weegt het zwaarst?", en: "What matters most?"}, options: ${options}}
      - {id: again, type: yes_no, ask: {nl: "Zou u het zo weer doen?", en: "Would you do it again?"}}
      - {id: mark, type: scale, from: 1, to: 10, ask: {nl: "Hoe thuis voelt u zich hier?", en: "How much at home do you feel here?"}}
      - {id: guests, type: number, check: ". >= 1", message: {nl: "minstens één", en: "at least one"}, ask: {nl: "Met hoeveel mensen was dat?", en: "With how many people was that?"}}
      - {id: since, type: date, ask: {nl: "Sinds wanneer?", en: "Since when?"}}
      - {id: place, type: setting, ask: {nl: "Waar was dat?", en: "Where was that?"}}
      - {id: who_next, type: person, ask: {nl: "Wie horen we hierna?", en: "Whom do we hear next?"}}
      - {id: may, type: consent, ask: {nl: "Wat mag er met uw verhaal?", en: "What may be done with your story?"}}
      - {id: high_point, type: story, headline: story, required: true, ask: {nl: "Vertel eens over een moment waarop het hier helemaal klopte, en over wie daar toen allemaal bij waren.", en: "Tell me about a moment when everything was just right here, and about all who were there with you."}}
      - repeat: step
        each: {nl: stap, en: step}
        questions:
          - {id: done, type: text, ask: {nl: "Wat gebeurde er?", en: "What happened?"}}
          - {id: practice, type: practice, ask: {nl: "Hoe noemt u dat?", en: "What do you call that?"}}
          - {id: stage, type: stage, ask: {nl: "Hoe staat het ermee?", en: "How is it now?"}}
          - {id: reach, type: reach, ask: {nl: "Voor wie?", en: "For whom?"}}
          - {id: after, type: turn, many: true, ask: {nl: "Waar kwam dat uit voort?", en: "What did that come from?"}}
      - repeat: theme
        each: {nl: onderwerp, en: topic}
        over: ${options}
        questions:
          - {id: theme_text, type: text, ask: {nl: "Wat viel u op?", en: "What did you notice?"}}
`);

const people = ['P07', 'P08', 'P09'];

const practices = [
  ...['Buurttafel', 'Soep op vrijdag', 'Klussendienst', 'Sleutelkast', 'Naaikamer', 'Tuin van allen'],
  ...['Bankje voor de deur', 'Samen eten', 'Nachtwacht', 'Voorleesuur', 'Fietsenwerkplaats', 'Ruilkast'],
];

const told = [
  'Op zondag ging de verwarming stuk, midden in de winter, en iedereen kwam naar beneden',
  'Toen is er soep gekookt',
];

/** Two steps were told, and a story. */
const at = (path: string, language: Language, surroundings = { ...town, practices }): State => {
  let state = begin(template, surroundings, { participants: people, language });
  const reply = (given: Parameters<typeof apply>[1]): void => {
    state = apply(state, given).state;
  };
  for (const [index, value] of told.entries()) {
    reply({ reply: 'jump', path: 'step' });
    reply({ reply: 'another' });
    reply({ reply: 'jump', path: `step[${index + 1}].done` });
    reply({ reply: 'answer', value });
  }
  if (path === headlineKey('high_point')) {
    reply({ reply: 'jump', path: 'high_point' });
    reply({ reply: 'answer', value: `${told.join('. ')}. Er was niemand die naar huis ging.` });
  }
  reply({ reply: 'jump', path });
  return state;
};

/** Where, and the keys that lead to the picture. */
const pictures: readonly (readonly [name: string, path: string, keys: string, group?: boolean])[] = [
  ['what is only said', 'welcome', ''],
  ['a line', 'word', 'warm'],
  ['a list', 'wishes', 'Een bankje voor de deur{enter}Meer licht op de trap'],
  ['a choice that was made', 'what', '2{shift-tab}{escape}2{down}{down}{down}{enter}'],
  ['a long list', 'street', '{line-end}'],
  ['a long list, searched', 'street', 'straat{down}'],
  ['several that are ticked', 'energy', '13'],
  ['an order', 'order', '32'],
  ['yes or no', 'again', ''],
  ['a scale', 'mark', '7'],
  ['a number', 'guests', 'drie'],
  ['a number that cannot stand', 'guests', '0{enter}'],
  ['a date', 'since', 'maart 2026'],
  ['a date that is not known', 'since', 'ooit{enter}'],
  ['a place', 'place', ''],
  ['a person', 'who_next', ''],
  ['consent', 'may', ''],
  ['a story in a group', 'high_point', 'Het was winter.', true],
  ['its headline', headlineKey('high_point'), ''],
  ['its headline before it is told', 'high_point', '{escape}3', true],
  ['who tells it', 'high_point', '{escape}4', true],
  ['several who tell it', 'high_point', '{escape}45', true],
  ['nothing told where it is wanted', 'high_point', '{end}'],
  ['a skip where it is wanted', 'high_point', '{escape}1'],
  ['many practices', 'step[2].practice', ''],
  ['a practice that may be meant', 'step[2].practice', 'soep{enter}'],
  ['how far it came', 'step[2].stage', '5'],
  ['for whom', 'step[2].reach', '12'],
  ['turns told before', 'step[2].after', '1'],
  ['the first of what is gone over', 'theme', ''],
  ['a command that is typed', 'word', '/skip{enter}'],
  ['the menu', 'word', '{escape}'],
  ['the help of a story', 'high_point', '{escape}5'],
];

describe.each(windows)('every type of question in a window of %i by %i', (columns, rows) => {
  it.each(['nl', 'en'] as const)('in %s', async (language) => {
    const shown: string[] = [];
    for (const [name, path, keys, group = false] of pictures) {
      const participants = group ? people : people.slice(0, 1);
      const { canvas } = await holdByKeys(template, keys, {
        ...{ state: at(path, language), language, participants, roles: ['resident'] },
        ...{ paper: paperOf(columns, rows), pace: 10_000, minutes: new Map([['telling', 4]]) },
      });
      shown.push(named(name, canvas.picture(), [columns, rows]));
    }
    await expect(shown.join('\n')).toMatchFileSnapshot(`pictures/types-${columns}x${rows}.${language}.txt`);
  });
});
