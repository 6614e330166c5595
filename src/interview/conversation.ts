/** What a session came to: the answers that stand, in the order of the template, ready for harvest, store and report. */
import type { Answer, HeadlineKind, Question, Repeat } from '../template/template.ts';

/** Where an answer stands, one-based: `high_point`, `example[1].story`, `example[1].effect[2].what`. */
export type Path = string;

/** One answered question. */
export interface GivenAnswer {
  readonly path: Path;
  readonly question: Question;
  readonly value: Answer;
  /** Aliases of who told it: named at the answer, else at its turn, else all participants; empty: nobody took part. */
  readonly toldBy: readonly string[];
}

/** One finished turn of a repeat; `path` ends in its number: `example[1]`, `example[1].effect[2]`. */
export interface Turn {
  readonly path: Path;
  readonly repeat: Repeat;
  readonly parent: Path | null;
  /** The item gone over, in a repeat with `over:` that has no question for it. */
  readonly item: string | null;
  readonly toldBy: readonly string[];
}

export interface Headline {
  readonly path: Path;
  readonly kind: HeadlineKind;
  readonly text: string;
  /** As of the answer at this path. */
  readonly toldBy: readonly string[];
}

export interface Note {
  readonly path: Path;
  readonly text: string;
}

export interface Skip {
  readonly path: Path;
  readonly reason: string;
}

/** What a condition hides besides answers. Like hidden answers it returns when its path reopens, and is read nowhere else. */
export interface Unseen {
  readonly headlines: readonly Headline[];
  readonly skips: readonly Skip[];
  readonly turns: readonly Pick<Turn, 'path' | 'item' | 'toldBy'>[];
}

/**
 * Visible answers only: what a condition hid is in `hidden`, kept in the store and left out of harvest and exports.
 * All lists are in the order of the template, turns in the order of their numbers.
 */
export interface Conversation {
  readonly answers: readonly GivenAnswer[];
  readonly hidden: readonly GivenAnswer[];
  /** Left out when there is nothing of the kind, as in a session that was written down afterwards. */
  readonly unseen?: Unseen;
  readonly turns: readonly Turn[];
  readonly headlines: readonly Headline[];
  readonly notes: readonly Note[];
  readonly skips: readonly Skip[];
  /** Values of `computed` questions by path; also those that are empty. */
  readonly computed: Readonly<Record<Path, string | number | boolean>>;
}
