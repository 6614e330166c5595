/** Everything that was kept and may, or may not, be shown: what the store hands to the consent door. */
import type { KeptRecord } from '../harvest/record.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import type { Note, Skip } from '../interview/conversation.ts';
import type { Participant } from '../interview/session-facts.ts';
import type { Consent } from '../template/fixed-answers.ts';
import type { Answer } from '../template/template.ts';

/** A session as kept: its short number and facts. */
export interface KeptSession {
  readonly number: number;
  readonly id: string | null;
  readonly template: string;
  readonly language: string | null;
  readonly date: string;
  readonly round: string | null;
  readonly setting: string | null;
  readonly facilitator: string | null;
  readonly participants: readonly Participant[];
}

/** One statement of consent by a person: about one session, or, with `session` null, about everything they told. */
export interface ConsentStatement {
  readonly alias: string;
  readonly session: number | null;
  readonly consent: Consent;
  /** ISO day on which it was said. */
  readonly date: string;
  readonly by: string | null;
}

/** Whether a sentence that was marked as a quote may be quoted; refused, it is `[…]` wherever others read. */
export interface QuotePermission {
  readonly session: number;
  readonly path: string;
  /** The sentence to the letter, without the mark before it. */
  readonly text: string;
  readonly allowed: boolean;
  /** ISO day on which it was said; null: held back until it is asked, and so not allowed. */
  readonly date: string | null;
  /** Who said so, for someone who is represented. */
  readonly by: string | null;
}

/** A practice after its decisions (rename, merge, alias): the name it goes by and every name it is known under. */
export interface KnownPractice {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly definition: string | null;
  readonly core: string | null;
  readonly mayDiffer: string | null;
  readonly where: readonly string[];
}

/** An answer as kept, with who told it; private answers belong to the facilitator. */
export interface KeptAnswer {
  readonly session: number;
  readonly path: string;
  /** The question's id. */
  readonly question: string;
  readonly value: Answer;
  readonly toldBy: readonly string[];
  readonly private: boolean;
}

export interface KeptHeadline {
  readonly session: number;
  readonly path: string;
  readonly kind: string;
  readonly text: string;
  readonly toldBy: readonly string[];
}

/** Records carry the resolved name of their practice; sessions and records are in the order of their numbers and paths. */
export interface Material {
  readonly inquiry: Inquiry;
  readonly sessions: readonly KeptSession[];
  readonly consents: readonly ConsentStatement[];
  readonly practices: readonly KnownPractice[];
  readonly records: readonly KeptRecord[];
  /** The latest answer for each marked quote; without any nothing was refused. */
  readonly quotes?: readonly QuotePermission[];
}

/** What decides on consent and naming; of the records only labels are read, so they may come without words. */
export interface Around extends Pick<Material, 'inquiry' | 'sessions' | 'consents' | 'quotes'> {
  readonly records: Iterable<KeptRecord>;
}

/** One session with everything that was said in it; notes and skips are the facilitator's own. */
export interface KeptConversation {
  readonly session: KeptSession;
  readonly answers: readonly KeptAnswer[];
  readonly headlines: readonly KeptHeadline[];
  readonly notes: readonly Note[];
  readonly skips: readonly Skip[];
}
