/** Takes transcripts in, in one transaction: all of them, or none. */
import { setImmediate } from 'node:timers/promises';
import type { Store } from '../../store/store.ts';
import type { Context } from '../context.ts';
import type { InquiryAt } from './inquiry-at.ts';
import { type Incoming, prepareToTakeIn, type TakeInOptions, warningsOf } from './take-one-in.ts';
import { counting, nothingYet, type TakenIn } from './taken-in.ts';

/** So often the program looks up from its work, to draw progress and to hear Ctrl+C. */
const lookUpEvery = 50;

/** Undoes the transaction; never leaves this file. */
class TurnedBack extends Error {}

/** With anything refused nothing is kept, and the answer says what was refused. */
export const takeIn = async (
  context: Context,
  place: InquiryAt,
  store: Store,
  incoming: Iterable<Incoming> | AsyncIterable<Incoming>,
  options: TakeInOptions,
): Promise<TakenIn> => {
  const progress = context.progress(context.say('import.progress'));
  let sum = nothingYet;
  const work = async (): Promise<void> => {
    const takeOneIn = prepareToTakeIn(context, place, store, options);
    let done = 0;
    for await (const one of incoming) {
      sum = counting(sum, takeOneIn(one, sum.refusals === 0), warningsOf(context.say, one));
      done += 1;
      if (done % lookUpEvery === 0) {
        progress.step(done);
        await setImmediate();
      }
    }
    if (sum.refusals > 0) throw new TurnedBack();
  };
  try {
    await store.transactWhile(work);
  } catch (thrown) {
    if (!(thrown instanceof TurnedBack)) throw thrown;
    return { ...nothingYet, refusals: sum.refusals, refused: sum.refused, warned: sum.warned };
  } finally {
    progress.end();
  }
  return sum;
};
