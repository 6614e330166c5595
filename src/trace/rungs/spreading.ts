/** Spreading practice: in use in a real part of the frame, as observed in the round. */
import type { KeptRecord } from '../../harvest/record.ts';
import { leastThat } from '../bounds.ts';
import { type Judgement, judge, judgeAlone, recordsOf } from '../condition.ts';
import { countOf, settingsThat } from '../count.ts';
import type { Ground } from '../ground.ts';
import { isInUse } from '../telling.ts';
import type { ConditionId, Count, Finding } from '../trace.ts';

/** The least number of settings out of N whose share reaches a threshold. */
const settingsNeeded = (N: number, threshold: number): number => leastThat(0, N, (k) => k / N >= threshold);

/** Params of a share: the lower and upper bound as numbers of settings, of N, and how many are needed. */
const shareParams = (count: Count, N: number, threshold: number): Finding['params'] => ({
  least: Math.round((count.lower ?? 0) * N),
  most: Math.round((count.upper ?? 0) * N),
  N,
  needed: settingsNeeded(N, threshold),
});

/** The condition that the lower bound of a share reaches a threshold; without a frame there is no share. */
export const shareCondition = (
  id: ConditionId,
  count: Count,
  N: number | null,
  threshold: number,
  records: () => readonly KeptRecord[],
): Judgement =>
  N === null || count.lower === null
    ? judge(id, false, () => ({ records: records(), params: {} }), 'none')
    : judge(id, count.lower >= threshold, () => ({
        records: records(),
        params: shareParams(count, N, threshold),
      }));

/** The condition that enough settings count; where none is known, no number is given. */
export const settingsCondition = (
  id: ConditionId,
  { k, n }: Count,
  minimum: number,
  records: () => readonly KeptRecord[],
): Judgement =>
  judge(
    id,
    k >= minimum,
    () => ({ records: records(), params: { k, n, minimum } }),
    n === 0 ? 'unseen' : 'missing',
  );

export const spreading = (ground: Ground): readonly Judgement[] => {
  const { minimumFrame, minimumSettings, spreading: threshold } = ground.inquiry.ladder;
  const { N } = ground.field;
  const count = countOf(ground, isInUse);
  const records = () => recordsOf(settingsThat(ground, isInUse));
  return [
    judgeAlone(
      'spreading.frame',
      N !== null && N >= minimumFrame,
      { N: N ?? 0, minimum: minimumFrame },
      N === null ? 'none' : 'missing',
    ),
    settingsCondition('spreading.settings', count, minimumSettings, records),
    shareCondition('spreading.share', count, N, threshold, records),
  ];
};
