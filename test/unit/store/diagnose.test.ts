/** Damage that SQLite keeps silent about is seen, and nothing else is taken for it. */
import { copyFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { answered, began, fixed, save, session, storeIn, told } from './a-session.ts';
import { ended, started } from './in-child.ts';
import { copied, inStore, newFile } from './two-files.ts';

/** As `doctor` does: reading only. */
const found = (file: string) => {
  const store = openStore(file, { ...fixed(), create: false, readonly: true });
  try {
    return store
      .diagnose()
      .map(({ severity, code, params }) => ({ severity, code, session: params['session'], params }));
  } finally {
    store.close();
  }
};
const damage = (file: string) =>
  found(file)
    .filter(({ severity }) => severity === 'damage')
    .map(({ code, params }) => [code, params['session'] ?? params['sessions']]);

const words = 'Niemand telde de uren, die winter.';
const filled = (): string => {
  const file = newFile();
  inStore(file, (store) =>
    save(store, [session(), session({ key: 's2', conversation: { answers: [told('a', words)] } })]),
  );
  return file;
};

/** One bit of a text, in the file itself. */
const flip = (file: string): void => {
  const bytes = readFileSync(file);
  const at = bytes.indexOf(words);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
};

describe('a changed byte', () => {
  it('is named with its session, and with the newest backup that has it whole', () => {
    const file = filled();
    const older = inStore(file, (store) => store.backUp('merge'));
    const newer = inStore(file, (store) => store.backUp('remove'));
    flip(file);
    flip(newer);
    expect(damage(file)).toContainEqual(['chain', 'S002']);
    const backup = found(file).find(({ code }) => code === 'in-backup');
    expect(backup).toMatchObject({ session: 'S002', params: { file: older } });
    rmSync(older);
    expect(found(file).map(({ code }) => code)).toContain('no-backup');
  });
});

describe('a -wal that was cut or emptied', () => {
  const interrupted = (cut: (wal: string) => void): string => {
    const file = filled();
    const store = storeIn(file);
    const held = store.holdSession(began(store), 'F1');
    held.keep(answered('a', 'eerst'));
    held.keep(answered('a', 'later'));
    const copy = newFile();
    for (const end of ['', '-wal', '-mark']) copyFileSync(`${file}${end}`, `${copy}${end}`);
    store.close();
    cut(`${copy}-wal`);
    return copy;
  };

  it('shows in the mark: how much is missing, and of which session', () => {
    for (const cut of [(wal: string) => truncateSync(wal, 0), (wal: string) => rmSync(wal)]) {
      const copy = interrupted(cut);
      const lost = found(copy).find(({ code }) => code === 'lost');
      expect(lost).toMatchObject({
        severity: 'damage',
        params: { changes: 2, answers: 2, sessions: 'S003' },
      });
    }
    expect(damage(interrupted((wal) => truncateSync(wal, 40_000))).length).toBeGreaterThan(0);
    expect(damage(interrupted(() => {}))).toEqual([]);
  });

  it('is remembered as past once work goes on, and no more as damage', () => {
    const copy = interrupted((wal) => truncateSync(wal, 0));
    inStore(copy, (store) => save(store, [session({ key: 's9' })]));
    expect(damage(copy)).toEqual([]);
    expect(found(copy)).toContainEqual(
      expect.objectContaining({
        severity: 'notice',
        code: 'lost-before',
        params: expect.objectContaining({ changes: 2 }),
      }),
    );
  });
});

describe('a copy without its -wal', () => {
  it('names the session that was being held, also the second time that it is looked at', async () => {
    const file = newFile();
    const child = await started('interview', file, 'held');
    const copy = copied(file);
    child.kill('SIGKILL');
    await ended(child);
    expect(damage(copy)).toEqual([['held-copy', 'S001']]);
    inStore(copy, () => {});
    expect(damage(copy)).toEqual([['held-copy', 'S001']]);
  });
});

describe('no false alarm', () => {
  it('after kill -9, whoever opens it first, and after a restart without a -mark', async () => {
    const file = newFile();
    const child = await started('interview', file, 'held');
    child.kill('SIGKILL');
    await ended(child);
    expect(existsSync(`${file}-wal`)).toBe(true);
    const copy = newFile();
    for (const end of ['', '-wal', '-mark']) copyFileSync(`${file}${end}`, `${copy}${end}`);
    expect(damage(file)).toEqual([]);
    expect(damage(file)).toEqual([]);
    rmSync(`${copy}-mark`);
    inStore(copy, (store) => expect(store.sessions()).toHaveLength(1));
    expect(damage(copy)).toEqual([]);
  });

  it('when the one who was killed was not the last to have it open', async () => {
    const file = newFile();
    inStore(file, began);
    const reader = openStore(file, { ...fixed(), create: false, readonly: true });
    const child = await started('interview', file, 'held');
    child.kill('SIGKILL');
    await ended(child);
    expect(reader.sessions().length).toBeGreaterThan(0);
    reader.close();
    expect(existsSync(`${file}-wal`)).toBe(false);
    expect(damage(file)).toEqual([]);
  });

  it('while an interview is going on, for a backup, and after erasing', async () => {
    const file = newFile();
    const child = await started('interview', file, 'held');
    expect(damage(file)).toEqual([]);
    const backup = inStore(file, (store) =>
      store.backUpTo(join(dirname(file), 'copy.db'), { force: false }),
    ).file;
    child.kill('SIGKILL');
    await ended(child);
    expect(damage(backup)).toEqual([]);
    inStore(file, (store) => {
      save(store, [session({ key: 's8' })]);
      store.eraseSession(2, { harvestAgain: () => [] });
    });
    expect(damage(file)).toEqual([]);
  });
});
