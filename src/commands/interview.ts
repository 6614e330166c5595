/** `saniveld interview`: holds an interview, live or from a transcript, and keeps it. */
import type { Run } from './command.ts';
import { liveInterview } from './steps/hold/live-interview.ts';

export const run: Run = async (call, context) => {
  if (call.text('answers') !== null) {
    const { fromTranscript } = await import('./steps/live-from-transcript.ts');
    return fromTranscript(call, context);
  }
  return liveInterview(call, context);
};
