/** Takes a person's alias out of what others told and decided: an answer that is the alias and nothing else says `[…]`. */
import type { Database } from 'better-sqlite3';
import { sessionName } from '../../harvest/record.ts';
import { type Form, textsOf } from '../rows/answer-rows.ts';

interface NamingRow {
  readonly seq: number;
  readonly session: number;
  readonly path: string;
  readonly form: Form;
  readonly value: string;
}

export interface Unnamed {
  /** Sessions whose answers changed. */
  readonly sessions: readonly number[];
  readonly replaced: readonly string[];
  readonly mentions: readonly string[];
}

const nobody = '[…]';

/** To be called inside a transaction, after what the person told is gone. */
export const eraseAliasIn = (db: Database): ((alias: string) => Unnamed) => {
  const naming = db.prepare<[string], NamingRow>(
    'SELECT seq, session, path, form, value FROM answer WHERE instr(value, ?) > 0 ORDER BY seq',
  );
  const replaced = db.prepare('UPDATE answer SET value = ?, words = 1 WHERE seq = ?');
  const replacedIn = db.prepare('UPDATE answer SET value = ? WHERE seq = ?');
  const elsewhere = [
    `UPDATE consent SET given_by = '${nobody}' WHERE given_by = ?`,
    `UPDATE quote SET given_by = '${nobody}' WHERE given_by = ?`,
    'UPDATE session SET facilitator = NULL WHERE facilitator = ?',
    'UPDATE audit SET by_whom = NULL WHERE by_whom = ?',
    `UPDATE coding SET coder = '${nobody}' WHERE coder = ?`,
  ].map((sql) => db.prepare(sql));

  return (alias) => {
    const sessions = new Set<number>();
    const changed = new Set<string>();
    const mentions = new Set<string>();
    const word = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(alias)}(?![\\p{L}\\p{N}])`, 'u');
    for (const { seq, session, path, form, value } of naming.all(alias)) {
      const items = form === 'list' ? textsOf(value) : [];
      if (form === 'text' && value.trim() === alias) replaced.run(nobody, seq);
      else if (items.includes(alias))
        replacedIn.run(JSON.stringify(items.map((item) => (item === alias ? nobody : item))), seq);
      else {
        if (word.test(value)) mentions.add(`${sessionName(session)}/${path}`);
        continue;
      }
      sessions.add(session);
      changed.add(`${sessionName(session)}/${path}`);
    }
    for (const statement of elsewhere) statement.run(alias);
    return { sessions: [...sessions], replaced: [...changed], mentions: [...mentions] };
  };
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
