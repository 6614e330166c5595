/** Dearest of all: a round that is still to come. */
import { countOf } from '../count.ts';
import { dayAfter } from '../days.ts';
import type { Ground } from '../ground.ts';
import { sustained } from '../rungs/common.ts';
import { isRoutine } from '../telling.ts';
import type { ConditionId } from '../trace.ts';
import { type Remedy, remedy } from './remedy.ts';

/** The first day on which a later round may begin, when this one already counts; else two more rounds are needed. */
const waitForAnother = (ground: Ground): Remedy => {
  const { sustainedDays: days, common } = ground.inquiry.ladder;
  if (ground.round === null) return remedy('wait.rounds', null, { days }, null);
  const { lower } = countOf(ground, isRoutine);
  return lower !== null && lower >= common
    ? remedy('wait.sustained', null, { days, from: dayAfter(ground.round.to, days) }, null)
    : remedy('wait.twice', null, { days }, null);
};

/** As long as no earlier round held, one round more is not enough for common practice, whatever else is missing. */
export const waitFor = (ground: Ground, id: ConditionId): Remedy =>
  id.startsWith('common.') && !sustained(ground).met
    ? waitForAnother(ground)
    : remedy('wait.round', null, {}, null);
