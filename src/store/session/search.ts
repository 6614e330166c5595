/** Finds answers and headlines by their words; of finished sessions only. */
import type { Database } from 'better-sqlite3';
import { type Form, spokenText, textsOf } from '../rows/answer-rows.ts';
import type { SearchHit } from '../store.ts';
import { searchQuery } from './search-query.ts';

interface HitRow {
  readonly session: number;
  readonly path: string;
  readonly form: Form;
  readonly value: string;
  readonly date: string;
  readonly told_by: string;
  readonly private: 0 | 1;
}

/** `rank`: the best match first (bm25). `date`: the latest session first. */
export type Search = (words: string, order: 'rank' | 'date') => IterableIterator<SearchHit>;

export const searchIn = (db: Database): Search => {
  const byRank = db
    .prepare<[string], number>('SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank, rowid')
    .pluck();
  const byDate = db
    .prepare<[string], number>(
      `SELECT a.seq FROM search JOIN answer a ON a.seq = search.rowid JOIN session s ON s.number = a.session
       WHERE search MATCH ? ORDER BY s.date DESC, s.number, a.seq`,
    )
    .pluck();
  const hit = db.prepare<[number], HitRow>(
    `SELECT a.session, a.path, a.form, a.value, s.date, a.told_by, a.private
     FROM answer a JOIN session s ON s.number = a.session WHERE a.seq = ? AND s.state = 'finished'`,
  );
  return function* (words, order) {
    const query = searchQuery(words);
    if (query === null) return;
    for (const seq of (order === 'rank' ? byRank : byDate).all(query)) {
      const row = hit.get(seq);
      if (row === undefined) continue;
      yield {
        session: row.session,
        path: row.path,
        text: spokenText(row.form, row.value),
        date: row.date,
        toldBy: textsOf(row.told_by),
        private: row.private === 1,
      };
    }
  };
};
