/** The visit likeliest to prove us wrong. */
import { unseenSettings } from '../best-case.ts';
import { settingsThat } from '../count.ts';
import type { Ground } from '../ground.ts';
import { reachOf } from '../reach.ts';
import { isInUse } from '../telling.ts';
import type { Cell, Visit } from '../trace.ts';

const visitTo = (reason: string, setting: string, params: Visit['params'] = {}): Visit => ({
  code: `trace.doubt.${reason}`,
  params: { setting, ...params },
  setting,
});

/** The first setting in use where a group is not reached, or nobody knows; priority groups first. */
const unreachedGroup = (ground: Ground): Visit | null => {
  const groups = [
    ...ground.inquiry.groups.filter(({ priority }) => priority),
    ...ground.inquiry.groups.filter(({ priority }) => !priority),
  ];
  const settings = settingsThat(ground, isInUse).map(([setting]) => setting);
  for (const { id } of groups) {
    const setting = settings.find((place) =>
      ['not_yet', 'unknown'].includes(reachOf(ground.reach, place, id)),
    );
    if (setting !== undefined) return visitTo('unreached', setting, { group: id });
  }
  return null;
};

/**
 * A disputed setting, then one known from a leader only, then an unseen one, then an unreached group; ties in the
 * order of the frame. Unseen means no known status in the round, so also a setting known from stories only; for a
 * random frame the drawn ones come first. When all was seen, agreed and reached, one's own eyes: a setting in use,
 * else any. Where no setting is known at all, the question is where it is.
 */
export const doubtOf = (ground: Ground, cells: readonly Cell[]): Visit => {
  const disputed = cells.find((cell) => cell.disputed);
  if (disputed !== undefined) return visitTo('disputed', disputed.setting);
  const leader = cells.find(({ basis }) => basis === 'leader');
  if (leader !== undefined) return visitTo('leader', leader.setting);
  const unseen = unseenSettings(ground)[0];
  if (unseen !== undefined) return visitTo('unseen', unseen);
  const group = unreachedGroup(ground);
  if (group !== null) return group;
  const undrawn = cells.find(({ basis }) => basis !== 'known');
  if (undrawn !== undefined) return visitTo('unseen', undrawn.setting);
  const again = cells.find(({ stage }) => isInUse(stage)) ?? cells[0];
  return again === undefined
    ? { code: 'trace.doubt.nowhere', params: {}, setting: null }
    : visitTo('again', again.setting);
};
