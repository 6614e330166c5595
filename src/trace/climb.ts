/** Walks the rounds in order and finds the rung of a practice in each. */
import type { Inquiry } from '../inquiry/inquiry.ts';
import { inTheBestCase } from './best-case.ts';
import type { Company } from './company.ts';
import { type Judgement, recordsOf } from './condition.ts';
import { countOf, settingsThat } from './count.ts';
import { type Ground, type RoundBefore, survey } from './ground.ts';
import { best } from './rungs/best.ts';
import { common } from './rungs/common.ts';
import { shared } from './rungs/shared.ts';
import { spark } from './rungs/spark.ts';
import { spreading } from './rungs/spreading.ts';
import { isRoutine } from './telling.ts';
import type { Told } from './told.ts';
import { type Rung, rungs } from './trace.ts';

/** From low to high, each with its conditions. */
const steps = [
  { rung: 'spark', judge: spark },
  { rung: 'best', judge: best },
  { rung: 'shared', judge: shared },
  { rung: 'spreading', judge: spreading },
  { rung: 'common', judge: common },
] as const;

export const heightOf = (rung: Rung): number => rungs.indexOf(rung);

/** Where a practice stands in a round; `toConfirm`: a rung is held only because nothing refutes it yet. */
export interface Standpoint {
  readonly rung: Rung;
  readonly toConfirm: boolean;
  /** Of the rungs looked at, from low to high, up to the first that does not hold. */
  readonly judgements: readonly Judgement[];
}

/** `before`: the rung held in the round before, or `none`; `sure`: the rung below which nothing need be looked at. */
export const standpointOn = (ground: Ground, before: Rung, sure: Rung = 'none'): Standpoint => {
  const judgements: Judgement[] = [];
  let rung = sure;
  let toConfirm = false;
  for (const step of steps.slice(heightOf(sure))) {
    const now = step.judge(ground);
    judgements.push(...now);
    if (!now.every(({ met }) => met)) {
      if (heightOf(step.rung) > heightOf(before)) break;
      const hoped = step.judge(inTheBestCase(ground));
      if (!now.every(({ met }, at) => met || hoped[at]?.met === true)) break;
      toConfirm = true;
    }
    rung = step.rung;
  }
  return { rung, toConfirm, judgements };
};

/** All nineteen conditions, as they are now. */
const allJudgements = (ground: Ground, { judgements }: Standpoint): readonly Judgement[] => {
  const looked = new Set(judgements.map(({ id }) => id.split('.')[0]));
  return [
    ...judgements,
    ...steps.filter(({ rung }) => !looked.has(rung)).flatMap(({ judge }) => judge(ground)),
  ];
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
  return [{ round: ground.round, records: () => recordsOf(settingsThat(ground, isRoutine)) }];
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
  return {
    ...standpoint,
    judgements: allJudgements(ground, standpoint),
    ground,
    before,
    history,
    roundsSeen,
  };
};
