/** How a practice stands in one setting: the latest stage that was said, and by which records. */
import type { Stage } from '../harvest/record.ts';
import type { Telling } from './telling.ts';

export interface Standing {
  readonly stage: Stage;
  /** On the latest date different stages were said; the lowest is taken. */
  readonly disputed: boolean;
  readonly date: string;
  /** The tellings of the latest date that say this stage; of a dispute all of that date. */
  readonly tellings: readonly Telling[];
}

/** One entry per setting for which a stage is known: the latest date; on the same date the lowest stage. */
export const standings = (tellings: Iterable<Telling>): ReadonlyMap<string, Standing> => {
  const found = new Map<string, { stage: Stage; disputed: boolean; date: string; tellings: Telling[] }>();
  for (const telling of tellings) {
    const { setting, stage, date } = telling;
    if (setting === null || stage === null) continue;
    const known = found.get(setting);
    if (known === undefined || date > known.date) {
      found.set(setting, { stage, disputed: false, date, tellings: [telling] });
    } else if (date === known.date) {
      known.tellings.push(telling);
      if (stage !== known.stage) known.disputed = true;
      if (stage < known.stage) known.stage = stage;
    }
  }
  return found;
};
