/** The one question that every output asks before it shows words: may these leave, for this purpose? */
import type { KeptRecord } from '../harvest/record.ts';
import type { Consent } from '../template/fixed-answers.ts';
import { allowed } from './consent.ts';
import type { Request, WithheldReason } from './evidence.ts';
import type { Around } from './material.ts';

/** Words at a path of a session: `example[1].story`, or of a whole record. `toldBy` empty: nobody was named. */
export interface Spoken {
  readonly session: number;
  readonly path: string;
  readonly toldBy: readonly string[];
  /** The facilitator's own. */
  readonly private: boolean;
}

export interface Door {
  /** Null: the words may be shown. `nothing-allowed` also forbids to count what was told. */
  readonly withholds: (spoken: Spoken) => WithheldReason | null;
}

/** What was told by one person and passed on by another needs them both. */
export const openDoor = (around: Around, request: Request): Door => {
  const { words } = allowed(around);
  const retellers = retellersIn(around.records);
  return {
    withholds: (spoken) => {
      const { session, toldBy } = spoken;
      const consent = words({ session, toldBy, retoldBy: retellers(spoken) });
      if (!spoken.private || consent === 'none') return reasonAgainst(consent, toldBy, request);
      return request.purpose === 'working' ? null : 'private';
    },
  };
};

/** Whether a text that search found, or that an export would write, may be shown. */
export const maySearch = (around: Around, request: Request): ((found: Spoken) => boolean) => {
  const door = openDoor(around, request);
  return (found) => door.withholds(found) === null;
};

/**
 * Labels from `internal` up, for every purpose: the records that may be counted, as the trace does. What hangs on a
 * record has its practice and setting from there, so it counts only where that does. For records of `around`, which has
 * them in the order of their paths.
 */
export const mayCount = (around: Around): ((record: Pick<KeptRecord, 'session' | 'path'>) => boolean) => {
  const door = openDoor(around, { purpose: 'working' });
  const refused = new Map<number, Set<string>>();
  for (const record of around.records) {
    const { session, path, parent } = record;
    const others = refused.get(session);
    const hangs = parent !== null && others?.has(parent) === true;
    if (!hangs && door.withholds(spokenIn(record)) === null) continue;
    if (others === undefined) refused.set(session, new Set([path]));
    else others.add(path);
  }
  return ({ session, path }) => refused.get(session)?.has(path) !== true;
};

export const spokenIn = ({ session, path, toldBy }: KeptRecord): Spoken => ({
  session,
  path,
  toldBy: toldBy === null ? nobody : [toldBy],
  private: false,
});

const reasonAgainst = (
  consent: Consent,
  toldBy: readonly string[],
  { purpose, teller }: Request,
): WithheldReason | null => {
  if (consent === 'none') return 'nothing-allowed';
  switch (purpose) {
    case 'working':
      return null;
    case 'teller':
      return toldBy.length === 1 && toldBy[0] === teller ? null : 'of-others';
    case 'shared':
      return consent === 'internal' ? 'internal-only' : null;
    case 'public':
      if (consent === 'internal') return 'internal-only';
      return consent === 'quote' ? 'not-public' : null;
  }
};

/**
 * Who passed on what stands at a path: the reteller of the record there, and of those around it. A path does not tell
 * its phase, so where a whole phase was retold, everything in the session counts as passed on.
 */
const retellersIn = (records: Iterable<KeptRecord>): ((spoken: Spoken) => readonly string[]) => {
  const retold = new Map<string, string>();
  for (const record of records) {
    if (record.kind === 'example' && record.retoldBy !== null) {
      const around = record.path.endsWith(']') ? record.path : '';
      retold.set(`${record.session}/${around}`, record.retoldBy);
    }
  }
  if (retold.size === 0) return () => nobody;
  return ({ session, path }) =>
    pathsAround(path).flatMap((around) => retold.get(`${session}/${around}`) ?? []);
};

const nobody: readonly string[] = [];

/** `example[1].effect[2].what`, `example[1].effect[2]`, `example[1]`, and the session as a whole. */
const pathsAround = (path: string): readonly string[] => {
  const steps = path.split('.');
  return ['', ...steps.map((_, index) => steps.slice(0, index + 1).join('.'))];
};
