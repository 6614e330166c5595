/** Every mistake here is told once, with what to type; and typing exactly that gives the template that the writer meant. */
import { describe, expect, it } from 'vitest';
import { usualKeys } from '../../../src/source/usual-keys.ts';
import { keyTable } from '../../../src/template/key-tables.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import { adviceOn, advised } from './advice.ts';
import { spotOf } from './one-mistake.ts';
import { withoutPlaces } from './without-places.ts';

const meant = `template: buurttuin
version: "1"
languages: [nl]
title: Gesprek in de buurttuin
minutes: 40
phases:
  - id: welkom
    phase: define
    say: Fijn dat u er bent.
    questions:
      - id: sinds
        type: date
        ask: Sinds wanneer komt u hier?
        help: Een jaar is genoeg.
      - id: hoogtepunt
        type: story
        ask: Vertel eens over toen.
        probes:
          - Wie waren er nog meer bij?
          - Wat deed u zelf?
      - id: waarvoor
        type: choices
        ask: Waar komt u voor?
        options:
          - {value: groente, label: "De groente, vers van het land"}
          - {value: rust, label: De rust}
      - id: warmte
        type: scale
        from: 1
        to: 10
        ask: Hoe welkom was u?
      - id: nog_eens
        type: yes_no
        ask: Neemt u een buur mee?
      - id: waarom_niet
        type: text
        when: not(\${nog_eens})
        ask: Wat houdt u tegen?
  - id: samen
    phase: discover
    questions:
      - repeat: voorbeeld
        of: example
        at_most: 3
        questions:
          - id: verhaal
            type: story
            captures: story
            moment: after
            ask: "'s Morgens, wat gebeurde er dan?"
      - id: uren
        type: number
        ask: Hoeveel uur per week?
      - id: meedoen
        type: text
        when: \${uren} > 0
        ask: "? Wat zou u doen"
`;

/** The name, what was right and how it was written, the problem, and what is told to type. */
type Slip = readonly [name: string, right: string, wrong: string, problem: string, advice: string];

const slips: readonly Slip[] = [
  [
    'an apostrophe at the beginning',
    `"'s Morgens, wat gebeurde er dan?"`,
    "'s Morgens, wat gebeurde er dan?",
    'yaml-apostrophe@50:18',
    `ask: "'s Morgens, wat gebeurde er dan?"`,
  ],
  [
    'no space behind the first dash',
    '- Wie waren',
    '-Wie waren',
    'yaml-no-space-after-dash@19:11',
    '- Wie waren er nog meer bij?',
  ],
  [
    'no space behind a later dash',
    '- Wat deed',
    '-Wat deed',
    'yaml-no-space-after-dash@20:11',
    '- Wat deed u zelf?',
  ],
  [
    'options: deleted',
    '        options:\n',
    '',
    'yaml-list-without-key@24:11',
    'Typ op een eigen regel hierboven, met 8 spaties ervoor: options:',
  ],
  [
    'phases: deleted',
    'phases:\n',
    '',
    'yaml-list-without-key-left@6:3',
    'Typ op een eigen regel hierboven, helemaal links: phases:',
  ],
  [
    'questions: of a repeat deleted',
    '3\n        questions:\n',
    '3\n',
    'yaml-list-without-key@45:11',
    'Typ op een eigen regel hierboven, met 8 spaties ervoor: questions:',
  ],
  [
    'questions: of a phase deleted',
    'discover\n    questions:\n',
    'discover\n',
    'yaml-list-without-key@41:7',
    'Typ op een eigen regel hierboven, met 4 spaties ervoor: questions:',
  ],
  [
    'a fixed space behind a colon',
    'ask: Waar komt',
    'ask:\u00a0Waar komt',
    'yaml-hard-space@23:13',
    'Haal die weg, en typ waar nodig een gewone spatie.',
  ],
  [
    'a fixed space before a dash',
    '      - id: uren',
    '\u00a0     - id: uren',
    'yaml-hard-space@51:1',
    'Haal die weg, en typ waar nodig een gewone spatie.',
  ],
  [
    'a fixed space behind a type',
    'type: scale',
    'type: scale\u202f',
    'yaml-hard-space@28:20',
    'Haal die weg, en typ waar nodig een gewone spatie.',
  ],
  [
    'a fixed space between braces',
    'value: rust',
    'value:\u00a0rust',
    'yaml-hard-space@26:20',
    'Haal die weg, en typ waar nodig een gewone spatie.',
  ],
  ['a number in words', 'to: 10', 'to: tien', 'needs-number-near@30:13', 'to: 10'],
  ['a lowest number in words', 'from: 1', 'from: een', 'needs-number-near@29:15', 'from: 1'],
  ['minutes in words', 'minutes: 40', 'minutes: veertig', 'needs-whole-number-near@5:10', 'minutes: 40'],
  [
    'minutes with a unit',
    'minutes: 40',
    'minutes: 40 minuten',
    'needs-whole-number-near@5:10',
    'minutes: 40',
  ],
  [
    'a semicolon between braces',
    'rust, label',
    'rust; label',
    'yaml-no-comma@26:25',
    '- {value: rust, label: De rust}',
  ],
  [
    'nothing between two keys',
    'rust, label',
    'rust label',
    'yaml-no-comma@26:25',
    '- {value: rust, label: De rust}',
  ],
  [
    'one space short',
    '        help:',
    '       help:',
    'yaml-indent-near@14:8',
    'Zet er 8 spaties voor: dan staat deze regel recht onder "ask" van regel 13.',
  ],
  [
    'a question not in line',
    '      - id: warmte',
    '     - id: warmte',
    'yaml-indent-near@27:6',
    'Zet er 6 spaties voor: dan staat deze regel recht onder "- id" van regel 21.',
  ],
  [
    'tabs for spaces',
    '        type: date',
    '\t\ttype: date',
    'yaml-tab-near@12:1',
    'Typ in plaats daarvan 8 spaties: dan staat deze regel recht onder "id" van regel 11.',
  ],
  [
    'a text that begins with ?',
    '"? Wat zou u doen"',
    '? Wat zou u doen',
    'yaml-question-mark@57:14',
    'ask: "? Wat zou u doen"',
  ],
  [
    'no colon behind a key',
    'ask: Sinds',
    'ask Sinds',
    'yaml-no-colon-near@13:9',
    'ask: Sinds wanneer komt u hier?',
  ],
  [
    'niet for not',
    'not(${nog_eens})',
    'niet ${nog_eens}',
    'condition-operator@37:15',
    'Typ not(${nog_eens})',
  ],
  [
    'als before a condition',
    'when: ${uren} > 0',
    'when: als ${uren} > 0',
    'condition-operator@56:15',
    'Typ ${uren} > 0',
  ],
  ['greater in Dutch', '} > 0', '} groter dan 0', 'condition-operator@56:23', 'Typ ${uren} > 0'],
  ['greater in English', '} > 0', '} is greater than 0', 'condition-operator@56:23', 'Typ ${uren} > 0'],
  [
    'a value as the key of its label',
    '{value: rust, label: De rust}',
    'rust: De rust',
    'option-as-key@26:13',
    '- {value: rust, label: De rust}',
  ],
  ['a dash in an id', 'id: nog_eens', 'id: nog-eens', 'not-an-id-near@32:13', 'id: nog_eens'],
  ['a kind of record in Dutch', 'of: example', 'of: voorbeeld', 'needs-one-of-near@43:13', 'of: example'],
  ['a type in Dutch', 'type: number', 'type: getal', 'needs-one-of-near@52:15', 'type: number'],
  [
    'no dash before a question',
    '      - id: nog_eens',
    '        id: nog_eens',
    'missing-dash@32:9',
    '- id: nog_eens',
  ],
  [
    'an open quote between braces',
    'land"}',
    'land}',
    'yaml-open-quote@25:37',
    '- {value: groente, label: "De groente, vers van het land"}',
  ],
  [
    'a capture in Dutch',
    'captures: story',
    'captures: verhaal',
    'unknown-capture-near@48:23',
    'captures: story',
  ],
  ['a moment in Dutch', 'moment: after', 'moment: na afloop', 'needs-one-of-near@49:21', 'moment: after'],
];

describe('one mistake in a whole template', () => {
  it('is made in a template without any', () => {
    expect(readTemplate(meant).problems).toEqual([]);
  });

  it.each(slips.map(([name, right, wrong, problem, advice]) => ({ name, right, wrong, problem, advice })))(
    'is told once, and mended by doing what is said: $name',
    ({ right, wrong, problem, advice }) => {
      const file = meant.replace(right, () => wrong);
      expect(file).not.toBe(meant);
      const { problems } = readTemplate(file);
      expect(problems.map(spotOf)).toEqual([problem]);
      const [told] = problems;
      if (told === undefined) throw new Error('nothing was told');
      expect(adviceOn(told, file)).toBe(advice);
      const mended = readTemplate(advised(file, told));
      expect(mended.problems.map(spotOf)).toEqual([]);
      expect(withoutPlaces(mended.value)).toEqual(withoutPlaces(readTemplate(meant).value));
    },
  );

  const hints: readonly Slip[] = [
    [
      'an ask left empty',
      'ask: Hoe welkom was u?',
      'ask:',
      'empty-text@31:9',
      'Schrijf de tekst, of haal de sleutel weg als die niet nodig is.',
    ],
    [
      'probes: deleted',
      '        probes:\n',
      '',
      'yaml-list-under-text@18:11',
      'Zet de sleutel op een eigen regel hierboven. Hoort dit bij de tekst, typ dan ask: | en zet alles eronder, elke regel verder naar rechts.',
    ],
    [
      'a text that goes on',
      'u er bent.',
      'u er bent.\n    Er zijn geen foute antwoorden.',
      'yaml-text-goes-on@10:5',
      'Hoort hij bij de tekst erboven? Typ say: | en zet de tekst eronder, elke regel verder naar rechts.',
    ],
    [
      'a colon in the second line of a text',
      'Vertel eens over toen.',
      'Vertel eens\n          over toen: wat was er?',
      'yaml-colon-in-lines@18:20',
      'Typ ask: | en zet de tekst eronder, elke regel verder naar rechts.',
    ],
    ['a number in no words', 'to: 10', 'to: veel', 'needs-number@30:13', 'to: met cijfers, zoals 10'],
    ['a percent sign', '} > 0', '} > 50%', 'condition-percent@56:27', 'Typ alleen het getal: 50'],
    [
      'a text that begins with !',
      'title: Gesprek',
      'title: !Gesprek',
      'yaml-tag@4:8',
      'Zet de tekst tussen dubbele aanhalingstekens.',
    ],
    [
      'a function between braces',
      'not(${nog_eens})',
      "${selected(${waarvoor}, 'rust')}",
      'condition-function-in-braces@37:15',
      "Typ selected(${waarvoor}, 'rust')",
    ],
    [
      'a comma in a probe between brackets',
      '\n          - Wie waren er nog meer bij?\n          - Wat deed u zelf?',
      ' [Wie was er bij, en hoe?, Nog iets?]',
      '?yaml-probe-cut@18:34',
      'probes: ["Wie was er bij, en hoe?", Nog iets?]',
    ],
  ];

  it.each(hints.map(([name, right, wrong, problem, advice]) => ({ name, right, wrong, problem, advice })))(
    'is told once: $name',
    ({ right, wrong, problem, advice }) => {
      const file = meant.replace(right, () => wrong);
      const { problems } = readTemplate(file);
      expect(problems.map((each) => [spotOf(each), adviceOn(each, file)])).toEqual([[problem, advice]]);
    },
  );

  it('knows every key of the language where a colon or comma was lost', () => {
    const known = keyTable.filter(({ of }) => of !== 'labels').map(({ key }) => key);
    expect(new Set(usualKeys)).toEqual(new Set(known));
  });

  it('leaves fixed spaces inside a text alone', () => {
    const file = meant.replace('Waar komt u voor?', 'Waar\u00a0komt\u202fu voor\u200b?');
    expect(readTemplate(file).problems).toEqual([]);
  });
});
