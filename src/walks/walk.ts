/** A walk: a conversation written down beforehand, with what it is expected to come to. */
import type { Path } from '../interview/conversation.ts';
import type { RefusalCode } from '../interview/refusal.ts';
import type { Surroundings } from '../interview/surroundings.ts';
import type { Transcript } from '../interview/transcript.ts';
import type { SourceNode } from '../source/node.ts';
import type { Place } from '../source/place.ts';
import type { Placed } from '../source/shape.ts';
import type { RecordKind } from '../template/template.ts';

/** The day of a walk that names none: a walk comes out the same on every day it is run. */
export const usualDay = '2026-01-15';

/** A list with the place where it begins. */
export interface Listed<T> {
  readonly at: Place;
  readonly items: readonly T[];
}

export interface ExpectedRefusal {
  /** Path of the question, or of a fact of the session, as a refusal names it. */
  readonly question: Path;
  readonly code: RefusalCode;
  /** What the question's own `message` is to say, or null. */
  readonly says: string | null;
  readonly at: Place;
}

export interface ExpectedRecord {
  readonly kind: RecordKind;
  /** By capture, and `told_by` and `turn`; what is not named may be anything. */
  readonly captures: readonly ExpectedValue[];
  readonly at: Place;
}

/** A value as written, under the name of a computed question or a capture. */
export interface ExpectedValue {
  readonly name: string;
  readonly value: SourceNode;
}

/** A part that is null is not looked at; nothing may be refused unless `refused` names it. */
export interface Expectations {
  /** Exactly these questions, in this order. */
  readonly asked: Listed<Placed<Path>> | null;
  /** Exactly these, in any order. */
  readonly hidden: Listed<Placed<Path>> | null;
  readonly refused: readonly ExpectedRefusal[] | null;
  /** The values that matter; the others are not looked at. */
  readonly computed: readonly ExpectedValue[] | null;
  /** As many records, in the order of the harvest. */
  readonly records: Listed<ExpectedRecord> | null;
}

export interface Walk {
  readonly name: string;
  readonly at: Place;
  readonly transcript: Transcript;
  readonly surroundings: Surroundings;
  readonly expect: Expectations;
}

export interface WalkFile {
  /** Id or alias of the template, as written. */
  readonly template: Placed<string>;
  readonly walks: readonly Walk[];
}
