/** What lies in an inquiry's folder that somebody should know of: what is unfinished, emergency copies, backups. */
import { basename } from 'node:path';
import { sessionName } from '../../harvest/record.ts';
import type { Diagnosis, Store } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { asTyped } from './as-typed.ts';
import { editedFiles } from './hold/edited-files.ts';
import type { InquiryAt } from './inquiry-at.ts';
import { localMinute } from './local-minute.ts';

const notice = (code: string, params: Diagnosis['params'] = {}): Diagnosis => ({
  severity: 'notice',
  code,
  params,
});

const emergency = /^saniveld-S\d+-emergency-.*\.ya?ml$/;

const unfinishedIn = (store: Store): readonly Diagnosis[] => {
  const unfinished = store.unfinished();
  const [first] = unfinished;
  if (first === undefined) return [];
  const names = (sessions: typeof unfinished): string =>
    sessions.map(({ session }) => sessionName(session.number)).join(', ');
  const typing = unfinished.filter(({ drafts }) => drafts.length > 0);
  const [half] = typing;
  return [
    notice('unfinished', { count: unfinished.length, sessions: names(unfinished) }),
    ...(half === undefined
      ? []
      : [notice('drafts', { sessions: names(typing), session: sessionName(half.session.number) })]),
  ];
};

const emergencyFiles = (
  { files, currentFolder }: Context,
  { folder }: InquiryAt,
  store: Store,
): readonly string[] => {
  const folders = [folder, files.placesIn(folder).sessions, currentFolder];
  const found = folders.flatMap((each) =>
    files.whatIsAt(each) === 'folder'
      ? files.listFiles(each, ['.yaml', '.yml']).filter((file) => emergency.test(basename(file)))
      : [],
  );
  const noted = store
    .outputs()
    .flatMap(({ kind, file }) => (kind === 'emergency' && files.whatIsAt(file) === 'file' ? [file] : []));
  return [...new Set([...found, ...noted])].sort();
};

const backupFindings = async (context: Context, store: Store): Promise<readonly Diagnosis[]> => {
  const backups = await context.listBackups(store.file);
  const [newest] = backups;
  if (newest === undefined) {
    const isEmpty = store.keptSessions().length + store.unfinished().length === 0;
    return isEmpty ? [] : [notice('backups-none')];
  }
  const days = Math.max(0, Math.floor((Date.parse(context.now()) - Date.parse(newest.at)) / 86_400_000));
  return [notice('backups', { count: backups.length, at: localMinute(context, newest.at), days })];
};

/** Never damage: what may wait, and what is there to fall back on. */
export const folderFindings = async (
  context: Context,
  place: InquiryAt,
  store: Store,
): Promise<readonly Diagnosis[]> => [
  ...unfinishedIn(store),
  ...store
    .sessions()
    .filter(({ state }) => state === 'aside')
    .map(({ number }) => notice('aside', { version: sessionName(number) })),
  ...emergencyFiles(context, place, store).map((file) => notice('emergency', { file: asTyped([file]) })),
  ...editedFiles(context, place, null).map((file) => notice('edited', { file: asTyped([file]) })),
  ...store.erasingLeft().map((file) => notice('erasing', { file })),
  ...(await backupFindings(context, store)),
];
