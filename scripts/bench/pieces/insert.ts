/** Measured: the rows of a full data file put into an empty one by bare prepared statements, in one transaction. */
import type { Database } from 'better-sqlite3';
import { connect } from '../../../src/store/file/connection.ts';
import { tellMeasured } from './world.ts';

type Rows = readonly (readonly unknown[])[];

const [from = '', to = ''] = process.argv.slice(2);
/** In the order in which they may refer to one another. */
const tables = [
  'inquiry',
  'template',
  'practice',
  'session',
  'participant',
  'consent',
  'answer',
  'note',
  'record',
  'audit',
];

const now = (): string => new Date().toISOString();
const full = connect(from, { create: false, readonly: true, patience: 0, now });
const columnsOf = (db: Database, table: string): readonly string[] =>
  db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
const rowsOf = (db: Database, sql: string): Rows => db.prepare<[], readonly unknown[]>(sql).raw().all();
const wanted = tables.map((table) => {
  const columns = columnsOf(full, table);
  const marks = columns.map(() => '?').join(', ');
  return {
    sql: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`,
    rows: rowsOf(full, `SELECT * FROM ${table} ORDER BY 1`),
  };
});
wanted.push({
  sql: 'INSERT INTO search (rowid, text) VALUES (?, ?)',
  rows: rowsOf(full, 'SELECT seq, text FROM searchable'),
});
full.close();

const empty = connect(to, { create: true, readonly: false, patience: 0, now });
const began = performance.now();
empty.exec('BEGIN IMMEDIATE');
for (const { sql, rows } of wanted) {
  const insert = empty.prepare(sql);
  for (const row of rows) insert.run(...row);
}
empty.exec('COMMIT');
const ms = performance.now() - began;
empty.close();
tellMeasured(ms);
