/** Who withdraws is in no byte of the folder any more, nothing brings them back, and what the others told is all there. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { saniveld } from '../support/run-cli.ts';
import { inquiryText, put, smallInquiry } from '../support/small-inquiry.ts';

/** Forty words that nobody else uses, spread over everything that is kept; in capitals, as the index lowers them. */
const theirs = Array.from(
  { length: 40 },
  (_, at) => `Zk${String.fromCharCode(97 + (at % 26))}${at}wortelzaad`,
);
const word = (at: number): string => theirs[at] ?? '';
/** What the others say. */
const others = Array.from({ length: 24 }, (_, at) => `Bm${at}merelveld`);
const other = (at: number): string => others[at] ?? '';

const people = 'roles: [{id: resident, name: {nl: bewoner, en: resident}, side: concerned}]';

const transcript = (id: string, aliases: readonly string[], rest: object, at = 14): string =>
  JSON.stringify({
    session: {
      id,
      template: 'core',
      date: `2026-03-${at}`,
      setting: 'combi-01',
      participants: aliases.map((alias) => ({ alias, role: 'resident', consent: 'public' })),
    },
    ...rest,
  });

/** Two conversations of their own, the first told anew later, a group with P08, and what P09 says of them. */
const first = transcript('eigen-1', ['P07'], {
  answers: {
    high_point: `Toen kwam ${word(0)} langs en ${word(1)}.\n"${word(2)} telde niet mee, zei ${word(3)} nog"`,
    example: [
      { practice: `Club ${word(4)}`, story: `Met ${word(5)} en ${word(6)}.`, stage: 3, first_hand: true },
    ],
  },
  headlines: { high_point: { kind: 'story', text: `Kern ${word(7)}` } },
  notes: { high_point: `bij ${word(8)} even stil` },
  skipped: { wishes: `geen tijd door ${word(9)}` },
});
const again = first.replace(word(1), word(10)).replace(word(6), word(11));
const second = transcript(
  'eigen-2',
  ['P07'],
  { answers: { high_point: theirs.slice(12, 30).join(' ') } },
  15,
);
const group = transcript(
  'groep',
  ['P07', 'P08'],
  {
    answers: {
      high_point: `Samen gezegd: ${word(30)} ${word(31)}.`,
      example: [
        {
          practice: `Kring ${word(32)}`,
          story: `Van zeven ${word(33)} ${word(34)}.`,
          stage: 3,
          told_by: 'P07',
        },
        {
          practice: `Tuin ${other(0)}`,
          story: `Van acht ${other(1)} ${other(2)}.`,
          stage: 4,
          told_by: 'P08',
        },
      ],
    },
    told_by: { high_point: 'P07' },
    notes: { 'example[1].story': `zeven lachte ${word(35)}`, 'example[2].story': `acht lachte ${other(3)}` },
  },
  16,
);
const ofOthers = [4, 8, 12, 16, 20].map((from, at) =>
  transcript(
    `ander-${at}`,
    [`P${11 + at}`],
    { answers: { high_point: others.slice(from, from + 4).join(' ') } },
    17,
  ),
);

/** Words that stand in some file, in UTF-8 or as the index keeps them. */
const foundIn = (folder: string, words: readonly string[]): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const text = readFileSync(join(entry.parentPath, entry.name)).toString('latin1').toLowerCase();
      return words
        .filter((each) => text.includes(each.toLowerCase()))
        .map((each) => `${entry.name}: ${each}`);
    });

interface Place {
  readonly folder: string;
  readonly inquiry: string;
  readonly data: string;
}

/** Transcripts lie beside the inquiry, not in it. */
const world = (): Place => {
  const folder = smallInquiry({
    'first.json': first,
    'again.json': again,
    'second.json': second,
    'group.json': group,
    'others.jsonl': `${ofOthers.join('\n')}\n`,
  });
  const inquiry = join(folder, 'noord');
  mkdirSync(inquiry);
  put(inquiry, { 'inquiry.yaml': inquiryText });
  expect(inquiryText).toContain(people);
  const place = { folder, inquiry, data: join(inquiry, 'sessions/saniveld.db') };
  const files = ['first.json', 'second.json', 'group.json', 'others.jsonl'].map((name) => join(folder, name));
  expect(run(place, 'import', ...files).code).toBe(0);
  expect(take(place, 'again.json', '--update')).toMatchObject({ updated: 1 });
  return place;
};

const run = ({ inquiry }: Place, ...args: readonly string[]) => saniveld(args, { folder: inquiry });

const take = (place: Place, file: string, ...rest: readonly string[]) => {
  const taken = run(place, 'import', join(place.folder, file), ...rest, '--json');
  expect(taken.err).toBe('');
  return taken.json();
};

/** Everything that the tool leaves beside the data: half-typed text, backups, copies, an emergency copy, a text from an editor, an export. */
const leaveTraces = (place: Place): void => {
  const { inquiry, data } = place;
  const db = new Database(data);
  db.pragma('secure_delete = ON');
  db.prepare(
    `INSERT INTO draft (session, kind, path, text, caret, changed_at) VALUES (1, 'answer', 'values', ?, 0, '2026-10-01T10:00:00Z')`,
  ).run(`half ${word(36)}`);
  db.prepare(
    `INSERT INTO quote (id, session, path, text, allowed, date) VALUES ('q1', 1, 'high_point', ?, 1, '2026-10-01')`,
  ).run(`${word(2)} telde niet mee, zei ${word(3)} nog`);
  db.prepare(`INSERT INTO summary (session, item, text) VALUES (1, 'surprise', ?)`).run(
    `verrast door ${word(37)}`,
  );
  mkdirSync(join(inquiry, 'sessions/backups'), { recursive: true });
  for (const copy of ['backups/saniveld-20261001T100000Z.db', 'saniveld.db.before-v2', 'oud.db']) {
    db.prepare('VACUUM INTO ?').run(join(inquiry, 'sessions', copy));
  }
  db.close();
  writeFileSync(
    join(inquiry, 'saniveld-S001-emergency-2026-10-01T10-00-00.yaml'),
    `session: {participants: [{alias: P07}]}\nanswers: {high_point: "${word(38)}"}\n`,
  );
  writeFileSync(join(inquiry, 'sessions/saniveld-S001-2026-10-01T10-00-00.edit.txt'), `kort ${word(38)}\n`);
  copyFileSync(data, join(inquiry, 'sessions/saniveld.db.unfinished'));
  expect(run(place, 'people', 'export', 'P07', '--out', 'P07.md').code).toBe(0);
};

const withdraw = (place: Place) => run(place, 'people', 'withdraw', 'P07', '--yes', 'P07', '--json');

describe('a person who withdraws', () => {
  it('is in no byte of the folder, and what the others told is all there', () => {
    const place = world();
    leaveTraces(place);
    const before = foundIn(place.inquiry, theirs.slice(0, 39));
    expect(new Set(before.map((each) => each.split(': ')[1])).size).toBe(39);

    const done = withdraw(place);
    expect(done.code).toBe(0);
    expect(done.json()).toMatchObject({
      sessions: ['S001', 'S002'],
      left: [{ session: 'S003' }],
      complete: true,
      unreached: [],
      holding: [],
    });
    expect(foundIn(place.inquiry, theirs)).toEqual([]);
    expect(new Set(foundIn(place.inquiry, others).map((each) => each.split(': ')[1])).size).toBe(
      others.length,
    );
    expect(run(place, 'doctor').code).toBe(0);
    expect(run(place, 'search', word(30), '--json').json()).toMatchObject({ hits: [], withheld: 0 });
    expect(run(place, 'search', other(1), '--json').json()).toMatchObject({ hits: [{}] });
    expect(run(place, 'practices', 'list').out).toContain(other(0));
    expect(run(place, 'practices', 'list').out).not.toMatch(/wortelzaad/);
    expect(run(place, 'people', 'show', 'P07')).toMatchObject({ code: 1, out: '' });
  });

  it('does not come back with an import of the same file, of another one, or under --update', () => {
    const place = world();
    withdraw(place);
    expect(take(place, 'first.json')).toMatchObject({ added: 0, left_out: 1 });
    expect(take(place, 'again.json', '--update')).toMatchObject({ updated: 0, left_out: 1 });
    expect(take(place, 'group.json')).toMatchObject({ unchanged: 1, left_out: 0 });
    put(place.folder, {
      'renamed.json': second.replace('eigen-2', 'heel-anders'),
      'group-again.json': group.replace('"groep"', '"groep-2"').replace('P07', 'p07'),
      'group-changed.json': group.replace('Van acht', 'Van acht nu'),
    });
    expect(take(place, 'renamed.json')).toMatchObject({ added: 0, left_out: 1 });
    expect(take(place, 'group-changed.json', '--update')).toMatchObject({
      updated: 1,
      words_left_out: { sessions: 1 },
    });
    expect(foundIn(place.inquiry, theirs)).toEqual([]);
    expect(run(place, 'search', other(2), '--json').json()).toMatchObject({ hits: [{}] });
    expect(run(place, 'doctor').code).toBe(0);
    expect(saniveld(['import', join(place.folder, 'first.json')], { folder: place.inquiry }).out).toContain(
      'Left out, because it was erased here before: 1 session.',
    );
  });

  it('does not come back with a merge or a backup that is put back', () => {
    const place = world();
    const colleague = world();
    const elsewhere = join(place.folder, 'elsewhere.db');
    expect(run(place, 'backup', elsewhere).code).toBe(0);
    expect(run(colleague, 'backup').code).toBe(0);
    withdraw(place);
    expect(run(place, 'merge', colleague.data, '--json').code).toBe(0);
    expect(foundIn(place.inquiry, theirs)).toEqual([]);
    expect(run(place, 'backup', 'restore', elsewhere, '--yes').code).toBe(0);
    expect(foundIn(place.inquiry, theirs)).toEqual([]);
    expect(run(place, 'doctor').code).toBe(0);
  });

  it('is not gone while another program reads the data; --finish does it once that one is closed', () => {
    const place = world();
    const reader = new Database(place.data); // its locks end when this process reads the file in another way
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM answer').get();
    const tried = withdraw(place);
    expect(tried.code).toBe(1);
    expect(tried.json()).toMatchObject({ complete: false });
    const again = run(place, 'people', 'withdraw', '--finish');
    expect(again).toMatchObject({ code: 1 });
    expect(again.out).toContain('another window or program still has the data file open');
    reader.close();
    expect(run(place, 'people', 'withdraw', '--finish').code).toBe(0);
    expect(foundIn(place.inquiry, theirs)).toEqual([]);
  });

  it('would be found in bytes that were not overwritten', () => {
    const place = world();
    const db = new Database(place.data);
    db.pragma('secure_delete = OFF');
    db.exec(
      `DELETE FROM note; DELETE FROM record; DELETE FROM answer; INSERT INTO search (search) VALUES ('rebuild')`,
    );
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    expect(foundIn(place.inquiry, theirs)).not.toEqual([]);
  });
});
