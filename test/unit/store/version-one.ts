/** A data file as the first released version made it, with rows in every table, for the tests of migrations. */
import Database from 'better-sqlite3';
import { applicationId } from '../../../src/store/file/migrate.ts';
import { first } from '../../../src/store/file/migrations/001-first.ts';
import { chainStart, nextLink } from '../../../src/store/rows/chain.ts';

const hash = 'a'.repeat(64);

/** Two sessions: S001 was corrected by an import, S002 holds an example; with a decision, a note and a tombstone. */
export const versionOne = (file: string): void => {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.exec(first.sql);
  db.pragma(`application_id = ${applicationId}`);
  db.pragma('user_version = 1');
  db.exec(`
    INSERT INTO inquiry VALUES (1, 'i', 'inquiry: Noord', '2026-01-01T09:00:00.000Z');
    INSERT INTO template VALUES (1, 't', 'core', '1', 'template: core', '2026-01-01T09:00:00.000Z');
    INSERT INTO practice VALUES (1, 'p1', 'boksschool', 'Boksschool', 'Boksen');
    INSERT INTO decision VALUES (1, 'd1', 'rename', 1, 'Boksschool', NULL, 'Boksen', '2026-01-02T09:00:00.000Z', NULL);
    INSERT INTO tombstone VALUES (1, 'person', 'weg', '2026-01-03');
  `);
  const session = db.prepare(
    `INSERT INTO session VALUES (?, ?, ?, ?, ?, 't', 'core', 'i', 'nl', '2026-01-10', '1', 'combi-01', 'F1', 1, ?)`,
  );
  const answer = db.prepare(
    `INSERT INTO answer (session, kind, path, question, type, form, value, told_by, private, words, stands, hash)
     VALUES (?, ?, ?, ?, ?, 'text', ?, '["P01"]', 0, ?, ?, ?)`,
  );
  const indexed = db.prepare('INSERT INTO search (rowid, text) VALUES (?, ?)');
  const add = (number: number, said: readonly (readonly [string, string, 0 | 1])[]): void => {
    let chain = chainStart(`uuid-${number}`);
    session.run(number, `uuid-${number}`, `sani-${number}`, `sani-${number}`, hash, chain);
    for (const [path, value, stands] of said) {
      const words = value.split(' ').length;
      const [kind, question, type] = ['answer', path, 'story'] as const;
      chain = nextLink(chain, {
        kind,
        path,
        question,
        type,
        form: 'text',
        value,
        toldBy: '["P01"]',
        private: 0,
        words,
      });
      const { lastInsertRowid } = answer.run(number, kind, path, question, type, value, words, stands, chain);
      if (stands === 1) indexed.run(lastInsertRowid, value);
    }
    db.prepare('UPDATE session SET chain = ? WHERE number = ?').run(chain, number);
  };
  add(1, [
    ['wishes', 'meer banken', 0],
    ['wishes', 'meer bankjes buiten', 1],
    ['high_point', 'Het was winter.', 1],
  ]);
  add(2, [['high_point', 'Iedereen kwam zitten.', 1]]);
  db.exec(`
    INSERT INTO participant VALUES (1, 0, 'P01', 'resident'), (2, 0, 'P01', 'resident');
    INSERT INTO consent VALUES (1, 'c1', 'P01', 1, 'none', '2026-01-10', NULL, 0);
    INSERT INTO consent VALUES (2, 'c2', 'P01', 1, 'quote', '2026-01-10', 'zus', 1);
    INSERT INTO note VALUES (1, 1, 'wishes', 'lachte');
    INSERT INTO audit VALUES (1, 'r1', '2026-01-10T09:00:00.000Z', 0, 'session added', 1);
    INSERT INTO audit VALUES (2, 'r1', NULL, 1500, 'session updated', 1);
    INSERT INTO audit VALUES (3, 'r1', NULL, 1600, 'practice decided', NULL);
    INSERT INTO record VALUES (2000000, 2, 'example[1]', NULL, 'example', 1, 'combi-01', '1', 'P01', 0, '2026-01-10',
      '{"told":["story"],"firstHand":true,"retoldBy":null,"stage":4,"reach":{},"learnedFrom":null,"learnedHow":null,"evidence":null}',
      '{"story":"Iedereen kwam zitten."}');
    INSERT INTO coding VALUES (1, 'k1', 3, 0, 3, '${hash}', 'warmte', 'F1', '2026-01-11T09:00:00.000Z');
  `);
  db.close();
};
