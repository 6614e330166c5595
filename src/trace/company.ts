/** Who took part where: the role of a teller, and whom one could go and ask again. */
import type { KeptSession } from '../evidence/material.ts';
import { type Inquiry, type Side, sideOf } from '../inquiry/inquiry.ts';
import type { Participant } from '../interview/session-facts.ts';

export type HeardSession = Pick<KeptSession, 'number' | 'date' | 'round' | 'setting'> & {
  readonly participants: readonly Pick<Participant, 'alias' | 'role'>[];
};

export interface Company {
  /** The role given in the session of the record; null when that session gives none. */
  roleOf(record: { readonly session: number; readonly toldBy: string | null }): string | null;
  sideOf(record: { readonly session: number; readonly toldBy: string | null }): Side | null;
  /** Who took part in a session of that setting, with the role given there; by alias. */
  knownIn(setting: string): readonly { readonly alias: string; readonly role: string | null }[];
}

/** A person is an alias; a role belongs to the session in which it was given. */
export const companyOf = (inquiry: Inquiry, sessions: Iterable<HeardSession>): Company => {
  const heard = new Map<number, HeardSession['participants']>();
  const places = new Map<string, Map<string, string | null>>();
  for (const { number, setting, participants } of sessions) {
    heard.set(number, participants);
    if (setting === null) continue;
    const known = places.get(setting) ?? new Map<string, string | null>();
    places.set(setting, known);
    for (const { alias, role } of participants) known.set(alias, known.get(alias) ?? role);
  }
  const sides = new Map<string, Side | null>();
  const sideOfRole = (role: string | null): Side | null => {
    if (role === null) return null;
    const known = sides.get(role);
    if (known !== undefined) return known;
    const side = sideOf(inquiry, role);
    sides.set(role, side);
    return side;
  };
  const roleOf: Company['roleOf'] = ({ session, toldBy }) =>
    toldBy === null ? null : (heard.get(session)?.findLast(({ alias }) => alias === toldBy)?.role ?? null);
  return {
    roleOf,
    sideOf: (record) => sideOfRole(roleOf(record)),
    knownIn: (setting) =>
      [...(places.get(setting) ?? [])]
        .map(([alias, role]) => ({ alias, role }))
        .sort((one, other) => (one.alias < other.alias ? -1 : 1)),
  };
};

/** The same company with one more session, for a visit that is imagined. */
export const withSession = (company: Company, inquiry: Inquiry, session: HeardSession): Company => {
  const extra = companyOf(inquiry, [session]);
  const pick = (number: number): Company => (number === session.number ? extra : company);
  return {
    roleOf: (record) => pick(record.session).roleOf(record),
    sideOf: (record) => pick(record.session).sideOf(record),
    knownIn: company.knownIn,
  };
};
