/** Puts every record in its round: where an observation counts, and from which round on a story is heard. */
import type { KeptRecord } from '../harvest/record.ts';
import type { Round } from '../inquiry/inquiry.ts';

/** `counts`: the round in which it is an observation, or null; `heard`: the first round that can know of it. */
export interface Placed {
  readonly counts: number | null;
  readonly heard: number;
}

/**
 * METHOD.md leaves room for what was told outside every round; chosen here: it counts in no round, is heard from the
 * first round that ends after it, and when all rounds have ended, from the last one. A round that is no longer
 * declared is as no round: then the date decides.
 */
export const placeIn = (
  rounds: readonly Round[],
  record: { readonly round: string | null; readonly date: string },
): Placed => {
  if (rounds.length === 0) return { counts: 0, heard: 0 };
  const named = record.round === null ? -1 : rounds.findIndex((round) => round.id === record.round);
  if (named >= 0) return { counts: named, heard: named };
  const dated = rounds.findIndex((round) => round.from <= record.date && record.date <= round.to);
  if (dated >= 0) return { counts: dated, heard: dated };
  const ending = rounds.findIndex((round) => record.date <= round.to);
  return { counts: null, heard: ending < 0 ? rounds.length - 1 : ending };
};

/**
 * Index of the round to show: the one asked for, else the latest with status observations, else (stories alone) the
 * latest in which anything was told, else the first. The caller checks that a round asked for is declared.
 */
export const roundToShow = (
  rounds: readonly Round[],
  asked: string | null,
  records: Iterable<readonly [KeptRecord, Placed]>,
): number => {
  const wanted = asked === null ? -1 : rounds.findIndex((round) => round.id === asked);
  if (wanted >= 0) return wanted;
  let observed = -1;
  let told = 0;
  for (const [{ kind }, placed] of records) {
    if (kind === 'status' && placed.counts !== null) observed = Math.max(observed, placed.counts);
    told = Math.max(told, placed.heard);
  }
  return observed >= 0 ? observed : told;
};
