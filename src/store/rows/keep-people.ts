/** Keeps who took part in a session, and what each of them allowed. */
import type { Database } from 'better-sqlite3';
import type { ConsentStatement } from '../../evidence/material.ts';
import type { SessionFacts } from '../../interview/session-facts.ts';
import type { Consent } from '../../template/fixed-answers.ts';

/** To be called inside a transaction. */
export interface People {
  /** In place of those who were there before; what each of them allowed is not touched. */
  seat(session: number, participants: SessionFacts['participants']): void;
  /** Seats them; a consent that differs from the one that stands is said anew. */
  put(session: number, facts: Pick<SessionFacts, 'participants' | 'date'>): void;
  /** What was said in the session was never said so: an import puts it right. */
  unsay(session: number): void;
  /** About one session it stands in place of what was said before; about everything it stands beside it. */
  say(statement: ConsentStatement): void;
}

export const peopleIn = (db: Database, newId: () => string): People => {
  const nobody = db.prepare('DELETE FROM participant WHERE session = ?');
  const participant = db.prepare(
    'INSERT INTO participant (session, position, alias, role) VALUES (?, ?, ?, ?)',
  );
  const standing = db.prepare<
    [number, string],
    { readonly consent: Consent; readonly given_by: string | null }
  >('SELECT consent, given_by FROM consent WHERE session = ? AND alias = ? AND stands = 1');
  const replaced = db.prepare('UPDATE consent SET stands = 0 WHERE session = ? AND alias = ? AND stands = 1');
  const unsaid = db.prepare('UPDATE consent SET stands = 0, said = 0 WHERE session = ?');
  const said = db.prepare(
    'INSERT INTO consent (id, alias, session, consent, date, given_by, stands) VALUES (?, ?, ?, ?, ?, ?, 1)',
  );
  const say: People['say'] = ({ alias, session, consent, date, by }) => {
    if (session !== null) replaced.run(session, alias);
    said.run(newId(), alias, session, consent, date, by);
  };
  const seat: People['seat'] = (session, participants) => {
    nobody.run(session);
    participants.forEach(({ alias, role }, position) => {
      participant.run(session, position, alias, role);
    });
  };
  return {
    say,
    seat,
    put(session, { participants, date }) {
      seat(session, participants);
      for (const { alias, consent, consentBy: by } of participants) {
        if (consent === null) continue;
        const now = standing.get(session, alias);
        if (now?.consent !== consent || now.given_by !== by) say({ alias, session, consent, date, by });
      }
    },
    unsay: (session) => {
      unsaid.run(session);
    },
  };
};
