/** Sessions made by hand for the tests of the store, and a store with fixed ids and clock. */
import { randomUUID } from 'node:crypto';
import type { HarvestRecord } from '../../../src/harvest/record.ts';
import type { Conversation, GivenAnswer } from '../../../src/interview/conversation.ts';
import type { Participant } from '../../../src/interview/session-facts.ts';
import { sha256 } from '../../../src/source/digest.ts';
import { nowhere } from '../../../src/source/place.ts';
import type { KeptStep } from '../../../src/store/live-store.ts';
import { openStore, type StoreOptions } from '../../../src/store/open.ts';
import type { NewSession, Store } from '../../../src/store/store.ts';
import type { Answer, Question, QuestionType, Repeat } from '../../../src/template/template.ts';

export const template = { id: 'core', version: '1', bytes: 'template: core\nversion: "1"\n' };

const question = (id: string, type: QuestionType, isPrivate = false): Question => ({
  item: 'question',
  id,
  type,
  ask: { en: id },
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
  private: isPrivate,
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

export const repeat = (id: string): Repeat => ({
  item: 'repeat',
  id,
  of: 'example',
  each: { en: id },
  ask: null,
  atLeast: null,
  atMost: null,
  over: null,
  itemQuestion: null,
  when: null,
  moment: 'live',
  items: [],
  at: nowhere,
});

export const told = (
  path: string,
  value: Answer,
  type: QuestionType = 'story',
  toldBy: readonly string[] = ['P01'],
): GivenAnswer => ({ path, question: question(path.split('.').at(-1) ?? path, type), value, toldBy });

export const example = (over: Partial<Extract<HarvestRecord, { kind: 'example' }>> = {}): HarvestRecord => ({
  kind: 'example',
  path: 'example[1]',
  parent: null,
  toldBy: 'P01',
  observed: false,
  practice: 'Boksschool',
  setting: 'combi-01',
  round: '1',
  date: '2026-03-14',
  words: { story: 'Het was winter.' },
  told: ['story'],
  firstHand: true,
  retoldBy: null,
  stage: 3,
  reach: {},
  learnedFrom: null,
  learnedHow: null,
  evidence: 'told',
  ...over,
});

export const person = (alias: string, over: Partial<Participant> = {}): Participant => ({
  alias,
  role: 'resident',
  consent: 'quote',
  consentBy: null,
  ...over,
});

export interface Made {
  readonly key?: string;
  readonly content?: string;
  readonly date?: string;
  readonly participants?: readonly Participant[];
  readonly conversation?: Partial<Conversation>;
  readonly records?: readonly HarvestRecord[];
  readonly inquiryHash?: string | null;
}

/** Without `content` the same key has the same content. */
export const session = (made: Made = {}): NewSession => ({
  key: made.key ?? 'sani-1',
  contentHash: sha256(made.content ?? made.key ?? 'sani-1'),
  templateHash: sha256(template.bytes),
  inquiryHash: made.inquiryHash ?? null,
  facts: {
    id: made.key ?? 'sani-1',
    template: 'core',
    language: 'nl',
    date: made.date ?? '2026-03-14',
    round: '1',
    setting: 'combi-01',
    facilitator: 'F1',
    participants: made.participants ?? [person('P01')],
  },
  conversation: {
    answers: [],
    hidden: [],
    turns: [],
    headlines: [],
    notes: [],
    skips: [],
    computed: {},
    ...made.conversation,
  },
  records: made.records ?? [],
});

/** Fresh ids, a clock that stands still, and little patience. */
export const fixed = (): StoreOptions => ({
  create: true,
  newId: randomUUID,
  now: () => '2026-11-02T09:00:00.000Z',
  practiceKey: (name) => name.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' '),
  patience: 200,
});

const withTemplate = (store: Store): Store => {
  store.keepTemplate(template);
  return store;
};

export const storeIn = (file = ':memory:', options: Partial<StoreOptions> = {}): Store =>
  withTemplate(openStore(file, { ...fixed(), ...options }));

/** Begins a live session; its number. */
export const began = (store: Store): number =>
  store.beginSession({
    facts: { ...session().facts, id: null },
    templateHash: sha256(template.bytes),
    inquiryHash: null,
    pair: null,
  });

/** One step of an interview in which nothing else is said; questions are asked in the order of their letters. */
export const answered = (path: string, value: Answer): KeptStep => ({
  conversation: { ...session().conversation, answers: [told(path, value)] },
  placeOf: (at) => at,
  progress: { at: null, passed: [], closed: [], tellers: [], ticked: [], minutes: [] },
  change: 'answered',
  path,
});

/** Saves sessions in one transaction and says what came of each. */
export const save = (store: Store, sessions: readonly NewSession[], update = false) =>
  store.transact(() => sessions.map((one) => store.saveSession(one, { update })));
