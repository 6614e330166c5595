/** The map of one practice: the latest known stage of each setting in the round shown. */
import { recordsOf, referencesTo } from './condition.ts';
import type { Ground } from './ground.ts';
import { type Standing, standings } from './standing.ts';
import type { Cell } from './trace.ts';

const cellFrom = (setting: string, basis: Cell['basis'], standing: Standing): Cell => ({
  setting,
  stage: standing.stage,
  basis,
  disputed: standing.disputed && basis === 'known',
  get evidence() {
    return referencesTo(recordsOf([[setting, standing]]));
  },
});

/**
 * A status of the round from a user, observer or document first, else from a leader, else the latest story up to the
 * round; what earlier rounds observed is not repeated here.
 */
export const cellsOf = (ground: Ground): readonly Cell[] => {
  const leaders = standings(ground.statuses.filter(({ source }) => source === 'leader'));
  const stories = standings(ground.tellings.filter(({ kind }) => kind === 'example'));
  return ground.field.settings.map((setting) => {
    const known = ground.known.get(setting);
    if (known !== undefined) return cellFrom(setting, 'known', known);
    const leader = leaders.get(setting);
    if (leader !== undefined) return cellFrom(setting, 'leader', leader);
    const story = stories.get(setting);
    if (story !== undefined) return cellFrom(setting, 'example', story);
    return { setting, stage: null, basis: 'unseen', disputed: false, evidence: [] };
  });
};
