/** Gathers what was kept, for the consent door and for the trace. */
import { mayCount } from '../../evidence/door.ts';
import type { Around, KnownPractice, Material } from '../../evidence/material.ts';
import { practiceKey } from '../../harvest/practices.ts';
import type { KeptRecord } from '../../harvest/record.ts';
import type { Inquiry } from '../../inquiry/inquiry.ts';
import { Failure } from '../../messages/failure.ts';
import type { Store, WholeSession } from '../../store/store.ts';
import type { Trace } from '../../trace/trace.ts';
import { trace } from '../../trace/trace-inquiry.ts';

type Counted = Pick<Material, 'sessions' | 'records' | 'practices'>;

/** What decides on consent and naming, without a word of what was told. */
export const aroundOf = (store: Store, inquiry: Inquiry): Around => ({
  inquiry,
  sessions: store.keptSessions(),
  consents: store.consents(),
  quotes: store.quotes(),
  records: [...store.records({ words: false })],
});

/** The same with one session that counts nowhere, unfinished or aside, so that it can be shown to who keeps the inquiry. */
export const aroundWith = (store: Store, inquiry: Inquiry, { session }: WholeSession): Around => {
  const around = aroundOf(store, inquiry);
  const counts = around.sessions.some(({ number }) => number === session.number);
  return counts ? around : { ...around, sessions: [...around.sessions, session] };
};

/** Everything, with its words: only for the consent door. */
export const materialOf = (store: Store, inquiry: Inquiry): Material => ({
  inquiry,
  sessions: store.keptSessions(),
  consents: store.consents(),
  quotes: store.quotes(),
  practices: store.practices(),
  records: [...store.records({ words: true })],
});

/** What may be counted, without its words: the sessions, their records, and the practices that these speak of. */
export const countedOf = (store: Store, inquiry: Inquiry): Counted => {
  const around = aroundOf(store, inquiry);
  const records = [...around.records].filter(mayCount(around));
  const practices = store.practices().filter(isSpokenOf(inquiry, records));
  return { sessions: around.sessions, records, practices };
};

/** The trace of what may be counted, without reading a word; a round that is not declared fails. */
export const traceOf = (store: Store, inquiry: Inquiry, round: string | null): Trace => {
  if (round !== null && !inquiry.rounds.some(({ id }) => id === round)) {
    const known = inquiry.rounds.map(({ id }) => id).join(', ');
    throw new Failure(known === '' ? 'no-rounds' : 'unknown-round', { name: round, known });
  }
  return trace({ inquiry, ...countedOf(store, inquiry), round });
};

/** Declared ahead, or in a record that counts: a name that was corrected, or that may not count, is not listed. */
const isSpokenOf = (
  inquiry: Inquiry,
  records: readonly KeptRecord[],
): ((practice: KnownPractice) => boolean) => {
  const named = [
    ...records.map(({ practice }) => practice ?? ''),
    ...inquiry.practices.map(({ name }) => name),
  ];
  const spoken = new Set([...new Set(named)].map(practiceKey));
  return ({ name, aliases }) => [name, ...aliases].some((each) => spoken.has(practiceKey(each)));
};
