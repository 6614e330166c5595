/** `saniveld review`: looks back on a session with who told it: fills in, reads back, asks what may be done with it. */
import type { Face } from '../faces/face.ts';
import { sessionName } from '../harvest/record.ts';
import { Failure } from '../messages/failure.ts';
import { spokenLanguage } from '../messages/language.ts';
import type { Store } from '../store/store.ts';
import type { Call, Outcome, Run } from './command.ts';
import type { Context } from './context.ts';
import { findSession } from './steps/find-session.ts';
import { canAsk, chooseFace, refuseMute } from './steps/hold/choose-face.ts';
import { lookInto } from './steps/hold/sitting.ts';
import {
  type Unfinished,
  unfinishedChoice,
  unfinishedIn,
  unfinishedOutcome,
} from './steps/hold/unfinished.ts';
import { type InquiryAt, inquiryAt, withStore } from './steps/inquiry-at.ts';
import type { Seen } from './steps/review/desk.ts';
import { overviewData } from './steps/review/overview-of-review.ts';
import { reviewSession } from './steps/review/review-session.ts';

/** With --json nothing is asked: it gives what there is to look back on. */
export const run: Run = async (call, context) => {
  const { json } = context;
  const [typed = null] = call.args;
  const place = await inquiryAt(context, 'goes-on');
  return withStore(context, place, json ? 'read' : 'write', async (store) => {
    if (typed !== null)
      return reviewed(call, context, place, store, typed, () => chooseFace(call, context, place));
    const waiting = unfinishedIn(context, place, store).filter(({ state }) => state === 'review');
    const [first, ...more] = waiting;
    if (first === undefined || json) return unfinishedOutcome(context, waiting, 'review');
    if (more.length === 0)
      return reviewed(call, context, place, store, first.session, () => chooseFace(call, context, place));
    if (!canAsk(call, context)) throw tooMany(waiting, first);
    const face = await chooseFace(call, context, place);
    try {
      const choices = waiting.map((each) => unfinishedChoice(context, each));
      const given = await face.choose(context.say('review.which'), choices, context.say);
      if (given.given === 'interrupt') throw new Failure('resume-left', {}, 130);
      if (given.given !== 'value') return unfinishedOutcome(context, waiting, 'review');
      return await reviewed(call, context, place, store, given.value, async () => face);
    } finally {
      face.close();
    }
  });
};

const tooMany = (waiting: readonly Unfinished[], { session }: Unfinished): Failure =>
  new Failure('review-which', { sessions: waiting.map((each) => each.session).join(', '), session }, 2);

/** One session, as it is named. */
const reviewed = async (
  call: Call,
  context: Context,
  place: InquiryAt,
  store: Store,
  named: string,
  faceFor: () => Promise<Face>,
): Promise<Outcome> => {
  const { say, json } = context;
  const language = spokenLanguage(call.text('lang') ?? undefined);
  const { session, state } = findSession(store, named);
  const { number } = session;
  const called = sessionName(number);
  if (state === 'aside') throw new Failure('review-aside', { session: called });
  if (!json) {
    refuseMute(call, context, `review ${called}`);
    const face = await faceFor();
    try {
      await reviewSession(context, place, store, face, number, language);
    } finally {
      face.close();
    }
  }
  const looked = await lookInto(context, place, store, number, { language });
  const now: Seen = { place, store, number, sitting: () => looked, say: looked.say };
  const data = overviewData(now);
  const isFinished = data.state === 'finished';
  return {
    schema: 'review',
    data,
    text: [
      ...(isFinished
        ? [say(state === 'finished' ? 'review.still-finished' : 'review.finished', { session: called })]
        : [say('review.later', { session: called })]),
      ...(isFinished ? [] : [say('review.overview.next', { command: `saniveld review ${called}` })]),
    ].join('\n'),
    exit: !json && !isFinished && context.prompts === null ? 1 : 0,
  };
};
