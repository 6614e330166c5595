/** Where one could go next: settings in the order in which a visit makes sense. */
import { unseenSettings } from '../best-case.ts';
import { leastThat } from '../bounds.ts';
import { countWith } from '../count.ts';
import type { Ground } from '../ground.ts';
import { settingsInUse } from '../rungs/best.ts';
import { tellersInUse } from '../rungs/shared.ts';
import { isInUse, isRoutine } from '../telling.ts';
import type { ConditionId } from '../trace.ts';

/** Settings in use, in the order of the frame; those outside it last, by id. */
export const placesInUse = (ground: Ground): readonly string[] => {
  const inUse = settingsInUse(ground).map(([setting]) => setting);
  const known = ground.field.settings.filter((setting) => inUse.includes(setting));
  return [...known, ...inUse.filter((setting) => !known.includes(setting))];
};

/** Settings without a known status in the round, where a visit could still find use; also those not drawn. */
const openPlaces = (ground: Ground): readonly string[] =>
  ground.field.settings.filter((setting) => !ground.known.has(setting));

/** A setting, `null` for one that nobody named yet, or nothing when all were seen. */
export type Place = string | null | undefined;

const orElsewhere = (ground: Ground, place: string | undefined): Place =>
  place ?? (ground.field.N === null ? null : undefined);

/** Where it is in use, else where it could be. */
export const firstPlace = (ground: Ground): Place =>
  orElsewhere(ground, placesInUse(ground)[0] ?? openPlaces(ground)[0]);

/** A second setting: in use but without a teller of its own, else unseen; else where it is in use already. */
export const secondPlace = (ground: Ground): Place => {
  const own = tellersInUse(ground);
  const inUse = placesInUse(ground);
  const fresh =
    inUse.find((setting) => !own.has(setting)) ?? openPlaces(ground).find((setting) => !own.has(setting));
  if (fresh !== undefined) return fresh;
  return inUse.length > 1 ? inUse[0] : orElsewhere(ground, undefined);
};

/** The conditions that a count must meet, by rung. */
export type CountedCondition = 'spreading.settings' | 'spreading.share' | 'common.settings' | 'common.share';

export const isCountedCondition = (id: ConditionId): id is CountedCondition =>
  id.endsWith('.share') || id === 'spreading.settings' || id === 'common.settings';

/**
 * How many of the unseen settings must be found so before both the number and the share are enough; more than there
 * are when that cannot be in this round.
 */
export const settingsLacking = (ground: Ground, id: CountedCondition): number => {
  const { minimumSettings, spreading, common } = ground.inquiry.ladder;
  const isCommon = id.startsWith('common.');
  const share = isCommon ? common : spreading;
  const unseen = unseenSettings(ground).length;
  return leastThat(0, unseen + 1, (more) => {
    if (more > unseen) return true;
    const { k, lower } = countWith(ground, isCommon ? isRoutine : isInUse, more);
    return k >= minimumSettings && (lower === null || lower >= share);
  });
};

/** Unseen settings that count: first where stories say that it is in use, then the rest, in the order of the frame. */
export const unseenPlaces = (ground: Ground): readonly string[] => {
  const unseen = unseenSettings(ground);
  const likely = (setting: string): boolean => isInUse(ground.latest.get(setting)?.stage ?? null);
  return [...unseen.filter(likely), ...unseen.filter((setting) => !likely(setting))];
};

/** Who told of the practice in a setting, the first by session. */
export const tellerIn = (ground: Ground, setting: string): string | null => {
  const [first] = ground.tellers.get(setting) ?? [];
  return first ?? null;
};
