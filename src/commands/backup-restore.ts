/** `saniveld backup restore FILE`: puts a backup in the place of what is there now, which is kept. */
import { relative, resolve } from 'node:path';
import { sessionName } from '../harvest/record.ts';
import { Failure } from '../messages/failure.ts';
import type { Restored } from '../store/keeping-store.ts';
import type { Call, Run } from './command.ts';
import type { Context } from './context.ts';
import { asTyped } from './steps/as-typed.ts';
import { inquiryAt } from './steps/inquiry-at.ts';
import { harvestAgainFor } from './steps/people/harvest-again.ts';

/** On a terminal the word is typed; without one there is --yes. */
const agreed = async (call: Call, context: Context, file: string): Promise<boolean> => {
  const { say, prompts } = context;
  if (call.flag('yes')) return true;
  if (prompts === null) throw new Failure('restore-needs-yes', { file }, 2);
  const word = say('backup.restore.word');
  context.notice(say('backup.restore.about', { file }));
  const typed = await prompts.line(say('backup.restore.type', { word }));
  return typed.trim().toLowerCase() === word;
};

/** One line a person and what they allow: `P07 allowed less since …: consent stays internal (S001, S004).` */
const consentLines = (say: Context['say'], consents: Restored['stricter']['consents']): readonly string[] => {
  const lines = new Map<string, { person: string; consent: string; sessions: string[] }>();
  for (const { alias, session, consent } of consents) {
    const key = JSON.stringify([alias, consent, session === null]);
    const line = lines.get(key) ?? { person: alias, consent, sessions: [] };
    if (session !== null) line.sessions.push(sessionName(session));
    lines.set(key, line);
  }
  return [...lines.values()].map(({ person, consent, sessions }) =>
    sessions.length === 0
      ? say('backup.restored.consent-all', { person, consent })
      : say('backup.restored.consent', { person, consent, sessions: sessions.join(', ') }),
  );
};

const linesOf = ({ say, currentFolder }: Context, file: string, restored: Restored): readonly string[] => {
  const { before, after, kept, erased, stricter, tombstonesKnown } = restored;
  const shown = kept === null ? '' : asTyped([relative(currentFolder, kept)]);
  return [
    say('backup.restored', { file, ...after }),
    ...(before === null ? [] : [say('backup.restored.before', { ...before })]),
    ...(kept === null ? [] : [say('backup.restored.kept', { file: shown })]),
    ...(erased.people.length === 0
      ? []
      : [say('backup.restored.erased', { people: erased.people.join(', '), count: erased.people.length })]),
    ...consentLines(say, stricter.consents),
    ...(stricter.quotes === 0 ? [] : [say('backup.restored.quotes', { count: stricter.quotes })]),
    ...(tombstonesKnown ? [] : [say('backup.restored.unknown')]),
  ];
};

export const run: Run = async (call, context) => {
  const [file = ''] = call.args;
  const place = await inquiryAt(context);
  const from = resolve(context.currentFolder, file);
  if (context.files.whatIsAt(from) !== 'file') throw new Failure('backup-missing', { file });
  if (!(await agreed(call, context, file))) {
    return {
      schema: 'restore',
      data: { file: from, restored: false },
      text: context.say('backup.restore.not'),
      exit: 1,
    };
  }
  const restored = await context.restoreBackup(context.files.placesIn(place.folder).data, from, {
    declared: place.inquiry.practices,
    harvestAgain: harvestAgainFor(place.inquiry, context.say),
  });
  const { before, after, kept, erased, stricter, tombstonesKnown } = restored;
  return {
    schema: 'restore',
    data: {
      file: from,
      restored: true,
      before,
      after,
      kept,
      erased_people: erased.people,
      stricter_consents: stricter.consents.map(({ alias, session, consent }) => ({
        person: alias,
        session: session === null ? null : sessionName(session),
        consent,
      })),
      refused_quotes: stricter.quotes,
      erasures_known: tombstonesKnown,
    },
    text: linesOf(context, file, restored).join('\n'),
  };
};
