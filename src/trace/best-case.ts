/** The same ground as it still could turn out to be: what a round half done does not refute. */
import { settingsThat } from './count.ts';
import type { Ground } from './ground.ts';
import type { ReachFound, ReachInRound } from './reach.ts';
import { reachOf } from './reach.ts';
import type { Standing } from './standing.ts';
import { isInUse } from './telling.ts';

const routine: Standing = { stage: 4, disputed: false, date: '', tellings: [] };

/** Settings that count but have no known status in the round, in the order of the frame. */
export const unseenSettings = (ground: Ground): readonly string[] =>
  ground.field.counted.filter((setting) => !ground.known.has(setting));

const reachedWhereUnknown = (ground: Ground, settings: readonly string[]): ReachInRound => {
  const groups = ground.inquiry.groups.map(({ id }) => id);
  const reached: ReachFound = { value: 'reached', date: '', statuses: [] };
  return new Map(
    settings.map((setting) => {
      const found = new Map(ground.reach.get(setting) ?? []);
      for (const group of groups) {
        if (reachOf(ground.reach, setting, group) === 'unknown') found.set(group, reached);
      }
      return [setting, found] as const;
    }),
  );
};

/**
 * Unseen settings routine (for random the drawn ones), unknown reach reached; nothing else is assumed. Chosen where
 * METHOD.md is silent: an unseen setting is taken as routine also for the latest stage that `best` and `shared` look
 * at, and so is one that was observed in use and then doubted by a leader or a story (a word that does not count in the
 * round refutes nothing either). Tellers, links and voices are not imagined.
 */
export const inTheBestCase = (ground: Ground): Ground => {
  const hopeful = unseenSettings(ground).map((setting) => [setting, routine] as const);
  return {
    ...ground,
    latest: new Map([...ground.latest, ...hopeful, ...settingsThat(ground, isInUse)]),
    known: new Map([...ground.known, ...hopeful]),
    reach: reachedWhereUnknown(ground, ground.field.counted),
  };
};
