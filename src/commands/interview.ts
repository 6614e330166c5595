/** `saniveld interview`: holds an interview, live or from a transcript, and keeps it. */
import { Failure } from '../messages/failure.ts';
import type { Call, Run } from './command.ts';
import { asTyped } from './steps/as-typed.ts';
import { liveInterview } from './steps/hold/live-interview.ts';

/** What only a conversation that is held here listens to: an answers file says all of it itself. */
const whileHeld = [
  ['person', '--person'],
  ['role', '--role'],
  ['setting', '--setting'],
  ['round', '--round'],
  ['facilitator', '--facilitator'],
  ['retoldBy', '--retold-by'],
  ['pair', '--pair'],
  ['headlines', '--headlines'],
] as const;

const refuseUnheard = (call: Call, answers: string): void => {
  const unheard = whileHeld.find(([name]) => call.flag(name) || call.text(name) !== null);
  if (unheard === undefined) return;
  const command = asTyped(['saniveld', 'interview', ...call.args, '--answers', answers]);
  throw new Failure('answers-with-option', { option: unheard[1], command }, 2);
};

export const run: Run = async (call, context) => {
  const answers = call.text('answers');
  if (answers !== null) {
    refuseUnheard(call, answers);
    const { fromTranscript } = await import('./steps/live-from-transcript.ts');
    return fromTranscript(call, context);
  }
  return liveInterview(call, context);
};
