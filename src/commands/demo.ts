/** `saniveld demo`: builds the example inquiry in a new folder, traces it and writes its reports. */
import { join, resolve } from 'node:path';
import { admit } from '../evidence/admit.ts';
import type { Purpose } from '../evidence/evidence.ts';
import { sessionName } from '../harvest/record.ts';
import { readInquiry } from '../inquiry/read-inquiry.ts';
import { Failure } from '../messages/failure.ts';
import { toMarkdown } from '../render/markdown.ts';
import { inquiryReport } from '../report/inquiry-report.ts';
import type { Store } from '../store/store.ts';
import type { Run } from './command.ts';
import type { Context } from './context.ts';
import { asTyped } from './steps/as-typed.ts';
import { giveBack } from './steps/give-back.ts';
import { incomingFrom } from './steps/incoming.ts';
import { type InquiryAt, inquiryIn, withStore } from './steps/inquiry-at.ts';
import { materialOf, traceOf } from './steps/material-of.ts';
import { takeIn } from './steps/take-in.ts';
import { noticeLines, refusedLines } from './steps/taken-in-lines.ts';
import { templateTitles } from './steps/template-titles.ts';

/** The folder may be made or built again, but never an inquiry of somebody's own. */
const makeRoom = (context: Context, folder: string, typed: string, bytes: string, force: boolean): void => {
  const { files } = context;
  const there = files.whatIsAt(folder);
  if (there === 'nothing' || there === 'empty folder') return;
  const places = files.placesIn(folder);
  const old = there === 'file' ? null : files.readTextIfAny(places.inquiry);
  const nameIn = (text: string): string | undefined => readInquiry(text).value?.name;
  if (there === 'file' || (old !== null && nameIn(old) !== nameIn(bytes)))
    throw new Failure('not-a-demo', { folder: typed });
  if (!force) throw new Failure('folder-in-use', { folder: typed });
};

interface Written {
  readonly inquiry: string;
  readonly public: string;
  readonly sessions: readonly string[];
}

/** The reports, in the folder of the inquiry; what an earlier demo wrote is replaced. */
const writeReports = (context: Context, { folder, inquiry }: InquiryAt, store: Store): Written => {
  const { files, say, language } = context;
  const { reports } = files.placesIn(folder);
  const madeOn = context.now().slice(0, 10);
  const tool = `saniveld ${context.version}`;
  const put = (name: string, text: string): string => {
    files.writeFile(join(reports, name), text, { force: true });
    return join('reports', name);
  };
  const material = materialOf(store, inquiry);
  const trace = traceOf(store, inquiry, null);
  const templates = templateTitles(store, material.sessions);
  const whole = (name: string, purpose: Purpose): string =>
    put(
      name,
      toMarkdown(
        inquiryReport({
          evidence: admit(material, { purpose }),
          trace,
          templates,
          say,
          language,
          madeOn,
          tool,
        }),
      ),
    );

  files.makeFolder(join(reports, 'sessions'));
  const sessions: string[] = [];
  for (const session of store.wholeSessions()) {
    if (session.session.participants.length !== 1) continue;
    const report = giveBack(context, store, material, session, {
      purpose: 'teller',
      teller: null,
      language: null,
    });
    sessions.push(put(join('sessions', `${sessionName(session.session.number)}.md`), toMarkdown(report)));
  }
  return { inquiry: whole('inquiry.md', 'shared'), public: whole('inquiry-public.md', 'public'), sessions };
};

export const run: Run = async (call, context) => {
  const { files, say } = context;
  const typed = call.text('dir') ?? 'saniveld-demo';
  const folder = resolve(context.currentFolder, typed);
  const example = join(files.shipped().examples, 'saniveld');
  const bytes = files.readText(files.placesIn(example).inquiry);
  makeRoom(context, folder, typed, bytes, call.flag('force'));

  const places = files.placesIn(folder);
  for (const each of [folder, places.templates, places.sessions, places.reports]) files.makeFolder(each);
  files.writeFile(places.inquiry, bytes, { force: true });
  const place = await inquiryIn(context, folder);
  return withStore(context, place, 'create', async (store) => {
    const transcripts = files.listFiles(files.placesIn(example).sessions, ['.yaml']);
    const taken = await takeIn(context, place, store, incomingFrom(context, transcripts), { update: true });
    for (const line of [...refusedLines(say, taken), ...noticeLines(say, taken)]) context.notice(line);
    const reports = writeReports(context, place, store);
    const sessions = store.keptSessions().length;
    const practices = store.practices().map(({ name }) => name);
    const command = `${context.invokedAs} `;
    const first = reports.sessions[0];
    return {
      schema: 'demo',
      data: {
        folder,
        sessions,
        practices,
        reports: { inquiry: reports.inquiry, public: reports.public, sessions: reports.sessions },
      },
      text: [
        say('demo.done', { folder: typed, sessions, practices: practices.length }),
        '',
        say('demo.open'),
        say('demo.open.inquiry', { file: join(typed, reports.inquiry) }),
        say('demo.open.public', { file: join(typed, reports.public) }),
        ...(first === undefined ? [] : [say('demo.open.session', { file: join(typed, first) })]),
        '',
        say('demo.type'),
        say('demo.type.lines', { command, folder: asTyped([typed]), practice: practices[0] ?? '' }),
      ].join('\n'),
    };
  });
};
