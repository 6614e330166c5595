import { tellsOneMistake } from './one-mistake.ts';
import { text, withQuestions as w } from './samples.ts';

const top = (lines: string): string => `${lines}
phases:
  - {id: begin, questions: [{id: a, type: text, ask: Vraag}]}
`;
const head = 'template: t\nversion: "1"\nlanguages: [nl]\ntitle: T\n';
const inPhase = (line: string): string => w(text('a')).replace('- id: begin', `- id: begin\n    ${line}`);

tellsOneMistake('the head of a template', [
  ['no template', top('version: "1"\nlanguages: [nl]\ntitle: T'), 'missing-key@1:1', 'version: "1"'],
  ['no version', top('template: t\nlanguages: [nl]\ntitle: T'), 'missing-key@1:1', 'template: t'],
  ['no title', top('template: t\nversion: "1"\nlanguages: [nl]'), 'missing-key@1:1', 'template: t'],
  ['an empty title', top('template: t\nversion: "1"\nlanguages: [nl]\ntitle:'), 'empty-text@4:1', 'title'],
  ['a blank title', top('template: t\nversion: "1"\nlanguages: [nl]\ntitle: " "'), 'empty-text@4:8', '" "'],
  [
    'a title in Dutch',
    top('template: t\nversion: "1"\nlanguages: [nl]\ntitel: T'),
    'misspelt-key@4:1',
    'titel',
  ],
  [
    'a key with a capital',
    top('Template: t\nversion: "1"\nlanguages: [nl]\ntitle: T'),
    'misspelt-key@1:1',
    'Template',
  ],
  ['an unknown key', top(`${head}zebra: 1`), 'unknown-key@5:1', 'zebra'],
  [
    'a name with a space',
    top('template: mijn t\nversion: "1"\nlanguages: [nl]\ntitle: T'),
    'not-an-id-near@1:11',
    'mijn t',
  ],
  [
    'a name of signs only',
    top('template: "?!"\nversion: "1"\nlanguages: [nl]\ntitle: T'),
    'not-an-id@1:11',
    '"?!"',
  ],
  [
    'a version that others read as 1.1',
    top('template: t\nversion: 1.10\nlanguages: [nl]\ntitle: T'),
    '?version-number@2:10',
    '1.10',
  ],
  ['no languages', top('template: t\nversion: "1"\ntitle: T'), 'missing-key@1:1', 'template: t'],
  ['empty languages', top('template: t\nversion: "1"\nlanguages: []\ntitle: T'), 'empty-list@3:12', '[]'],
  [
    'one language, no list',
    top('template: t\nversion: "1"\nlanguages: nl\ntitle: T'),
    'needs-list-near@3:12',
    'nl',
  ],
  [
    'a language by its name',
    top('template: t\nversion: "1"\nlanguages: [nl, Engels]\ntitle: {nl: T, en: T}'),
    'not-a-language-near@3:17',
    'Engels',
  ],
  [
    'a language in capitals',
    top('template: t\nversion: "1"\nlanguages: [NL]\ntitle: T'),
    'not-a-language-near@3:13',
    'NL',
  ],
  [
    'no language at all',
    top('template: t\nversion: "1"\nlanguages: [nl, "?"]\ntitle: T'),
    'not-a-language@3:17',
    '"?"',
  ],
  [
    'a language twice',
    top('template: t\nversion: "1"\nlanguages: [nl, nl]\ntitle: T'),
    'double-language@3:17',
    'nl',
  ],
  ['minutes in words', top(`${head}minutes: veel`), 'needs-whole-number@5:10', 'veel'],
  ['minutes with a unit', top(`${head}minutes: 10 min`), 'needs-whole-number-near@5:10', '10 min'],
  ['minutes below zero', top(`${head}minutes: -5`), 'needs-whole-number-near@5:10', '-5'],
  ['half a minute', top(`${head}minutes: 7,5`), 'needs-whole-number-near@5:10', '7,5'],
  ['minutes in quotes', top(`${head}minutes: "45"`), 'needs-whole-number-near@5:10', '"45"'],
  ['an alias without a list', top(`${head}aliases: gesprek`), 'needs-list-near@5:10', 'gesprek'],
  ['an unknown label', top(`${head}labels: {dreem: X}`), 'misspelt-key@5:10', 'dreem'],
  ['a purpose as a list', top(`${head}purpose: [een, twee]`), 'needs-text@5:10', '[een, twee]'],
]);

tellsOneMistake('the phases', [
  ['phase for phases', w(text('a')).replace('phases:', 'phase:'), 'misspelt-key@5:1', 'phase'],
  ['no phases', head, 'missing-key@1:1', 'template: t'],
  ['phases without anything', `${head}phases:\n`, 'empty-key@5:1', 'phases'],
  ['phases as a word', `${head}phases: nee\n`, 'needs-list@5:9', 'nee'],
  ['phases as an empty list', `${head}phases: []\n`, 'empty-list@5:9', '[]'],
  ['phases without a dash', `${head}phases:\n  id: a\n  questions: []\n`, 'needs-list@6:3', 'id: a'],
  ['a phase that is a word', `${head}phases:\n  - begin\n`, 'needs-map@6:5', 'begin'],
  [
    'a question for a phase',
    `${head}phases:\n  - {id: a, type: text, ask: X}\n`,
    'question-outside-phase@6:5',
    '{id: a, type: text, ask: X}',
  ],
  [
    'questions without phases',
    `${head}questions:\n  - {id: a, type: text, ask: X}\n`,
    'misspelt-key@5:1',
    'questions',
  ],
  ['a phase without an id', w(text('a')).replace('- id: begin\n   ', '-'), 'missing-key@6:5', 'questions:'],
  ['an id with a capital', w(text('a')).replace('id: begin', 'id: Begin'), 'not-an-id-near@6:9', 'Begin'],
  [
    'an id twice',
    w(text('a')).replace('phases:', 'phases:\n  - {id: begin, questions: [{id: b, type: text, ask: X}]}'),
    'double-id@7:9',
    'begin',
  ],
  ['question for questions', w(text('a')).replace('questions:', 'question:'), 'misspelt-key@7:5', 'question'],
  ['vragen for questions', w(text('a')).replace('questions:', 'vragen:'), 'misspelt-key@7:5', 'vragen'],
  ['no questions', `${head}phases:\n  - id: begin\n`, 'missing-key@6:5', 'id: begin'],
  ['empty questions', `${head}phases:\n  - {id: begin, questions: []}\n`, 'empty-list@6:28', '[]'],
  ['questions as a word', `${head}phases:\n  - {id: begin, questions: geen}\n`, 'needs-list@6:28', 'geen'],
  ['a near word', inPhase('phase: discovery'), 'needs-one-of-near@7:12', 'discovery'],
  ['the Dutch word', inPhase('phase: verwonderen'), 'needs-one-of-near@7:12', 'verwonderen'],
  ['a word with a capital', inPhase('phase: Dream'), 'needs-one-of-near@7:12', 'Dream'],
  ['a strange word', inPhase('phase: opening'), 'needs-one-of@7:12', 'opening'],
  ['a record that is not known', inPhase('of: zebra'), 'needs-one-of@7:9', 'zebra'],
  ['words to say as a list', inPhase('say: [Welkom]'), 'needs-text@7:10', '[Welkom]'],
  ['fase for phase', inPhase('fase: dream'), 'misspelt-key@7:5', 'fase'],
]);
