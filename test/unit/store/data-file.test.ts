/** The data file meets the world: missing, foreign, newer, locked, read-only, full, killed halfway. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/messages/failure.ts';
import { connect } from '../../../src/store/file/connection.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { example, fixed, save, session, storeIn, told } from './a-session.ts';
import { begun, ended, inChild, newFolder, started } from './in-child.ts';

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  return 'none';
};
const one = session({
  conversation: { answers: [told('high_point', 'Niemand telde de uren, die winter.')] },
});
const filled = (): string => {
  const file = join(newFolder(), 'saniveld.db');
  const store = storeIn(file);
  save(store, [one, session({ key: 'sani-2', records: [example()] })]);
  store.close();
  return file;
};
const reading = (file: string): Store => openStore(file, { ...fixed(), create: false, readonly: true });
const writing = (file: string): Store => openStore(file, { ...fixed(), create: false });

describe('a data file', () => {
  it('is made only on purpose, with its folder; reading without one gives nothing and makes nothing', () => {
    const file = join(newFolder(), 'sessions', 'saniveld.db');
    expect(codeOf(() => writing(file))).toBe('store-missing');
    const store = reading(file);
    expect([store.file, store.sessions(), store.practices(), [...store.search('x', 'rank')]]).toEqual([
      file,
      [],
      [],
      [],
    ]);
    store.close();
    expect(existsSync(file)).toBe(false);
    storeIn(file).close();
    expect(existsSync(file)).toBe(true);
  });

  it('reads as none when it is empty, and can then be made', () => {
    const file = join(newFolder(), 'saniveld.db');
    writeFileSync(file, '');
    const store = reading(file);
    expect(store.sessions()).toEqual([]);
    store.close();
    expect(statSync(file).size).toBe(0);
    const made = storeIn(file);
    expect(save(made, [one])).toHaveLength(1);
    made.close();
  });

  it('is opened durable, strict and erasing', () => {
    const file = filled();
    const db = connect(file, { ...fixed(), readonly: false, create: false, patience: 100 });
    const setting = (name: string) => db.pragma(name, { simple: true });
    expect(['journal_mode', 'synchronous', 'secure_delete', 'foreign_keys'].map(setting)).toEqual([
      'wal',
      2,
      1,
      1,
    ]);
    expect(db.prepare(`SELECT v FROM search_config WHERE k = 'secure-delete'`).pluck().get()).toBe(1);
    db.close();
  });

  it('leaves nothing beside itself after reading but the mark of who wrote in it', () => {
    const file = filled();
    const store = reading(file);
    expect(store.sessions()).toHaveLength(2);
    expect(() => store.keepInquiry('x')).toThrow(Failure);
    store.close();
    expect(readdirSync(join(file, '..')).sort()).toEqual(['saniveld.db', 'saniveld.db-mark']);
  });

  it('is refused when it is no database, a database of another program, a folder, or newer', () => {
    const file = filled();
    const other = join(newFolder(), 'other.db');
    writeFileSync(
      other,
      'inquiry: geen database, maar wel lang genoeg om er een te kunnen zijn. '.repeat(20),
    );
    expect(codeOf(() => reading(other))).toBe('store-not-a-database');
    const foreign = join(newFolder(), 'foreign.db');
    new Database(foreign).exec('CREATE TABLE t (a)').close();
    expect(codeOf(() => writing(foreign))).toBe('store-foreign');
    expect(codeOf(() => writing(newFolder()))).toBe('store-cannot-open');
    const db = new Database(file);
    db.pragma('user_version = 99');
    db.close();
    expect(codeOf(() => writing(file))).toBe('store-newer');
    expect(codeOf(() => reading(file))).toBe('store-newer');
    expect(codeOf(() => storeIn(join(file, 'sessions', 'saniveld.db')))).toBe('not-a-folder');
  });

  it('says who holds it, when another program is writing', async () => {
    const file = filled();
    const holder = await started('hold', file, 'held');
    const store = writing(file);
    try {
      expect(store.sessions()).toHaveLength(2);
      const code = codeOf(() => save(store, [session({ key: 'sani-3' })]));
      if (process.platform === 'linux') {
        expect(code).toBe('store-locked-by');
        expect(() => save(store, [session({ key: 'sani-3' })])).toThrow(
          expect.objectContaining({ params: { file, program: 'child', process: holder.pid } }),
        );
      } else expect(code).toBe('store-locked');
    } finally {
      holder.kill('SIGKILL');
      await ended(holder);
    }
    expect(save(store, [session({ key: 'sani-3' })])).toEqual([{ outcome: 'added', session: 3 }]);
    store.close();
  });
});

describe.skipIf(process.getuid?.() !== 0)('a data file that may only be read', () => {
  const nobody = 65_534;

  it('can be read in a folder that may not be written, and not written', () => {
    const file = filled();
    chmodSync(file, 0o644);
    chmodSync(join(file, '..'), 0o755);
    expect(inChild('read', file, { uid: nobody })).toEqual(['2 1', 'sound']);
    expect(inChild('bulk', file, { uid: nobody })[0]).toMatch(/^refused: store-(read-only|cannot-open)$/);
    expect(inChild('bulk', join(file, '..', 'new.db'), { uid: nobody })).toEqual([
      'refused: store-read-only',
    ]);
  });

  it('says so when changes are pending that cannot be read there', async () => {
    const file = filled();
    const holder = await started('hold', file, 'held');
    holder.kill('SIGKILL');
    await ended(holder);
    const copy = join(newFolder(), 'saniveld.db');
    copyFileSync(file, copy);
    writeFileSync(`${copy}-wal`, Buffer.alloc(4096, 1));
    chmodSync(copy, 0o644);
    chmodSync(join(copy, '..'), 0o755);
    expect(inChild('read', copy, { uid: nobody })).toEqual(['refused: store-wal-read-only']);
  });
});

describe('what goes wrong halfway', () => {
  it('a kill while the file is first made leaves none or a whole one', async () => {
    for (let delay = 0; delay < 12; delay += 2) {
      const file = join(newFolder(), 'saniveld.db');
      const child = begun('bulk', file);
      while (!existsSync(file) && child.exitCode === null) await new Promise((go) => setTimeout(go, 1));
      await new Promise((go) => setTimeout(go, delay));
      child.kill('SIGKILL');
      await ended(child);
      const store = openStore(file, fixed());
      expect([0, 300]).toContain(store.sessions().length);
      expect(
        store
          .diagnose()
          .map(({ code }) => code)
          .filter((code) => code !== 'pending'),
      ).toEqual(['sound']);
      store.close();
    }
  }, 60_000);

  it('a kill during a large transaction leaves all of it or nothing', async () => {
    for (const delay of [0, 20, 60, 90]) {
      const file = filled();
      const child = await started('bulk', file, 'begun');
      await new Promise((go) => setTimeout(go, delay));
      child.kill('SIGKILL');
      await ended(child);
      const store = writing(file);
      expect([2, 302]).toContain(store.sessions().length);
      expect(
        store
          .diagnose()
          .map(({ code }) => code)
          .filter((code) => code !== 'pending'),
      ).toEqual(['sound']);
      store.close();
    }
  }, 60_000);

  it('a full disk is said in words, and what was there is still there', () => {
    const file = filled();
    expect(inChild('bulk', file, { blocks: 700 })).toEqual(['begun', 'refused: disk-full']);
    expect(inChild('read', file)).toEqual(['2 1', 'sound']);
    expect(inChild('bulk', join(newFolder(), 'saniveld.db'), { blocks: 20 })).toEqual(['refused: disk-full']);
  });
});

describe('doctor', () => {
  const damaged = (sql: string): string => {
    const file = filled();
    const db = new Database(file);
    db.pragma('foreign_keys = OFF');
    db.exec(sql);
    db.close();
    return file;
  };
  const found = (file: string) => {
    const store = reading(file);
    const diagnoses = store.diagnose();
    store.close();
    return diagnoses.map(({ severity, code, params }) => [
      severity,
      code,
      params['session'] ?? params['table'] ?? '',
    ]);
  };

  it('sees a byte that flipped inside a text, and names the session', () => {
    const file = filled();
    const bytes = readFileSync(file);
    const at = bytes.indexOf('Niemand telde');
    expect(at).toBeGreaterThan(0);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(found(file)).toEqual([
      ['damage', 'chain', 'S001'],
      ['notice', 'no-backup', 'S001'],
      ['damage', 'index', ''],
    ]);
  });

  it('sees an answer that is gone, a pointer into nothing and an index that lost a word', () => {
    expect(found(damaged('DELETE FROM answer'))).toContainEqual(['damage', 'chain-end', 'S001']);
    expect(found(damaged('DELETE FROM template'))).toContainEqual(['damage', 'references', 'session']);
    expect(found(damaged(`INSERT INTO search (search) VALUES ('delete-all')`))).toEqual([
      ['damage', 'index', ''],
    ]);
  });

  it('sees pages that were overwritten, without falling over', () => {
    const file = filled();
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 4096, bytes.length);
    writeFileSync(file, bytes);
    const outcome = (() => {
      try {
        return found(file).some(([severity]) => severity === 'damage') ? 'store-damaged' : 'unseen';
      } catch (error) {
        return error instanceof Failure ? error.code : 'defect';
      }
    })();
    expect(outcome).toBe('store-damaged');
  });
});
