/** Common practice: routine in most of the frame, twice, for those it matters most to, and felt as normal. */
import { condition, referencesOf } from '../condition.ts';
import { countOf, settingsThat } from '../count.ts';
import { daysBetween } from '../days.ts';
import type { Ground } from '../ground.ts';
import { isRoutine } from '../telling.ts';
import type { Condition } from '../trace.ts';
import { voicedAsNormal } from './common-normal.ts';
import { reached } from './common-reach.ts';
import { shareCondition } from './spreading.ts';

/**
 * An earlier round with a high enough routine share, that ended at least `sustainedDays` before this one began. Only
 * the share is asked of the earlier round; of this round `common.share` asks it.
 */
const sustained = ({ earlier, round, inquiry }: Ground): Condition => {
  const days = inquiry.ladder.sustainedDays;
  const found =
    round === null ? undefined : earlier.find((before) => daysBetween(before.round.to, round.from) >= days);
  return found === undefined
    ? condition('common.sustained', false, [], { days })
    : condition('common.sustained', true, found.evidence, { days, round: found.round.id });
};

export const common = (ground: Ground): readonly Condition[] => {
  const { minimumSettings, common: threshold } = ground.inquiry.ladder;
  const routine = settingsThat(ground, isRoutine);
  const count = countOf(ground, isRoutine);
  const evidence = referencesOf(routine);
  return [
    condition('common.settings', count.k >= minimumSettings, evidence, {
      k: count.k,
      n: count.n,
      minimum: minimumSettings,
    }),
    shareCondition('common.share', count, ground.field.N, threshold, evidence),
    sustained(ground),
    reached(
      ground,
      routine.map(([setting]) => setting),
    ),
    voicedAsNormal(ground),
  ];
};
