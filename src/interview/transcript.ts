/** A session as it was written down in a file, before any template has looked at it. */
import type { MapNode } from '../source/node.ts';
import type { Place } from '../source/place.ts';
import type { HeadlineKind } from '../template/template.ts';
import type { Path } from './conversation.ts';
import type { SessionFacts } from './session-facts.ts';

/** A text that belongs to a path: a note, or why something was skipped. */
export interface Remark {
  readonly path: Path;
  readonly text: string;
  readonly at: Place;
}

export interface WrittenHeadline extends Remark {
  /** Null: the kind that the question itself asks for. */
  readonly kind: HeadlineKind | null;
}

export interface Attribution {
  readonly path: Path;
  readonly by: readonly string[];
  readonly at: Place;
}

/** A marked sentence that was asked about. */
export interface MarkedQuote {
  readonly path: Path;
  readonly text: string;
  readonly allowed: boolean;
}

export interface Transcript {
  readonly facts: SessionFacts;
  /** An interview that was still going on, as an emergency copy is: what is not there was not asked yet. */
  readonly unfinished: boolean;
  /** Of an unfinished one: it was held with headlines first, and goes on so. */
  readonly headlinesFirst: boolean;
  readonly at: Place;
  /** Where the names stand that are looked up: `id`, `template`, `setting`, `round`, `participants[1].role`. */
  readonly places: ReadonlyMap<string, Place>;
  /** Questions and repeats by id, as written; null when there are none. */
  readonly answers: MapNode | null;
  readonly headlines: readonly WrittenHeadline[];
  readonly notes: readonly Remark[];
  readonly skipped: readonly Remark[];
  /** Who told it, in a session with several: by question, turn or repeat. */
  readonly toldBy: readonly Attribution[];
  readonly quotes: readonly MarkedQuote[];
}
