/** What the trace finds: the rung of each practice with its reasons, as codes and references, no sentences. */
import type { Ladder, Sampling } from '../inquiry/inquiry.ts';

export const rungs = ['none', 'spark', 'best', 'shared', 'spreading', 'common'] as const;
export type Rung = (typeof rungs)[number];

export const conditionIds = [
  'spark.first_hand',
  'best.in_use',
  'best.confirmed',
  'best.concerned',
  'best.own_part',
  'best.effect',
  'best.enabling',
  'best.not_yet',
  'shared.settings',
  'shared.link',
  'shared.roles',
  'spreading.frame',
  'spreading.settings',
  'spreading.share',
  'common.settings',
  'common.share',
  'common.sustained',
  'common.reach',
  'common.normal',
] as const;
export type ConditionId = (typeof conditionIds)[number];

export type Flag = 'near-universal' | 'seen-once' | 'to-confirm' | 'disputed';
export type State = 'faded' | 'claimed';

export type RefusalCode =
  | 'no-frame'
  | 'frame-too-small'
  | 'random-without-draw'
  | 'incomplete-round'
  | 'stories-not-prevalence'
  | 'best-without-comparison'
  | 'no-cause'
  | 'recurs-not-needed'
  | 'no-trend'
  | 'small-denominator'
  | 'reach-unknown'
  | 'no-priority-group'
  | 'unknown-is-not-absent'
  | 'small-setting';

/** Facts for a sentence: a code of the catalogue (`trace.…`) and what it names. */
export interface Finding {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Condition {
  readonly id: ConditionId;
  readonly met: boolean;
  /** References such as `S003/example[1]`, in the order of sessions. */
  readonly evidence: readonly string[];
  /** What was found, or what is missing. */
  readonly why: Finding;
}

/** k of n known settings, of N; bounds are null without a frame. */
export interface Count {
  readonly k: number;
  readonly n: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface Visit extends Finding {
  /** The setting, teller or group to go to, where there is one. */
  readonly setting: string | null;
}

/** The latest known stage of one setting in the round shown. */
export interface Cell {
  readonly setting: string;
  readonly stage: number | null;
  /** `known`: a user, observer or document said so; `leader`: only a leader or manager; `example`: only stories; `unseen`: nothing. */
  readonly basis: 'known' | 'leader' | 'example' | 'unseen';
  readonly disputed: boolean;
  readonly evidence: readonly string[];
}

export interface TracedPractice {
  readonly practice: string;
  readonly rung: Rung;
  readonly flags: readonly Flag[];
  readonly state: State | null;
  /** Settings in the practice's frame; null without a frame or when there are none. */
  readonly N: number | null;
  readonly inUse: Count;
  readonly routine: Count;
  readonly conditions: readonly Condition[];
  /** `further`: what else is needed for `wouldReach`, cheaper steps and those of the same cost. */
  readonly up: (Visit & { readonly wouldReach: Rung; readonly further: readonly Visit[] }) | null;
  readonly doubt: Visit | null;
  /** One per setting of the practice's frame (else per setting named), in the order of the frame. */
  readonly cells: readonly Cell[];
  /** What cannot be concluded about this practice. */
  readonly refusals: readonly RefusalCode[];
  /** The rung in every round up to the one shown, oldest first. */
  readonly history: readonly { readonly round: string | null; readonly rung: Rung }[];
}

export interface Trace {
  readonly round: string | null;
  readonly frame: { readonly sampling: Sampling; readonly N: number } | null;
  readonly thresholds: Ladder;
  /** Highest rung first, then by name. */
  readonly practices: readonly TracedPractice[];
  readonly refusals: readonly {
    readonly code: RefusalCode;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
}
