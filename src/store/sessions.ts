/** Reads sessions back: all of them in short, or one whole. */
import type { Database } from 'better-sqlite3';
import type { ConsentStatement, KeptSession } from '../evidence/material.ts';
import type { Participant } from '../interview/session-facts.ts';
import type { Consent } from '../template/fixed-answers.ts';
import { answerOf, type Form, type RowKind, textsOf } from './answer-rows.ts';
import type { SessionSummary, WholeSession } from './store.ts';

interface ShortRow {
  readonly number: number;
  readonly own_id: string | null;
  readonly template_name: string;
  readonly language: string | null;
  readonly date: string;
  readonly round: string | null;
  readonly setting: string | null;
  readonly facilitator: string | null;
}

interface SessionRow extends ShortRow {
  readonly key: string;
  readonly template: string;
  readonly inquiry: string | null;
}

interface SummaryRow extends SessionRow {
  readonly version: string;
  readonly answers: number;
  readonly words: number;
  readonly records: number;
}

interface PersonRow {
  readonly session: number;
  readonly alias: string;
  readonly role: string | null;
  readonly consent: Consent | null;
  readonly given_by: string | null;
}

interface SaidRow {
  readonly kind: RowKind;
  readonly path: string;
  readonly question: string;
  readonly form: Form;
  readonly value: string;
  readonly told_by: string;
  readonly private: 0 | 1;
}

export interface Sessions {
  kept(): readonly KeptSession[];
  all(): readonly SessionSummary[];
  whole(number: number): WholeSession | null;
  each(): IterableIterator<WholeSession>;
  consents(): readonly ConsentStatement[];
}

export const sessionsIn = (db: Database): Sessions => {
  const summaries = db.prepare<[], SummaryRow>(
    `SELECT s.*, t.version, coalesce(a.answers, 0) AS answers, coalesce(a.words, 0) AS words,
       (SELECT count(*) FROM record r WHERE r.session = s.number) AS records
     FROM session s JOIN template t ON t.hash = s.template
     LEFT JOIN (SELECT session, count(*) AS answers, sum(words) AS words FROM answer
       WHERE stands = 1 AND kind = 'answer' GROUP BY session) a ON a.session = s.number
     ORDER BY s.number`,
  );
  const inShort = db.prepare<[], ShortRow>(
    `SELECT number, own_id, template_name, language, date, round, setting, facilitator
     FROM session ORDER BY number`,
  );
  const one = db.prepare<[number], SessionRow>('SELECT * FROM session WHERE number = ?');
  const after = db.prepare<[number], SessionRow>(
    'SELECT * FROM session WHERE number > ? ORDER BY number LIMIT 1',
  );
  const person = `SELECT p.session, p.alias, p.role, c.consent, c.given_by FROM participant p
    LEFT JOIN consent c ON c.session = p.session AND c.alias = p.alias AND c.stands = 1`;
  const everyone = db.prepare<[], PersonRow>(`${person} ORDER BY p.session, p.position`);
  const people = db.prepare<[number], PersonRow>(`${person} WHERE p.session = ? ORDER BY p.position`);
  const said = db.prepare<[number], SaidRow>(
    `SELECT kind, path, question, form, value, told_by, private FROM answer
     WHERE session = ? AND stands = 1 ORDER BY seq`,
  );
  const notes = db.prepare<[number], { readonly path: string; readonly text: string }>(
    'SELECT path, text FROM note WHERE session = ? ORDER BY number',
  );
  const statements = db.prepare<[], ConsentStatement>(
    `SELECT alias, session, consent, date, given_by AS by FROM consent WHERE stands = 1 ORDER BY number`,
  );

  const wholeOf = (row: SessionRow): WholeSession => {
    const rows = said.all(row.number);
    const of = (kind: RowKind): readonly SaidRow[] => rows.filter((candidate) => candidate.kind === kind);
    return {
      session: keptSession(row, people.all(row.number).map(participantOf)),
      key: row.key,
      templateHash: row.template,
      inquiryHash: row.inquiry,
      answers: of('answer').map(({ path, question, form, value, told_by, private: isPrivate }) => ({
        session: row.number,
        path,
        question,
        value: answerOf(form, value),
        toldBy: textsOf(told_by),
        private: isPrivate === 1,
      })),
      headlines: of('headline').map(({ path, question, value, told_by }) => ({
        session: row.number,
        path,
        kind: question,
        text: value,
        toldBy: textsOf(told_by),
      })),
      notes: notes.all(row.number),
      skips: of('skip').map(({ path, value }) => ({ path, reason: value })),
      turns: of('turn').map(({ path, question, value, told_by }) => ({
        path,
        repeat: question,
        item: value === '' ? null : value,
        toldBy: textsOf(told_by),
      })),
    };
  };

  const participantsBySession = (): ((session: number) => readonly Participant[]) => {
    const participants = new Map<number, Participant[]>();
    for (const row of everyone.all()) {
      const others = participants.get(row.session);
      if (others === undefined) participants.set(row.session, [participantOf(row)]);
      else others.push(participantOf(row));
    }
    return (session) => participants.get(session) ?? [];
  };

  return {
    kept() {
      const participantsOf = participantsBySession();
      return inShort.all().map((row) => keptSession(row, participantsOf(row.number)));
    },
    all() {
      const participantsOf = participantsBySession();
      return summaries.all().map((row) => ({
        ...keptSession(row, participantsOf(row.number)),
        templateVersion: row.version,
        answers: row.answers,
        words: row.words,
        records: row.records,
      }));
    },
    whole(number) {
      const row = one.get(number);
      return row === undefined ? null : wholeOf(row);
    },
    *each() {
      for (let row = after.get(0); row !== undefined; row = after.get(row.number)) yield wholeOf(row);
    },
    consents: () => statements.all(),
  };
};

const keptSession = (row: ShortRow, participants: readonly Participant[]): KeptSession => ({
  number: row.number,
  id: row.own_id,
  template: row.template_name,
  language: row.language,
  date: row.date,
  round: row.round,
  setting: row.setting,
  facilitator: row.facilitator,
  participants,
});

const participantOf = ({ alias, role, consent, given_by }: PersonRow): Participant => ({
  alias,
  role,
  consent,
  consentBy: given_by,
});
