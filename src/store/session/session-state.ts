/** Where a session is on its way from the first question to being counted, and what each step of that way does to it. */
import type { Database } from 'better-sqlite3';
import { harvestVersion } from '../../harvest/record.ts';
import type { Progress } from '../../interview/progress.ts';
import type { SessionFacts } from '../../interview/session-facts.ts';
import type { FinishedSession, NewLiveSession, SessionState } from '../live-store.ts';
import type { Audit } from '../rows/audit.ts';
import { chainStart } from '../rows/chain.ts';
import type { People } from '../rows/keep-people.ts';
import type { Practices } from '../rows/practices.ts';
import type { Records } from '../rows/records.ts';

/** A finished session that was changed is in review again, and counts no more until that is finished. */
export type Reopen = (number: number) => void;

/** To be called inside a transaction. */
export interface SessionStates {
  begin(session: NewLiveSession): number;
  reopen: Reopen;
  set(number: number, state: 'live' | 'review', by: string | null): void;
  finish(number: number, finished: FinishedSession, by: string | null): void;
  changeFacts(number: number, facts: SessionFacts, by: string | null): void;
  /** Now is when it was last changed. */
  touch(number: number): void;
}

export interface StateOptions {
  readonly people: People;
  readonly practices: Practices;
  readonly records: Records;
  readonly audit: Audit;
  readonly newId: () => string;
  readonly now: () => string;
}

/** An interview of which nothing was asked. */
const nowhereYet: Progress = { at: null, passed: [], closed: [], tellers: [], ticked: [], minutes: [] };

export const sessionStatesIn = (db: Database, options: StateOptions): SessionStates => {
  const { people, practices, records, audit, newId, now } = options;
  const begun = db.prepare(
    `INSERT INTO session (id, key, own_id, content_hash, template, template_name, inquiry, language, date, round, setting,
       facilitator, harvest, chain, state, changed_at, pair)
     VALUES (?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'live', ?, ?)`,
  );
  const started = db.prepare('INSERT INTO progress (session, body) VALUES (?, ?)');
  const stateOf = db.prepare<[number], SessionState>('SELECT state FROM session WHERE number = ?').pluck();
  const moved = db.prepare('UPDATE session SET state = ?, changed_at = ? WHERE number = ?');
  const finished = db.prepare(
    `UPDATE session SET state = 'finished', changed_at = ?, content_hash = ?, harvest = ?, revision = revision + 1
     WHERE number = ?`,
  );
  const touched = db.prepare('UPDATE session SET changed_at = ? WHERE number = ?');
  const corrected = db.prepare(
    `UPDATE session SET (template_name, language, date, round, setting, facilitator) = (?, ?, ?, ?, ?, ?) WHERE number = ?`,
  );

  const reopen: Reopen = (number) => {
    if (stateOf.get(number) !== 'finished') return;
    records.remove(number);
    moved.run('review', now(), number);
  };
  const factsNow = db.prepare<[number], { readonly language: string | null; readonly about: string }>(
    `SELECT language, json_array(template_name, date, round, setting, facilitator) AS about FROM session WHERE number = ?`,
  );
  const seats = db.prepare<[number], { readonly alias: string; readonly role: string | null }>(
    'SELECT alias, role FROM participant WHERE session = ? ORDER BY position',
  );
  const besidesLanguage = ({ template, date, round, setting, facilitator }: Omit<SessionFacts, 'language'>) =>
    [template, date, round, setting, facilitator] as const;
  const about = ({ template, language, date, round, setting, facilitator }: SessionFacts) =>
    [template, language, date, round, setting, facilitator] as const;

  return {
    reopen,
    begin({ facts, templateHash, inquiryHash, pair, headlinesFirst = false }) {
      const id = newId();
      const [template, ...rest] = about(facts);
      const number = Number(
        begun.run(
          id,
          id,
          id,
          templateHash,
          template,
          inquiryHash,
          ...rest,
          harvestVersion,
          chainStart(id),
          now(),
          pair,
        ).lastInsertRowid,
      );
      started.run(number, JSON.stringify(headlinesFirst ? { ...nowhereYet, headlinesFirst } : nowhereYet));
      people.put(number, facts);
      audit.note({ event: 'begun', session: number, by: facts.facilitator });
      return number;
    },
    set(number, state, by) {
      if (stateOf.get(number) === state) return;
      records.remove(number);
      moved.run(state, now(), number);
      audit.note({ event: state === 'review' ? 'told' : 'resumed', session: number, by });
    },
    finish(number, { contentHash, records: harvested }, by) {
      records.remove(number);
      records.add(number, harvested, practices.numberOf);
      finished.run(now(), contentHash, harvestVersion, number);
      audit.note({ event: 'finished', session: number, by });
    },
    changeFacts(number, facts, by) {
      const { language: spoken = null, about: told = '' } = factsNow.get(number) ?? {};
      const seated = JSON.stringify(facts.participants.map(({ alias, role }) => [alias, role]));
      const isSeated = JSON.stringify(seats.all(number).map(({ alias, role }) => [alias, role])) === seated;
      const { language, ...rest } = facts;
      const isSame = isSeated && told === JSON.stringify(besidesLanguage(rest));
      if (isSame && spoken === language) return;
      corrected.run(...about(facts), number);
      if (!isSeated) people.seat(number, facts.participants);
      touched.run(now(), number);
      if (!isSame) reopen(number);
      audit.note({ event: 'facts', session: number, by });
    },
    touch: (number) => {
      touched.run(now(), number);
    },
  };
};
