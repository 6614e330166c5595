/** Brings names of practices and the decisions about them together: by spelling and by id, never by likeness. */
import type { Database } from 'better-sqlite3';
import type { Practices } from '../rows/practices.ts';

interface PracticeRow {
  readonly number: number;
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

interface DecisionRow {
  readonly number: number;
  readonly id: string;
  readonly kind: string;
  readonly practice: number;
  readonly name: string;
  readonly target: number | null;
  readonly to_name: string;
  readonly decided_at: string;
  readonly undone_at: string | null;
}

export interface MergePractices {
  /** Number here of a practice by its number there; a name that nobody wrote here is added. */
  readonly here: (theirs: number) => number;
  /** Numbers here of the decisions that came in, or were undone there. */
  readonly decide: () => readonly number[];
  /** Names that were added. */
  readonly added: () => readonly string[];
}

export const mergePracticesIn = (
  db: Database,
  other: Database,
  { practices, newId }: { readonly practices: Practices; readonly newId: () => string },
): MergePractices => {
  const theirs = new Map(
    other
      .prepare<[], PracticeRow>('SELECT number, id, key, name FROM practice')
      .all()
      .map((row) => [row.number, row]),
  );
  const byKey = db.prepare<[string], number>('SELECT number FROM practice WHERE key = ?').pluck();
  const taken = db.prepare<[string], number>('SELECT 1 FROM practice WHERE id = ?').pluck();
  const practice = db.prepare('INSERT INTO practice (id, key, name, goes_by) VALUES (?, ?, ?, ?)');
  const decisions = other.prepare<[], DecisionRow>('SELECT * FROM decision ORDER BY number');
  const known = db.prepare<[string], Pick<DecisionRow, 'number' | 'undone_at'>>(
    'SELECT number, undone_at FROM decision WHERE id = ?',
  );
  const undone = db.prepare('UPDATE decision SET undone_at = ? WHERE number = ?');
  const decision = db.prepare(
    `INSERT INTO decision (id, kind, practice, name, target, to_name, decided_at, undone_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const numbers = new Map<number, number>();
  const names: string[] = [];

  const here = (number: number): number => {
    const found = numbers.get(number);
    if (found !== undefined) return found;
    const row = theirs.get(number);
    if (row === undefined) throw new Error(`the other data file names no practice ${number}`);
    const { id, key, name } = row;
    let ours = byKey.get(key);
    if (ours === undefined) {
      const free = taken.get(id) === undefined ? id : newId();
      ours = Number(practice.run(free, key, name, name).lastInsertRowid);
      names.push(name);
      practices.erased();
    }
    numbers.set(number, ours);
    return ours;
  };

  return {
    here,
    added: () => names,
    decide: () =>
      decisions.all().flatMap((row) => {
        const ours = known.get(row.id);
        if (ours !== undefined) {
          if (row.undone_at === null || ours.undone_at !== null) return [];
          undone.run(row.undone_at, ours.number);
          practices.erased();
          return [ours.number];
        }
        const { id, kind, name, to_name, decided_at, undone_at } = row;
        const target = row.target === null ? null : here(row.target);
        const about = [id, kind, here(row.practice), name, target, to_name, decided_at, undone_at] as const;
        const { lastInsertRowid } = decision.run(...about);
        practices.erased();
        return [Number(lastInsertRowid)];
      }),
  };
};
