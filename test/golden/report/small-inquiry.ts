/** A small invented inquiry, made by hand: two combis and a street, one practice that travelled and one spark. */
import type { KeptAnswer, KeptHeadline, KeptSession, Material } from '../../../src/evidence/material.ts';
import type { EffectRecord, ExampleRecord, KeptRecord, StatusRecord } from '../../../src/harvest/record.ts';
import { defaultLadder, type Inquiry, type Setting } from '../../../src/inquiry/inquiry.ts';
import type { Consent } from '../../../src/template/fixed-answers.ts';
import { nowhere } from '../../../src/source/place.ts';
import type { Question, Repeat, Template } from '../../../src/template/template.ts';

const setting = (id: string, name: string, area: string, people: number): Setting => ({
  id,
  name,
  kind: 'combi',
  area,
  people,
  from: null,
  until: null,
});

export const inquiry: Inquiry = {
  name: 'Op weg naar Saniveld',
  topic: { nl: 'Momenten waarop buren het samen redden', en: 'Moments when neighbours managed together' },
  languages: ['nl', 'en'],
  frame: {
    sampling: 'census',
    settings: [
      setting('kerkstraat', 'Combi Kerkstraat', 'Noord', 4),
      setting('molen', 'Combi De Molen', 'Noord', 6),
      setting('dijk', 'Combi Dijkzicht', 'Noord', 5),
      setting('brink', 'Combi Brinkhof', 'Noord', 8),
      setting('haven', 'Combi Havenkwartier', 'Noord', 7),
      setting('plein', 'Het Dorpsplein', 'Zuid', 40),
    ],
    drawn: null,
  },
  groups: [{ id: 'young-carers', name: { nl: 'jonge mantelzorgers', en: 'young carers' }, priority: true }],
  roles: [
    { id: 'resident', name: { nl: 'bewoner', en: 'resident' }, side: 'concerned' },
    { id: 'nurse', name: { nl: 'wijkverpleegkundige', en: 'district nurse' }, side: 'partner' },
  ],
  rounds: [{ id: '1', from: '2026-01-10', to: '2026-02-20' }],
  ladder: { ...defaultLadder, decidedBy: 'De kerngroep', decidedOn: '2025-12-01' },
  practices: [],
};

const session = (
  number: number,
  at: string | null,
  people: readonly (readonly [alias: string, role: string, consent: Consent])[],
): KeptSession => ({
  number,
  id: null,
  template: 'core',
  language: 'nl',
  date: `2026-01-${10 + number}`,
  round: '1',
  setting: at,
  facilitator: 'F1',
  participants: people.map(([alias, role, consent]) => ({ alias, role, consent, consentBy: null })),
});

interface Told {
  readonly session: number;
  readonly path: string;
  readonly toldBy: string | null;
  readonly practice: string | null;
  readonly setting: string | null;
  readonly words: Readonly<Record<string, string | readonly string[]>>;
}

const base = ({ words, ...told }: Told) => ({
  ...told,
  parent: null,
  observed: told.toldBy === null,
  round: '1',
  date: `2026-01-${10 + told.session}`,
  words,
  told: Object.keys(words).sort(),
});

const example = (told: Told, more: Partial<ExampleRecord> = {}): KeptRecord => ({
  ...base(told),
  kind: 'example',
  firstHand: true,
  retoldBy: null,
  stage: 4,
  reach: {},
  learnedFrom: null,
  learnedHow: null,
  evidence: 'told',
  ...more,
});

const status = (told: Told, more: Partial<StatusRecord> = {}): KeptRecord => ({
  ...base(told),
  kind: 'status',
  stage: 4,
  stoppedWhy: null,
  source: 'user',
  since: null,
  reach: {},
  ...more,
});

const effect = (told: Told, more: Partial<EffectRecord> = {}): KeptRecord => ({
  ...base(told),
  kind: 'effect',
  effectKind: 'contact_inside',
  basis: 'told',
  after: [],
  ledBackTo: [],
  ...more,
});

const coffee = 'Koffie aan de deur';

/** The same conversations, each person allowing the same. */
export const smallInquiry = (consent: Consent): Material => ({
  inquiry,
  sessions: [
    session(1, 'kerkstraat', [['P01', 'resident', consent]]),
    session(2, 'molen', [['P02', 'resident', consent]]),
    session(3, 'plein', [
      ['P03', 'nurse', consent],
      ['P04', 'resident', consent],
    ]),
    session(4, null, []),
  ],
  consents: [],
  practices: [
    {
      name: coffee,
      aliases: ['doorstep coffee'],
      definition: 'Wie thuis zit, krijgt elke week koffie aan de deur van iemand uit de straat.',
      core: 'Dezelfde buur, elke week.',
      mayDiffer: 'De dag, en wie de koffie zet.',
      where: [],
    },
    { name: 'Gereedschap delen', aliases: [], definition: null, core: null, mayDiffer: null, where: [] },
  ],
  records: [
    example({
      session: 1,
      path: 'example[1]',
      toldBy: 'P01',
      practice: coffee,
      setting: 'kerkstraat',
      words: {
        story: 'Ik zet de ketel op *voordat* ze belt.\nDan is het geen bezoek, dan is het <b>koffie</b>.\n\nMeer was het niet.',
        own_part: 'Ik ben er zelf mee begonnen, na de griep van [buurvrouw].',
        enabling: ['Een stoel in de gang', 'Niemand vroeg om een formulier'],
        hindering: ['De lift | die het niet doet'],
        not_yet: 'Mensen die overdag slapen.',
      },
    }),
    effect({
      session: 1,
      path: 'example[1].effect[1]',
      toldBy: 'P01',
      practice: coffee,
      setting: 'kerkstraat',
      words: { what: 'De gordijnen gaan weer open', who: 'mijn overbuurvrouw' },
    }),
    example(
      {
        session: 2,
        path: 'example[1]',
        toldBy: 'P02',
        practice: coffee,
        setting: 'molen',
        words: { headline: '1. Eerst de koffie, dan de rest' },
      },
      { learnedFrom: 'kerkstraat', learnedHow: 'seen', stage: 3 },
    ),
    status({
      session: 3,
      path: 'status[1]',
      toldBy: 'P03',
      practice: coffee,
      setting: 'plein',
      words: {},
    }),
    example(
      {
        session: 3,
        path: 'example[1]',
        toldBy: 'P04',
        practice: 'Gereedschap delen',
        setting: 'plein',
        words: { story: '# De boor hangt nu in de schuur van iedereen' },
      },
      { stage: 2 },
    ),
    status(
      { session: 4, path: 'status[1]', toldBy: null, practice: coffee, setting: 'kerkstraat', words: {} },
      { source: 'observer', stage: 3 },
    ),
  ],
});

const question = (id: string, type: Question['type'], nl: string, en: string): Question => ({
  item: 'question',
  id,
  type,
  ask: { nl, en },
  help: null,
  say: null,
  probes: [],
  headline: null,
  when: null,
  check: null,
  checkMessage: null,
  computed: null,
  options: [],
  required: false,
  default: null,
  private: false,
  moment: 'live',
  captures: null,
  from: null,
  to: null,
  atMost: null,
  many: false,
  earlierSessions: false,
  renamedFrom: null,
  at: nowhere,
});

const examples: Repeat = {
  item: 'repeat',
  id: 'example',
  of: 'example',
  each: { nl: 'voorbeeld', en: 'example' },
  ask: null,
  atLeast: null,
  atMost: null,
  over: null,
  itemQuestion: null,
  when: null,
  moment: 'live',
  items: [
    question('story', 'story', 'Wat gebeurde er?', 'What happened?'),
    question('enabling', 'list', 'Wat maakte het mogelijk?', 'What made it possible?'),
    question('practice', 'practice', 'Hoe heet dit bij u?', 'What do you call this?'),
    question('stage', 'stage', 'Hoe staat het er nu mee?', 'How do things stand now?'),
  ],
  at: nowhere,
};

export const template: Template = {
  id: 'core',
  version: '1',
  languages: ['nl', 'en'],
  title: { nl: 'Waarderend gesprek', en: 'Appreciative conversation' },
  aliases: [],
  purpose: null,
  minutes: null,
  labels: {},
  phases: [
    {
      id: 'discover',
      phase: 'discover',
      title: { nl: 'Verkennen', en: 'Discover' },
      minutes: null,
      say: null,
      when: null,
      of: null,
      items: [
        question(
          'high_point',
          'story',
          'Vertel eens over een moment waarop het hier op zijn best was.',
          'Tell me about a moment when it was at its best here.',
        ),
        examples,
      ],
      at: nowhere,
    },
    {
      id: 'dream',
      phase: 'dream',
      title: { nl: 'Verbeelden', en: 'Dream' },
      minutes: null,
      say: null,
      when: null,
      of: null,
      items: [question('wishes', 'list', 'Welke drie wensen heeft u?', 'Which three wishes do you have?')],
      at: nowhere,
    },
  ],
};

const answer = (path: string, value: KeptAnswer['value']): KeptAnswer => ({
  session: 1,
  path,
  question: path.replace(/^.*\./, ''),
  value,
  toldBy: ['P01'],
  private: false,
});

/** What was said in the first conversation. */
export const answers: readonly KeptAnswer[] = [
  answer('high_point', 'De winter van 2019.\n\nNiemand telde de uren — ook [buurman] niet.'),
  answer('example[1].story', 'Ik zet de ketel op *voordat* ze belt.\nDan is het geen bezoek.'),
  answer('example[1].enabling', ['Een stoel in de gang', 'Niemand vroeg om een formulier']),
  answer('example[1].practice', coffee),
  answer('example[1].stage', 4),
  answer('wishes', ['Een bankje op het plein', '- en dat de lift het doet']),
];

export const headlines: readonly KeptHeadline[] = [
  { session: 1, path: 'high_point', kind: 'story', text: 'De winter van de kachels', toldBy: ['P01'] },
];
