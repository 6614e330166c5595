/** Common practice: routine in most of the frame, twice, for those it matters most to, and felt as normal. */
import { type Judgement, judge, judgeAlone, recordsOf } from '../condition.ts';
import { countOf, settingsThat } from '../count.ts';
import { daysBetween } from '../days.ts';
import type { Ground } from '../ground.ts';
import { isRoutine } from '../telling.ts';
import { voicedAsNormal } from './common-normal.ts';
import { reached } from './common-reach.ts';
import { settingsCondition, shareCondition } from './spreading.ts';

/**
 * An earlier round with a high enough routine share, that ended at least `sustainedDays` before this one began. Only
 * the share is asked of the earlier round; of this round `common.share` asks it.
 */
export const sustained = ({ earlier, round, inquiry }: Ground): Judgement => {
  const days = inquiry.ladder.sustainedDays;
  const found =
    round === null ? undefined : earlier.find((before) => daysBetween(before.round.to, round.from) >= days);
  return found === undefined
    ? judgeAlone('common.sustained', false, { days })
    : judge('common.sustained', true, () => ({
        records: found.records(),
        params: { days, round: found.round.id },
      }));
};

export const common = (ground: Ground): readonly Judgement[] => {
  const { minimumSettings, common: threshold } = ground.inquiry.ladder;
  const routine = settingsThat(ground, isRoutine);
  const count = countOf(ground, isRoutine);
  const records = () => recordsOf(routine);
  return [
    settingsCondition('common.settings', count, minimumSettings, records),
    shareCondition('common.share', count, ground.field.N, threshold, records),
    sustained(ground),
    reached(
      ground,
      routine.map(([setting]) => setting),
    ),
    voicedAsNormal(ground),
  ];
};
