/** Takes out of a session and its records what would say who or where: aliases, ids, rare roles, small settings. */
import { type KeptRecord, type PlainRecord, sessionName } from '../harvest/record.ts';
import type { Participant } from '../interview/session-facts.ts';
import type { Places, Request } from './evidence.ts';
import type { KeptSession, Material } from './material.ts';
import { groupOf } from './places.ts';

/** For the purpose `working` everything stays as it is. */
export interface Disguise {
  readonly alias: (alias: string, session: number) => string;
  /** A role that may be printed, else null. */
  readonly role: (role: string | null) => string | null;
  /** An answer that is no more than the id of a setting or somebody's alias. */
  readonly named: (answer: string, session: number) => string;
  readonly session: (session: KeptSession) => KeptSession;
  /** Labels only; words are the door's. */
  readonly record: (record: KeptRecord) => KeptRecord;
}

const undisguised: Disguise = {
  alias: (alias) => alias,
  role: (role) => role,
  named: (answer) => answer,
  session: (session) => session,
  record: (record) => record,
};

const originCodes = ['outside', 'grew_here', 'unknown'];

/** `printable` are the roles with enough tellers. */
export const disguise = (
  { sessions, records }: Pick<Material, 'sessions' | 'records'>,
  places: Places,
  printable: ReadonlySet<string>,
  { purpose, teller }: Request,
): Disguise => {
  if (purpose === 'working') return undisguised;
  const seats = new Map(sessions.map(({ number, participants }) => [number, participants]));
  const aliases = new Set([
    ...sessions.flatMap(({ participants }) => participants.map((participant) => participant.alias)),
    ...records.flatMap((record) => (record.kind === 'example' ? (record.retoldBy ?? []) : [])),
  ]);
  const group = groupOf(places);
  const setting = (id: string | null): string | null => (id === null ? null : group(id).id);
  const role = (id: string | null): string | null => (id !== null && printable.has(id) ? id : null);

  /** `S003-2`: the second participant of session 3, `S003-0`: someone who did not take part. */
  const alias = (name: string, session: number): string => {
    if (name === teller) return name;
    const seat = 1 + (seats.get(session)?.findIndex((participant) => participant.alias === name) ?? -1);
    return `${sessionName(session)}-${seat}`;
  };

  const participant = (one: Participant, session: number): Participant => ({
    alias: alias(one.alias, session),
    role: role(one.role),
    consent: null,
    consentBy: null,
  });

  /** A code, a setting of the frame by its group, else a name that nobody checked: unknown. */
  const origin = (learnedFrom: string | null): string | null => {
    if (learnedFrom === null || originCodes.includes(learnedFrom)) return learnedFrom;
    const known = group(learnedFrom);
    return known.settings.length > 0 ? known.id : 'unknown';
  };

  /** A label that is a setting of the frame, such as an end of a link, goes by its group. */
  const byGroup = (label: string): string => (group(label).settings.length > 0 ? group(label).id : label);
  const labelsByGroup = (labels: PlainRecord['labels']): PlainRecord['labels'] =>
    Object.fromEntries(
      Object.entries(labels).map(([capture, label]) => [
        capture,
        typeof label === 'string' ? byGroup(label) : label,
      ]),
    );

  return {
    alias,
    role,
    named: (answer, session) => (aliases.has(answer) ? alias(answer, session) : byGroup(answer)),
    session: (session) => ({
      ...session,
      id: null,
      setting: setting(session.setting),
      facilitator: null,
      participants: session.participants.map((one) => participant(one, session.number)),
    }),
    record: (record) => {
      const toldBy = record.toldBy === null ? null : alias(record.toldBy, record.session);
      const shown = { ...record, toldBy, setting: setting(record.setting) };
      switch (shown.kind) {
        case 'example': {
          const retoldBy = shown.retoldBy === null ? null : alias(shown.retoldBy, shown.session);
          return { ...shown, retoldBy, learnedFrom: origin(shown.learnedFrom) };
        }
        case 'status':
        case 'effect':
        case 'normalization':
          return shown;
        default:
          return { ...shown, labels: labelsByGroup(shown.labels) };
      }
    },
  };
};
