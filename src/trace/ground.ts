/** Everything that the rungs may look at for one practice in one round. */
import type { KeptRecord } from '../harvest/record.ts';
import type { Inquiry, Round } from '../inquiry/inquiry.ts';
import type { Company } from './company.ts';
import { type Field, fieldOf } from './field.ts';
import { type ReachInRound, reachInRound } from './reach.ts';
import type { Placed } from './rounds.ts';
import { type Standing, standings } from './standing.ts';
import type { KeptEffect, KeptNormalization, KeptStatus, Telling } from './telling.ts';
import { isCounted, tellerOf } from './telling.ts';
import type { Told } from './told.ts';

/** An earlier round in which the routine share was high enough for `common`. */
export interface RoundBefore {
  readonly round: Round;
  readonly records: readonly KeptRecord[];
}

export interface Ground {
  readonly practice: string;
  readonly inquiry: Inquiry;
  readonly company: Company;
  readonly round: Round | null;
  readonly field: Field;
  /** Heard up to the round. */
  readonly tellings: readonly Telling[];
  readonly effects: readonly KeptEffect[];
  readonly normalizations: readonly KeptNormalization[];
  /** Statuses of the round, whoever says so. */
  readonly statuses: readonly KeptStatus[];
  /** Per setting the latest stage known, from an example or a status, any source, up to the round. */
  readonly latest: ReadonlyMap<string, Standing>;
  /** Per setting the status in the round from a user, an observer or a document. */
  readonly known: ReadonlyMap<string, Standing>;
  readonly reach: ReachInRound;
  /** Per setting who told of the practice there, up to the round. */
  readonly tellers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly earlier: readonly RoundBefore[];
}

const heardBy = <T>(pairs: readonly (readonly [T, Placed])[], index: number): readonly T[] => {
  const heard: T[] = [];
  for (const [record, placed] of pairs) if (placed.heard <= index) heard.push(record);
  return heard;
};

const tellersPerSetting = (tellings: readonly Telling[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const tellers = new Map<string, Set<string>>();
  for (const telling of tellings) {
    const teller = tellerOf(telling);
    if (teller === null || telling.setting === null) continue;
    const here = tellers.get(telling.setting);
    if (here === undefined) tellers.set(telling.setting, new Set([teller]));
    else here.add(teller);
  }
  return tellers;
};

const settingsOf = (tellings: readonly Telling[]): Set<string> => {
  const named = new Set<string>();
  for (const { setting } of tellings) if (setting !== null) named.add(setting);
  return named;
};

/** The ground of one practice in the round with this index; `earlier` grows as the rounds are walked. */
export const survey = (
  told: Told,
  inquiry: Inquiry,
  company: Company,
  index: number,
  earlier: readonly RoundBefore[],
): Ground => {
  const round = inquiry.rounds[index] ?? null;
  const tellings = heardBy(told.tellings, index);
  const statuses: KeptStatus[] = [];
  for (const [telling, placed] of told.tellings) {
    if (telling.kind === 'status' && placed.counts === index) statuses.push(telling);
  }
  return {
    practice: told.practice,
    inquiry,
    company,
    round,
    field: fieldOf(inquiry, round, told.where, () => settingsOf(tellings)),
    tellings,
    effects: heardBy(told.effects, index),
    normalizations: heardBy(told.normalizations, index),
    statuses,
    latest: standings(tellings),
    known: standings(statuses.filter(isCounted)),
    reach: reachInRound(statuses),
    tellers: tellersPerSetting(tellings),
    earlier,
  };
};
