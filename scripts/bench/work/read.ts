/** Measured: the rows that the trace reads, by bare prepared statements, from opening the data file to the last row. */
import Database from 'better-sqlite3';
import { tellMeasured } from './world.ts';

const [file = ''] = process.argv.slice(2);
const reads = [
  'SELECT * FROM session ORDER BY number',
  'SELECT * FROM participant ORDER BY session, position',
  'SELECT * FROM consent WHERE stands = 1 ORDER BY number',
  'SELECT * FROM practice ORDER BY number',
  `SELECT number, session, path, parent, kind, practice, setting, round, told_by, observed, date, labels
   FROM record ORDER BY number`,
];

const began = performance.now();
const db = new Database(file, { fileMustExist: true });
const rows = reads.map((sql) => db.prepare(sql).all());
const ms = performance.now() - began;
db.close();
if (rows.some((found) => found.length === 0)) throw new Error('a table is empty');
tellMeasured(ms);
