/** Walks the rounds in order and finds the rung of a practice in each. */
import type { Inquiry } from '../inquiry/inquiry.ts';
import { inTheBestCase } from './best-case.ts';
import type { Company } from './company.ts';
import { referencesOf } from './condition.ts';
import { countOf, settingsThat } from './count.ts';
import { type Ground, type RoundBefore, survey } from './ground.ts';
import { best } from './rungs/best.ts';
import { common } from './rungs/common.ts';
import { shared } from './rungs/shared.ts';
import { spark } from './rungs/spark.ts';
import { spreading } from './rungs/spreading.ts';
import { isRoutine } from './telling.ts';
import type { Told } from './told.ts';
import { type Condition, type Rung, rungs } from './trace.ts';

/** From low to high, each with its conditions. */
const steps = [
  { rung: 'spark', conditionsOf: spark },
  { rung: 'best', conditionsOf: best },
  { rung: 'shared', conditionsOf: shared },
  { rung: 'spreading', conditionsOf: spreading },
  { rung: 'common', conditionsOf: common },
] as const;

export const heightOf = (rung: Rung): number => rungs.indexOf(rung);

/** Where a practice stands in a round; `toConfirm`: a rung is held only because nothing refutes it yet. */
export interface Standpoint {
  readonly rung: Rung;
  readonly toConfirm: boolean;
  /** All nineteen, as they are now. */
  readonly conditions: readonly Condition[];
}

/** `before`: the rung held in the round before, or `none`. */
export const standpointOn = (ground: Ground, before: Rung): Standpoint => {
  const now = steps.map(({ conditionsOf }) => conditionsOf(ground));
  let hopeful: Ground | null = null;
  let rung: Rung = 'none';
  let toConfirm = false;
  for (const [index, step] of steps.entries()) {
    const conditions = now[index] ?? [];
    if (!conditions.every(({ met }) => met)) {
      if (heightOf(step.rung) > heightOf(before)) break;
      hopeful ??= inTheBestCase(ground);
      const still = step.conditionsOf(hopeful);
      if (!conditions.every(({ met }, at) => met || still[at]?.met === true)) break;
      toConfirm = true;
    }
    rung = step.rung;
  }
  return { rung, toConfirm, conditions: now.flat() };
};

/** A walk up to one round: the rung in each, and the ground of the last. */
export interface Walk extends Standpoint {
  readonly ground: Ground;
  /** The rung held in the round before the last. */
  readonly before: Rung;
  readonly history: readonly { readonly round: string | null; readonly rung: Rung }[];
  /** Rounds in which at least one setting was seen. */
  readonly roundsSeen: number;
}

const asRoundBefore = (ground: Ground): readonly RoundBefore[] => {
  const { lower } = countOf(ground, isRoutine);
  if (ground.round === null || lower === null || lower < ground.inquiry.ladder.common) return [];
  return [{ round: ground.round, evidence: referencesOf(settingsThat(ground, isRoutine)) }];
};

export const walkRounds = (told: Told, inquiry: Inquiry, company: Company, last: number): Walk => {
  let ground = survey(told, inquiry, company, 0, []);
  let before: Rung = 'none';
  let standpoint = standpointOn(ground, before);
  let roundsSeen = ground.known.size > 0 ? 1 : 0;
  const history = [{ round: ground.round?.id ?? null, rung: standpoint.rung }];
  for (let index = 1; index <= last; index += 1) {
    ground = survey(told, inquiry, company, index, [...ground.earlier, ...asRoundBefore(ground)]);
    before = standpoint.rung;
    standpoint = standpointOn(ground, before);
    if (ground.known.size > 0) roundsSeen += 1;
    history.push({ round: ground.round?.id ?? null, rung: standpoint.rung });
  }
  return { ...standpoint, ground, before, history, roundsSeen };
};
