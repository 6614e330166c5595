/** Backups as they are typed: made, listed, put back, and seen by doctor when something is wrong. */
import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder, saniveld } from '../support/run-cli.ts';
import { line, put, smallInquiry } from '../support/small-inquiry.ts';

let whole = '';
let folder = '';
const data = (): string => join(folder, 'sessions/saniveld.db');
const run = (...args: readonly string[]) => saniveld(args, { folder });
const numberOf = (): unknown => {
  const { sessions } = run('sessions', '--json').json();
  return Array.isArray(sessions) ? sessions.length : sessions;
};

beforeAll(() => {
  whole = smallInquiry();
  expect(saniveld(['import', 'good.yaml'], { folder: whole }).code).toBe(0);
});
beforeEach(() => {
  folder = smallInquiry({ 'more.jsonl': `${line('s2', 'nog een verhaal')}\n` });
  mkdirSync(join(folder, 'sessions'));
  copyFileSync(join(whole, 'sessions/saniveld.db'), data());
});

describe('saniveld backup', () => {
  it('makes one, lists it, and puts it back; what was there is kept', () => {
    const made = run('backup', '--json');
    expect([made.code, made.json()]).toMatchObject([
      0,
      { schema: 'saniveld.backup/1', sessions: 1, thinned: [] },
    ]);
    expect(run('import', 'more.jsonl').code).toBe(0);
    expect(numberOf()).toBe(2);
    const { backups } = run('backup', 'list', '--json').json();
    expect(backups).toMatchObject([{ sessions: 1, at: '2026-11-02T09:00:00Z' }]);
    const file = String(made.json()['file']);

    const asked = run('backup', 'restore', file);
    expect([asked.code, asked.err]).toEqual([2, expect.stringContaining('--yes')]);
    const back = run('backup', 'restore', file, '--yes', '--lang', 'nl');
    expect(back.code).toBe(0);
    expect(back.out).toContain('is teruggezet: 1 gesprek, ');
    expect(back.out).toContain('Daarvoor waren het 2 gesprekken');
    expect(numberOf()).toBe(1);
    expect(run('doctor').code).toBe(0);
  });

  it('says that what was allowed less since still holds; an empty file is not put back', () => {
    const file = String(run('backup', '--json').json()['file']);
    expect(run('people', 'consent', 'P07', 'none').code).toBe(0);
    const back = run('backup', 'restore', file, '--yes');
    expect([back.code, back.out]).toEqual([0, expect.stringMatching(/P07.*none/)]);
    expect(run('search', 'verhaal', '--json').json()['hits']).toEqual([]);
    writeFileSync(join(folder, 'empty.db'), '');
    const empty = run('backup', 'restore', 'empty.db', '--yes');
    expect([empty.code, empty.err]).toEqual([1, expect.stringContaining('→ See which backups there are')]);
  });

  it('goes to a file that is named, which is kept when it is there; a mistyped word is no file', () => {
    expect(run('backup', 'copy.db').out).toContain('Backup made and checked: ');
    expect([run('backup', 'copy.db').code, run('backup', 'copy.db', '--force').code]).toEqual([1, 0]);
    const mistyped = run('backup', 'lst');
    expect([mistyped.code, mistyped.err]).toEqual([2, expect.stringContaining('→ saniveld backup list')]);
    const missing = run('backup', 'restore', 'nowhere.db', '--yes');
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('saniveld backup list')]);
    expect(saniveld(['backup', 'list'], { folder: emptyFolder() }).out).toContain(
      '→ Make one: saniveld backup',
    );
  });

  it('takes the place of a file that can no longer be opened', () => {
    const file = String(run('backup', '--json').json()['file']);
    truncateSync(data(), 30_000);
    expect(run('sessions').err).toContain('saniveld backup restore FILE');
    const back = run('backup', 'restore', file, '--yes');
    expect([back.code, back.out]).toEqual([0, expect.stringContaining('people list')]);
    expect(numberOf()).toBe(1);
  });
});

describe('saniveld doctor', () => {
  it('names the session of a changed byte, and the line that brings it back', () => {
    const file = String(run('backup', '--json').json()['file']);
    const bytes = readFileSync(data());
    const at = bytes.indexOf('niemand telde');
    bytes[at] = 0x4e;
    writeFileSync(data(), bytes);
    const seen = run('doctor');
    expect(seen.code).toBe(1);
    expect(seen.out).toContain('DAMAGE: S001: the answer at high_point');
    expect(seen.out).toContain(`→ saniveld backup restore ${file}`);
    expect(run('doctor', '--lang', 'nl').out).toContain('S001 is heel in de reservekopie van 2026-11-02.');
    expect(run('backup', 'restore', file, '--yes').code).toBe(0);
    expect(run('doctor').code).toBe(0);
  });

  it('sees that what reports tell is not what the answers say', () => {
    expect(run('doctor').code).toBe(0);
    const db = new Database(data());
    const words = db.prepare(`SELECT words FROM record WHERE words <> '{}'`).pluck().get();
    db.prepare(`UPDATE record SET words = replace(words, ?, ?)`).run('":"', '":"niet gezegd: ');
    db.close();
    expect(words).toBeTypeOf('string');
    const seen = run('doctor');
    expect([seen.code, seen.out]).toEqual([
      1,
      expect.stringContaining('DAMAGE: S001: what reports tell of it is not what its answers say.'),
    ]);
  });

  it('says what waits: an emergency copy, no backup yet', () => {
    put(folder, { 'saniveld-S012-emergency-20261102.yaml': '' });
    const { out, code } = run('doctor');
    expect(code).toBe(0);
    expect(out).toContain('saniveld import ');
    expect(out).toContain('saniveld-S012-emergency-20261102.yaml');
    expect(out).toMatch(/There is no backup yet\.\s+→ saniveld backup/);
  });
});
