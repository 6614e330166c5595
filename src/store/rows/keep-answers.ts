/** Brings the answers of a session to what they should be: what differs is added at the end of its chain, nothing is changed. */
import type { Database } from 'better-sqlite3';
import { isSearchable, keyOf, type PlacedRow, plainText } from './answer-rows.ts';
import { nextLink } from './chain.ts';

export interface AddedRow {
  readonly seq: number;
  readonly row: PlacedRow;
}

interface StandingRow extends Omit<PlacedRow, 'toldBy' | 'key'> {
  readonly seq: number;
  readonly told_by: string;
}

/** What stands in a session, by kind and path. */
export type Standing = ReadonlyMap<string, AddedRow>;

interface Kept {
  /** In the order in which they were given. */
  readonly added: readonly AddedRow[];
  /** Rows that stand no more. */
  readonly superseded: number;
  /** End of the chain. */
  readonly chain: string;
  /** What stands now. */
  readonly standing: Standing;
}

/** To be called inside a transaction, as is everything that writes answers. */
export interface Answers {
  standing(session: number): Standing;
  /** Compares with what stands; `chain` is where the chain of the session ends now. */
  bring(session: number, chain: string, rows: readonly PlacedRow[], standing?: Standing): Kept;
}

export const answersIn = (db: Database): Answers => {
  const answer = db.prepare(
    `INSERT INTO answer (session, kind, path, question, type, form, value, told_by, private, words, stands, hash, place)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)`,
  );
  const indexed = db.prepare('INSERT INTO search (rowid, text) VALUES (?, ?)');
  const unindexed = db.prepare(
    `INSERT INTO search (search, rowid, text) SELECT 'delete', seq, text FROM searchable WHERE seq = ?`,
  );
  const superseded = db.prepare('UPDATE answer SET stands = 0 WHERE seq = ?');
  const placed = db.prepare('UPDATE answer SET place = ? WHERE seq = ?');
  const stands = db.prepare<[number], StandingRow>(
    `SELECT seq, kind, path, question, type, form, value, told_by, private, words, place FROM answer
     WHERE session = ? AND stands = 1`,
  );
  const standing: Answers['standing'] = (session) =>
    new Map(
      stands.all(session).map(({ seq, told_by, ...row }) => {
        const key = keyOf(row);
        return [key, { seq, row: { ...row, toldBy: told_by, key } }];
      }),
    );

  const add = (
    session: number,
    chain: string,
    row: PlacedRow,
  ): { readonly seq: number; readonly chain: string } => {
    const { kind, path, question, type, form, value, toldBy, private: isPrivate, words, place } = row;
    const hash = nextLink(chain, row);
    const about = [session, kind, path, question, type, form, value, toldBy, isPrivate, words] as const;
    const seq = Number(answer.run(...about, hash, place).lastInsertRowid);
    if (isSearchable(row)) indexed.run(seq, plainText(form, value));
    return { seq, chain: hash };
  };

  const bring: Answers['bring'] = (session, before, rows, stood = standing(session)) => {
    const now = new Map<string, AddedRow>();
    const fresh: PlacedRow[] = [];
    for (const row of rows) {
      const old = stood.get(row.key);
      if (old === undefined || !isSame(old.row, row)) {
        fresh.push(row);
        continue;
      }
      if (old.row.place !== row.place) placed.run(row.place, old.seq);
      now.set(row.key, old.row === row ? old : { seq: old.seq, row });
    }
    const gone = now.size === stood.size ? [] : [...stood.values()].filter(({ row }) => !now.has(row.key));
    for (const old of gone) {
      if (isSearchable(old.row)) unindexed.run(old.seq);
      superseded.run(old.seq);
    }
    let chain = before;
    const added = fresh.map((row): AddedRow => {
      const link = add(session, chain, row);
      chain = link.chain;
      const one = { seq: link.seq, row };
      now.set(row.key, one);
      return one;
    });
    return { added, superseded: gone.length, chain, standing: now };
  };

  return { standing, bring };
};

const isSame = (old: PlacedRow, row: PlacedRow): boolean =>
  old === row ||
  (old.value === row.value &&
    old.toldBy === row.toldBy &&
    old.form === row.form &&
    old.type === row.type &&
    old.question === row.question &&
    old.private === row.private);
