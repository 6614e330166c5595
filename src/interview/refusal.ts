/** Why a reply is refused: a code and its facts; `refusal.<code>` in the catalogue is the sentence. */
import { nearest } from '../source/nearest.ts';
import type { Place } from '../source/place.ts';
import type { ProblemParams } from '../source/problem.ts';
import type { Path } from './conversation.ts';

export const refusalCodes = [
  'answer-required',
  'answer-hidden',
  'answer-and-skip',
  'answer-not-asked',
  'unknown-question',
  'question-elsewhere',
  'unknown-turn',
  'not-text',
  'not-one-line',
  'not-a-list',
  'not-yes-no',
  'not-a-number',
  'not-a-date',
  'not-a-stage',
  'not-a-reach',
  'not-a-turn',
  'not-rows',
  'not-a-row',
  'unknown-option',
  'unknown-setting',
  'unknown-group',
  'unknown-role',
  'unknown-round',
  'unknown-reach',
  'unknown-consent',
  'unknown-teller',
  'unknown-item',
  'same-twice',
  'out-of-range',
  'turn-not-told',
  'one-turn-only',
  'too-many-items',
  'too-few-turns',
  'too-many-turns',
  'check-failed',
  'row-without-item',
  'headline-without-kind',
  'other-reply',
  'not-here',
  'reason-missing',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What is wrong with one reply; `part` names the list item (from 0) or the map key that it is about. */
export interface Complaint {
  readonly code: RefusalCode;
  readonly text: string;
  readonly params: ProblemParams;
  readonly part: number | string | null;
}

/** A complaint about something that stands in a file. */
export interface Refusal {
  /** Path of the question, or of the fact of the session (`session.round`). */
  readonly question: Path;
  readonly code: RefusalCode;
  readonly params: ProblemParams;
  readonly at: Place;
  /** The offending text as it stands in the file; empty when something is missing. */
  readonly text: string;
}

export const complaint = (
  code: RefusalCode,
  text: string,
  params: ProblemParams = {},
  part: number | string | null = null,
): Complaint => ({ code, text, params, part });

/** A name that is not among the known ones: `instead` is the nearest, else the first few that there are. */
export const unknownName = (
  code: RefusalCode,
  name: string,
  known: readonly string[],
  part: number | string | null = null,
): Complaint =>
  complaint(code, name, { name, instead: nearest(name, known) ?? known.slice(0, 8).join(', ') }, part);
