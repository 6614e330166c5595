/** What the harvest makes of conversations: words apart from labels, and everything a record inherits. */
import { describe, expect, it } from 'vitest';
import { harvest } from '../../../src/harvest/harvest.ts';
import type { HarvestRecord } from '../../../src/harvest/record.ts';
import type { Conversation, GivenAnswer, Turn } from '../../../src/interview/conversation.ts';
import type { SessionFacts } from '../../../src/interview/session-facts.ts';
import { nowhere } from '../../../src/source/place.ts';
import type {
  Answer,
  Item,
  Over,
  Phase,
  Question,
  QuestionType,
  RecordKind,
  Repeat,
  Template,
} from '../../../src/template/template.ts';

const question = (
  id: string,
  type: QuestionType,
  captures: string | null,
  more: Partial<Question> = {},
): Question => ({
  item: 'question',
  id,
  type,
  ask: { nl: id },
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
  captures,
  from: null,
  to: null,
  atMost: null,
  many: false,
  earlierSessions: false,
  renamedFrom: null,
  at: nowhere,
  ...more,
});

const repeat = (
  id: string,
  of: RecordKind | null,
  items: readonly Item[],
  over: Over | null = null,
): Repeat => ({
  item: 'repeat',
  id,
  of,
  each: { nl: id },
  ask: null,
  atLeast: null,
  atMost: null,
  over,
  itemQuestion: null,
  when: null,
  moment: 'live',
  items,
  at: nowhere,
});

const phase = (id: string, items: readonly Item[], of: RecordKind | null = null): Phase => ({
  id,
  phase: null,
  title: null,
  minutes: null,
  say: null,
  when: null,
  of,
  items,
  at: nowhere,
});

const template = (...phases: readonly Phase[]): Template => ({
  id: 'core',
  version: '1',
  languages: ['nl'],
  title: { nl: 'Kern' },
  aliases: [],
  purpose: null,
  minutes: null,
  labels: {},
  phases,
});

const what = question('what', 'story', 'what');
const effect = repeat('effect', 'effect', [what]);
const practice = question('practice', 'practice', 'practice');
const story = question('story', 'story', 'story');
const example = repeat('example', 'example', [practice, story, effect]);
const core = template(phase('discover', [question('high_point', 'story', null), example]));

const facts: SessionFacts = {
  id: null,
  template: 'core',
  language: 'nl',
  date: '2026-01-15',
  round: null,
  setting: 'combi-01',
  facilitator: 'F1',
  participants: [{ alias: 'P01', role: 'resident', consent: 'quote', consentBy: null }],
};
const rounds = [
  { id: '1', from: '2026-01-10', to: '2026-01-15' },
  { id: '2', from: '2026-09-01', to: '2026-09-30' },
];

const turn = (path: string, of: Repeat, parent: string | null = null, item: string | null = null): Turn => ({
  path,
  repeat: of,
  parent,
  item,
  toldBy: ['P01'],
});
const answer = (
  path: string,
  asked: Question,
  value: Answer,
  toldBy: readonly string[] = ['P01'],
): GivenAnswer => ({
  path,
  question: asked,
  value,
  toldBy,
});
const conversation = (more: Partial<Conversation>): Conversation => ({
  answers: [],
  hidden: [],
  turns: [],
  headlines: [],
  notes: [],
  skips: [],
  computed: {},
  ...more,
});
const records = (
  said: Partial<Conversation>,
  more: Partial<SessionFacts> = {},
  of: Template = core,
): readonly HarvestRecord[] => harvest(of, conversation(said), { ...facts, ...more }, { rounds });

const told: Partial<Conversation> = {
  turns: [turn('example[1]', example), turn('example[1].effect[1]', effect, 'example[1]')],
  answers: [
    answer('high_point', question('high_point', 'story', null), 'Nergens bij.'),
    answer('example[1].practice', practice, 'Soep'),
    answer('example[1].story', story, '  Er was soep.\nEn brood.'),
    answer('example[1].effect[1].what', what, 'Minder alleen'),
  ],
};

describe('harvest', () => {
  it('makes a record of each turn, the nested one with its parent’s captures', () => {
    const shared = {
      practice: 'Soep',
      setting: 'combi-01',
      round: '1',
      date: '2026-01-15',
      toldBy: 'P01',
      observed: false,
    };
    expect(records(told)).toEqual([
      {
        kind: 'example',
        path: 'example[1]',
        parent: null,
        ...shared,
        words: { story: '  Er was soep.\nEn brood.' },
        told: ['story'],
        firstHand: null,
        retoldBy: null,
        stage: null,
        reach: {},
        learnedFrom: null,
        learnedHow: null,
        evidence: null,
      },
      {
        kind: 'effect',
        path: 'example[1].effect[1]',
        parent: 'example[1]',
        ...shared,
        words: { what: 'Minder alleen' },
        told: ['what'],
        effectKind: null,
        basis: null,
        after: [],
        ledBackTo: [],
      },
    ]);
  });

  it('is the same however often it runs', () => {
    expect(records(told)).toEqual(records(told));
  });

  it('leaves out a turn in which nothing was said', () => {
    expect(records({ turns: [turn('example[1]', example)] })).toEqual([]);
  });

  it('makes no record of an item that was only gone over', () => {
    const status: Repeat = {
      ...repeat('status', 'status', [practice], { kind: 'practices' }),
      itemQuestion: 'practice',
    };
    const round = template(phase('round', [status]));
    const said = {
      turns: [turn('status[1]', status)],
      answers: [answer('status[1].practice', practice, 'Soep')],
    };
    expect(records(said, {}, round)).toEqual([]);
  });

  it('reads every coded answer, and drops what is no code', () => {
    const coded = (captures: string, type: QuestionType) => question(captures, type, captures);
    const given: readonly [string, QuestionType, Answer][] = [
      ['first_hand', 'yes_no', true],
      ['retold_by', 'person', 'P02'],
      ['stage', 'stage', 4],
      ['reach', 'reach', { youth: 'not_yet' }],
      ['learned_from', 'text', 'combi-02'],
      ['learned_how', 'choice', 'visited'],
      ['evidence', 'choice', 'rumour'],
      ['enabling', 'list', ['een sleutel', ' ']],
      ['not_yet', 'text', 'unknown'],
      ['document', 'text', '   '],
    ];
    const [record] = records({
      turns: [turn('example[1]', example)],
      answers: given.map(([id, type, value]) => answer(`example[1].${id}`, coded(id, type), value)),
    });
    expect(record).toMatchObject({
      firstHand: true,
      retoldBy: 'P02',
      stage: 4,
      reach: { youth: 'not_yet' },
      learnedFrom: 'combi-02',
      learnedHow: 'visited',
      evidence: null,
      words: { enabling: ['een sleutel'], not_yet: 'unknown' },
      told: ['enabling', 'not_yet'],
    });
  });

  it.each([
    ['unknown', null],
    [-1, -1],
    [7, 7],
    [8, null],
  ])('reads stage %j as %j', (value, stage) => {
    const status = repeat('status', 'status', []);
    const asked = question('stage', 'stage', 'stage');
    const said = { turns: [turn('status[1]', status)], answers: [answer('status[1].stage', asked, value)] };
    expect(records(said, {}, template(phase('round', [status])))).toMatchObject([{ kind: 'status', stage }]);
  });

  it.each([
    ['2019', '2019'],
    ['2019-05', '2019-05'],
    ['2019-05-01', '2019-05-01'],
    ['toen mijn man overleed', null],
  ])('reads since %j as %j', (value, since) => {
    const status = repeat('status', 'status', []);
    const asked = question('since', 'text', 'since');
    const said = { turns: [turn('status[1]', status)], answers: [answer('status[1].since', asked, value)] };
    expect(records(said, {}, template(phase('round', [status])))).toMatchObject([{ since }]);
  });

  it('keeps private answers out', () => {
    const own = { ...story, private: true };
    expect(
      records({ turns: [turn('example[1]', example)], answers: [answer('example[1].story', own, 'x')] }),
    ).toEqual([]);
  });

  it('takes the headline of a turn that has none of its own', () => {
    const headline = {
      path: 'example[1].story',
      kind: 'story',
      text: 'Soep voor allen',
      toldBy: ['P01'],
    } as const;
    expect(records({ ...told, headlines: [headline] })[0]?.words).toEqual({
      story: '  Er was soep.\nEn brood.',
      headline: 'Soep voor allen',
    });
    const own = answer('example[1].headline', question('headline', 'text', 'headline'), 'Soep');
    const both = { ...told, answers: [...(told.answers ?? []), own], headlines: [headline] };
    expect(records(both)[0]?.words.headline).toBe('Soep');
  });

  it.each([
    ['the session names one', { round: '9' }, '9'],
    ['the last day of a round', { date: '2026-01-15' }, '1'],
    ['between two rounds', { date: '2026-03-01' }, null],
  ])('puts a record in a round: %s', (_, more, round) => {
    expect(records(told, more)[0]?.round).toBe(round);
  });

  it('knows the facilitator’s own observation from several who were not named', () => {
    const by = (toldBy: readonly string[]): Partial<Conversation> => ({
      turns: [{ ...turn('example[1]', example), toldBy }],
      answers: [answer('example[1].story', story, 'Soep', toldBy)],
    });
    const [first] = facts.participants;
    const pair = first === undefined ? [] : [first, { ...first, alias: 'P02' }];
    expect(records(by([]), { participants: [] })).toMatchObject([{ toldBy: null, observed: true }]);
    expect(records(by(['P01', 'P02']), { participants: pair })).toMatchObject([
      { toldBy: null, observed: false },
    ]);
    expect(records(by(['P02']), { participants: pair })).toMatchObject([{ toldBy: 'P02', observed: false }]);
  });

  it('gives the item gone over to the capture it stands for', () => {
    const over = (of: RecordKind, kind: 'settings' | 'practices', id = 'row'): Repeat =>
      repeat(id, of, [story], { kind });
    const list: Repeat = repeat('normalization', 'normalization', [story], { kind: 'list', items: [] });
    const said = (of: Repeat, item: string): Partial<Conversation> => ({
      turns: [turn(`${of.id}[1]`, of, null, item)],
      answers: [answer(`${of.id}[1].story`, question('stage', 'text', 'text'), 'x')],
    });
    const bySetting = over('status', 'settings');
    expect(records(said(bySetting, 'combi-02'), {}, template(phase('p', [bySetting])))).toMatchObject([
      { setting: 'combi-02' },
    ]);
    const byPractice = over('status', 'practices');
    expect(records(said(byPractice, 'Soep'), {}, template(phase('p', [byPractice])))).toMatchObject([
      { practice: 'Soep' },
    ]);
    expect(records(said(list, 'coherence'), {}, template(phase('p', [list])))).toMatchObject([
      { construct: 'coherence', words: { text: 'x' } },
    ]);
  });

  it('makes one record of a phase, above the turns in it', () => {
    const meaning = question('meaning', 'text', 'text');
    const dissent = repeat('dissent', 'dissent', [question('no', 'text', 'text')]);
    const learning = template(phase('definition', [practice, meaning, dissent], 'definition'));
    const said: Partial<Conversation> = {
      turns: [turn('dissent[1]', dissent)],
      answers: [
        answer('practice', practice, 'Soep'),
        answer('meaning', meaning, 'Samen eten'),
        answer('dissent[1].no', question('no', 'text', 'text'), 'Niet altijd soep'),
      ],
    };
    expect(records(said, {}, learning)).toMatchObject([
      {
        kind: 'definition',
        path: 'definition',
        parent: null,
        practice: 'Soep',
        words: { text: 'Samen eten' },
        labels: {},
      },
      { kind: 'dissent', path: 'dissent[1]', parent: 'definition', practice: 'Soep' },
    ]);
    expect(records({}, {}, learning)).toEqual([]);
  });

  it('keeps who does what by when as words, and done as a label', () => {
    const commitment = repeat('commitment', 'commitment', []);
    const given: readonly [string, QuestionType, Answer][] = [
      ['what', 'text', 'Bellen'],
      ['who', 'person', 'P01'],
      ['by', 'date', '2026-02-01'],
      ['done', 'yes_no', false],
    ];
    const said = {
      turns: [turn('commitment[1]', commitment)],
      answers: given.map(([id, type, value]) => answer(`commitment[1].${id}`, question(id, type, id), value)),
    };
    expect(records(said, {}, template(phase('p', [commitment])))).toMatchObject([
      {
        kind: 'commitment',
        words: { what: 'Bellen', who: 'P01', by: '2026-02-01' },
        labels: { done: false },
      },
    ]);
  });

  it('leaves no trace of keys that are dangerous', () => {
    const asked = question('x', 'text', '__proto__');
    const [record] = records({
      turns: [turn('example[1]', example)],
      answers: [answer('example[1].x', asked, 'y')],
    });
    expect(record?.told).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(record?.words)).toBe(Object.prototype);
  });
});
