/** What may be used for one purpose, after the consent door: the only thing that reports, exports and pictures see. */

import type { KeptRecord } from '../harvest/record.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import type { Note, Skip } from '../interview/conversation.ts';
import type { KeptAnswer, KeptHeadline, KeptSession, KnownPractice } from './material.ts';

export const purposes = ['teller', 'working', 'shared', 'public'] as const;
/** teller: give-back of one's own words · working: the inquiry's own screen · shared: reports and exports · public. */
export type Purpose = (typeof purposes)[number];

/** `teller` is the alias whose words are given back; without one the purpose `teller` shows no words at all. */
export interface Request {
  readonly purpose: Purpose;
  readonly teller?: string | null;
}

/**
 * Why words stay behind. `nothing-allowed`: someone who told it allows nothing, so it does not count either ·
 * `internal-only`: it counts, its words do not leave the inquiry · `not-public`: may be quoted, not published ·
 * `of-others`: purpose `teller`, and somebody else told it (or several did) · `private`: the facilitator's own.
 */
export const withheldReasons = [
  'nothing-allowed',
  'internal-only',
  'not-public',
  'of-others',
  'private',
] as const;
export type WithheldReason = (typeof withheldReasons)[number];

/** How many records (or, of one session, answers and headlines) left their words behind, for one reason. */
export interface Withheld {
  readonly reason: WithheldReason;
  readonly count: number;
}

/**
 * Settings that are shown as one. `id` stands in `setting` and `learnedFrom` of what is shown; a setting that may be
 * named is a group of its own, with its own id and name. Others: `area` (named for its area), `kind` (for its kind),
 * `elsewhere` (what was left over, `name` null), `hidden` (fewer than five small settings in all: no row, `name` null).
 */
export interface SettingGroup {
  readonly id: string;
  readonly label: 'setting' | 'area' | 'kind' | 'elsewhere' | 'hidden';
  readonly name: string | null;
  /** Ids of its settings, in the order of the frame: for adding up, never for printing (outside `working`). */
  readonly settings: readonly string[];
  /** Holds small settings: then its counts are printed through `discloseCounts` only. */
  readonly small: boolean;
}

/** How settings may be named for this purpose. */
export interface Places {
  /** In the order of the frame, by first setting; empty without a frame. */
  readonly groups: readonly SettingGroup[];
  /** Names that a text may not hold here; `withoutHiddenNames` puts `[…]` in their place. */
  readonly hiddenNames: readonly string[];
  /** Whether settings outside the frame may be named: no frame was declared, or the purpose is `working`. */
  readonly othersNamed: boolean;
}

/** A record as it may be shown: `words` is empty unless they were admitted; `told` still says what there was. */
export type EvidentRecord = KeptRecord & {
  /** The role id of who told it, when it may be printed; else null. */
  readonly role: string | null;
  /** Null when its words were admitted or it has none. */
  readonly withheld: WithheldReason | null;
};

export type EvidentInquiry = Omit<Inquiry, 'frame'>;

/**
 * Outside `working`: aliases (also `toldBy`, `retoldBy`) are stand-ins that hold within one session only, except the
 * teller's own; session ids, facilitators and consents are null; `setting` and `learnedFrom` hold a group's id where
 * the setting is small (see `settingGroup`); roles with fewer than three tellers are null.
 */
export interface Evidence {
  readonly purpose: Purpose;
  readonly teller: string | null;
  readonly inquiry: EvidentInquiry;
  readonly places: Places;
  readonly sessions: readonly KeptSession[];
  /** In the order of `Material.records`, without those that may not even count. */
  readonly records: readonly EvidentRecord[];
  /** With the definition, core and `mayDiffer` as declared, else as last told in admitted words. */
  readonly practices: readonly KnownPractice[];
  /** How many different people told something that counts. */
  readonly tellers: number;
  readonly withheld: readonly Withheld[];
}

/** One session as it may be shown; notes and skips are the facilitator's own: `working` only. */
export interface AdmittedSession {
  readonly purpose: Purpose;
  readonly teller: string | null;
  readonly places: Places;
  readonly session: KeptSession;
  readonly answers: readonly KeptAnswer[];
  readonly headlines: readonly KeptHeadline[];
  readonly notes: readonly Note[];
  readonly skips: readonly Skip[];
  readonly withheld: readonly Withheld[];
}
