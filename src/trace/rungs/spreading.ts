/** Spreading practice: in use in a real part of the frame, as observed in the round. */
import { leastThat } from '../bounds.ts';
import { condition, referencesOf } from '../condition.ts';
import { countOf, settingsThat } from '../count.ts';
import type { Ground } from '../ground.ts';
import { isInUse } from '../telling.ts';
import type { Condition, ConditionId, Count, Finding } from '../trace.ts';

/** The least number of settings out of N whose share reaches a threshold. */
export const settingsNeeded = (N: number, threshold: number): number =>
  leastThat(0, N, (k) => k / N >= threshold);

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
  evidence: readonly string[],
): Condition =>
  N === null || count.lower === null
    ? condition(id, false, evidence, {}, 'none')
    : condition(id, count.lower >= threshold, evidence, shareParams(count, N, threshold));

export const spreading = (ground: Ground): readonly Condition[] => {
  const { minimumFrame, minimumSettings, spreading: threshold } = ground.inquiry.ladder;
  const { N } = ground.field;
  const count = countOf(ground, isInUse);
  const evidence = referencesOf(settingsThat(ground, isInUse));
  return [
    condition(
      'spreading.frame',
      N !== null && N >= minimumFrame,
      [],
      { N: N ?? 0, minimum: minimumFrame },
      N === null ? 'none' : 'missing',
    ),
    condition('spreading.settings', count.k >= minimumSettings, evidence, {
      k: count.k,
      n: count.n,
      minimum: minimumSettings,
    }),
    shareCondition('spreading.share', count, N, threshold, evidence),
  ];
};
