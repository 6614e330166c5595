/** `saniveld sessions list`: every session, oldest number first. */
import { sessionName } from '../harvest/record.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import { hintLines } from '../render/hint-lines.ts';
import { shorten } from '../render/shorten.ts';
import { tableText } from '../render/text-table.ts';
import { nameOfRole } from '../report/role-name.ts';
import type { SessionSummary } from '../store/store.ts';
import type { Run } from './command.ts';
import type { Context } from './context.ts';
import { inquiryAt, withStore } from './steps/inquiry-at.ts';
import { sessionData } from './steps/session-data.ts';

const asData = (session: SessionSummary) => ({
  ...sessionData(session),
  state: session.state,
  template_version: session.templateVersion,
  answers: session.answers,
  words: session.words,
  records: session.records,
});

/** So much of a role, in terminal columns, that a row fits eighty. */
const roleWidth = 14;

const row = ({ say, language }: Context, inquiry: Inquiry, session: SessionSummary): readonly string[] => [
  sessionName(session.number),
  session.date,
  session.template,
  session.round ?? '',
  session.setting ?? '',
  session.participants.length === 0
    ? say('sessions.observation')
    : session.participants
        .map(({ alias, role }) =>
          role === null
            ? alias
            : `${alias} (${shorten(nameOfRole(inquiry, role, say, language), roleWidth)})`,
        )
        .join(', '),
  String(session.words),
  session.state === 'finished' ? '' : say(`hold.state.${session.state}`),
];

export const run: Run = async (_, context) => {
  const { say } = context;
  const place = await inquiryAt(context);
  const { inquiry } = place;
  return withStore(context, place, 'read', (store) => {
    const sessions = store.sessions();
    const head = [
      say('sessions.column.session'),
      say('sessions.column.date'),
      say('sessions.column.template'),
      say('sessions.column.round'),
      say('sessions.column.setting'),
      say('sessions.column.people'),
      say('sessions.column.words'),
      say('hold.column.state'),
    ];
    const rows = sessions.map((session) => row(context, inquiry, session));
    const allFinished = sessions.every(({ state }) => state === 'finished');
    const shown = (cells: readonly string[]): readonly string[] => (allFinished ? cells.slice(0, -1) : cells);
    return {
      schema: 'sessions',
      data: { sessions: sessions.map(asData) },
      text:
        rows.length === 0
          ? [say('sessions.none'), ...hintLines(say('sessions.none.hint'), { indent: 0 })].join('\n')
          : tableText(shown(head), rows.map(shown), context.width).join('\n'),
    };
  });
};
