/** Everything that the rungs may look at for one practice in one round. */
import type { KeptRecord } from '../harvest/record.ts';
import type { Inquiry, Round } from '../inquiry/inquiry.ts';
import type { Company } from './company.ts';
import { type Field, fieldOf } from './field.ts';
import { type ReachInRound, reachInRound } from './reach.ts';
import { type Standings, standings } from './standing.ts';
import type { KeptEffect, KeptNormalization, KeptStatus, Telling } from './telling.ts';
import { isCounted, tellerOf } from './telling.ts';
import type { Heard, Told } from './told.ts';

/** An earlier round in which the routine share was high enough for `common`. */
export interface RoundBefore {
  readonly round: Round;
  readonly records: () => readonly KeptRecord[];
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
  readonly latest: Standings;
  /** Per setting the status in the round from a user, an observer or a document. */
  readonly known: Standings;
  readonly reach: ReachInRound;
  /** Per setting who told of the practice there, up to the round. */
  readonly tellers: Tellers;
  readonly earlier: readonly RoundBefore[];
}

const heardBy = <R>(all: readonly Heard<R>[], index: number): readonly R[] => {
  const heard: R[] = [];
  for (const { record, placed } of all) if (placed.heard <= index) heard.push(record);
  return heard;
};

type Tellers = ReadonlyMap<string, ReadonlySet<string>>;

const tellersPerSetting = (tellings: readonly Telling[], before: Tellers): Tellers => {
  const tellers = new Map<string, Set<string>>();
  for (const [setting, here] of before) tellers.set(setting, new Set(here));
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

/** What comes on record: heard up to the round, and of that the statuses of the round itself. */
export type More = Pick<Ground, 'tellings' | 'statuses' | 'effects' | 'normalizations'>;

/** The ground with more on record, told after what is there; nothing that was worked out is worked out again. */
export const withMore = (ground: Ground, where: readonly string[], more: More): Ground => {
  const { inquiry, round } = ground;
  const tellings = [...ground.tellings, ...more.tellings];
  return {
    ...ground,
    field: fieldOf(inquiry, round, where, () => settingsOf(tellings)),
    tellings,
    effects: [...ground.effects, ...more.effects],
    normalizations: [...ground.normalizations, ...more.normalizations],
    statuses: [...ground.statuses, ...more.statuses],
    latest: standings(more.tellings, ground.latest),
    known: standings(more.statuses.filter(isCounted), ground.known),
    reach: reachInRound(more.statuses, ground.reach),
    tellers: tellersPerSetting(more.tellings, ground.tellers),
  };
};

/** The ground of one practice in the round with this index; `earlier` grows as the rounds are walked. */
export const survey = (
  told: Told,
  inquiry: Inquiry,
  company: Company,
  index: number,
  earlier: readonly RoundBefore[],
): Ground => {
  const bare: Ground = {
    practice: told.practice,
    inquiry,
    company,
    round: inquiry.rounds[index] ?? null,
    field: { N: null, sampling: null, settings: [], counted: [] },
    tellings: [],
    effects: [],
    normalizations: [],
    statuses: [],
    latest: new Map(),
    known: new Map(),
    reach: new Map(),
    tellers: new Map(),
    earlier,
  };
  const statuses: KeptStatus[] = [];
  for (const { record, placed } of told.tellings) {
    if (record.kind === 'status' && placed.counts === index) statuses.push(record);
  }
  return withMore(bare, told.where, {
    tellings: heardBy(told.tellings, index),
    statuses,
    effects: heardBy(told.effects, index),
    normalizations: heardBy(told.normalizations, index),
  });
};
