/** `saniveld resume`: lists the interviews that are not finished, and goes on with one exactly where it was. */
import { sessionName } from '../harvest/record.ts';
import { Failure } from '../messages/failure.ts';
import { spokenLanguage } from '../messages/language.ts';
import type { Run } from './command.ts';
import { findSession } from './steps/find-session.ts';
import { canAsk, chooseFace, refuseMute } from './steps/hold/choose-face.ts';
import { resumeSession } from './steps/hold/resume-session.ts';
import { unfinishedChoice, unfinishedIn, unfinishedOutcome } from './steps/hold/unfinished.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';

export const run: Run = async (call, context) => {
  const { say, json } = context;
  const [name = null] = call.args;
  const options = {
    language: spokenLanguage(call.text('lang') ?? undefined),
    retoldBy: call.text('retoldBy'),
  };
  const place = await inquiryAt(context, 'goes-on');
  if (name === null && (json || !canAsk(call, context)))
    return withStore(context, place, 'read', (store) =>
      unfinishedOutcome(context, unfinishedIn(context, place, store)),
    );
  return withStore(context, place, 'write', async (store) => {
    if (name !== null) {
      const { session, state } = findSession(store, name);
      const called = sessionName(session.number);
      if (state !== 'live' && state !== 'review') throw new Failure('session-finished', { session: called });
      refuseMute(call, context, `resume ${called}`);
      const face = await chooseFace(call, context, place);
      try {
        return await resumeSession(context, place, store, face, session.number, options);
      } finally {
        face.close();
      }
    }
    const unfinished = unfinishedIn(context, place, store);
    if (unfinished.length === 0) return unfinishedOutcome(context, unfinished);
    const face = await chooseFace(call, context, place);
    try {
      const choices = unfinished.map((each) => unfinishedChoice(context, each));
      const given = await face.choose(say('hold.resume.which'), choices, say);
      const chosen =
        given.given === 'value' ? unfinished.find(({ session }) => session === given.value) : undefined;
      if (given.given === 'interrupt') throw new Failure('resume-left', {}, 130);
      if (chosen === undefined) return unfinishedOutcome(context, unfinished);
      return await resumeSession(context, place, store, face, chosen.number, options);
    } finally {
      face.close();
    }
  });
};
