/** How a practice stands in one setting: the latest stage that was said, and by which records. */
import type { Stage } from '../template/fixed-answers.ts';
import type { Telling } from './telling.ts';

export interface Standing {
  readonly stage: Stage;
  /** On the latest date different stages were said; the lowest is taken. */
  readonly disputed: boolean;
  readonly date: string;
  /** The tellings of the latest date that say this stage; of a dispute all of that date. */
  readonly tellings: readonly Telling[];
}

export type Standings = ReadonlyMap<string, Standing>;

/**
 * One entry per setting for which a stage is known: the latest date; on the same date the lowest stage. `before`: what
 * was found in earlier tellings.
 */
export const standings = (tellings: Iterable<Telling>, before: Standings = new Map()): Standings => {
  const found = new Map(before);
  for (const telling of tellings) {
    const { setting, stage, date } = telling;
    if (setting === null || stage === null) continue;
    const known = found.get(setting);
    if (known === undefined || date > known.date) {
      found.set(setting, { stage, disputed: false, date, tellings: [telling] });
    } else if (date === known.date) {
      found.set(setting, {
        stage: stage < known.stage ? stage : known.stage,
        disputed: known.disputed || stage !== known.stage,
        date,
        tellings: [...known.tellings, telling],
      });
    }
  }
  return found;
};
