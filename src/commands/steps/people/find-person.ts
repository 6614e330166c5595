/** Finds a person by alias, with every session they took part in, whatever its state. */
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
  readonly history: readonly PastConsent[];
}

/** Everybody who took part in anything, by alias; versions that a merge keeps aside are named of who is in nothing else. */
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
  const byName = new Intl.Collator('en', { numeric: true });
  return [...theirs]
    .sort(([a], [b]) => byName.compare(a, b))
    .map(([alias, own]) => ({ alias, sessions: own, history: store.consentHistory(alias) }));
};

/** Whether it is somebody who withdrew, while not every file could be reached yet. */
export const isLeft = (store: Store, typed: string): boolean =>
  store.erasingLeft().length > 0 &&
  store.isErased('person', typed) &&
  !everyone(store).some(({ alias }) => practiceKey(alias) === practiceKey(typed));

/**
 * Fails for an alias that nobody has, with the nearest that somebody has, or with when they withdrew. `besides`: aliases
 * that are also known, of people who took part in nothing.
 */
export const findPerson = (store: Store, typed: string, besides: Iterable<string> = []): Person => {
  const people = everyone(store);
  const found =
    people.find(({ alias }) => alias === typed) ??
    people.find(({ alias }) => practiceKey(alias) === practiceKey(typed));
  if (found !== undefined) return found;
  const named = [...besides].find((alias) => practiceKey(alias) === practiceKey(typed));
  if (named !== undefined) return { alias: named, sessions: [], history: store.consentHistory(named) };
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
