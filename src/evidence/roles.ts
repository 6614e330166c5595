/** Who told: how many people, and which roles have enough of them to be printed. */
import type { KeptRecord } from '../harvest/record.ts';
import type { KeptSession } from './material.ts';

/** A role is printed outside the inquiry from this many tellers (METHOD.md section 6). */
const tellersToPrintRole = 3;

/** The role that the teller of a record had in that session, or null. */
export const roleOfTeller = (sessions: readonly KeptSession[]): ((record: KeptRecord) => string | null) => {
  const seats = new Map(sessions.map(({ number, participants }) => [number, participants]));
  return ({ session, toldBy }) => seats.get(session)?.find(({ alias }) => alias === toldBy)?.role ?? null;
};

export const tellersIn = (records: readonly KeptRecord[]): number =>
  new Set(records.flatMap(({ toldBy }) => toldBy ?? [])).size;

/** Teller: who told an example or a status that is not a retelling. */
export const printableRoles = (
  sessions: readonly KeptSession[],
  records: readonly KeptRecord[],
): ReadonlySet<string> => {
  const roleOf = roleOfTeller(sessions);
  const tellers = new Map<string, Set<string>>();
  for (const record of records) {
    const role = roleOf(record);
    if (role === null || record.toldBy === null || !isTold(record)) continue;
    tellers.set(role, (tellers.get(role) ?? new Set<string>()).add(record.toldBy));
  }
  const enough = [...tellers].filter(([, people]) => people.size >= tellersToPrintRole);
  return new Set(enough.map(([role]) => role));
};

const isTold = (record: KeptRecord): boolean =>
  record.kind === 'status' || (record.kind === 'example' && record.retoldBy === null);
