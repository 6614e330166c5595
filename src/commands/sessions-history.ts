/** `saniveld sessions history`: who changed what in a session and when, with the words that were there before. */
import { sessionName } from '../harvest/record.ts';
import { wrap } from '../render/wrap.ts';
import type { Change } from '../store/live-store.ts';
import type { Run } from './command.ts';
import type { Context } from './context.ts';
import { findSession } from './steps/find-session.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { localMinute } from './steps/local-minute.ts';
import { questionsOf } from './steps/question-at.ts';

/** To go on to the next question changes nothing. */
const isToTell = ({ change }: Change): boolean => change !== 'moved';

const lines = (
  context: Context,
  { at, by, change, path, text, stands }: Change,
  questionAt: (path: string) => string | null,
): readonly string[] => {
  const { say, width } = context;
  const facts = [
    localMinute(context, at),
    by ?? say('history.by-nobody'),
    say(`change.${change}`),
    placeIn(path, questionAt),
  ].filter((fact) => fact !== null);
  const mark = stands ? [] : [say('history.gone')];
  const words = (text ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => wrap(line, Math.max(24, width - 4)).map((part) => `    ${part}`));
  return [[...facts, ...mark].join(' · '), ...words];
};

/** `high_point: Tell me about a moment…`, by its id alone where its template does not have it. */
const placeIn = (path: string | null, questionAt: (path: string) => string | null): string | null => {
  const question = path === null ? null : questionAt(path);
  return question === null ? path : `${path}: ${question}`;
};

export const run: Run = async (call, context) => {
  const place = await inquiryAt(context);
  return withStore(context, place, 'read', (store) => {
    const { session: found, templateHash } = findSession(store, call.args[0] ?? '');
    const { number } = found;
    const session = sessionName(number);
    const changes = store.history(number);
    const told = changes.filter(isToTell);
    const questionAt = questionsOf(store, templateHash, context.language);
    return {
      schema: 'history',
      data: { session, changes },
      text:
        told.length === 0
          ? context.say('history.none', { session })
          : told.flatMap((change) => lines(context, change, questionAt)).join('\n'),
    };
  });
};
