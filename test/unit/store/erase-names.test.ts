/** The name of somebody who never chose to be there leaves a session for good: answers, history, index, bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { answered, began, storeIn } from './a-session.ts';
import { newFolder } from './in-child.ts';

const without = (text: string): string => text.replaceAll('Wilhelmina', '[buurvrouw]');

describe('replaceInHistory', () => {
  const file = join(newFolder(), 'saniveld.db');
  const store = storeIn(file);
  const number = began(store);
  const held = store.holdSession(number, 'F1');
  held.keep(answered('a', 'Wilhelmina kwam langs met de oude fiets.'));
  held.keep(answered('a', 'Wilhelmina kwam langs.'));
  held.draft({ kind: 'note', path: 'a', text: 'vraag Wilhelmina', caret: 3 });
  held.sync();
  const quote = { session: number, path: 'a', allowed: false, date: '2026-11-02', by: null };
  store.keepQuote({ ...quote, text: 'Wilhelmina kwam langs.' }, 'F1');
  store.keepSummary(number, { item: 'hear_next', text: 'Wilhelmina', path: null }, 'F1');
  store.replaceInHistory(number, { without, path: 'a', by: 'F1' });

  it('takes it out of what stands and of what stood before, and leaves the other words', () => {
    expect(store.history(number).flatMap(({ text }) => text ?? [])).toEqual([
      '[buurvrouw] kwam langs met de oude fiets.',
      '[buurvrouw] kwam langs.',
    ]);
    expect(store.quotes().map(({ text }) => text)).toEqual(['[buurvrouw] kwam langs.']);
    expect(store.summary(number).map(({ text }) => text)).toEqual(['[buurvrouw]']);
  });

  it('says in the same step what was done, and opens a finished session', () => {
    expect(store.history(number).at(-1)).toMatchObject({ change: 'names', path: 'a', by: 'F1' });
    store.finishSession(number, { contentHash: 'y', records: [] }, 'F1');
    store.replaceInHistory(number, { without, path: null, by: 'F1' });
    expect(store.wholeSession(number)?.state).toBe('review');
  });

  it('says that a name is still in the log while another program reads the file, and takes it out later', () => {
    const other = join(newFolder(), 'saniveld.db');
    const here = storeIn(other);
    const session = began(here);
    const open = here.holdSession(session, 'F1');
    open.keep(answered('a', 'Wilhelmina kwam langs.'));
    const reader = new Database(other, { readonly: true });
    const rows = reader.prepare('SELECT value FROM answer').iterate();
    rows.next();
    expect(here.replaceInHistory(session, { without, path: 'a', by: null })).toBe(false);
    expect(here.erasingLeft()).toEqual([other]);
    rows.return?.();
    reader.close();
    here.close();
    const again = storeIn(other);
    expect(again.erasingLeft()).toEqual([]);
    again.close();
    expect(readFileSync(other, 'latin1')).not.toMatch(/wilhelmina/i);
  }, 20_000);

  it('keeps chain and index sound, and finds the session by its new words only', () => {
    store.finishSession(number, { contentHash: 'x', records: [] }, 'F1');
    expect([...store.search('Wilhelmina', 'date')]).toEqual([]);
    expect([...store.search('buurvrouw', 'date')].map(({ path }) => path)).toEqual(['a']);
    expect(store.diagnose().filter(({ severity }) => severity === 'damage')).toEqual([]);
  });

  it('leaves nothing of it in the bytes', () => {
    const bytes = readdirSync(dirname(file)).map((name) => readFileSync(join(dirname(file), name), 'latin1'));
    expect(bytes.join('')).not.toMatch(/wilhelmina/i);
    store.close();
  });
});
