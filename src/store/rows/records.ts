/** The records of the harvest: written with their session, read in the order of sessions, with or without words. */
import type { Database } from 'better-sqlite3';
import type { HarvestRecord, KeptRecord, Words } from '../../harvest/record.ts';
import { textsIn } from './answer-rows.ts';
import { labelReader, labelsJson } from './labels.ts';

/** The columns in the order in which they are read; as a list they cost half of what named ones do. */
type Row = readonly [
  number: number,
  session: number,
  path: string,
  parent: string | null,
  kind: string,
  practice: number | null,
  setting: string | null,
  round: string | null,
  toldBy: string | null,
  observed: 0 | 1,
  date: string,
  labels: string,
  words?: string,
];

/** Rows a block: enough to be quick, few enough to stay small in memory. */
const block = 500;

export interface Records {
  /** To a session that has none. */
  add(session: number, records: readonly HarvestRecord[], practiceNumber: (name: string) => number): void;
  remove(session: number): void;
  each(words: boolean, practiceName: (number: number) => string): IterableIterator<KeptRecord>;
}

export const recordsIn = (db: Database): Records => {
  const columns =
    'number, session, path, parent, kind, practice, setting, round, told_by, observed, date, labels';
  const after = 'FROM record WHERE number > ? ORDER BY number LIMIT ?';
  const counted = db.prepare<[number, number], Row>(`SELECT ${columns} ${after}`).raw();
  const worded = db.prepare<[number, number], Row>(`SELECT ${columns}, words ${after}`).raw();
  const removed = db.prepare<[number]>('DELETE FROM record WHERE session = ?');
  const added = db.prepare(
    `INSERT INTO record (${columns}, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const labelsOf = labelReader();

  const kept = (row: Row, practiceName: (number: number) => string): KeptRecord => ({
    session: row[1],
    path: row[2],
    parent: row[3],
    practice: row[5] === null ? null : practiceName(row[5]),
    setting: row[6],
    round: row[7],
    toldBy: row[8],
    observed: row[9] === 1,
    date: row[10],
    words: row[12] === undefined ? noWords : wordsOf(row[12]),
    ...labelsOf(row[4], row[11]),
  });

  return {
    add(session, records, practiceNumber) {
      records.forEach((record, index) => {
        added.run(
          session * 1_000_000 + index,
          session,
          record.path,
          record.parent,
          record.kind,
          record.practice === null ? null : practiceNumber(record.practice),
          record.setting,
          record.round,
          record.toldBy,
          record.observed ? 1 : 0,
          record.date,
          labelsJson(record),
          JSON.stringify(record.words),
        );
      });
    },
    remove(session) {
      removed.run(session);
    },
    *each(words, practiceName) {
      let last = 0;
      for (;;) {
        const rows = words ? worded.all(last, block) : counted.all(last, block);
        for (const row of rows) yield kept(row, practiceName);
        if (rows.length < block) return;
        last = rows.at(-1)?.[0] ?? last;
      }
    },
  };
};

const noWords: Words = {};

const wordsOf = (json: string): Words => {
  const words: unknown = JSON.parse(json);
  if (typeof words !== 'object' || words === null) return {};
  const told: [string, string | readonly string[]][] = [];
  for (const [capture, said] of Object.entries(words)) {
    if (typeof said === 'string') told.push([capture, said]);
    else told.push([capture, textsIn(said)]);
  }
  return Object.fromEntries(told);
};
