/** docs/data.md: its inquiry and transcripts go in as they are shown, and its views are those of the data file. */
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../src/store/file/migrations/all.ts';
import { blocksOf, pageAt } from './page.ts';
import { asShown, desk, typeAll } from './typed.ts';

const page = pageAt('docs/data.md');

/** View → columns, as the page tells it. */
const told = new Map(
  [...page.matchAll(/^\| `(v_\w+)` \| [^|]+ \| (.+) \|$/gm)].map(([, view = '', columns = '']) => [
    view,
    columns.split(' ').map((column) => column.replaceAll('`', '')),
  ]),
);

describe('docs/data.md', () => {
  it('names every view with its columns, in their order', () => {
    const db = new Database(':memory:');
    for (const { sql } of migrations) db.exec(sql);
    const names = db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'view' AND name GLOB 'v_*'")
      .pluck()
      .all();
    const columns = db.prepare('SELECT name FROM pragma_table_info(?)').pluck();
    expect(told).toEqual(new Map(names.map((name) => [name, columns.all(name)])));
    db.close();
  });

  it('shows an inquiry, and transcripts in YAML, JSON and JSONL, that go in as they stand', () => {
    const typed = typeAll(desk(), blocksOf(page));
    expect(typed).toHaveLength(2);
    for (const { command, code, out, shown } of typed) {
      expect({ command, code, out }).toEqual({ command, code: 0, out });
      if (shown !== null && !asShown(out, shown)) expect(out).toEqual(shown);
    }
  });
});
