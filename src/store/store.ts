/** What the rest of the program may ask of the data file; the one place where its contract is written down. */
import type { ConsentStatement, KeptSession, KnownPractice } from '../evidence/material.ts';
import type { HarvestRecord, KeptRecord } from '../harvest/record.ts';
import type { Conversation } from '../interview/conversation.ts';
import type { Progress } from '../interview/progress.ts';
import type { SessionFacts } from '../interview/session-facts.ts';
import type { KeepingStore } from './keeping-store.ts';
import type { LiveStore, SessionState } from './live-store.ts';
import type { PeopleStore } from './people-store.ts';
import type { ReviewStore } from './review-store.ts';
import type { WholeSession } from './whole-session.ts';

export type { WholeSession };

/** A session, to be kept in one go. */
export interface NewSession {
  readonly facts: SessionFacts;
  /** `facts.id`, else the content hash: what the session is known by. */
  readonly key: string;
  /** SHA-256 of the canonical content, to tell the same from a change. */
  readonly contentHash: string;
  /** As `keepTemplate` gave it. */
  readonly templateHash: string;
  /** As `keepInquiry` gave it, or null without an inquiry.yaml. */
  readonly inquiryHash: string | null;
  readonly conversation: Conversation;
  readonly records: readonly HarvestRecord[];
  /** Marked sentences that came with it; a refusal is kept, and nothing that was refused here is allowed by it. */
  readonly quotes?: readonly { readonly path: string; readonly text: string; readonly allowed: boolean }[];
  /** Of an interview that is still going on, as an emergency copy is: it stays `live`. Null or left out: finished. */
  readonly progress?: Progress | null;
}

/** `conflict`: the key is known with other content, and no update was asked for; nothing was written. */
export interface Saved {
  readonly outcome: 'added' | 'unchanged' | 'updated' | 'conflict';
  readonly session: number;
}

export interface KeptTemplate {
  readonly hash: string;
  readonly id: string;
  readonly version: string;
  readonly bytes: string;
}

export interface KeptInquiry {
  readonly hash: string;
  readonly bytes: string;
  /** When it was first seen, ISO with time. */
  readonly keptAt: string;
  /** Sessions collected under it. */
  readonly sessions: number;
}

/** A decision about the names of practices; decisions are kept in order and each can be undone. */
export interface PracticeDecision {
  readonly number: number;
  readonly kind: 'rename' | 'merge' | 'alias';
  readonly practice: string;
  /** The new name, the practice merged into, or the alias. */
  readonly to: string;
  readonly at: string;
  readonly undone: boolean;
}

export interface SearchHit {
  readonly session: number;
  readonly path: string;
  /** The whole text; the snippet is cut at the edge, after the consent door. */
  readonly text: string;
  readonly date: string;
  readonly toldBy: readonly string[];
  readonly private: boolean;
}

/** One thing that `doctor` found; `damage` alone is a reason for exit 1. */
export interface Diagnosis {
  readonly severity: 'damage' | 'notice' | 'fine';
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface SessionSummary extends KeptSession {
  readonly templateVersion: string;
  readonly answers: number;
  readonly words: number;
  readonly records: number;
  readonly state: SessionState;
}

/** Only finished sessions are counted: unfinished ones are in `sessions`, `wholeSession` and `unfinished` alone. */
export interface Store extends LiveStore, ReviewStore, PeopleStore, KeepingStore {
  readonly file: string;
  /** One immediate transaction: all of `work` or nothing. Not nested. */
  transact<T>(work: () => T): T;
  /** The same for long work that pauses now and then; nothing else may use the store meanwhile. */
  transactWhile<T>(work: () => Promise<T>): Promise<T>;
  keepTemplate(template: { readonly id: string; readonly version: string; readonly bytes: string }): string;
  keepInquiry(bytes: string): string;
  template(hash: string): KeptTemplate;
  inquiries(): readonly KeptInquiry[];
  /** To be called inside `transact`. */
  saveSession(session: NewSession, options: { readonly update: boolean }): Saved;
  /** Who took part where and when; what they said is not touched. */
  keptSessions(): readonly KeptSession[];
  /** Every session in whatever state, with how much was said: reads every answer's length. */
  sessions(): readonly SessionSummary[];
  /** Number of the session that goes by this name of its own, in whatever state; null when there is none. */
  sessionNamed(id: string): number | null;
  /** In whatever state; null when there is no session of that number. */
  wholeSession(number: number): WholeSession | null;
  wholeSessions(): IterableIterator<WholeSession>;
  /** Practices already resolved by the decisions. Without words, `words` is empty and only labels are read. */
  records(options: { readonly words: boolean }): IterableIterator<KeptRecord>;
  /** Everything people ever said, but what an import put right: what was said of one session can lower another. */
  consents(): readonly ConsentStatement[];
  practices(): readonly KnownPractice[];
  /** Each throws a Failure when a name is not known or already taken; undo when there is no such decision. */
  renamePractice(name: string, to: string): void;
  mergePractice(name: string, into: string): void;
  aliasPractice(name: string, alias: string): void;
  practiceDecisions(): readonly PracticeDecision[];
  undoPracticeDecision(number: number): void;
  search(words: string, order: 'rank' | 'date'): IterableIterator<SearchHit>;
  /** Checks integrity, hash chain and index; never writes. */
  diagnose(): readonly Diagnosis[];
  close(): void;
}
