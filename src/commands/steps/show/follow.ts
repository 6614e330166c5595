/** Follows an interview from outside: looks when the data file was written, and every few seconds; tells when something else is to be seen. */
import { setTimeout } from 'node:timers/promises';
import { Failure } from '../../../messages/failure.ts';
import type { Context } from '../../context.ts';
import type { InquiryAt } from '../inquiry-at.ts';
import { type Looked, lookOnce } from './look.ts';
import { type Shown, showData } from './shown.ts';

/** How often the files are looked at, in milliseconds. */
const every = 300;
/** How long at most between two looks inside: a window that was killed writes nothing. */
const atLeast = 3000;
/** How long the second half of a pair may let itself be waited for. */
const halfway = 600_000;

/** What is to be seen now, then each change of it; ends after `over`, or with the signal. Where the data file cannot be read it fails at the first look only; later that is `unseen`. */
export async function* follow(
  context: Context,
  place: InquiryAt,
  name: string | null,
  signal: AbortSignal,
): AsyncGenerator<Shown> {
  const { data } = context.files.placesIn(place.folder);
  const files = [data, `${data}-wal`];
  let stamp = context.files.changeStamp(files);
  let looked = await lookOnce(context, place, name, null);
  let [lookedAt, changedAt] = [context.elapsed(), context.elapsed()];
  yield looked.shown;
  while (looked.shown.showing !== 'over' && (await wait(signal))) {
    const now = context.files.changeStamp(files);
    if (now === stamp && context.elapsed() - lookedAt < atLeast) continue;
    stamp = now;
    lookedAt = context.elapsed();
    const seen = tired(await lookAgain(context, place, name, looked), lookedAt - changedAt);
    const isChanged = keyOf(seen) !== keyOf(looked);
    looked = seen;
    if (!isChanged) continue;
    changedAt = lookedAt;
    yield looked.shown;
  }
}

/** False: it is enough. */
const wait = async (signal: AbortSignal): Promise<boolean> => {
  try {
    await setTimeout(every, undefined, { signal });
    return true;
  } catch {
    return false;
  }
};

/** A file that is being replaced, or cannot be read for a moment, is nothing to stop for. */
const lookAgain = async (
  context: Context,
  place: InquiryAt,
  name: string | null,
  before: Looked,
): Promise<Looked> => {
  try {
    return await lookOnce(context, place, name, before);
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    return { ...before, shown: { showing: 'unseen', session: before.shown.session, say: before.shown.say } };
  }
};

/** After a long while no second half is waited for any more. */
const tired = (looked: Looked, unchanged: number): Looked =>
  looked.shown.showing === 'swap' && unchanged > halfway
    ? { ...looked, shown: { ...looked.shown, showing: 'over' } }
    : looked;

/** The sentences of another language are another thing to see. */
const keyOf = ({ shown }: Looked): string => JSON.stringify([showData(shown), shown.say('show.over')]);
