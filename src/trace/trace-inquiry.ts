/** Traces a whole inquiry: how far each practice has travelled, why, and where to look next. */
import type { KnownPractice } from '../evidence/material.ts';
import type { KeptRecord } from '../harvest/record.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import { cellsOf } from './cells.ts';
import { heightOf, walkRounds } from './climb.ts';
import { type Company, companyOf, type HeardSession } from './company.ts';
import { asCondition } from './condition.ts';
import { countOf } from './count.ts';
import { flagsOf, stateOf } from './flags.ts';
import { doubtOf } from './next/doubt.ts';
import { upFrom } from './next/up.ts';
import { refusalsOf, refusalsOverall } from './refusals.ts';
import { roundToShow } from './rounds.ts';
import { isInUse, isRoutine } from './telling.ts';
import { inOrder, sortByPractice, type Told } from './told.ts';
import type { Trace, TracedPractice } from './trace.ts';

export interface TraceInput {
  readonly inquiry: Inquiry;
  /** As kept, after renames and merges; those declared in the inquiry are added. */
  readonly practices: readonly KnownPractice[];
  readonly sessions: readonly HeardSession[];
  /** With resolved names of practices; `words` may be empty. */
  readonly records: Iterable<KeptRecord>;
  /** Id of the round to show, declared in the inquiry; left out: the latest with observations. */
  readonly round?: string | null;
}

const tracePractice = (told: Told, inquiry: Inquiry, company: Company, index: number): TracedPractice => {
  const walk = walkRounds(told, inquiry, company, index);
  const { ground, rung, judgements, history } = walk;
  const cells = cellsOf(ground);
  return {
    practice: told.practice,
    rung,
    flags: flagsOf(walk),
    state: stateOf(walk),
    N: ground.field.N,
    inUse: countOf(ground, isInUse),
    routine: countOf(ground, isRoutine),
    conditions: judgements.map(asCondition),
    up: upFrom(walk, told.where),
    doubt: doubtOf(ground, cells),
    cells,
    refusals: refusalsOf(walk),
    history,
  };
};

const byRungThenName = (one: TracedPractice, other: TracedPractice): number =>
  heightOf(other.rung) - heightOf(one.rung) || (one.practice < other.practice ? -1 : 1);

/**
 * Pure, and the same whatever the order of sessions and records. Lists each practice that was heard of up to the
 * round shown, and each that was declared ahead. METHOD.md section 4 is the source of every rule; where it leaves
 * room, the file that applies the rule says what was chosen.
 */
export const trace = ({ inquiry, practices, sessions, records, round = null }: TraceInput): Trace => {
  const ordered = inOrder(records);
  const index = roundToShow(inquiry.rounds, round, ordered);
  const company = companyOf(inquiry, sessions);
  const traced = sortByPractice(inquiry, practices, ordered)
    .filter(({ firstHeard }) => firstHeard === null || firstHeard <= index)
    .map((told) => tracePractice(told, inquiry, company, index))
    .sort(byRungThenName);
  const N = inquiry.frame?.settings.length ?? 0;
  return {
    round: inquiry.rounds[index]?.id ?? null,
    frame: inquiry.frame === null ? null : { sampling: inquiry.frame.sampling, N },
    thresholds: inquiry.ladder,
    practices: traced,
    refusals: refusalsOverall(inquiry, traced),
  };
};
