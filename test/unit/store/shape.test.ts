/** The shape of the data file: migrations with a copy beforehand, the researchers' views, the audit. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { HarvestRecord } from '../../../src/harvest/record.ts';
import { migrate, versionOf } from '../../../src/store/file/migrate.ts';
import { migrations } from '../../../src/store/file/migrations/all.ts';
import { example, person, save, session, storeIn, told } from './a-session.ts';
import { newFolder } from './in-child.ts';

const effect: HarvestRecord = {
  kind: 'effect',
  path: 'example[1].effect[1]',
  parent: 'example[1]',
  toldBy: 'P01',
  observed: false,
  practice: 'Boksschool',
  setting: 'combi-01',
  round: '1',
  date: '2026-03-14',
  words: { what: 'meer contact' },
  told: ['what'],
  effectKind: 'contact',
  basis: 'told',
  after: [],
  ledBackTo: [],
};
const filled = (): string => {
  const file = join(newFolder(), 'saniveld.db');
  const store = storeIn(file);
  const conversation = { answers: [told('high_point', 'Het was winter.'), told('energy', 7, 'scale')] };
  const participants = [person('P01'), person('P02', { consent: 'none', consentBy: 'zus' })];
  save(store, [session({ conversation, participants, records: [example(), effect] })]);
  const corrected = { answers: [told('high_point', 'Het was winter.'), told('energy', 8, 'scale')] };
  save(
    store,
    [session({ content: 'anders', conversation: corrected, participants, records: [example(), effect] })],
    true,
  );
  store.renamePractice('Boksschool', 'Boksen');
  store.close();
  return file;
};
const rows = (file: string, sql: string): unknown => {
  const db = new Database(file);
  const found = db.prepare(sql).all();
  db.close();
  return found;
};

describe('the views', () => {
  it('show what stands, with references and decided names', () => {
    const file = filled();
    expect(rows(file, 'SELECT session, reference, type, value, words FROM v_answers')).toEqual([
      { session: 1, reference: 'S001/high_point', type: 'story', value: 'Het was winter.', words: 3 },
      { session: 1, reference: 'S001/energy', type: 'scale', value: '8', words: 0 },
    ]);
    expect(rows(file, 'SELECT reference, practice, stage, first_hand, story FROM v_examples')).toEqual([
      { reference: 'S001/example[1]', practice: 'Boksen', stage: 3, first_hand: 1, story: 'Het was winter.' },
    ]);
    expect(rows(file, 'SELECT reference, parent, practice, kind, what FROM v_effects')).toEqual([
      {
        reference: 'S001/example[1].effect[1]',
        parent: 'S001/example[1]',
        practice: 'Boksen',
        kind: 'contact',
        what: 'meer contact',
      },
    ]);
    expect(rows(file, 'SELECT alias, consent, consent_by FROM v_people ORDER BY alias')).toEqual([
      { alias: 'P01', consent: 'quote', consent_by: null },
      { alias: 'P02', consent: 'none', consent_by: 'zus' },
    ]);
    expect(rows(file, 'SELECT id, template_version, participants, answers, words FROM v_sessions')).toEqual([
      { id: 'sani-1', template_version: '1', participants: 2, answers: 2, words: 3 },
    ]);
    expect(rows(file, 'SELECT * FROM v_status UNION ALL SELECT * FROM v_status')).toEqual([]);
    expect(rows(file, 'SELECT * FROM v_normalization')).toEqual([]);
  });
});

describe('history', () => {
  it('keeps earlier answers and consents, marked as no longer standing', () => {
    const file = filled();
    expect(rows(file, 'SELECT stands, count(*) AS n FROM answer GROUP BY stands')).toEqual([
      { stands: 0, n: 1 },
      { stands: 1, n: 2 },
    ]);
    expect(rows(file, 'SELECT stands, count(*) AS n FROM consent GROUP BY stands')).toEqual([
      { stands: 0, n: 2 },
      { stands: 1, n: 2 },
    ]);
  });

  it('reads the wall clock once a run', () => {
    const file = filled();
    expect(
      rows(file, 'SELECT event, session, clock IS NOT NULL AS clock FROM audit ORDER BY number'),
    ).toEqual([
      { event: 'session added', session: 1, clock: 1 },
      { event: 'session updated', session: 1, clock: 0 },
      { event: 'corrected', session: 1, clock: 0 },
      { event: 'practice decided', session: null, clock: 0 },
    ]);
  });
});

describe('a migration', () => {
  const now = '2026-11-02T09:00:00.000Z';
  const later = { version: 4, name: 'later', sql: 'CREATE TABLE later (a TEXT) STRICT' };
  const copies = (file: string): readonly string[] => readdirSync(join(dirname(file), 'backups'));

  it('brings a file with data up to date and leaves a copy of how it was', () => {
    const file = filled();
    const db = new Database(file);
    migrate(db, [...migrations, later], now);
    expect(versionOf(db)).toBe(4);
    expect(db.prepare('SELECT count(*) FROM session').pluck().get()).toBe(1);
    migrate(db, [...migrations, later], now);
    db.close();
    expect(copies(file)).toEqual(['saniveld-before-v4-20261102T090000Z.db']);
    const copy = join(dirname(file), 'backups', 'saniveld-before-v4-20261102T090000Z.db');
    expect(rows(copy, 'PRAGMA user_version')).toEqual([{ user_version: 3 }]);
    expect(rows(copy, 'SELECT count(*) AS n FROM answer')).toEqual([{ n: 3 }]);
  });

  it('that fails leaves the file as it was', () => {
    const file = filled();
    const db = new Database(file);
    expect(() =>
      migrate(db, [...migrations, { ...later, sql: `${later.sql}; CREATE TABLE session (a)` }], now),
    ).toThrow();
    expect(versionOf(db)).toBe(3);
    expect(db.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'later'`).pluck().get()).toBe(0);
    db.close();
    expect(copies(file)).toHaveLength(1);
  });
});
