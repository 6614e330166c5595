/** Whether those who matter most to the group are reached where the practice is routine. */
import { type Judgement, judge, judgeAlone } from '../condition.ts';
import type { Ground } from '../ground.ts';
import { reachOf } from '../reach.ts';

/** A priority group in the routine settings: where it applies, and where of those it is reached. */
export interface GroupReach {
  readonly group: string;
  readonly applies: readonly string[];
  readonly reached: readonly string[];
}

export const reachPerGroup = (ground: Ground, routine: readonly string[]): readonly GroupReach[] =>
  ground.inquiry.groups
    .filter(({ priority }) => priority)
    .map(({ id }) => {
      const applies = routine.filter((setting) => reachOf(ground.reach, setting, id) !== 'not_applicable');
      return {
        group: id,
        applies,
        reached: applies.filter((setting) => reachOf(ground.reach, setting, id) === 'reached'),
      };
    });

/** Reached in at least half of the settings where it applies; where nobody knows counts as not. */
export const isReachedEnough = ({ applies, reached: where }: GroupReach): boolean =>
  2 * where.length >= applies.length;

/**
 * Each priority group is reached in at least half of the routine settings where it applies. A group that applies in
 * none is set aside, but at least one must apply. Params name the group by id, under `group`.
 */
export const reached = (ground: Ground, routine: readonly string[]): Judgement => {
  const groups = reachPerGroup(ground, routine);
  const applying = groups.filter(({ applies }) => applies.length > 0);
  const failing = applying.find((group) => !isReachedEnough(group));
  if (groups.length === 0) return judgeAlone('common.reach', false, {}, 'none');
  if (applying.length === 0) return judgeAlone('common.reach', false, {}, 'unapplied');
  return judge('common.reach', failing === undefined, () => ({
    records: applying
      .flatMap(({ group, reached: where }) =>
        where.flatMap((setting) => ground.reach.get(setting)?.get(group)?.statuses ?? []),
      )
      .sort((one, other) => one.session - other.session),
    params: {
      count: applying.length,
      ...(failing === undefined
        ? {}
        : { group: failing.group, reached: failing.reached.length, applies: failing.applies.length }),
    },
  }));
};
