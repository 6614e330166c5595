/** Holds a review, at once or days later: step by step, each of which can be left and come back to. */
import type { Face } from '../../../faces/face.ts';
import { sessionName } from '../../../harvest/record.ts';
import { Failure } from '../../../messages/failure.ts';
import type { Language } from '../../../messages/speech.ts';
import type { Store } from '../../../store/store.ts';
import type { Context, Signal } from '../../context.ts';
import { editedLines } from '../hold/edited-files.ts';
import { halfTypedLines } from '../hold/half-typed-lines.ts';
import { exits } from '../hold/outcome-of.ts';
import { sitDown } from '../hold/sitting.ts';
import type { InquiryAt } from '../inquiry-at.ts';
import { isOfSummary } from '../summary-drafts.ts';
import { askAfter } from './ask-after.ts';
import { askConsent } from './ask-consent.ts';
import { askQuotes } from './ask-quotes.ts';
import { type Desk, deskAt, type Reply, type StepEnd } from './desk.ts';
import { fillSummary } from './fill-summary.ts';
import { finishSession } from './finish-session.ts';
import { notHeard } from './not-heard.ts';
import { offerGiveBack } from './offer-give-back.ts';
import { openAnswers } from './open-answers.ts';
import { isTaken, overviewLines, type ReviewStep, reviewChoices, stepsOf } from './overview-of-review.ts';
import { readAloud } from './read-aloud.ts';
import { replaceNames } from './replace-names.ts';
import { seeCommitments } from './see-commitments.ts';

/** How it ended; the session is finished, or in review with everything that was answered. */
export type Reviewed = 'finished' | 'later';

/** Fails, with the line that goes on, when it is stopped from outside. Nothing that was answered is lost. */
export const reviewSession = async (
  context: Context,
  place: InquiryAt,
  store: Store,
  face: Face,
  number: number,
  language: Language | null = null,
): Promise<Reviewed> => {
  const begun = await sitDown(context, place, store, number, { language });
  let stopped: Signal | null = null;
  const hush = context.onSignal((signal) => {
    stopped = signal;
    face.close();
  });
  const desk = deskAt({ context, place, store, face }, begun, () => stopped);
  face.about?.([sessionName(number), ...begun.facts.participants.map(({ alias }) => alias)]);
  try {
    const isBegun = store.drafts(number).some(isOfSummary);
    desk.tell(
      ...halfTypedLines(begun, begun.drafts),
      ...(isBegun ? [begun.say('hold.half-typed.note', { place: begun.say('review.step.summary') })] : []),
      ...editedLines(context, place, begun),
    );
    const ended = await stepByStep(desk, begun.kept === 'finished');
    if (ended === 'done') return 'finished';
    const isWhole = begun.kept === 'finished' && isTaken(desk, 'questions');
    if (isWhole && store.wholeSession(number)?.state === 'review') await finishSession(desk);
    if (ended !== 'back' && ended !== 'paused' && ended !== 'ended')
      throw new Failure('review-stopped', { session: sessionName(number) }, exits[ended]);
    return store.wholeSession(number)?.state === 'finished' ? 'finished' : 'later';
  } finally {
    hush();
    begun.held.release();
  }
};

/** A finished session is looked at as far as somebody chooses to; any other goes on to its end. */
const stepByStep = (desk: Desk, wasFinished: boolean): Promise<StepEnd> =>
  wasFinished ? asChosen(desk) : toTheEnd(desk);

const asChosen = async (desk: Desk): Promise<StepEnd> => {
  for (;;) {
    const given = await chooseStep(desk, 'review.choose.finished');
    if ('left' in given) return given.left;
    if (given.value === null) {
      const finished = await finish(desk, true);
      if (finished !== 'back') return finished;
      continue;
    }
    const ended = await take(desk, given.value, true);
    if (ended !== 'done' && ended !== 'back') return ended;
  }
};

/**
 * Step after step until nothing waits and the session is finished. One that was chosen leads back to the overview, where
 * going on with what waits is a choice. A pipe that begins a review has nobody to choose.
 */
const toTheEnd = async (desk: Desk): Promise<StepEnd> => {
  const isBegun = stepsOf(desk).some(
    (step) => step !== 'questions' && step !== 'commitments' && isTaken(desk, step),
  );
  const asks = isBegun || desk.context.prompts !== null;
  if (!asks) desk.tell(...overviewLines(desk));
  let given: Reply<ReviewStep | null> = asks ? await chooseStep(desk, 'review.choose') : { value: null };
  for (;;) {
    if ('left' in given) return given.left;
    const ended = given.value === null ? await onwards(desk) : await take(desk, given.value, true);
    const leadsBack = ended === 'back' || (ended === 'done' && given.value !== null);
    if (!leadsBack) return ended;
    given = await chooseStep(desk, 'review.choose');
  }
};

/** From the first step that waits to the end of the review; before the first of all is the overview. */
const onwards = async (desk: Desk): Promise<StepEnd> => {
  const steps = stepsOf(desk);
  const passed = new Set<ReviewStep>();
  let before: ReviewStep | null = null;
  for (;;) {
    const step: ReviewStep | null =
      before ?? steps.find((each) => !passed.has(each) && !isTaken(desk, each)) ?? null;
    if (step === null) return finish(desk, false);
    const ended = await take(desk, step, before !== null);
    before = null;
    if (ended === 'done') passed.add(step);
    else if (ended !== 'back') return ended;
    else {
      before = steps[steps.indexOf(step) - 1] ?? null;
      if (before === null) return 'back';
    }
  }
};

/** What there is to look back on, and where to begin; null: on with what waits, or, when nothing does, the end of it. */
const chooseStep = async (
  desk: Desk,
  question: 'review.choose' | 'review.choose.finished',
): Promise<Reply<ReviewStep | null>> => {
  for (;;) {
    desk.tell(...overviewLines(desk));
    const choices = reviewChoices(desk, question === 'review.choose.finished');
    const given = await desk.choose(desk.say(question), choices, 'on');
    if ('left' in given) return given;
    if (given.value === 'on') return { value: null };
    if (given.value !== 'answers') return { value: given.value };
    const ended = await openAnswers(desk);
    if (ended !== 'done' && ended !== 'back') return { left: ended };
  }
};

/** `again`: chosen on purpose, so that what was answered before is asked once more. */
const take = (desk: Desk, step: ReviewStep, again: boolean): Promise<StepEnd> => {
  const { say } = desk;
  const steps = stepsOf(desk);
  const facts = { number: steps.indexOf(step) + 1, of: steps.length, step: say(`review.step.${step}`) };
  desk.tell('', say('review.heading', facts));
  switch (step) {
    case 'questions':
      return askAfter(desk);
    case 'names':
      return replaceNames(desk);
    case 'read':
      return readAloud(desk);
    case 'consent':
      return askConsent(desk, again);
    case 'quotes':
      return askQuotes(desk, again);
    case 'summary':
      return fillSummary(desk);
    case 'commitments':
      return seeCommitments(desk);
  }
};

/** A question that is still open, such as one that a correction has opened, keeps it in review. */
const finish = async (desk: Desk, wasFinished: boolean): Promise<StepEnd> => {
  const { store, number } = desk;
  if (!isTaken(desk, 'questions')) {
    const ended = await askAfter(desk);
    if (ended !== 'done') return ended;
  }
  if (store.wholeSession(number)?.state !== 'finished') {
    const open = notHeard(desk);
    if (open.length > 0) {
      desk.tell(...open);
      const asked = await desk.confirm(desk.say('review.half-typed.finish'));
      if ('left' in asked) return asked.left;
      if (!asked.value) return 'back';
    }
    const kept = await finishSession(desk);
    if ('left' in kept) return kept.left;
  }
  if (wasFinished) return 'done';
  const offered = await offerGiveBack(desk);
  return offered === 'back' ? 'done' : offered;
};
