/** An interview meets the world: another window, another writer, a kill, a second of typing that nobody waits for. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/messages/failure.ts';
import { ownMark, runningProcess } from '../../../src/store/file/process-mark.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { answered, began, fixed, session, storeIn, told } from './a-session.ts';
import { ended, newFolder, started } from './in-child.ts';

const newFile = (): string => join(newFolder(), 'saniveld.db');
const failureOf = (work: () => unknown): Failure | null => {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  return null;
};
const holderIn = (file: string): unknown => {
  const db = new Database(file, { readonly: true });
  const holder = db.prepare('SELECT holder FROM session').pluck().get();
  db.close();
  return holder;
};

describe('an interview that another process holds', () => {
  it('cannot be held too, until that process is no more; what it kept and half typed is there', async () => {
    const file = newFile();
    const child = await started('interview', file, 'held');
    const store = storeIn(file);
    try {
      const refused = failureOf(() => store.holdSession(1, 'F2'));
      expect([refused?.code, refused?.params]).toEqual([
        'session-held',
        { session: 'S001', process: child.pid },
      ]);
      expect(store.unfinished()[0]?.heldBy).toBe(child.pid);
    } finally {
      child.kill('SIGKILL');
      await ended(child);
    }
    expect(store.unfinished()[0]?.heldBy).toBe(null);
    const held = store.holdSession(1, 'F2');
    expect(store.wholeSession(1)?.answers.map(({ value }) => value)).toEqual(['Het was winter.']);
    expect(store.drafts(1)).toMatchObject([{ path: 'b', text: 'Niemand telde de u', caret: 18 }]);
    held.keep(answered('a', 'Het was zomer.'));
    expect(store.diagnose().filter(({ severity }) => severity === 'damage')).toEqual([]);
    store.close();
  });

  it('is marked in the file itself at once, and let go when the file is closed', () => {
    const file = newFile();
    const store = storeIn(file);
    store.holdSession(began(store), 'F1');
    expect(holderIn(file)).toBe(ownMark());
    store.close();
    expect(holderIn(file)).toBe(null);
  });
});

describe('answers that were changed elsewhere while an interview is held', () => {
  const elsewhere = (at: Store): void =>
    at.holdSession(1, 'F2').keep({
      ...answered('b', 'elders'),
      conversation: { ...session().conversation, answers: [told('b', 'elders'), told('c', 'ook')] },
    });

  it.each(['the same', 'another'])('are seen at the next step: through %s opening of the file', (which) => {
    const file = newFile();
    const store = storeIn(file);
    const other = which === 'another' ? storeIn(file) : store;
    const held = store.holdSession(began(store), 'F1');
    held.keep(answered('b', 'eerst'));
    held.draft({ kind: 'answer', path: 'x', text: 'half', caret: 4 });
    elsewhere(other);
    held.draft({ kind: 'answer', path: 'x', text: 'half get', caret: 8 });
    held.keep(answered('b', 'eerst'));
    expect(store.wholeSession(1)?.answers.map(({ path, value }) => [path, value])).toEqual([['b', 'eerst']]);
    expect([...store.records({ words: false })]).toEqual([]);
    expect(store.diagnose().filter(({ severity }) => severity === 'damage')).toEqual([]);
    if (other !== store) other.close();
    store.close();
  });
});

describe('the mark of a process', () => {
  it('names this process, but none that ended, none of another machine, and none that only has its number', () => {
    const [pid, host] = ownMark().split(' ');
    expect(runningProcess(ownMark())).toBe(process.pid);
    expect(runningProcess(`${pid} ${host}`)).toBe(process.pid);
    for (const mark of [null, '', 'x', `${pid} elsewhere`, `4194305 ${host}`, `0 ${host}`, `-1 ${host}`]) {
      expect(runningProcess(mark)).toBe(null);
    }
    if (process.platform === 'linux') expect(runningProcess(`${pid} ${host} 1`)).toBe(null);
  });
});

describe('another program that is writing', () => {
  it('holds typing up for a moment only; the answer waits longer, and both can be tried again', async () => {
    const file = newFile();
    const store = openStore(file, { ...fixed(), patience: 1500 });
    store.keepTemplate({ id: 'core', version: '1', bytes: 'template: core\nversion: "1"\n' });
    const held = store.holdSession(began(store), 'F1');
    const draft = { kind: 'answer', path: 'a', text: 'Niemand telde de uren', caret: 21 } as const;
    const writer = await started('hold', file, 'held');
    try {
      const typing = performance.now();
      expect(failureOf(() => held.draft(draft))?.code).toMatch(/^store-locked/);
      expect(performance.now() - typing).toBeLessThan(1000);
      const answering = performance.now();
      expect(failureOf(() => held.keep(answered('a', 'Niemand telde de uren.')))?.code).toMatch(
        /^store-locked/,
      );
      expect(performance.now() - answering).toBeGreaterThan(1000);
    } finally {
      writer.kill('SIGKILL');
      await ended(writer);
    }
    held.draft(draft);
    expect(store.drafts(held.number)).toHaveLength(1);
    held.keep(answered('a', 'Niemand telde de uren.'));
    expect(store.drafts(held.number)).toEqual([]);
    store.close();
  });
});
