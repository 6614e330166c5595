/** Everything that is kept about one person, as the page that gives it to them reads it. */
import type {
  ConsentStatement,
  KeptConversation,
  KeptSession,
  QuotePermission,
} from '../../evidence/material.ts';
import type { Consent } from '../../template/fixed-answers.ts';
import type { Template } from '../../template/template.ts';

/** An answer that was changed since. */
interface Earlier {
  readonly path: string;
  readonly text: string;
  /** ISO with time. */
  readonly at: string;
}

/** Text that was never finished. */
interface HalfTyped {
  readonly path: string;
  readonly text: string;
}

/** A story of somebody else that this person passed on; `answers` null: who told it keeps the words in. */
export interface PassedOn {
  readonly session: KeptSession;
  readonly template: Template;
  readonly answers: KeptConversation['answers'] | null;
}

/** One conversation; of a group only what this person told. */
export interface KeptPart extends Omit<KeptConversation, 'skips'> {
  readonly template: Template;
  readonly role: string | null;
  readonly consent: Consent;
  readonly finished: boolean;
  /** ISO day, or null. */
  readonly readBack: string | null;
  /** Everything was theirs: nobody else took part. */
  readonly alone: boolean;
  /** Whether somebody else passed on what stands at a path. */
  readonly retold: (path: string) => boolean;
  readonly hidden: KeptConversation['answers'];
  readonly earlier: readonly Earlier[];
  readonly drafts: readonly HalfTyped[];
  /** The facilitator's own sheet afterwards, about this conversation. */
  readonly summary: readonly string[];
}

export interface KeptPerson {
  readonly alias: string;
  readonly parts: readonly KeptPart[];
  readonly passedOn: readonly PassedOn[];
  /** Every statement, oldest first. */
  readonly statements: readonly (ConsentStatement & { readonly stands: boolean })[];
  readonly quotes: readonly QuotePermission[];
  /** Files with their words or labels: name and ISO time. */
  readonly outputs: readonly { readonly file: string; readonly writtenAt: string }[];
}
