/** Brings the records of a session along, with the names of practices and the references in them as they are here. */
import type { Database } from 'better-sqlite3';
import { repointedText } from './merge-version.ts';

export interface RecordRow {
  readonly path: string;
  readonly parent: string | null;
  readonly kind: string;
  readonly practice: number | null;
  readonly setting: string | null;
  readonly round: string | null;
  readonly told_by: string | null;
  readonly observed: 0 | 1;
  readonly date: string;
  readonly labels: string;
  readonly words: string;
}

const columns = 'path, parent, kind, practice, setting, round, told_by, observed, date, labels, words';

export const recordsOf = (db: Database): ((session: number) => readonly RecordRow[]) => {
  const rows = db.prepare<[number], RecordRow>(
    `SELECT ${columns} FROM record WHERE session = ? ORDER BY number`,
  );
  return (session) => rows.all(session);
};

/** In place of the records that the session has; theirs as `recordHere` gives them. */
export const recordWriterIn = (db: Database): ((session: number, records: readonly RecordRow[]) => void) => {
  const removed = db.prepare('DELETE FROM record WHERE session = ?');
  const added = db.prepare(
    `INSERT INTO record (number, session, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return (session, records) => {
    removed.run(session);
    records.forEach((row, index) => {
      const { path, parent, kind, practice, setting, round, told_by, observed, date, labels, words } = row;
      const about = [path, parent, kind, practice, setting, round, told_by, observed, date, labels, words];
      added.run(session * 1_000_000 + index, session, ...about);
    });
  };
};

/** A record of another file with the practice and the sessions it points to by their numbers here. */
export const recordHere = (
  row: RecordRow,
  practiceHere: (theirs: number) => number,
  numberOf: (theirs: number) => number,
): RecordRow => ({
  ...row,
  practice: row.practice === null ? null : practiceHere(row.practice),
  labels: row.labels.replaceAll(/"S\d+\//g, (start) => `"${repointedText(start.slice(1), numberOf)}`),
});
