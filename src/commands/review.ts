/** `saniveld review`: looks back on a session with who told it: fills in, reads back, asks what may be done with it. */
import { sessionName } from '../harvest/record.ts';
import { Failure } from '../messages/failure.ts';
import { spokenLanguage } from '../messages/language.ts';
import type { Run } from './command.ts';
import { findSession } from './steps/find-session.ts';
import { chooseFace, refuseMute } from './steps/hold/choose-face.ts';
import { lookInto } from './steps/hold/sitting.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import type { Seen } from './steps/review/desk.ts';
import { overviewData } from './steps/review/overview-of-review.ts';
import { reviewSession } from './steps/review/review-session.ts';

/** With --json nothing is asked: it gives what there is to look back on. */
export const run: Run = async (call, context) => {
  const { json } = context;
  const [typed = ''] = call.args;
  const language = spokenLanguage(call.text('lang') ?? undefined);
  const place = await inquiryAt(context);
  return withStore(context, place, json ? 'read' : 'write', async (store) => {
    const { session, state } = findSession(store, typed);
    const { number } = session;
    const called = sessionName(number);
    if (state === 'aside') throw new Failure('review-aside', { session: called });
    const seen = async (): Promise<Seen> => {
      const looked = await lookInto(context, place, store, number, { language });
      return { place, store, number, sitting: () => looked, say: looked.say };
    };
    if (!json) {
      refuseMute(call, context, `review ${called}`);
      const face = await chooseFace(call, context, place);
      try {
        await reviewSession(context, place, store, face, number, language);
      } finally {
        face.close();
      }
    }
    const now = await seen();
    const data = overviewData(now);
    const { say } = context;
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
  });
};
