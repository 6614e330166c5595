/** Goes on with an unfinished session: its live part exactly where it was, else its review. */
import type { Face } from '../../../faces/face.ts';
import { sessionName } from '../../../harvest/record.ts';
import { next } from '../../../interview/engine.ts';
import type { Store } from '../../../store/store.ts';
import type { Outcome } from '../../command.ts';
import type { Context } from '../../context.ts';
import type { InquiryAt } from '../inquiry-at.ts';
import { editedLines } from './edited-files.ts';
import { goOn, lookBack, reviewed } from './go-on.ts';
import { halfTypedLines } from './half-typed-lines.ts';
import { outcomeOf } from './outcome-of.ts';
import { otherHalf } from './pair.ts';
import { type Sitting, type SittingOptions, sitDown } from './sitting.ts';

/** Half-typed text that is for another place than what is asked first: told, so that nobody forgets it. */
const elsewhere = (sitting: Sitting): readonly string[] => {
  const { drafts, state } = sitting;
  const ask = next(state);
  const asked = ask.ask === 'headline' ? 'headline' : 'answer';
  const here = ask.ask === 'done' ? '' : ask.path;
  return halfTypedLines(
    sitting,
    drafts.filter(({ kind, path }) => kind !== asked || path !== here),
  );
};

/** Fails with `session-held` when another window has it. */
export const resumeSession = async (
  context: Context,
  place: InquiryAt,
  store: Store,
  face: Face,
  number: number,
  options: SittingOptions,
): Promise<Outcome> => {
  if (store.wholeSession(number)?.state === 'review') {
    await lookBack(context, place, store, face, number, options.language);
    return outcomeOf(context, store, [number], false);
  }
  const sitting = await sitDown(context, place, store, number, options);
  const { say } = sitting;
  face.tell([
    say('hold.resumed', { session: sessionName(number) }),
    ...elsewhere(sitting),
    ...editedLines(context, place, sitting),
  ]);
  const first = await goOn(context, place, store, face, sitting);
  const second = await otherHalf(context, place, store, face, first);
  return reviewed(context, place, store, face, second === null ? [first] : [first, second]);
};
