/** Keeps a finished session in one go: facts, consent, answers with their hashes and index, notes and records. */
import type { Database } from 'better-sqlite3';
import { harvestVersion } from '../harvest/record.ts';
import type { Participant } from '../interview/session-facts.ts';
import { type AnswerRow, isSearchable, plainText, rowsOf } from './answer-rows.ts';
import type { Audit } from './audit.ts';
import { chainStart, nextLink } from './chain.ts';
import type { Practices } from './practices.ts';
import type { Records } from './records.ts';
import type { NewSession, Saved } from './store.ts';

interface KnownRow {
  readonly number: number;
  readonly id: string;
  readonly content_hash: string;
  readonly chain: string;
}

export interface SaveOptions {
  readonly practices: Practices;
  readonly records: Records;
  readonly audit: Audit;
  readonly newId: () => string;
}

export type SaveSession = (session: NewSession, options: { readonly update: boolean }) => Saved;

export const saveSessionIn = (
  db: Database,
  { practices, records, audit, newId }: SaveOptions,
): SaveSession => {
  const known = db.prepare<[string], KnownRow>(
    'SELECT number, id, content_hash, chain FROM session WHERE key = ?',
  );
  const facts =
    'content_hash, own_id, template, template_name, inquiry, language, date, round, setting, facilitator, harvest, chain';
  const newSession = db.prepare(
    `INSERT INTO session (${facts}, id, key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const changed = db.prepare(
    `UPDATE session SET (${facts}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE number = ?`,
  );
  const unindexed = db.prepare(
    `INSERT INTO search (search, rowid, text) SELECT 'delete', seq, text FROM searchable WHERE session = ?`,
  );
  const superseded = db.prepare('UPDATE answer SET stands = 0 WHERE session = ? AND stands = 1');
  const answer = db.prepare(
    `INSERT INTO answer (session, kind, path, question, type, form, value, told_by, private, words, stands, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)`,
  );
  const indexed = db.prepare('INSERT INTO search (rowid, text) VALUES (?, ?)');
  const noParticipants = db.prepare('DELETE FROM participant WHERE session = ?');
  const participant = db.prepare(
    'INSERT INTO participant (session, position, alias, role) VALUES (?, ?, ?, ?)',
  );
  const oldConsent = db.prepare('UPDATE consent SET stands = 0 WHERE session = ? AND stands = 1');
  const consent = db.prepare(
    `INSERT INTO consent (id, alias, session, consent, date, given_by, stands) VALUES (?, ?, ?, ?, ?, ?, 1)`,
  );
  const noNotes = db.prepare('DELETE FROM note WHERE session = ?');
  const note = db.prepare('INSERT INTO note (session, path, text) VALUES (?, ?, ?)');

  const factsOf = (session: NewSession, chain: string) =>
    [
      session.contentHash,
      session.facts.id,
      session.templateHash,
      session.facts.template,
      session.inquiryHash,
      session.facts.language,
      session.facts.date,
      session.facts.round,
      session.facts.setting,
      session.facts.facilitator,
      harvestVersion,
      chain,
    ] as const;

  const keepAnswers = (number: number, rows: readonly AnswerRow[], hashes: readonly string[]): void => {
    rows.forEach((row, index) => {
      const { kind, path, question, type, form, value, toldBy, private: isPrivate, words } = row;
      const { lastInsertRowid } = answer.run(
        number,
        kind,
        path,
        question,
        type,
        form,
        value,
        toldBy,
        isPrivate,
        words,
        hashes[index],
      );
      if (isSearchable(row)) indexed.run(lastInsertRowid, plainText(form, value));
    });
  };
  const keepPeople = (number: number, people: readonly Participant[], date: string): void => {
    people.forEach((person, index) => {
      participant.run(number, index, person.alias, person.role);
      if (person.consent !== null) {
        consent.run(newId(), person.alias, number, person.consent, date, person.consentBy);
      }
    });
  };

  return (session, { update }) => {
    const old = known.get(session.key);
    if (old !== undefined && old.content_hash === session.contentHash) {
      return { outcome: 'unchanged', session: old.number };
    }
    if (old !== undefined && !update) return { outcome: 'conflict', session: old.number };

    const id = old?.id ?? newId();
    const rows = rowsOf(session.conversation);
    const hashes: string[] = [];
    let chain = old?.chain ?? chainStart(id);
    for (const row of rows) {
      chain = nextLink(chain, row);
      hashes.push(chain);
    }

    let number: number;
    if (old === undefined) {
      number = Number(newSession.run(...factsOf(session, chain), id, session.key).lastInsertRowid);
    } else {
      number = old.number;
      unindexed.run(number);
      superseded.run(number);
      oldConsent.run(number);
      noParticipants.run(number);
      noNotes.run(number);
      records.remove(number);
      changed.run(...factsOf(session, chain), number);
    }
    keepAnswers(number, rows, hashes);
    keepPeople(number, session.facts.participants, session.facts.date);
    for (const { path, text } of session.conversation.notes) note.run(number, path, text);
    records.add(number, session.records, practices.numberOf);
    audit.note(old === undefined ? 'session added' : 'session updated', number);
    return { outcome: old === undefined ? 'added' : 'updated', session: number };
  };
};
