/** One session as it is read back from the data file, with everything that was said in it. */
import type { KeptAnswer, KeptHeadline, KeptSession } from '../evidence/material.ts';
import type { Note, Skip } from '../interview/conversation.ts';
import type { Progress } from '../interview/progress.ts';
import type { SessionState } from './live-store.ts';

/** A turn of a repeat as kept; `item` is what it goes over where no question holds it. */
interface KeptTurn {
  readonly path: string;
  /** The repeat's id. */
  readonly repeat: string;
  readonly item: string | null;
  readonly toldBy: readonly string[];
}

/** One session whole: what export, review and the give-back read. Notes are the facilitator's own. */
export interface WholeSession {
  readonly session: KeptSession;
  readonly key: string;
  /** UUIDv7: the same in every file that the session travels to. */
  readonly uuid: string;
  readonly state: SessionState;
  /** 1 as it came in; rises with every finished change. */
  readonly revision: number;
  /** The same in both halves of a pair interview, else null. */
  readonly pair: string | null;
  /** ISO day on which it was read back to who told it, or null. */
  readonly readBack: string | null;
  readonly templateHash: string;
  readonly inquiryHash: string | null;
  readonly answers: readonly KeptAnswer[];
  readonly headlines: readonly KeptHeadline[];
  readonly notes: readonly Note[];
  readonly skips: readonly Skip[];
  readonly turns: readonly KeptTurn[];
  /** What a condition hides: left out of every output, there again when its path reopens. */
  readonly hidden: readonly KeptAnswer[];
  readonly unseen: {
    readonly headlines: readonly KeptHeadline[];
    readonly skips: readonly Skip[];
    readonly turns: readonly Omit<KeptTurn, 'repeat'>[];
  };
  /** How far the interview got; null for a session that was written down afterwards. */
  readonly progress: Progress | null;
  /** How many texts are half typed. */
  readonly drafts: number;
}
