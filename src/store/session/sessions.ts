/** Reads sessions back: all of them in short, or one whole; what is counted is read of finished ones only. */
import type { Database } from 'better-sqlite3';
import type { KeptAnswer, KeptHeadline, KeptSession } from '../../evidence/material.ts';
import type { Skip } from '../../interview/conversation.ts';
import type { Participant } from '../../interview/session-facts.ts';
import type { Consent } from '../../template/fixed-answers.ts';
import type { SessionState } from '../live-store.ts';
import { answerOf, type Form, type RowKind, textsOf, unseenAt } from '../rows/answer-rows.ts';
import { notesIn } from '../rows/keep-notes.ts';
import { progressFrom } from '../rows/progress-json.ts';
import type { SessionSummary, WholeSession } from '../store.ts';

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
  readonly id: string;
  readonly state: SessionState;
  readonly revision: number;
  readonly pair: string | null;
  readonly read_back: string | null;
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
  /** Also those that are not finished. */
  all(): readonly SessionSummary[];
  /** In whatever state, as are the next two. */
  whole(number: number): WholeSession | null;
  inShort(number: number): KeptSession | null;
  /** Number of the session that goes by this name of its own. */
  named(id: string): number | null;
  each(): IterableIterator<WholeSession>;
}

export const sessionsIn = (db: Database): Sessions => {
  const notes = notesIn(db);
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
     FROM session WHERE state = 'finished' ORDER BY number`,
  );
  const one = db.prepare<[number], SessionRow>('SELECT * FROM session WHERE number = ?');
  const after = db.prepare<[number], SessionRow>(
    `SELECT * FROM session WHERE number > ? AND state = 'finished' ORDER BY number LIMIT 1`,
  );
  const named = db
    .prepare<[string], number>('SELECT number FROM session WHERE own_id = ? ORDER BY number')
    .pluck();
  const drafts = db.prepare<[number], number>('SELECT count(*) FROM draft WHERE session = ?').pluck();
  const progress = db.prepare<[number], string>('SELECT body FROM progress WHERE session = ?').pluck();
  const person = `SELECT p.session, p.alias, p.role, c.consent, c.given_by FROM participant p
    LEFT JOIN consent c ON c.session = p.session AND c.alias = p.alias AND c.stands = 1`;
  const everyone = db.prepare<[], PersonRow>(`${person} ORDER BY p.session, p.position`);
  const people = db.prepare<[number], PersonRow>(`${person} WHERE p.session = ? ORDER BY p.position`);
  const said = db.prepare<[number], SaidRow>(
    `SELECT kind, path, question, form, value, told_by, private FROM answer
     WHERE session = ? AND stands = 1 ORDER BY place, seq`,
  );

  const wholeOf = (row: SessionRow): WholeSession => {
    const { number } = row;
    const rows = said.all(number);
    const of = (kind: RowKind): readonly SaidRow[] => rows.filter((candidate) => candidate.kind === kind);
    const body = progress.get(number);
    return {
      session: keptSession(row, people.all(number).map(participantOf)),
      key: row.key,
      uuid: row.id,
      state: row.state,
      revision: row.revision,
      pair: row.pair,
      readBack: row.read_back,
      templateHash: row.template,
      inquiryHash: row.inquiry,
      answers: of('answer').map(answerIn(number)),
      headlines: of('headline').map(headlineIn(number)),
      notes: notes.of(number),
      skips: of('skip').map(skipIn),
      turns: of('turn').map((turn) => ({ ...turnIn(turn), repeat: turn.question })),
      hidden: of('hidden')
        .filter(({ path }) => unseenAt(path) === null)
        .map(answerIn(number)),
      unseen: {
        headlines: unseenRows(rows, 'headline').map(headlineIn(number)),
        skips: unseenRows(rows, 'skip').map(skipIn),
        turns: unseenRows(rows, 'turn').map(turnIn),
      },
      progress: body === undefined ? null : progressFrom(body),
      drafts: drafts.get(number) ?? 0,
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
        state: row.state,
      }));
    },
    whole(number) {
      const row = one.get(number);
      return row === undefined ? null : wholeOf(row);
    },
    inShort(number) {
      const row = one.get(number);
      return row === undefined ? null : keptSession(row, people.all(number).map(participantOf));
    },
    named: (id) => named.get(id) ?? null,
    *each() {
      for (let row = after.get(0); row !== undefined; row = after.get(row.number)) yield wholeOf(row);
    },
  };
};

const answerIn =
  (session: number) =>
  ({ path, question, form, value, told_by, private: isPrivate }: SaidRow): KeptAnswer => ({
    session,
    path,
    question,
    value: answerOf(form, value),
    toldBy: textsOf(told_by),
    private: isPrivate === 1,
  });

const headlineIn =
  (session: number) =>
  ({ path, question, value, told_by }: SaidRow): KeptHeadline => ({
    session,
    path,
    kind: question,
    text: value,
    toldBy: textsOf(told_by),
  });

const skipIn = ({ path, value }: SaidRow): Skip => ({ path, reason: value });

const turnIn = ({ path, value, told_by }: SaidRow) => ({
  path,
  item: value === '' ? null : value,
  toldBy: textsOf(told_by),
});

/** Rows of what is hidden besides answers, of one sort, with the path where each stands. */
const unseenRows = (rows: readonly SaidRow[], sort: 'headline' | 'skip' | 'turn'): readonly SaidRow[] =>
  rows.flatMap((row) => {
    const unseen = row.kind === 'hidden' ? unseenAt(row.path) : null;
    return unseen?.sort === sort ? [{ ...row, path: unseen.path }] : [];
  });

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
