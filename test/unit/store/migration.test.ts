/** A data file of the first version, opened by this one: everything is still there, and a copy of how it was. */
import { chmodSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../src/store/file/connection.ts';
import { stepUp } from '../../../src/store/file/migrate.ts';
import { migrations } from '../../../src/store/file/migrations/all.ts';
import { openStore } from '../../../src/store/open.ts';
import { fixed, save, session, told } from './a-session.ts';
import { inChild, newFolder } from './in-child.ts';
import { versionOne } from './version-one.ts';

const old = (): string => {
  const file = join(newFolder(), 'saniveld.db');
  versionOne(file);
  return file;
};
const opened = (file: string) => openStore(file, { ...fixed(), create: false });

const seat = { date: '2026-01-10', round: '1', setting: 'combi-01', alias: 'P01', role: 'resident' };

/** P01 said quote about the first session; about the second it was never asked. */
const withConsentNow = [
  { session: 1, ...seat, consent: 'quote', consent_by: 'zus', consent_stated: 'quote' },
  { session: 2, ...seat, consent: 'internal', consent_by: null, consent_stated: null },
];

describe('a data file of the second version', () => {
  /** With a statement about everything, later than both sessions. */
  const second = (): string => {
    const file = old();
    const db = new Database(file);
    stepUp(db, migrations.slice(0, 2));
    db.exec(`INSERT INTO consent (id, alias, session, consent, date, given_by, stands)
      VALUES ('c3', 'P01', NULL, 'none', '2026-02-01', NULL, 1)`);
    db.close();
    return file;
  };
  const peopleIn = (file: string): unknown => {
    const db = new Database(file, { readonly: true });
    const rows = db.prepare('SELECT session, consent, consent_stated FROM v_people ORDER BY session').all();
    db.close();
    return rows;
  };

  it('shows in its view of people what holds now, beside what was said there', () => {
    const file = second();
    opened(file).close();
    expect(peopleIn(file)).toEqual([
      { session: 1, consent: 'none', consent_stated: 'quote' },
      { session: 2, consent: 'none', consent_stated: null },
    ]);
  });

  it('keeps every row, and is first copied whole', () => {
    const file = second();
    const store = opened(file);
    expect(store.diagnose().filter(({ severity }) => severity === 'damage')).toEqual([]);
    expect(store.sessions().map(({ number, words }) => [number, words])).toEqual([
      [1, 6],
      [2, 3],
    ]);
    store.close();
    const folder = join(dirname(file), 'backups');
    expect(readdirSync(folder)).toEqual(['saniveld-before-v3-20261102T090000Z.db']);
    const copy = new Database(join(folder, 'saniveld-before-v3-20261102T090000Z.db'), { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(2);
    copy.close();
  });
});

describe('a data file of the first version', () => {
  it('is brought up to date with all its rows, sound, and every session counts as finished', () => {
    const store = opened(old());
    const codes = store.diagnose().map(({ code }) => code);
    expect(codes.filter((code) => !code.startsWith('backup'))).toContain('sound');
    expect(store.sessions().map(({ number, state, words }) => [number, state, words])).toEqual([
      [1, 'finished', 6],
      [2, 'finished', 3],
    ]);
    const whole = store.wholeSession(1);
    expect(whole).toMatchObject({ uuid: 'uuid-1', revision: 1, progress: null, readBack: null, drafts: 0 });
    expect(whole?.answers.map(({ path, value }) => [path, value])).toEqual([
      ['wishes', 'meer bankjes buiten'],
      ['high_point', 'Het was winter.'],
    ]);
    expect(whole?.notes).toEqual([{ path: 'wishes', text: 'lachte' }]);
    expect([...store.records({ words: true })].map(({ practice, words }) => [practice, words])).toEqual([
      ['Boksen', { story: 'Iedereen kwam zitten.' }],
    ]);
    expect([...store.search('bankjes', 'rank')].map(({ session: at }) => at)).toEqual([1]);
    expect(store.practiceDecisions()).toHaveLength(1);
    expect(store.tombstones()).toHaveLength(1);
    store.close();
  });

  it('keeps that a consent was put right by an import apart from one that was changed', () => {
    const store = opened(old());
    expect(store.consents()).toEqual([
      { alias: 'P01', session: 1, consent: 'quote', date: '2026-01-10', by: 'zus' },
    ]);
    expect(store.consentHistory('P01').map(({ consent, stands }) => [consent, stands])).toEqual([
      ['none', false],
      ['quote', true],
    ]);
    store.close();
  });

  it('tells its history with the time of each change', () => {
    const store = opened(old());
    expect(store.history(1).map(({ at, change, text }) => [at, change, text])).toEqual([
      ['2026-01-10T09:00:00.000Z', 'session added', null],
      ['2026-01-10T09:00:01.500Z', 'session updated', null],
    ]);
    store.close();
  });

  it('can be corrected and held on the same chain', () => {
    const store = opened(old());
    const conversation = {
      answers: [told('wishes', 'meer bankjes buiten'), told('high_point', 'Het was zomer.')],
    };
    const again = session({ key: 'sani-1', content: 'beter', conversation });
    store.keepTemplate({ id: 'core', version: '1', bytes: 'template: core\nversion: "1"\n' });
    expect(save(store, [again], true)).toEqual([{ outcome: 'updated', session: 1 }]);
    expect(store.wholeSession(1)?.answers.map(({ value }) => value)).toEqual([
      'meer bankjes buiten',
      'Het was zomer.',
    ]);
    expect(store.diagnose().filter(({ severity }) => severity === 'damage')).toEqual([]);
    store.close();
  });

  it('is first copied whole into the folder of backups, once', () => {
    const file = old();
    opened(file).close();
    opened(file).close();
    const folder = join(dirname(file), 'backups');
    expect(readdirSync(folder)).toEqual(['saniveld-before-v2-20261102T090000Z.db']);
    const copy = new Database(join(folder, 'saniveld-before-v2-20261102T090000Z.db'), { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(1);
    expect(copy.prepare('SELECT count(*) FROM answer').pluck().get()).toBe(4);
    copy.close();
  });

  it('shows the same in the views of researchers, and nothing of unfinished sessions', () => {
    const file = old();
    const before = new Database(file);
    const views = before
      .prepare<[], string>(
        `SELECT name FROM sqlite_schema WHERE type = 'view' AND name LIKE 'v_%' ORDER BY name`,
      )
      .pluck()
      .all();
    const read = (db: Database.Database) =>
      views.map((view) => [view, db.prepare(`SELECT * FROM ${view}`).all()]);
    const then = read(before);
    before.close();
    opened(file).close();
    const db = connect(file, { ...fixed(), readonly: false, patience: 100 });
    expect(views).toHaveLength(7);
    const people = then.find(([view]) => view === 'v_people')?.[1] ?? [];
    expect(people).toHaveLength(2);
    expect(read(db)).toEqual(
      then.map(([view, rows]) => (view === 'v_people' ? [view, withConsentNow] : [view, rows])),
    );
    db.exec(`UPDATE session SET state = 'review'`);
    expect(read(db)).toEqual(views.map((view) => [view, []]));
    db.close();
  });

  it.skipIf(process.getuid?.() !== 0)('can still be read where nothing may be written', () => {
    const file = old();
    chmodSync(file, 0o644);
    chmodSync(dirname(file), 0o755);
    expect(inChild('read', file, { uid: 65_534 })).toEqual(['2 1', expect.stringContaining('sound')]);
    expect(readdirSync(dirname(file))).toEqual(['saniveld.db']);
  });
});
