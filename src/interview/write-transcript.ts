/** Writes a kept session back as a transcript: what is read from it again is the same session. */
import type { Answer } from '../template/template.ts';
import type { Conversation, Path } from './conversation.ts';
import { tellerKey } from './row-item.ts';
import type { Participant, SessionFacts } from './session-facts.ts';
import type { MarkedQuote } from './transcript.ts';
import { gather, type Row } from './written-rows.ts';

/** A transcript as plain data, to be written as YAML or JSON. Every key is an own property, also `__proto__`. */
export type Written = string | number | boolean | readonly Written[] | { readonly [key: string]: Written };

/** What is written of a session; a conversation has it, and so has a session as kept. */
export interface Content extends Pick<Conversation, 'notes' | 'skips'> {
  /** Of an interview that is still going on. */
  readonly unfinished?: boolean;
  /** Of one that is held with headlines first. */
  readonly headlinesFirst?: boolean;
  /** Marked sentences with whether they may be quoted: only in a full copy, so that a refusal holds wherever it goes. */
  readonly quotes?: readonly MarkedQuote[];
  readonly answers: readonly {
    readonly path: Path;
    readonly value: Answer;
    readonly toldBy: readonly string[];
  }[];
  readonly headlines: Conversation['headlines'] | readonly KeptWords[];
}

interface KeptWords {
  readonly path: Path;
  readonly kind: string;
  readonly text: string;
  readonly toldBy: readonly string[];
}

/**
 * The document as plain data, in the order of the content. A turn whose number is missing, because it was empty or left
 * out, is written as an empty row, so that the others keep their number.
 */
export const writeTranscript = (facts: SessionFacts, content: Content): Written => {
  const aliases = facts.participants.map(({ alias }) => alias);
  const remarks = [...content.headlines, ...content.notes, ...content.skips].map(({ path }) => path);
  const { top, told } = gather(content.answers, content.headlines, remarks, aliases);
  return mapOf([
    ['session', writeFacts(facts)],
    ['unfinished', content.unfinished === true ? true : null],
    ['headlines_first', content.headlinesFirst === true ? true : null],
    ['answers', writeRow(top)],
    ['told_by', mapOf(told.map(({ path, by }) => [path, namesOf(by)]))],
    ['headlines', mapOf(content.headlines.map(({ path, kind, text }) => [path, { kind, text }]))],
    ['notes', mapOf(content.notes.map(({ path, text }) => [path, text]))],
    ['skipped', mapOf(content.skips.map(({ path, reason }) => [path, reason]))],
    ['quotes', (content.quotes ?? []).map(({ path, text, allowed }) => ({ path, text, allowed }))],
  ]);
};

const writeFacts = (facts: SessionFacts): Written =>
  mapOf([
    ['id', facts.id],
    ['template', facts.template],
    ['language', facts.language],
    ['date', facts.date],
    ['round', facts.round],
    ['setting', facts.setting],
    ['facilitator', facts.facilitator],
    ['participants', facts.participants.map(writeParticipant)],
  ]);

const writeParticipant = ({ alias, role, consent, consentBy }: Participant): Written =>
  mapOf([
    ['alias', alias],
    ['role', role],
    ['consent', consent],
    ['consent_by', consentBy],
  ]);

const writeRow = (row: Row): Written =>
  mapOf([
    ...row.answers,
    ...[...row.repeats].map(([id, rows]): Entry => [id, writeRows(rows)]),
    [tellerKey, row.told === null ? null : namesOf(row.told)],
  ]);

const writeRows = (rows: ReadonlyMap<number, Row>): Written => {
  const last = Math.max(0, ...rows.keys());
  return Array.from({ length: last }, (_, index) => {
    const row = rows.get(index + 1);
    return row === undefined ? {} : writeRow(row);
  });
};

type Entry = readonly [string, Written | null];

/** Without what is empty. */
const mapOf = (entries: readonly Entry[]): Written =>
  Object.fromEntries(
    entries.flatMap(([key, value]) => (value === null || isNothing(value) ? [] : [[key, value]])),
  );

const isNothing = (value: Written): boolean => typeof value === 'object' && Object.keys(value).length === 0;

const namesOf = (aliases: readonly string[]): Written => {
  const [only, ...more] = aliases;
  return only !== undefined && more.length === 0 ? only : aliases;
};
