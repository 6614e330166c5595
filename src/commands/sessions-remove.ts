/** `saniveld sessions remove`: takes one session out, after its name was typed once more and a backup was made. */
import { sessionName } from '../harvest/record.ts';
import { Failure } from '../messages/failure.ts';
import type { Run } from './command.ts';
import { agreed } from './steps/agreed.ts';
import { findSession } from './steps/find-session.ts';
import { editedFiles, removeEdited } from './steps/hold/edited-files.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { harvestAgainFor } from './steps/people/harvest-again.ts';

export const run: Run = async (call, context) => {
  const { say } = context;
  const place = await inquiryAt(context);
  return withStore(context, place, 'write', async (store) => {
    const { session: kept, answers } = findSession(store, call.args[0] ?? '');
    const { number } = kept;
    const session = sessionName(number);
    const people = kept.participants.map(({ alias }) => alias).join(', ') || say('remove.nobody');
    const harvestAgain = harvestAgainFor(place.inquiry, say);
    const would = store.eraseSession(number, { harvestAgain, dryRun: true });
    const versions = would.sessions.filter((each) => each !== number).map(sessionName);
    context.notice(say('remove.about', { session, date: kept.date, people, answers: answers.length }));
    if (versions.length > 0) context.notice(say('remove.versions', { versions: versions.join(', ') }));
    const agreement = {
      word: session,
      ask: say('remove.ask', { session }),
      unasked: new Failure('remove-unconfirmed', { session }, 2),
      other: (typed: string) => new Failure('remove-other-name', { typed, session }, 2),
    };
    if (!(await agreed(call, context, agreement)))
      return { schema: 'removal', data: { session, removed: false }, text: say('remove.kept') };
    const backup = store.backUp('remove');
    const outputs = store
      .outputs()
      .filter((output) => output.kind !== 'backup' && output.sessions.includes(number));
    const { rows, complete: isErased } = store.eraseSession(number, { harvestAgain });
    const numbers = [number, ...would.sessions];
    const edited = numbers.flatMap((each) => editedFiles(context, place, each));
    const left = [...(isErased ? [] : store.erasingLeft()), ...removeEdited(context, edited)];
    const complete = left.length === 0;
    return {
      schema: 'removal',
      data: {
        session,
        removed: true,
        versions,
        complete,
        rows,
        backup,
        outputs: outputs.map(({ file, writtenAt }) => ({ file, written_at: writtenAt })),
      },
      text: [
        say('remove.done', { session, rows }),
        say('remove.backup', { file: backup }),
        ...(outputs.length === 0 ? [] : [say('remove.outputs'), ...outputs.map(({ file }) => `  ${file}`)]),
        ...(complete ? [] : [say('remove.left', { files: left.join(', ') })]),
      ].join('\n'),
      exit: complete ? 0 : 1,
    };
  });
};
