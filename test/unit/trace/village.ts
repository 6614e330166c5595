/** A small made-up inquiry for the tests of the trace: settings a, b, c …, people by role, and records as harvested. */
import type {
  EffectRecord,
  ExampleRecord,
  KeptRecord,
  NormalizationRecord,
  StatusRecord,
} from '../../../src/harvest/record.ts';
import { constructs } from '../../../src/harvest/record.ts';
import { defaultLadder, type Frame, type Inquiry, type Setting } from '../../../src/inquiry/inquiry.ts';
import type { HeardSession } from '../../../src/trace/company.ts';
import type { ConditionId, TracedPractice } from '../../../src/trace/trace.ts';
import { type TraceInput, trace } from '../../../src/trace/trace-inquiry.ts';

export const settingNames = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `s${String(index + 1).padStart(2, '0')}`);

export const setting = (id: string, more: Partial<Setting> = {}): Setting => ({
  id,
  name: id,
  kind: null,
  area: null,
  people: null,
  from: null,
  until: null,
  ...more,
});

export const frameOf = (ids: readonly string[], more: Partial<Frame> = {}): Frame => ({
  sampling: 'purposive',
  settings: ids.map((id) => setting(id)),
  drawn: null,
  ...more,
});

export const inquiryWith = (more: Partial<Inquiry> = {}): Inquiry => ({
  name: 'Op weg',
  topic: { nl: 'wat werkt' },
  languages: ['nl'],
  frame: null,
  groups: [],
  roles: [],
  rounds: [],
  ladder: defaultLadder,
  practices: [],
  ...more,
});

export const priority = { id: 'carers', name: { nl: 'mantelzorgers' }, priority: true };

export const twoRounds = [
  { id: '1', from: '2025-01-01', to: '2025-01-31' },
  { id: '2', from: '2025-09-01', to: '2025-09-30' },
];

type Facts = { readonly session?: number; readonly round?: string | null; readonly date?: string };

let paths = 0;
const base = ({ session = 1, round = null, date = '2025-01-10' }: Facts) => {
  paths += 1;
  return {
    session,
    path: `example[${paths}]`,
    parent: null,
    toldBy: 'P1',
    observed: false,
    practice: 'boksschool',
    setting: 'a',
    round,
    date,
    words: {},
    told: [],
  };
};

export const example = (more: Partial<ExampleRecord> & Facts = {}): KeptRecord => ({
  ...base(more),
  kind: 'example',
  firstHand: true,
  retoldBy: null,
  stage: 3,
  reach: {},
  learnedFrom: null,
  learnedHow: null,
  evidence: 'told',
  told: ['story'],
  ...more,
});

export const status = (more: Partial<StatusRecord> & Facts = {}): KeptRecord => ({
  ...base(more),
  kind: 'status',
  stage: 4,
  stoppedWhy: null,
  source: 'user',
  since: null,
  reach: {},
  ...more,
});

export const effect = (more: Partial<EffectRecord> & Facts = {}): KeptRecord => ({
  ...base(more),
  kind: 'effect',
  effectKind: null,
  basis: 'told',
  after: [],
  ledBackTo: [],
  told: ['what', 'who'],
  ...more,
});

export const voice = (more: Partial<NormalizationRecord> & Facts = {}): KeptRecord => ({
  ...base(more),
  kind: 'normalization',
  construct: 'coherence',
  holds: 'yes',
  ...more,
});

/** Two residents, a partner, a leader; roles are sides. */
export const session = (number: number, more: Partial<HeardSession> = {}): HeardSession => ({
  number,
  date: '2025-01-10',
  round: null,
  setting: null,
  participants: [
    { alias: 'P1', role: 'concerned' },
    { alias: 'P2', role: 'concerned' },
    { alias: 'W1', role: 'partner' },
    { alias: 'L1', role: 'leader' },
    { alias: 'X1', role: null },
  ],
  ...more,
});

export const traceOf = (records: readonly KeptRecord[], more: Partial<TraceInput> = {}) =>
  trace({ inquiry: inquiryWith(), practices: [], sessions: [session(1), session(2)], records, ...more });

/** The only practice of the trace. */
export const practiceOf = (
  records: readonly KeptRecord[],
  inquiry: Partial<Inquiry> = {},
  more: Partial<TraceInput> = {},
): TracedPractice => {
  const [only] = traceOf(records, { inquiry: inquiryWith(inquiry), ...more }).practices;
  if (only === undefined) throw new Error('no practice traced');
  return only;
};

export const isMet = (practice: TracedPractice, id: ConditionId): boolean =>
  practice.conditions.find((condition) => condition.id === id)?.met ?? false;

/** Everything that `best` asks, told in `a`. */
export const bestStory = (): readonly KeptRecord[] => [
  example({ told: ['enabling', 'not_yet', 'own_part', 'story'] }),
  example({ toldBy: 'W1' }),
  effect(),
];

/** Everything that `shared` asks: also `b`, which learned it from `a`. */
export const sharedStory = (): readonly KeptRecord[] => [
  ...bestStory(),
  example({ setting: 'b', toldBy: 'P2', learnedFrom: 'a' }),
];

/** One status per setting: the first `routine` at stage 4, the rest of `seen` at stage 0. */
export const statuses = (
  ids: readonly string[],
  routine: number,
  seen: number,
  more: Partial<StatusRecord> & Facts = {},
): readonly KeptRecord[] =>
  ids.slice(0, seen).map((id, index) => status({ setting: id, stage: index < routine ? 4 : 0, ...more }));

/** The four themes of normalization, voiced in each of the settings. */
export const voices = (ids: readonly string[]): readonly KeptRecord[] =>
  ids.flatMap((id) => constructs.map((construct) => voice({ setting: id, construct })));
