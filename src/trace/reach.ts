/** Whom a practice reaches in each setting, from the statuses of one round. */
import type { ReachValue } from '../template/fixed-answers.ts';
import type { KeptStatus } from './telling.ts';

export interface ReachFound {
  readonly value: ReachValue;
  readonly date: string;
  readonly statuses: readonly KeptStatus[];
}

/** Setting → group → what was last said. */
export type ReachInRound = ReadonlyMap<string, ReadonlyMap<string, ReachFound>>;

/** Least favourable first: leaving a group out is better than not reaching it, and worse than reaching it. */
const order: Readonly<Record<ReachValue, number>> = { not_yet: 0, unknown: 1, not_applicable: 2, reached: 3 };

const resolve = (known: ReachFound | undefined, found: ReachFound): ReachFound => {
  if (known === undefined || found.date > known.date) return found;
  if (found.value === known.value) return { ...known, statuses: [...known.statuses, ...found.statuses] };
  return order[found.value] < order[known.value] ? found : known;
};

/** Per setting and group the latest answer; on the same date the least favourable. `before`: of earlier statuses. */
export const reachInRound = (
  statuses: Iterable<KeptStatus>,
  before: ReachInRound = new Map(),
): ReachInRound => {
  const settings = new Map<string, Map<string, ReachFound>>();
  for (const [setting, groups] of before) settings.set(setting, new Map(groups));
  for (const status of statuses) {
    if (status.setting === null) continue;
    const groups = settings.get(status.setting) ?? new Map<string, ReachFound>();
    settings.set(status.setting, groups);
    for (const [group, value] of Object.entries(status.reach)) {
      const known = groups.get(group);
      if (known !== undefined && known.date > status.date) continue;
      groups.set(group, resolve(known, { value, date: status.date, statuses: [status] }));
    }
  }
  return settings;
};

/** A group that nobody spoke of is unknown. */
export const reachOf = (reach: ReachInRound, setting: string, group: string): ReachValue =>
  reach.get(setting)?.get(group)?.value ?? 'unknown';
