/** Backups: whole or not at all, thinned with care, and put back without bringing back what was erased. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/messages/failure.ts';
import { spare } from '../../../src/store/backup/backup-names.ts';
import { displaced } from '../../../src/store/backup/displaced.ts';
import { backupsBeside } from '../../../src/store/backup/list-backups.ts';
import { restoreBackup } from '../../../src/store/backup/restore.ts';
import { began, fixed, person, save, session, storeIn, told } from './a-session.ts';
import { newFolder } from './in-child.ts';
import { damageIn, dump, inStore, newFile, stands } from './two-files.ts';

const { practiceKey, newId, now } = fixed();
const restoring = { declared: [], keyOf: practiceKey, newId, now, harvestAgain: () => [] };

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  return 'none';
};

const of = (key: string, alias = 'P01') =>
  session({
    key,
    participants: [person(alias)],
    conversation: { answers: [told('a', `woorden van ${alias} in ${key}`, 'story', [alias])] },
  });

const filled = (): string => {
  const file = newFile();
  inStore(file, (store) => save(store, [of('one'), of('two', 'P02')]));
  return file;
};

describe('a backup', () => {
  it('holds everything, also what is being held, and opens as a whole data file', () => {
    const file = filled();
    const store = storeIn(file);
    const held = store.holdSession(began(store), 'F1');
    held.draft({ kind: 'answer', path: 'b', text: 'half', caret: 4 });
    const made = store.backUpTo(null, { force: false });
    store.close();
    expect(made).toMatchObject({ sessions: 3, answers: 2, thinned: [] });
    expect(made.file).toBe(join(dirname(file), 'backups', 'saniveld-20261102T090000Z.db'));
    const db = new Database(made.file, { readonly: true });
    expect(db.prepare('SELECT holder FROM session').pluck().all()).toEqual([null, null, null]);
    expect(db.prepare('SELECT text FROM draft').pluck().all()).toEqual(['half']);
    db.close();
    expect(readdirSync(dirname(made.file))).toEqual(['saniveld-20261102T090000Z.db']);
    expect(damageIn(made.file)).toEqual([]);
    expect(inStore(file, (open) => open.outputs())).toMatchObject([{ file: made.file, kind: 'backup' }]);
  });

  it('keeps a file that is there, and is never made of a file that is not whole', () => {
    const file = filled();
    const place = join(dirname(file), 'mine.db');
    writeFileSync(place, 'mine');
    inStore(file, (store) => {
      expect(codeOf(() => store.backUpTo(place, { force: false }))).toBe('backup-exists');
      expect(readFileSync(place, 'utf8')).toBe('mine');
      expect(codeOf(() => store.backUpTo(file, { force: true }))).toBe('backup-is-data');
      expect(store.backUpTo(place, { force: true }).sessions).toBe(2);
    });
    const db = new Database(file);
    db.prepare(`UPDATE answer SET value = 'x' WHERE seq = 1`).run();
    db.close();
    inStore(file, (store) => {
      const other = join(dirname(file), 'other.db');
      expect(codeOf(() => store.backUpTo(other, { force: false }))).toBe('backup-not-whole');
      expect(existsSync(other)).toBe(false);
    });
    expect(readdirSync(dirname(file)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('makes older ones of its own go, but none that somebody named', () => {
    const file = filled();
    const folder = join(dirname(file), 'backups');
    const at = (day: number) => `2026-10-${String(day).padStart(2, '0')}T09:00:00.000Z`;
    inStore(file, (store) => store.backUpTo(join(dirname(file), 'named.db'), { force: false }));
    const own = join(folder, 'saniveld-20260101T090000Z.db');
    for (let day = 1; day <= 14; day += 1) {
      const store = storeIn(file, { now: () => at(day) });
      store.backUp('merge');
      if (day === 1) store.backUpTo(own, { force: false });
      const again = store.backUpTo(null, { force: false });
      expect(existsSync(again.file)).toBe(true);
      store.close();
    }
    const left = readdirSync(folder);
    expect(left).toContain('saniveld-20260101T090000Z.db');
    expect(left.filter((name) => name.includes('20261001'))).toHaveLength(1);
    expect(left.filter((name) => name.includes('20261014'))).toHaveLength(2);
    expect(existsSync(join(dirname(file), 'named.db'))).toBe(true);
    expect(inStore(file, (store) => store.outputs().every((output) => existsSync(output.file)))).toBe(true);
  });
});

describe('which backups may go', () => {
  const day = 86_400_000;
  const today = Date.parse('2026-11-02T09:00:00Z');
  const backups = fc.array(fc.integer({ min: 0, max: 900 * 24 }), { maxLength: 80 }).map((hours) =>
    hours.map((ago, index) => ({
      file: `b${index}`,
      at: new Date(today - (ago * day) / 24).toISOString(),
    })),
  );

  it('never the ten newest, nor the last of a day in the last month, nor of a month before; and twice is once', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const now_ = new Date(today).toISOString();
        const gone = new Set(spare(all, now_));
        const left = all.filter(({ file }) => !gone.has(file));
        const newest = [...all].sort((a, b) => (a.at < b.at ? 1 : -1));
        expect(left.length).toBeGreaterThanOrEqual(Math.min(10, all.length));
        for (const { at } of newest.slice(0, 10)) expect(left.some((one) => one.at === at)).toBe(true);
        for (const { at } of all) {
          const span = today - Date.parse(at) <= 30 * day ? 10 : 7;
          expect(left.some((one) => one.at.slice(0, span) === at.slice(0, span))).toBe(true);
        }
        expect(spare(left, now_)).toEqual([]);
      }),
    );
  });
});

describe('putting a backup back', () => {
  const backedUp = (file: string): string =>
    inStore(file, (store) => store.backUpTo(join(dirname(file), 'copy.db'), { force: false }).file);

  it('brings back what was in it, and keeps what was there', () => {
    const file = filled();
    const copy = backedUp(file);
    const before = stands(file);
    inStore(file, (store) => save(store, [of('three')]));
    const restored = restoreBackup(file, copy, restoring);
    expect(restored).toMatchObject({
      before: { sessions: 3, answers: 3 },
      after: { sessions: 2, answers: 2 },
      tombstonesKnown: true,
    });
    expect([stands(file), stands(restored.kept ?? '').length]).toEqual([before, 3]);
    expect(damageIn(file)).toEqual([]);
    expect(readdirSync(dirname(file)).sort()).toEqual([
      'backups',
      'copy.db',
      'saniveld.db',
      'saniveld.db-mark',
    ]);
    inStore(file, (store) => save(store, [of('four')]));
    expect(damageIn(file)).toEqual([]);
  });

  it('erases again who withdrew since', () => {
    const file = filled();
    const copy = backedUp(file);
    const bytes = readFileSync(copy);
    inStore(file, (store) => store.erasePerson('P01', { harvestAgain: () => [] }));
    writeFileSync(copy, bytes);
    const restored = restoreBackup(file, copy, restoring);
    expect(restored.erased.people).toEqual(['P01']);
    expect(readFileSync(file).includes('woorden van P01')).toBe(false);
    expect(stands(file).join()).toContain('woorden van P02');
    inStore(file, (store) => expect(store.isErased('person', 'p01')).toBe(true));
  });

  it('keeps what people allowed less since, and what they refused', () => {
    const file = filled();
    const on = (date: string) => ({ alias: 'P01', date, by: null });
    const quote = { session: 1, path: 'a', text: 'woorden', date: '2026-11-20', by: null };
    inStore(file, (store) => {
      store.sayConsent({ ...on('2026-11-20'), session: 1, consent: 'quote' }, 'F1');
      store.keepQuote({ ...quote, allowed: true }, 'F1');
    });
    const copy = backedUp(file);
    inStore(file, (store) => {
      store.sayConsent({ ...on('2026-11-20'), session: 1, consent: 'none' }, 'F1');
      store.keepQuote({ ...quote, allowed: false }, 'F1');
      store.sayConsent({ ...on('2026-11-21'), session: null, consent: 'internal' }, 'F1');
      store.sayConsent({ alias: 'P02', session: 2, consent: 'public', date: '2026-11-21', by: null }, 'F1');
    });
    const { stricter } = restoreBackup(file, copy, restoring);
    expect(stricter).toEqual({
      consents: [
        { alias: 'P01', session: null, consent: 'internal' },
        { alias: 'P01', session: 1, consent: 'none' },
      ],
      quotes: 1,
    });
    inStore(file, (store) => {
      const [first, second] = store.keptSessions().map(({ participants }) => participants[0]?.consent);
      expect(first).toBe('none');
      expect(second).not.toBe('public');
      expect(store.quotes()).toEqual([{ ...quote, allowed: false }]);
      expect(store.consents().filter(({ session: about }) => about === null)).toHaveLength(1);
    });
    expect(damageIn(file)).toEqual([]);
    expect(restoreBackup(file, copy, restoring).stricter.quotes).toBe(1);
  });

  it('keeps others out until it is done, also when the old file is damaged', () => {
    const file = filled();
    const db = new Database(file);
    const page = Number(db.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'answer'`).pluck().get());
    db.close();
    const bytes = readFileSync(file);
    bytes.fill(0xff, (page - 1) * 4096, page * 4096);
    writeFileSync(file, bytes);
    const old = displaced(file, now());
    try {
      expect(readFileSync(old.kept ?? '').subarray(100)).toEqual(bytes.subarray(100));
      /** The locks of a process do not keep that same process out: another has to try. */
      const tries = `try { new (require('better-sqlite3'))(${JSON.stringify(file)}, { timeout: 0 }).exec('BEGIN EXCLUSIVE'); console.log('in'); } catch (error) { console.log(error.code); }`;
      expect(execFileSync(process.execPath, ['-e', tries], { encoding: 'utf8' }).trim()).toBe('SQLITE_BUSY');
    } finally {
      old.release();
    }
    expect(readdirSync(join(dirname(file), 'backups')).filter((name) => !name.endsWith('.db'))).toEqual([]);
  });

  it('is never the data file itself under another name', () => {
    const file = filled();
    const linked = join(newFolder(), 'linked');
    symlinkSync(dirname(file), linked);
    const same = join(linked, basename(file));
    expect(codeOf(() => restoreBackup(file, same, restoring))).toBe('restore-itself');
    inStore(file, (store) =>
      expect(codeOf(() => store.backUpTo(same, { force: true }))).toBe('backup-is-data'),
    );
  });

  it('takes the place of a file that cannot be opened any more, which is kept', () => {
    const file = filled();
    const copy = backedUp(file);
    const before = stands(file);
    truncateSync(file, 20_000);
    const restored = restoreBackup(file, copy, restoring);
    expect([restored.before, restored.tombstonesKnown]).toEqual([null, false]);
    expect(readFileSync(restored.kept ?? '').length).toBe(20_000);
    expect(stands(file)).toEqual(before);
  });

  it('is refused when it is damaged, of something else, or while somebody has the data file open', () => {
    const file = filled();
    const copy = backedUp(file);
    const before = dump(file);
    const broken = join(dirname(file), 'broken.db');
    writeFileSync(broken, readFileSync(copy));
    const db = new Database(broken);
    db.prepare(`UPDATE answer SET value = 'x' WHERE seq = 1`).run();
    db.close();
    const foreign = newFile();
    new Database(foreign).exec('CREATE TABLE t (a)').close();
    const codes = [broken, foreign, file, newFile()].map((from) =>
      codeOf(() => restoreBackup(file, from, restoring)),
    );
    expect(codes).toEqual(['backup-damaged', 'backup-foreign', 'restore-itself', 'backup-empty']);
    const open = storeIn(file);
    expect(codeOf(() => restoreBackup(file, copy, restoring))).toBe('restore-in-use');
    open.close();
    expect(dump(file)).toBe(before);
    expect(readdirSync(dirname(file)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('lists what is there, newest first, also what cannot be read', () => {
    const file = filled();
    inStore(file, (store) => store.backUp('merge'));
    writeFileSync(join(dirname(file), 'backups', 'odd.db'), 'geen database');
    expect(backupsBeside(file).map(({ holds }) => holds)).toEqual(
      expect.arrayContaining([{ sessions: 2, answers: 2 }, null]),
    );
  });
});
