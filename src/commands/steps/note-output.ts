/** Remembers a file that was written, so that people can be told where their words went. */
import { Failure } from '../../messages/failure.ts';
import type { NewOutput } from '../../store/people-store.ts';
import type { Context } from '../context.ts';
import { type InquiryAt, withStore } from './inquiry-at.ts';

/** The file itself is there already: when it cannot be remembered, that is said and nothing fails. */
export const noteOutput = async (context: Context, place: InquiryAt, output: NewOutput): Promise<void> => {
  if (output.sessions.length === 0 || context.files.isDevice(output.file)) return;
  try {
    await withStore(context, place, 'write', (store) => store.noteOutput(output));
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    context.notice(context.say('people.not-noted', { file: output.file }));
  }
};
