/** Reads the `session:` of a transcript: when, where, with whom, and what they allow. */
import { readKeys } from '../source/keys.ts';
import type { SourceNode } from '../source/node.ts';
import type { Place } from '../source/place.ts';
import { error } from '../source/problem.ts';
import type { Placed, Reader, Report } from '../source/shape.ts';
import type { Participant, SessionFacts } from './session-facts.ts';
import { isBlank, participantKeys, sessionKeys, textOf } from './transcript-keys.ts';

export interface ReadFacts {
  readonly facts: SessionFacts;
  /** Where the names stand that are looked up: `id`, `template`, `setting`, `round`, `participants[1].role`. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Null when the session is no map; what is wrong in it has been reported. */
export const readFacts = (session: SourceNode, report: Report): ReadFacts | null => {
  const read = readKeys(session, sessionKeys, { key: 'session', report });
  if (read === null) return null;
  const places = new Map<string, Place>();
  const placedAt = (key: string, found: Placed<string> | null): string | null => {
    if (found !== null) places.set(key, found.at);
    return found?.value || null;
  };
  const participants: Participant[] = [];
  for (const [index, node] of (read.participants ?? []).entries()) {
    const key = `participants[${index + 1}]`;
    const participant = readParticipant(node, { key, report }, placedAt);
    if (participant === null) continue;
    const { alias } = participant;
    if (participants.some((other) => other.alias === alias)) {
      report(error('transcript-alias-twice', node.at, alias, { alias }));
    }
    participants.push(participant);
  }
  const facts: SessionFacts = {
    id: placedAt('id', read.id),
    template: placedAt('template', read.template) ?? '',
    language: read.language || null,
    date: read.date ?? '',
    round: placedAt('round', read.round),
    setting: placedAt('setting', read.setting),
    facilitator: read.facilitator || null,
    participants,
  };
  return { facts, places };
};

/** A map, or only the alias. */
const readParticipant = (
  node: SourceNode,
  reader: Reader,
  placedAt: (key: string, found: Placed<string> | null) => string | null,
): Participant | null => {
  if (node.kind === 'scalar' && !isBlank(node)) {
    return { alias: textOf(node).trim(), role: null, consent: null, consentBy: null };
  }
  const read = readKeys(node, participantKeys, reader);
  if (read === null || read.alias === null) return null;
  if (read.alias === '') reader.report(error('transcript-no-alias', node.at, ''));
  return {
    alias: read.alias,
    role: placedAt(`${reader.key}.role`, read.role),
    consent: read.consent,
    consentBy: read.consent_by || null,
  };
};
