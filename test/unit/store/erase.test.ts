/** What goes with a person and with a session, and what stays to the letter; read from the rows and from the bytes. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { HarvestAgain } from '../../../src/store/people-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { example, person, repeat, save, session, storeIn, told } from './a-session.ts';

/** The records that the answers of the tests come to: one for each turn with a story. */
const harvestAgain: HarvestAgain = (whole) =>
  whole.answers
    .filter(({ path }) => path.endsWith('story'))
    .map(({ path, value, toldBy }) =>
      example({
        path: path === 'story' ? 'example[1]' : path.replace('.story', ''),
        toldBy: toldBy[0] ?? null,
        practice: 'Boekenclub',
        words: { story: String(value) },
      }),
    );

const turn = (number: number, toldBy: readonly string[]) => ({
  path: `example[${number}]`,
  repeat: repeat('example'),
  parent: null,
  item: null,
  toldBy,
});

const alone = session({
  key: 'alone',
  participants: [person('P07')],
  conversation: {
    answers: [
      told('high_point', 'De verwarming viel uit, zonnebloemkelder.', 'story', ['P07']),
      told('practice', 'Zondagsoep', 'practice', ['P07']),
    ],
    notes: [{ path: 'high_point', text: 'lang stil, tulpenvaas' }],
  },
  records: [example({ toldBy: 'P07', practice: 'Zondagsoep', words: { story: 'zonnebloemkelder' } })],
});

const group = session({
  key: 'group',
  participants: [person('P07'), person('P08')],
  conversation: {
    answers: [
      told('why', 'Samen gezegd, kersenbrandewijn.', 'story', ['P07', 'P08']),
      told('example[1].story', 'Van zeven, papierwinkel.', 'story', ['P07']),
      told('example[2].story', 'Van acht, boekenplank.', 'story', ['P08']),
    ],
    turns: [turn(1, ['P07']), turn(2, ['P07', 'P08'])],
    notes: [
      { path: 'example[1].story', text: 'over zeven: waterketel' },
      { path: 'example[2].story', text: 'over acht: theelepel' },
    ],
  },
  records: [
    example({ path: 'example[1]', toldBy: 'P07', practice: 'Papierclub', words: { story: 'papierwinkel' } }),
    example({ path: 'example[2]', toldBy: 'P08', practice: 'Boekenclub', words: { story: 'boekenplank' } }),
  ],
});

const other = session({
  key: 'other',
  participants: [person('P09')],
  conversation: {
    answers: [
      told('heard_from', 'P07', 'person', ['P09']),
      told('story', 'Ik hoorde het van P07, bij de regenton.', 'story', ['P09']),
    ],
  },
  records: [example({ toldBy: 'P09', practice: 'Boekenclub', words: { story: 'regenton' } })],
});

const folderOf = (): string => mkdtempSync(join(tmpdir(), 'saniveld-erase-'));

const filled = (file = ':memory:'): Store => {
  const store = storeIn(file);
  save(store, [alone, group, other]);
  store.sayConsent(
    { alias: 'P07', session: null, consent: 'internal', date: '2026-10-01', by: 'haar zus' },
    null,
  );
  return store;
};

/** A backup as the tool makes them. */
const copied = (file: string, name: string): string => {
  const copy = join(dirname(file), name);
  mkdirSync(dirname(copy), { recursive: true });
  const db = new Database(file);
  db.prepare('VACUUM INTO ?').run(copy);
  db.close();
  return copy;
};

/** Each word that stands anywhere in the files of a folder, in UTF-8 and as the index writes it. */
const foundIn = (folder: string, words: readonly string[]): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name)).toString('utf8').toLowerCase();
      return words.filter((word) => bytes.includes(word)).map((word) => `${entry.name}: ${word}`);
    });

const gone = [
  'zonnebloemkelder',
  'zondagsoep',
  'tulpenvaas',
  'kersenbrandewijn',
  'papierwinkel',
  'waterketel',
  'papierclub',
];
const kept = ['boekenplank', 'theelepel', 'regenton', 'boekenclub'];

describe('a person who withdraws', () => {
  it('takes along the sessions of their own, and of a group what they told', () => {
    const store = filled();
    const erased = store.erasePerson('p07', { harvestAgain });
    expect(erased).toMatchObject({
      sessions: [1],
      left: [{ session: 2, paths: ['why', 'example[1].story', 'example[1]'], together: ['why'] }],
      notes: 2,
      practices: ['Zondagsoep', 'Papierclub'],
      replaced: ['S003/heard_from'],
      mentions: ['S003/story'],
      complete: true,
    });
    expect(store.wholeSession(1)).toBeNull();
    const left = store.wholeSession(2);
    expect(left?.session.participants.map(({ alias }) => alias)).toEqual(['P08']);
    expect(left?.answers.map(({ path, value, toldBy }) => [path, value, toldBy])).toEqual([
      ['example[2].story', 'Van acht, boekenplank.', ['P08']],
    ]);
    expect(left?.turns).toEqual([{ path: 'example[2]', repeat: 'example', item: null, toldBy: ['P08'] }]);
    expect(left?.notes).toEqual([{ path: 'example[2].story', text: 'over acht: theelepel' }]);
    expect([...store.records({ words: true })].map(({ session: at, path }) => `${at} ${path}`)).toEqual([
      '2 example[2]',
      '3 example[1]',
    ]);
    expect(store.wholeSession(3)?.answers.map(({ value }) => value)).toEqual([
      '[…]',
      'Ik hoorde het van P07, bij de regenton.',
    ]);
    expect(store.consentHistory('P07')).toEqual([]);
    expect([...store.search('kersenbrandewijn', 'rank')]).toEqual([]);
    expect([...store.search('boekenplank', 'rank')]).toHaveLength(1);
    expect(store.diagnose().map(({ code }) => code)).toEqual(['sound']);
  });

  it('leaves a tombstone that does not say who', () => {
    const store = filled();
    store.erasePerson('P07', { harvestAgain });
    expect(store.isErased('person', ' p07 ')).toBe(true);
    expect(store.isErased('person', 'P08')).toBe(false);
    expect(store.isErased('session', 'alone')).toBe(true);
    expect(JSON.stringify(store.tombstones())).not.toMatch(/p07|alone/i);
  });

  it('only says what would go in a dry run', () => {
    const store = filled();
    const would = store.erasePerson('P07', { harvestAgain, dryRun: true });
    expect(would.sessions).toEqual([1]);
    expect(store.sessions()).toHaveLength(3);
    expect(store.isErased('person', 'P07')).toBe(false);
    expect(would).toEqual({ ...store.erasePerson('P07', { harvestAgain }), copies: [] });
  });

  it('is in no byte of the folder: not in the log, the index, a backup or a copy of another name', () => {
    const folder = folderOf();
    const file = join(folder, 'saniveld.db');
    const store = filled(file);
    copied(file, 'backups/saniveld-1.db');
    copied(file, 'saniveld.db.odd');
    expect(foundIn(folder, gone).length).toBeGreaterThanOrEqual(gone.length * 3);
    const erased = store.erasePerson('P07', { harvestAgain });
    expect(erased.copies.map(({ outcome }) => outcome)).toEqual(['erased', 'erased']);
    expect(foundIn(folder, gone)).toEqual([]);
    expect(foundIn(folder, kept).length).toBeGreaterThanOrEqual(kept.length * 3);
    expect(store.erasingLeft()).toEqual([]);
    store.close();
    expect(foundIn(folder, gone)).toEqual([]);
  });

  it('is still in the file while somebody reads it; the next opening finishes', () => {
    const folder = folderOf();
    const file = join(folder, 'saniveld.db');
    const store = filled(file);
    const reader = new Database(file);
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM answer').get();
    expect(store.erasePerson('P07', { harvestAgain }).complete).toBe(false);
    expect(store.erasingLeft()).toEqual([file]);
    expect(foundIn(folder, gone)).not.toEqual([]);
    reader.close();
    store.close();
    const again = storeIn(file);
    expect(again.erasingLeft()).toEqual([]);
    expect(foundIn(folder, gone)).toEqual([]);
    again.close();
  });

  it('names a copy that cannot be done, and finishes it at a second try', () => {
    const folder = folderOf();
    const store = filled(join(folder, 'saniveld.db'));
    const file = copied(store.file, 'backups/saniveld-1.db');
    writeFileSync(join(folder, 'empty.db'), '');
    const reader = new Database(file);
    reader.exec('BEGIN IMMEDIATE');
    const first = store.erasePerson('P07', { harvestAgain });
    expect(first.copies).toEqual([{ file, outcome: 'failed', reason: 'busy' }]);
    expect(store.erasingLeft()).toEqual([file]);
    reader.close();
    expect(store.eraseAgain({ harvestAgain }).copies).toEqual([{ file, outcome: 'erased', reason: null }]);
    expect(store.erasingLeft()).toEqual([]);
    expect(foundIn(folder, gone)).toEqual([]);
    store.close();
  });

  it('would be in the bytes with secure_delete off: the search finds what is there', () => {
    const folder = folderOf();
    const file = join(folder, 'saniveld.db');
    filled(file).close();
    const db = new Database(file);
    db.pragma('secure_delete = OFF');
    db.exec(`DELETE FROM coding; DELETE FROM note; DELETE FROM record; DELETE FROM answer`);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    expect(foundIn(folder, gone)).not.toEqual([]);
  });
});

describe('a session that is removed', () => {
  it('is gone whole, and may be fetched back from a backup alone', () => {
    const folder = folderOf();
    const store = filled(join(folder, 'saniveld.db'));
    const file = copied(store.file, 'backups/saniveld-1.db');
    const erased = store.eraseSession(2, { harvestAgain });
    expect(erased).toMatchObject({ sessions: [2], left: [], complete: true, practices: ['Papierclub'] });
    expect(store.isErased('session', 'group')).toBe(true);
    expect(store.isErased('person', 'P08')).toBe(false);
    expect(store.consentHistory('P07').map(({ session: at }) => at)).toEqual([1, null]);
    expect(store.diagnose().map(({ code }) => code)).toEqual(['sound']);
    expect(readFileSync(file).includes('papierwinkel')).toBe(true);
    store.close();
  });
});

describe('outputs', () => {
  it('are listed with what went in, until they are forgotten', () => {
    const store = filled();
    const report = { file: '/tmp/r.md', kind: 'report', purpose: 'shared', sessions: [3, 1, 3] } as const;
    store.noteOutput(report);
    const [noted] = store.outputs();
    expect(noted).toMatchObject({ ...report, sessions: [1, 3], writtenAt: '2026-11-02T09:00:00.000Z' });
    store.forgetOutputs([noted?.number ?? 0]);
    expect(store.outputs()).toEqual([]);
  });
});
