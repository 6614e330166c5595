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
const placeIn = (
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

/** The same for many: those of one session nearly always stand in one round, which is then looked up once. */
export const placer = (rounds: readonly Round[]): ((record: KeptRecord) => Placed) => {
  let last: KeptRecord | null = null;
  let placed: Placed = { counts: 0, heard: 0 };
  return (record) => {
    if (last === null || record.round !== last.round || record.date !== last.date) {
      placed = placeIn(rounds, record);
    }
    last = record;
    return placed;
  };
};

/**
 * Index of the round to show: the one asked for, else the latest with status observations, else (stories alone) the
 * latest in which anything was told, else the first. The caller checks that a round asked for is declared.
 */
export const roundToShow = (
  rounds: readonly Round[],
  asked: string | null,
  records: Iterable<KeptRecord>,
): number => {
  const wanted = asked === null ? -1 : rounds.findIndex((round) => round.id === asked);
  if (wanted >= 0) return wanted;
  let observed = -1;
  let told = 0;
  const place = placer(rounds);
  for (const record of records) {
    const { counts, heard } = place(record);
    if (record.kind === 'status' && counts !== null) {
      observed = Math.max(observed, counts);
      if (observed === rounds.length - 1) return observed;
    }
    told = Math.max(told, heard);
  }
  return observed >= 0 ? observed : told;
};
