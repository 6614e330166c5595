/** What the store does for an interview that is going on, and for one that is changed afterwards. */
import type { KeptSession } from '../evidence/material.ts';
import type { HarvestRecord } from '../harvest/record.ts';
import type { Conversation } from '../interview/conversation.ts';
import type { Progress } from '../interview/progress.ts';
import type { SessionFacts } from '../interview/session-facts.ts';

/** `aside`: another version of a session, kept by a merge; it counts nowhere. Only `finished` sessions are counted and reported. */
export type SessionState = 'live' | 'review' | 'finished' | 'aside';

/** What happened, as the history tells it. */
export const changeKinds = [
  'begun',
  'answered',
  'corrected',
  'emptied',
  'skipped',
  'headline',
  'note',
  'turn',
  'told-by',
  'moved',
  'paused',
  'resumed',
  'told',
  'read-back',
  'finished',
  'facts',
  'consent',
  'quote',
  'summary',
  'names',
  'session added',
  'session updated',
  'session merged',
  'session removed',
  'withdrawn',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A session as it begins: `facts.id` null, the store gives it its UUID as its own name. */
export interface NewLiveSession {
  readonly facts: SessionFacts;
  readonly templateHash: string;
  readonly inquiryHash: string | null;
  /** The same in both halves of a pair interview, else null. */
  readonly pair: string | null;
  /** Only headlines are told in the conversation, and the stories in the review. */
  readonly headlinesFirst?: boolean;
}

/**
 * One step of an interview, to be kept before the next question is shown. On a finished session it is a correction: when
 * anything but a note changes, the session is back in `review`, without records, until it is finished again.
 */
export interface KeptStep {
  /** What everything came to with this step: rows that differ from what stands are added, those they replace stand no more. */
  readonly conversation: Conversation;
  /** Sorts a path into the order of the template: `placeIn(template)` of interview/place.ts. */
  readonly placeOf: (path: string) => string;
  readonly progress: Progress;
  readonly change: ChangeKind;
  /** The path it is about; null: about the session. A half-typed answer, headline or note there ends with one of its kind. */
  readonly path: string | null;
}

/** Text that is being typed. */
export interface Draft {
  readonly kind: 'answer' | 'headline' | 'note';
  readonly path: string;
  readonly text: string;
  /** Of the caret, in UTF-16 units. */
  readonly caret: number;
  readonly changedAt: string;
}

/** A session that this process is holding. Every method throws a Failure with nothing changed when it cannot be kept. */
export interface HeldSession {
  readonly number: number;
  /**
   * Returns once it is on disk, in one transaction: answers, index, audit, progress, and the drafts that it ends.
   * `hurried`: without waiting for another program that is writing.
   */
  readonly keep: (step: KeptStep, hurried?: boolean) => void;
  /** At every change; on disk at the latest two seconds on, or with `sync`. A text without a word in it ends the draft. */
  readonly draft: (draft: Omit<Draft, 'changedAt'>) => void;
  /** Drafts onto disk: at Enter, at a pause. */
  readonly sync: () => void;
  /** This process holds it no more. Never fails. */
  readonly release: () => void;
}

/** A session whose interview or review is not finished. */
export interface UnfinishedSession {
  readonly session: KeptSession;
  readonly state: 'live' | 'review';
  /** ISO with time, or null when unknown. */
  readonly changedAt: string | null;
  /** Paths with half-typed text. */
  readonly drafts: readonly Draft[];
  readonly answers: number;
  readonly words: number;
  readonly progress: Progress | null;
  /** The process that holds it now, on this machine and still running; else null. */
  readonly heldBy: number | null;
}

export interface FinishedSession {
  readonly contentHash: string;
  readonly records: readonly HarvestRecord[];
}

/** One change to a session, oldest first. */
export interface Change {
  readonly number: number;
  /** ISO with time: the clock of the run it was made in, and the milliseconds since. */
  readonly at: string;
  readonly by: string | null;
  readonly change: ChangeKind;
  readonly path: string | null;
  /** What was said with it, as text; null when nothing was or when it was erased. */
  readonly text: string | null;
  /** Whether that still stands. */
  readonly stands: boolean;
}

export interface LiveStore {
  /** A new session in state `live`, on disk; its number. */
  beginSession(session: NewLiveSession): number;
  /** Fails with `session-held` when another running process of this machine holds it. */
  holdSession(number: number, by: string | null): HeldSession;
  unfinished(): readonly UnfinishedSession[];
  drafts(number: number): readonly Draft[];
  /** Live → review → finished, with records only when finished: replaces those it had; the revision rises each time. */
  setState(number: number, state: 'live' | 'review', by: string | null): void;
  finishSession(number: number, finished: FinishedSession, by: string | null): void;
  /**
   * Changes who, where and when; neither the answers nor what anybody allowed. A finished session is back in `review`
   * then, as with a correction; not when the language alone changes.
   */
  changeFacts(number: number, facts: SessionFacts, by: string | null): void;
  noteChange(number: number, change: ChangeKind, path: string | null, by: string | null): void;
  history(number: number): readonly Change[];
}
