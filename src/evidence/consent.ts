/** What a person allows with their words, once everything they ever said about it is taken together. */
import { type Consent, consents } from '../template/fixed-answers.ts';
import type { Around, ConsentStatement, KeptSession } from './material.ts';

/** Who told something in a session; `toldBy` empty: nobody was named. `retoldBy`: who passed it on. */
interface Told {
  readonly session: number;
  readonly toldBy: readonly string[];
  readonly retoldBy: readonly string[];
}

/** The effective consent of one person for their words in one session, and for something told there. */
export interface Allowed {
  readonly person: (alias: string, session: number) => Consent;
  readonly words: (told: Told) => Consent;
}

interface Said {
  readonly session: number | null;
  readonly consent: Consent;
  readonly date: string;
}

const stricter = (one: Consent, other: Consent): Consent =>
  one === other || consents.indexOf(one) < consents.indexOf(other) ? one : other;

export const strictest = (all: Iterable<Consent>, atMost: Consent = 'public'): Consent => {
  let least = atMost;
  for (const one of all) least = stricter(least, one);
  return least;
};

/** What the facilitator saw when nobody took part: nobody can be asked, yet it may describe people. */
const observation: Consent = 'quote';

/**
 * For session S: the last statement about S (as stated in the session, or later; `internal` when it was never asked),
 * lowered to the strictest of what the person said elsewhere on that day or after: in or about another session, or
 * about everything (session null). Such statements lower only; to raise S takes a later statement about S.
 * Statements of one day about one session stand in the order in which they were kept; sessions may come in any order.
 * Words that several people told, or one who was not named among several, need the strictest of them.
 */
export const allowed = ({
  sessions,
  consents: statements,
}: Pick<Around, 'sessions' | 'consents'>): Allowed => {
  const byNumber = new Map(sessions.map((session) => [session.number, session]));
  const saidBy = statementsByPerson(sessions, statements);
  const known = new Map<string, Map<number, Consent>>();

  const person = (alias: string, session: number): Consent => {
    const ofPerson = known.get(alias) ?? new Map<number, Consent>();
    const found = ofPerson.get(session);
    if (found !== undefined) return found;
    const kept = byNumber.get(session);
    if (kept === undefined) return 'none';
    const consent = effective(alias, kept, saidBy.get(alias) ?? []);
    known.set(alias, ofPerson.set(session, consent));
    return consent;
  };

  const words = ({ session, toldBy, retoldBy }: Told): Consent => {
    const participants = byNumber.get(session)?.participants;
    if (participants === undefined) return 'none';
    const only = toldBy[0];
    if (only !== undefined && toldBy.length === 1 && retoldBy.length === 0) return person(only, session);
    const people = toldBy.length > 0 ? toldBy : participants.map(({ alias }) => alias);
    const consentsOf = [...people, ...retoldBy].map((alias) => person(alias, session));
    return strictest(consentsOf, people.length === 0 ? observation : 'public');
  };

  return { person, words };
};

const effective = (alias: string, session: KeptSession, said: readonly Said[]): Consent => {
  const asked = session.participants.find((participant) => participant.alias === alias)?.consent ?? null;
  let stands: Said = { session: session.number, consent: asked ?? 'internal', date: session.date };
  for (const one of said) {
    if (one.session !== session.number || one.date < stands.date) continue;
    const sameDay = one.date === session.date && asked !== null;
    stands = sameDay ? { ...one, consent: stricter(one.consent, asked) } : one;
  }
  let { consent } = stands;
  for (const one of said) {
    if (one.session !== session.number && one.date >= stands.date) consent = stricter(consent, one.consent);
  }
  return consent;
};

/** Every explicit statement, those made in a session dated on its day. */
const statementsByPerson = (
  sessions: readonly KeptSession[],
  statements: readonly ConsentStatement[],
): ReadonlyMap<string, readonly Said[]> => {
  const saidBy = new Map<string, Said[]>();
  const add = (alias: string, said: Said): void => {
    const all = saidBy.get(alias);
    if (all === undefined) saidBy.set(alias, [said]);
    else all.push(said);
  };
  for (const { number, date, participants } of sessions) {
    for (const { alias, consent } of participants) {
      if (consent !== null) add(alias, { session: number, consent, date });
    }
  }
  for (const { alias, session, consent, date } of statements) add(alias, { session, consent, date });
  return saidBy;
};
