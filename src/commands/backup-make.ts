/** `saniveld backup [FILE]`: a whole copy of all that was collected, looked at before it gets its name. */
import { resolve } from 'node:path';
import { Failure } from '../messages/failure.ts';
import { nearest } from '../source/nearest.ts';
import type { Run } from './command.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';

const words = ['make', 'list', 'restore'] as const;

/** `saniveld backup lst` is no file that somebody wants. */
const refuseMistyped = (typed: string): void => {
  const near = /[./\\]/.test(typed) ? null : nearest(typed, words);
  if (near !== null) throw new Failure('backup-mistyped', { name: typed, near }, 2);
};

export const run: Run = async (call, context) => {
  const { say } = context;
  const [typed = null] = call.args;
  if (typed !== null) refuseMistyped(typed);
  return withStore(context, await inquiryAt(context), 'write', (store) => {
    const to = typed === null ? null : resolve(context.currentFolder, typed);
    const { file, sessions, answers, thinned } = store.backUpTo(to, { force: call.flag('force') });
    const lines = [
      say('backup.made', { file, sessions, answers }),
      ...(thinned.length === 0 ? [] : [say('backup.thinned', { count: thinned.length })]),
    ];
    return { schema: 'backup', data: { file, sessions, answers, thinned }, text: lines.join('\n') };
  });
};
