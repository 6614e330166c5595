/** Finds a person by alias, with every session they took part in, whatever its state, and where a story was passed on by them. */
import { allowed } from '../../../evidence/consent.ts';
import { practiceKey } from '../../../inquiry/practice-key.ts';
import { Failure } from '../../../messages/failure.ts';
import { nearest } from '../../../source/nearest.ts';
import type { PastConsent } from '../../../store/review-store.ts';
import type { SessionSummary, Store } from '../../../store/store.ts';
import type { Consent } from '../../../template/fixed-answers.ts';

export interface PersonSession {
  readonly session: SessionSummary;
  readonly role: string | null;
  /** What they allow with their words there, everything they said taken together. */
  readonly consent: Consent;
}

export interface Person {
  readonly alias: string;
  /** In the order of their numbers. */
  readonly sessions: readonly PersonSession[];
  /** Other sessions, in which they passed on what somebody told; `role` is null there. */
  readonly passedOn: readonly PersonSession[];
  readonly history: readonly PastConsent[];
}

/**
 * Everybody who took part in anything or passed something on, by alias; versions that a merge keeps aside are named of
 * who is in nothing else.
 */
export const everyone = (store: Store): readonly Person[] => {
  const sessions = store.sessions();
  const { person } = allowed({ sessions, consents: store.consents() });
  const theirs = new Map<string, PersonSession[]>();
  const elsewhere = new Set(
    sessions.flatMap(({ state, participants }) =>
      state === 'aside' ? [] : participants.map(({ alias }) => alias),
    ),
  );
  for (const session of sessions) {
    for (const { alias, role } of session.participants) {
      if (session.state === 'aside' && elsewhere.has(alias)) continue;
      const one = { session, role, consent: person(alias, session.number) };
      theirs.set(alias, [...(theirs.get(alias) ?? []), one]);
    }
  }
  const retold = retellingsIn(store);
  const keys = new Set([...theirs.keys()].map(practiceKey));
  for (const [key, { alias }] of retold) if (!keys.has(key)) theirs.set(alias, []);
  const byName = new Intl.Collator('en', { numeric: true });
  return [...theirs]
    .sort(([a], [b]) => byName.compare(a, b))
    .map(([alias, own]) => {
      const numbers = retold.get(practiceKey(alias))?.sessions ?? new Set();
      const passedOn = sessions
        .filter(({ number }) => numbers.has(number) && !own.some(({ session }) => session.number === number))
        .map((session) => ({ session, role: null, consent: person(alias, session.number) }));
      return { alias, sessions: own, passedOn, history: store.consentHistory(alias) };
    });
};

interface Retelling {
  readonly alias: string;
  readonly sessions: ReadonlySet<number>;
}

/** Of finished sessions, by the key of the alias. */
const retellingsIn = (store: Store): ReadonlyMap<string, Retelling> => {
  const all = new Map<string, Retelling>();
  for (const record of store.records({ words: false })) {
    if (record.kind !== 'example' || record.retoldBy === null) continue;
    const key = practiceKey(record.retoldBy);
    const { alias, sessions } = all.get(key) ?? { alias: record.retoldBy, sessions: [] };
    all.set(key, { alias, sessions: new Set([...sessions, record.session]) });
  }
  return all;
};

/** Whether it is somebody who withdrew, while not every file could be reached yet. */
export const isLeft = (store: Store, typed: string): boolean =>
  store.erasingLeft().length > 0 &&
  store.isErased('person', typed) &&
  !everyone(store).some(({ alias }) => practiceKey(alias) === practiceKey(typed));

/** Fails for an alias that nobody has, with the nearest that somebody has, or with when they withdrew. */
export const findPerson = (store: Store, typed: string): Person => {
  const people = everyone(store);
  const found =
    people.find(({ alias }) => alias === typed) ??
    people.find(({ alias }) => practiceKey(alias) === practiceKey(typed));
  if (found !== undefined) return found;
  if (store.isErased('person', typed)) {
    const left = store.erasingLeft();
    throw left.length === 0
      ? new Failure('person-withdrawn', { name: typed })
      : new Failure('person-withdrawn-left', { name: typed, files: left.join(', ') });
  }
  const near = nearest(
    typed,
    people.map(({ alias }) => alias),
  );
  throw near === null
    ? new Failure('unknown-person', { name: typed })
    : new Failure('unknown-person-near', { name: typed, near });
};
