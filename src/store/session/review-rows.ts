/** Keeps what comes of a review: consent with its history, quotes allowed or not, the read-back, the summary sheet. */
import type { Database } from 'better-sqlite3';
import type { ConsentStatement, QuotePermission } from '../../evidence/material.ts';
import { eraseNamesIn } from '../erase/erase-names.ts';
import type { PastConsent, Replacing, ReviewStore, SummaryLine } from '../review-store.ts';
import type { Audit } from '../rows/audit.ts';
import type { People } from '../rows/keep-people.ts';
import type { SessionStates } from './session-state.ts';

export interface ReviewOptions {
  readonly people: People;
  readonly states: Pick<SessionStates, 'touch' | 'reopen'>;
  readonly audit: Audit;
  readonly newId: () => string;
}

interface PastRow extends Omit<PastConsent, 'stands'> {
  readonly stands: 0 | 1;
}

interface QuoteRow extends Omit<QuotePermission, 'allowed' | 'date'> {
  readonly allowed: 0 | 1;
  /** Empty: nobody was asked yet. */
  readonly date: string;
}

interface ReviewRows extends Omit<ReviewStore, 'replaceInHistory'> {
  readonly consents: () => readonly ConsentStatement[];
  readonly replaceInHistory: (number: number, replacing: Replacing) => void;
}

/** Everything that writes is to be called inside a transaction. */
export const reviewRowsIn = (db: Database, { people, states, audit, newId }: ReviewOptions): ReviewRows => {
  const statement = 'SELECT alias, session, consent, date, given_by AS by';
  const said = db.prepare<[], ConsentStatement>(`${statement} FROM consent WHERE said = 1 ORDER BY number`);
  const past = db.prepare<[string], PastRow>(
    `${statement}, stands FROM consent WHERE alias = ? ORDER BY number`,
  );
  const quotes = db.prepare<[], QuoteRow>(
    `SELECT session, path, text, allowed, date, given_by AS by FROM quote q
     WHERE number = (SELECT max(number) FROM quote o WHERE o.session = q.session AND o.path = q.path AND o.text = q.text)
     ORDER BY session, number`,
  );
  const quote = db.prepare(
    'INSERT INTO quote (id, session, path, text, allowed, date, given_by) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const readBack = db
    .prepare<[number], string | null>('SELECT read_back FROM session WHERE number = ?')
    .pluck();
  const wasReadBack = db.prepare('UPDATE session SET read_back = ? WHERE number = ?');
  const summary = db.prepare<[number], SummaryLine>(
    `SELECT item, text, path FROM summary WHERE session = ?
     ORDER BY instr('best_quote surprise wish hear_next', item)`,
  );
  const line = db.prepare(
    `INSERT INTO summary (session, item, text, path) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET text = excluded.text, path = excluded.path`,
  );
  const noLine = db.prepare('DELETE FROM summary WHERE session = ? AND item = ?');

  const eraseNames = eraseNamesIn(db);

  return {
    consents: () => said.all(),
    sayConsent(said, by) {
      people.say(said);
      if (said.session !== null) states.touch(said.session);
      audit.note({ event: 'consent', session: said.session, by });
    },
    consentHistory: (alias) => past.all(alias).map((row) => ({ ...row, stands: row.stands === 1 })),
    quotes: () =>
      quotes
        .all()
        .map((row) => ({ ...row, allowed: row.allowed === 1, date: row.date === '' ? null : row.date })),
    keepQuote({ session, path, text, allowed, date, by: givenBy }, by) {
      quote.run(newId(), session, path, text, allowed ? 1 : 0, date ?? '', givenBy);
      states.touch(session);
      audit.note({ event: 'quote', session, path, by });
    },
    readBack: (number) => readBack.get(number) ?? null,
    keepReadBack(number, day, by) {
      wasReadBack.run(day, number);
      states.touch(number);
      audit.note({ event: 'read-back', session: number, by });
    },
    replaceInHistory(number, { without, path, by }) {
      eraseNames(number, without);
      states.touch(number);
      states.reopen(number);
      audit.note({ event: 'names', session: number, path, by });
    },
    summary: (number) => summary.all(number),
    keepSummary(number, { item, text, path }, by) {
      if (text === '') noLine.run(number, item);
      else line.run(number, item, text, path);
      states.touch(number);
      audit.note({ event: 'summary', session: number, path, by });
    },
  };
};
