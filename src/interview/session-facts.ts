/** What is known of a session besides its answers: when, where, with whom, and what they allowed. */
import type { Consent } from '../template/fixed-answers.ts';

export interface Participant {
  /** A pseudonym; the same alias in another session is the same person. */
  readonly alias: string;
  readonly role: string | null;
  /** Null when it was not asked: then `internal` holds for this session. */
  readonly consent: Consent | null;
  /** Who gave the consent, for someone who is represented. */
  readonly consentBy: string | null;
}

export interface SessionFacts {
  /** A stable name of the session's own, as the transcript gives it. */
  readonly id: string | null;
  /** Template id or alias, as written. */
  readonly template: string;
  readonly language: string | null;
  /** ISO day. */
  readonly date: string;
  readonly round: string | null;
  readonly setting: string | null;
  readonly facilitator: string | null;
  readonly participants: readonly Participant[];
}
