/** What METHOD.md section 6 says may leave, written down once more and naively, to hold the program against. */
import type { Purpose } from '../../../src/evidence/evidence.ts';

export type Consent = 'none' | 'internal' | 'quote' | 'public';

export interface Seat {
  readonly alias: string;
  readonly role: string;
  readonly consent: Consent | null;
}

/** One word that occurs nowhere else, in something that was told. */
export interface Canary {
  readonly canary: string;
  /** `words`: somebody's own; `name`: in the name of a practice, a label; `private`: the facilitator's own. */
  readonly kind: 'words' | 'name' | 'private';
  /** Where the words stand: an answer and a headline come back in more places than a note or the reason of a skip. */
  readonly as: 'answer' | 'headline' | 'note' | 'skip';
  /** What the answer captures, in a turn of an example, an effect or a commitment; else null. */
  readonly capture: string | null;
  /** Everyone who told it, and who passed it on. Nobody: an observation. */
  readonly owners: readonly string[];
  readonly retold: readonly string[];
  /** Whether search looks in such answers. */
  readonly searched: boolean;
  /** Whether somebody said that this sentence may not be quoted. */
  readonly refused?: boolean;
}

/** A turn that makes its one teller a teller of the practice. */
export interface Telling {
  readonly tellers: ReadonlySet<string>;
  readonly retold: readonly string[];
}

export interface Told {
  readonly id: string;
  readonly number: number;
  readonly date: string;
  readonly seats: readonly Seat[];
  readonly canaries: readonly Canary[];
  /** Everyone who passed anything on. */
  readonly retold: readonly string[];
  readonly tellings: readonly Telling[];
}

const order: readonly Consent[] = ['none', 'internal', 'quote', 'public'];
const least = (all: readonly Consent[]): Consent => order.find((each) => all.includes(each)) ?? 'public';

/** What a person allows with what they told in a session: as said there, lowered by what they said later elsewhere. */
const consentOf = (alias: string, at: Told, all: readonly Told[]): Consent => {
  const seatIn = (told: Told): Seat | undefined => told.seats.find((seat) => seat.alias === alias);
  const later = all
    .filter((other) => other.id !== at.id && other.date >= at.date)
    .flatMap((other) => seatIn(other)?.consent ?? []);
  return least([seatIn(at)?.consent ?? 'internal', ...later]);
};

/** Of an observation, which nobody can be asked about, words may be quoted and not published. */
const consentFor = (
  { owners, retold }: Pick<Canary, 'owners' | 'retold'>,
  at: Told,
  all: readonly Told[],
): Consent =>
  least([
    ...[...owners, ...retold].map((alias) => consentOf(alias, at, all)),
    owners.length === 0 ? 'quote' : 'public',
  ]);

export interface Leaving {
  readonly purpose: Purpose;
  /** Who gets the give-back. */
  readonly teller: string | null;
  /** Whether labels count as labels here; where a session comes back whole, they are words. */
  readonly counts: boolean;
}

/** Whether this word may be in an output. */
export const mayLeave = (
  word: Canary,
  { purpose, teller, counts }: Leaving,
  at: Told,
  all: readonly Told[],
): boolean => {
  const consent = consentFor(word, at, all);
  if (consent === 'none') return false;
  if (word.kind === 'private') return purpose === 'working';
  if (word.kind === 'name' && counts) return true;
  if (word.refused === true && (purpose === 'shared' || purpose === 'public')) return false;
  switch (purpose) {
    case 'working':
      return true;
    case 'teller':
      return teller !== null && word.owners.length === 1 && word.owners[0] === teller;
    case 'shared':
      return consent === 'quote' || consent === 'public';
    case 'public':
      return consent === 'public';
  }
};

/** Whether it may leave beyond doubt, also where several words are judged as one: then it must be there. */
export const mustLeave = (word: Canary, leaving: Leaving, at: Told, all: readonly Told[]): boolean => {
  const everyone = at.seats.map(({ alias }) => alias);
  const owners = leaving.purpose === 'teller' ? word.owners : everyone;
  return (
    mayLeave(word, leaving, at, all) &&
    mayLeave({ ...word, owners, retold: at.retold }, leaving, at, all) &&
    at.seats.every(({ consent }) => consent !== 'none')
  );
};

/** Roles with three tellers of an example or a status that counts. */
export const rolesToPrint = (all: readonly Told[]): ReadonlySet<string> => {
  const people = new Map<string, Set<string>>();
  for (const told of all) {
    for (const { tellers, retold } of told.tellings) {
      const [alias, ...others] = tellers;
      if (alias === undefined || others.length > 0 || retold.length > 0) continue;
      const role = told.seats.find((seat) => seat.alias === alias)?.role;
      if (role === undefined || consentOf(alias, told, all) === 'none') continue;
      people.set(role, (people.get(role) ?? new Set<string>()).add(alias));
    }
  }
  return new Set([...people].filter(([, aliases]) => aliases.size >= 3).map(([role]) => role));
};
