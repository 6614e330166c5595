/** What could bring erased words back, or leave them somewhere: an open window, a damaged or absent copy, another version. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { HeldSession } from '../../../src/store/live-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { answered, began, example, person, repeat, save, session, storeIn, told } from './a-session.ts';

const harvestAgain = () => [];
const fresh = (): string => join(mkdtempSync(join(tmpdir(), 'saniveld-rest-')), 'saniveld.db');

const group = session({
  key: 'group',
  participants: [person('P07'), person('P08')],
  conversation: {
    answers: [told('a', 'Van zeven.', 'story', ['P07']), told('b', 'Van acht.', 'story', ['P08'])],
  },
});

const keepAlso = (held: HeldSession): void =>
  held.keep({
    ...answered('c', 'nog iets'),
    conversation: {
      ...group.conversation,
      answers: [...group.conversation.answers, told('c', 'nog iets', 'story', ['P08'])],
    },
    change: 'corrected',
    path: 'c',
  });

const textsOf = (store: Store, number = 1) => store.wholeSession(number)?.answers.map(({ value }) => value);

describe('erasing while somebody holds the session', () => {
  it('is refused, also for a finished one, and nothing is erased', () => {
    const file = fresh();
    const first = storeIn(file);
    save(first, [group]);
    const held = first.holdSession(1, 'F1');
    const second = storeIn(file);
    expect(() => second.erasePerson('P07', { harvestAgain })).toThrow(
      expect.objectContaining({ code: 'session-held', params: { session: 'S001', process: process.pid } }),
    );
    expect(() => second.eraseSession(1, { harvestAgain })).toThrow(
      expect.objectContaining({ code: 'session-held' }),
    );
    expect(second.erasingLeft()).toEqual([]);
    expect(() => save(second, [{ ...group, contentHash: 'ab' }], true)).toThrow(
      expect.objectContaining({ code: 'session-held' }),
    );
    expect(textsOf(second)).toEqual(['Van zeven.', 'Van acht.']);
    keepAlso(held);
    held.release();
    expect(second.erasePerson('P07', { harvestAgain }).complete).toBe(true);
    expect(textsOf(second)).toEqual(['Van acht.', 'nog iets']);
    first.close();
    second.close();
  });

  it('refuses to write what is remembered once somebody else has it, or it is gone', () => {
    const file = fresh();
    const first = storeIn(file);
    save(first, [group]);
    const held = first.holdSession(1, 'F1');
    const raw = new Database(file);
    raw.prepare(`UPDATE session SET holder = '1 elsewhere' WHERE number = 1`).run();
    expect(() => keepAlso(held)).toThrow(expect.objectContaining({ code: 'session-taken' }));
    raw.prepare('UPDATE session SET holder = NULL').run();
    raw.close();
    const second = storeIn(file);
    second.eraseSession(1, { harvestAgain });
    second.close();
    expect(() => keepAlso(held)).toThrow(expect.objectContaining({ code: 'session-taken' }));
    first.close();
  });
});

describe('copies', () => {
  it('goes on with the others when the data in one of them is damaged', () => {
    const file = fresh();
    const store = storeIn(file);
    save(store, [group]);
    const [bad, good] = [join(file, '..', 'a-bad.db'), join(file, '..', 'b-good.db')];
    store.backUpTo(bad, { force: false });
    store.backUpTo(good, { force: false });
    const raw = new Database(bad);
    raw.pragma('ignore_check_constraints = ON');
    raw.prepare(`UPDATE answer SET told_by = '[broken'`).run();
    raw.close();
    const { copies, complete } = store.erasePerson('P07', { harvestAgain });
    expect(complete).toBe(true);
    expect(copies).toEqual([
      { file: bad, outcome: 'failed', reason: 'unreadable' },
      { file: good, outcome: 'erased', reason: null },
    ]);
    expect(store.erasingLeft()).toEqual([bad]);
    store.close();
  });

  it('are asked after until they are there again, or are said to be gone for good', () => {
    const file = fresh();
    const store = storeIn(file);
    save(store, [group]);
    const stick = mkdtempSync(join(tmpdir(), 'saniveld-stick-'));
    const [copy, lost] = [join(stick, 'a.db'), join(stick, 'b.db')];
    const emergency = join(stick, 'saniveld-S001-emergency-x.yaml');
    store.backUpTo(copy, { force: false });
    store.backUpTo(lost, { force: false });
    store.noteOutput({ file: emergency, kind: 'emergency', purpose: null, sessions: [1] });
    renameSync(copy, `${copy}.away`);
    renameSync(lost, `${lost}.away`);
    const { copies } = store.erasePerson('P07', { harvestAgain, outputs: [3] });
    const absent = (at: string) => ({ file: at, outcome: 'failed', reason: 'absent' });
    expect(copies).toEqual([absent(copy), absent(lost), absent(emergency)]);
    expect(store.erasingLeft()).toEqual([copy, lost, emergency]);
    expect(store.erasingOutputs()).toEqual([3]);
    renameSync(`${copy}.away`, copy);
    writeFileSync(emergency, 'Van zeven.');
    expect(store.eraseAgain({ harvestAgain, waived: [lost] }).copies.map(({ outcome }) => outcome)).toEqual([
      'erased',
      'erased',
    ]);
    expect(existsSync(emergency)).toBe(false);
    expect(readFileSync(copy).includes('Van zeven.')).toBe(false);
    expect(store.erasingLeft()).toEqual([]);
    expect(store.outputs().map((output) => output.file)).not.toContain(lost);
    store.close();
  });
});

describe('what hangs on it', () => {
  it('takes a version that a merge keeps aside along with its session', () => {
    const file = fresh();
    const store = storeIn(file);
    began(store);
    store.holdSession(1, 'F').keep(answered('a', 'een'));
    store.close();
    const other = fresh();
    copyFileSync(file, other);
    for (const [at, text] of [
      [file, 'ONS'],
      [other, 'HUN'],
    ] as const) {
      const each = storeIn(at);
      each.holdSession(1, 'F').keep({ ...answered('a', text), change: 'corrected' });
      each.close();
    }
    const merged = storeIn(file);
    merged.mergeFrom(other, { dryRun: false, withBackup: false, harvestAgain });
    expect(merged.sessions().map(({ state }) => state)).toContain('aside');
    expect(merged.eraseSession(1, { harvestAgain }).sessions).toEqual([1, 2]);
    expect(merged.sessions()).toEqual([]);
    merged.close();
  });

  it('keeps words of another that the person passed on, without their name, and what another is typing', () => {
    const file = fresh();
    const store = storeIn(file);
    save(store, [
      session({
        key: 'retold',
        participants: [person('P07'), person('P08')],
        conversation: {
          turns: [
            { path: 'example[1]', repeat: repeat('example'), parent: null, item: null, toldBy: ['P08'] },
          ],
          answers: [
            told('example[1].story', 'Van acht.', 'story', ['P08']),
            told('example[1].retold_by', 'P07', 'person', ['P08']),
          ],
        },
        records: [example({ toldBy: 'P08', retoldBy: 'P07' })],
      }),
    ]);
    const held = store.holdSession(1, 'F');
    held.draft({ kind: 'answer', path: 'example[1].story', text: 'Van acht, iets', caret: 3 });
    held.sync();
    held.draft({ kind: 'answer', path: 'why', text: 'Van allen', caret: 3 });
    held.release();
    store.erasePerson('P07', { harvestAgain });
    expect(store.wholeSession(1)?.answers.map(({ path, value }) => [path, value])).toEqual([
      ['example[1].story', 'Van acht.'],
    ]);
    expect(store.drafts(1).map(({ path }) => path)).toEqual(['example[1].story']);
    store.close();
  });
});
