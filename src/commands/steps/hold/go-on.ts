/** Holds an interview from where it is: what is live first, then, now or later, the review. */
import type { Face } from '../../../faces/face.ts';
import { sessionName } from '../../../harvest/record.ts';
import type { Language } from '../../../messages/speech.ts';
import type { Store } from '../../../store/store.ts';
import type { Outcome } from '../../command.ts';
import type { Context } from '../../context.ts';
import type { InquiryAt } from '../inquiry-at.ts';
import { editedFiles } from './edited-files.ts';
import { halfTypedLines } from './half-typed-lines.ts';
import { type Held, holdInterview, untilReview } from './hold-interview.ts';
import { outcomeOf, refuseStopped } from './outcome-of.ts';
import type { Sitting } from './sitting.ts';

/** Until the live part is over or it is put down; lets go of the session. Fails when it is stopped from outside. */
export const goOn = async (
  context: Context,
  place: InquiryAt,
  store: Store,
  face: Face,
  sitting: Sitting,
): Promise<Held> => {
  try {
    const held = await holdInterview(context, store, face, sitting, untilReview);
    refuseStopped(held, editedFiles(context, place, sitting.number));
    if (held.ended === 'done') store.setState(sitting.number, 'review', sitting.facts.facilitator);
    return held;
  } finally {
    sitting.held.release();
  }
};

/** Asks whether to look back now, once the live part is over, and does. `isHalf`: of a pair, told by one of the two. */
const offerReview = async (
  context: Context,
  place: InquiryAt,
  store: Store,
  face: Face,
  { ended, sitting }: Held,
  isHalf: boolean,
): Promise<void> => {
  const { number, language, say, facts } = sitting;
  if (ended !== 'done') return;
  const session = sessionName(number);
  const people = facts.participants.map(({ alias }) => alias);
  const done = isHalf
    ? say('hold.live-half', { session, name: people.join(', ') })
    : say('hold.live-done', { session });
  face.about?.([session, ...people]);
  face.tell([done, ...halfTypedLines(sitting, store.drafts(number))]);
  const options = [
    { value: 'now', label: say('hold.review.now') },
    { value: 'later', label: say('hold.review.later', { session }) },
  ] as const;
  const given = await face.choose(say('hold.review.when'), options, say);
  if (given.given === 'value' && given.value === 'now')
    await lookBack(context, place, store, face, number, language);
};

const leftLine = ({ say, number, facts: { participants } }: Sitting): string =>
  say('hold.live-left', {
    session: sessionName(number),
    name: participants.map(({ alias }) => alias).join(', '),
  });

/** The review, read in only when it is wanted. Fails when it is stopped from outside. */
export const lookBack = async (
  context: Context,
  place: InquiryAt,
  store: Store,
  face: Face,
  number: number,
  language: Language | null,
): Promise<void> => {
  const { reviewSession } = await import('../review/review-session.ts');
  await reviewSession(context, place, store, face, number, language);
};

/** Offers the review of each of these, one or the two of a pair, and says what it all came to. */
export const reviewed = async (
  context: Context,
  place: InquiryAt,
  store: Store,
  face: Face,
  held: readonly Held[],
): Promise<Outcome> => {
  const isPair = held.length > 1;
  for (const { ended, sitting } of isPair ? held : []) if (ended === 'paused') face.tell([leftLine(sitting)]);
  for (const each of held) await offerReview(context, place, store, face, each, isPair);
  const ranDry = context.prompts === null && held.some(({ ended }) => ended === 'ended');
  return outcomeOf(
    context,
    store,
    held.map(({ sitting: { number } }) => number),
    ranDry,
  );
};
