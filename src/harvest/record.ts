/** What the harvest makes of a finished turn: coded labels, which count, apart from a person's words, which need consent. */
import type { ReachValue, Stage } from '../template/fixed-answers.ts';
import type { Answer, RecordKind } from '../template/template.ts';

export const stopReasons = ['not_needed', 'moved', 'handed_over', 'lost'] as const;
type StopReason = (typeof stopReasons)[number];

export const sources = ['user', 'leader', 'observer', 'document'] as const;
type Source = (typeof sources)[number];

export const learnedHows = ['seen', 'visited', 'told', 'trained', 'reinvented'] as const;
type LearnedHow = (typeof learnedHows)[number];

export const constructs = [
  'coherence',
  'participation',
  'collective_action',
  'reflexive_monitoring',
] as const;
/** The four themes of Normalization Process Theory. */
export type Construct = (typeof constructs)[number];

export type Reach = Readonly<Record<string, ReachValue>>;

/** A person's words by capture, such as `story` or `enabling` (a list keeps its items). Blank ones are left out. */
export type Words = Readonly<Record<string, string | readonly string[]>>;

interface RecordBase {
  /** `example[1].effect[2]`; for a record of a phase the phase's id. */
  readonly path: string;
  /** Path of the record it is nested in, or null. */
  readonly parent: string | null;
  /** Alias of the teller; null: see `observed`. */
  readonly toldBy: string | null;
  /** True when nobody took part: the facilitator's own observation. False with `toldBy` null: several took part, none was named. */
  readonly observed: boolean;
  /** The name as answered; recognised by name and alias when read. Nested records inherit their parent's. */
  readonly practice: string | null;
  readonly setting: string | null;
  readonly round: string | null;
  /** ISO day of the session. */
  readonly date: string;
  readonly words: Words;
  /** The captures that hold words, sorted: what can be counted without reading them. */
  readonly told: readonly string[];
}

export interface ExampleRecord extends RecordBase {
  readonly kind: 'example';
  readonly firstHand: boolean | null;
  readonly retoldBy: string | null;
  /** Null: unknown or not asked. */
  readonly stage: Stage | null;
  readonly reach: Reach;
  /** A setting, `outside`, `grew_here`, `unknown`, or null. */
  readonly learnedFrom: string | null;
  readonly learnedHow: LearnedHow | null;
  readonly evidence: 'told' | 'observed' | 'document' | null;
}

export interface StatusRecord extends RecordBase {
  readonly kind: 'status';
  readonly stage: Stage | null;
  readonly stoppedWhy: StopReason | null;
  readonly source: Source | null;
  /** As answered: an ISO day, a month or a bare year. */
  readonly since: string | null;
  readonly reach: Reach;
}

export interface EffectRecord extends RecordBase {
  readonly kind: 'effect';
  readonly effectKind: string | null;
  readonly basis: 'told' | 'confirmed' | 'documented' | null;
  readonly after: readonly string[];
  readonly ledBackTo: readonly string[];
}

export interface NormalizationRecord extends RecordBase {
  readonly kind: 'normalization';
  readonly construct: Construct | null;
  readonly holds: 'yes' | 'partly' | 'no' | null;
}

/** The kinds that need no reading of their own yet: their coded answers as they stand. */
export interface PlainRecord extends RecordBase {
  readonly kind: Exclude<RecordKind, 'example' | 'status' | 'effect' | 'normalization'>;
  readonly labels: Readonly<Record<string, Answer>>;
}

export type HarvestRecord = ExampleRecord | StatusRecord | EffectRecord | NormalizationRecord | PlainRecord;

/** A record as kept: with the number of its session, so that it can be referred to. */
export type KeptRecord = HarvestRecord & { readonly session: number };

/** `S003`: the session's short number as people read it. */
export const sessionName = (session: number): string => `S${String(session).padStart(3, '0')}`;

/** `S003/example[1]`. */
export const referenceOf = (record: { readonly session: number; readonly path: string }): string =>
  `${sessionName(record.session)}/${record.path}`;

/** Raised by one when the same answers would give other records: then the store rebuilds them. */
export const harvestVersion = 1;
