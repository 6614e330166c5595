/** What holding an interview came to, for people and for scripts. */
import { sessionName } from '../../../harvest/record.ts';
import { Failure } from '../../../messages/failure.ts';
import type { Store } from '../../../store/store.ts';
import type { Outcome } from '../../command.ts';
import type { Context } from '../../context.ts';
import { takeIn } from './emergency-copy.ts';
import type { Held } from './hold-interview.ts';

/** How a program that was stopped ends, by what stopped it. */
export const exits = { interrupted: 130, SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Fails, with the line that resumes it, when the interview was stopped from outside or is not all on disk. `edited`:
 * files that an editor left, in which more may stand.
 */
export const refuseStopped = (
  { ended, saved, sitting, copies }: Held,
  edited: readonly string[] = [],
): void => {
  const session = sessionName(sitting.number);
  const stopped = ended === 'done' || ended === 'paused' || ended === 'ended' ? null : exits[ended];
  const newest = copies.at(-1);
  if (!saved && newest !== undefined) {
    const params = { session, files: copies.join(', '), command: takeIn(newest) };
    throw new Failure('interview-copied', params, stopped ?? 1);
  }
  if (!saved) throw new Failure('interview-unsaved', { session }, stopped ?? 1);
  if (stopped === null) return;
  if (edited.length === 0) throw new Failure('interview-stopped', { session }, stopped);
  throw new Failure('interview-stopped-edited', { session, files: edited.join(', ') }, stopped);
};

/** What these sessions, one or the two of a pair, are now; a pipe that ran dry halfway ends with 1. */
export const outcomeOf = (
  { say }: Context,
  store: Store,
  numbers: readonly number[],
  ranDry: boolean,
): Outcome => {
  const sessions = numbers.flatMap((number) => {
    const whole = store.wholeSession(number);
    if (whole === null) return [];
    const session = sessionName(number);
    const { state, answers, progress } = whole;
    const minutes = (progress?.minutes ?? []).reduce((sum, [, each]) => sum + each, 0);
    const next = state === 'live' ? 'resume' : state === 'review' ? 'review' : 'report session';
    return [
      {
        session,
        state,
        answers: answers.length,
        minutes: Math.round(minutes),
        next: `saniveld ${next} ${session}`,
      },
    ];
  });
  const lines = sessions.flatMap(({ session, state, answers, next }) => [
    state === 'finished'
      ? say('review.finished', { session })
      : say(state === 'live' ? 'hold.paused' : 'hold.kept', { session, answers }),
    `${say('words.next')} ${next}`,
  ]);
  return {
    schema: 'interview',
    data: { ...sessions.at(-1), sessions },
    text: lines.join('\n'),
    exit: ranDry ? 1 : 0,
  };
};
