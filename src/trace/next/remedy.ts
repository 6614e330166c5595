/** What could be done about a condition that is missing: what it costs, what to say, and what it would bring at best. */
import type { KeptRecord } from '../../harvest/record.ts';
import type { Visit } from '../trace.ts';

/** From cheap to dear: fill a blank, ask a known teller, visit a setting, wait for a round. */
export const costs = ['blank', 'ask', 'visit', 'wait'] as const;
export type Cost = (typeof costs)[number];

/** Somebody who would be heard, with the role they would give. */
export interface Newcomer {
  readonly alias: string;
  readonly role: string | null;
}

/** What would be on record if the best were found. */
export interface Imagined {
  readonly records: readonly KeptRecord[];
  readonly company: readonly Newcomer[];
}

/** `imagined` is null for what the group itself still has to declare, or for rounds to come. */
export interface Remedy {
  readonly visit: Visit;
  readonly imagined: Imagined | null;
}

/** `what` follows `trace.up.<cost>.`. */
export const remedy = (
  what: `${Cost}.${string}`,
  setting: string | null,
  params: Visit['params'],
  imagined: Imagined | null,
): Remedy => ({
  visit: {
    code: `trace.up.${what}`,
    params: setting === null ? params : { ...params, setting },
    setting,
  },
  imagined,
});

export const together = (all: readonly Imagined[]): Imagined => ({
  records: all.flatMap(({ records }) => records),
  company: all.flatMap(({ company }) => company),
});
