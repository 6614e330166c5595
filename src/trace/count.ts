/** k of n known settings, of N: how far a practice has spread, with the bounds on its share. */
import { boundsOf } from './bounds.ts';
import type { Ground } from './ground.ts';
import type { Standing } from './standing.ts';
import type { Count } from './trace.ts';

type Holds = (stage: number | null) => boolean;

/** The settings that count and for which it holds, with how they are known, in the order of the frame. */
export const settingsThat = (ground: Ground, holds: Holds): readonly (readonly [string, Standing])[] =>
  ground.field.counted.flatMap((setting) => {
    const standing = ground.known.get(setting);
    return standing !== undefined && holds(standing.stage) ? [[setting, standing] as const] : [];
  });

/** The count if `more` of the unseen settings were seen and found so. */
export const countWith = (ground: Ground, holds: Holds, more: number): Count => {
  const { N, sampling, counted } = ground.field;
  const k = settingsThat(ground, holds).length + more;
  const n = counted.filter((setting) => ground.known.has(setting)).length + more;
  if (N === null) return { k, n, lower: null, upper: null };
  return { k, n, ...boundsOf({ k, n, N, drawn: sampling === 'random' ? counted.length : null }) };
};

export const countOf = (ground: Ground, holds: Holds): Count => countWith(ground, holds, 0);
