/** Measured: the rows that the trace reads, by bare prepared statements, from opening the data file to the last row. */
import Database from 'better-sqlite3';
import { tellMeasured, timesAgain } from './world.ts';

const [file = ''] = process.argv.slice(2);
const reads = [
  `SELECT number, own_id, template_name, language, date, round, setting, facilitator
   FROM session ORDER BY number`,
  `SELECT p.session, p.alias, p.role, c.consent, c.given_by FROM participant p
   LEFT JOIN consent c ON c.session = p.session AND c.alias = p.alias AND c.stands = 1
   ORDER BY p.session, p.position`,
  'SELECT alias, session, consent, date, given_by FROM consent WHERE stands = 1 ORDER BY number',
  'SELECT number, name, goes_by FROM practice ORDER BY number',
  `SELECT number, session, path, parent, kind, practice, setting, round, told_by, observed, date, labels
   FROM record ORDER BY number`,
];

const once = (): number => {
  const began = performance.now();
  const db = new Database(file, { fileMustExist: true });
  const rows = reads.map((sql) => db.prepare(sql).all());
  const ms = performance.now() - began;
  db.close();
  if (rows.some((found) => found.length === 0)) throw new Error('a table is empty');
  return ms;
};

const first = once();
tellMeasured(
  first,
  Array.from({ length: timesAgain }, () => once()),
);
