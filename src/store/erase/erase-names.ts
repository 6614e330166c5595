/** Takes the name of somebody who never chose to be there out of all that is kept of a session, also what stands no more. */
import type { Database } from 'better-sqlite3';
import type { Replacing } from '../review-store.ts';
import { type Form, isSearchable, plainText, type RowKind, textsOf, wordsIn } from '../rows/answer-rows.ts';
import { chainAgainIn } from './erase-chain.ts';

interface TextRow {
  readonly seq: number;
  readonly kind: RowKind;
  readonly type: string;
  readonly form: Form;
  readonly value: string;
  readonly stands: 0 | 1;
}

type WithoutName = Replacing['without'];

/** Types whose answers may name somebody; what is no answer has none. */
const naming = ['', 'text', 'story', 'list', 'practice', 'person'];

/** To be called inside a transaction. The chain of the session is made anew; its records are for the next finish. */
export const eraseNamesIn = (db: Database): ((session: number, without: WithoutName) => void) => {
  const rows = db.prepare<[number], TextRow>(
    'SELECT seq, kind, type, form, value, stands FROM answer WHERE session = ? ORDER BY seq',
  );
  const changed = db.prepare('UPDATE answer SET value = ?, words = ? WHERE seq = ?');
  const unindexed = db.prepare(`INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)`);
  const indexed = db.prepare('INSERT INTO search (rowid, text) VALUES (?, ?)');
  const chainAgain = chainAgainIn(db);
  const beside = [
    { of: 'quote', key: 'number' },
    { of: 'note', key: 'number' },
    { of: 'draft', key: 'rowid' },
    { of: 'summary', key: 'rowid' },
  ].map(({ of, key }) => ({
    texts: db.prepare<[number], { readonly at: number; readonly text: string }>(
      `SELECT ${key} AS at, text FROM ${of} WHERE session = ?`,
    ),
    put: db.prepare(`UPDATE ${of} SET text = ? WHERE ${key} = ?`),
  }));

  return (session, without) => {
    for (const { seq, kind, type, form, value, stands } of rows.all(session)) {
      if (!naming.includes(type)) continue;
      const clean = cleaned(form, value, without);
      if (clean === value) continue;
      const isIndexed = stands === 1 && isSearchable({ kind, type });
      if (isIndexed) unindexed.run(seq, plainText(form, value));
      changed.run(clean, wordsIn(form, clean), seq);
      if (isIndexed) indexed.run(seq, plainText(form, clean));
    }
    for (const { texts, put } of beside) {
      for (const { at, text } of texts.all(session)) {
        const clean = without(text);
        if (clean !== text) put.run(clean, at);
      }
    }
    chainAgain(session);
  };
};

const cleaned = (form: Form, value: string, without: WithoutName): string => {
  switch (form) {
    case 'text':
      return without(value);
    case 'list':
      return JSON.stringify(textsOf(value).map(without));
    case 'number':
    case 'yes_no':
    case 'reach':
      return value;
  }
};
