/** The names of practices in the data file: written as first seen, joined by decisions that can be undone. */
import type { Database } from 'better-sqlite3';
import type { KnownPractice } from '../../evidence/material.ts';
import type { DeclaredPractice } from '../../inquiry/inquiry.ts';
import { Failure } from '../../messages/failure.ts';
import type { PracticeDecision } from '../store.ts';
import type { Audit } from './audit.ts';
import { type Decision, type PracticeBook, practiceBook, type WrittenName } from './practice-book.ts';

interface DecisionRow {
  readonly number: number;
  readonly kind: 'rename' | 'merge' | 'alias';
  readonly practice: number;
  readonly name: string;
  readonly target: number | null;
  readonly to_name: string;
  readonly decided_at: string;
  readonly undone_at: string | null;
}

export interface PracticesOptions {
  readonly declared: readonly DeclaredPractice[];
  readonly keyOf: (name: string) => string;
  readonly newId: () => string;
  readonly now: () => string;
  readonly audit: Audit;
}

export interface Practices {
  book(): PracticeBook;
  /** What each written name goes by, as of now. */
  names(): (number: number) => string;
  /** Number of the name, which is added when nobody wrote it before. */
  numberOf(name: string): number;
  /** Forgets what was remembered of an earlier transaction, which may have been undone. */
  forget(): void;
  /** To be called when names or decisions were taken out. */
  erased(): void;
  /** Brings `goes_by` up to date for the views, at the end of each transaction. */
  settle(): void;
  rename(name: string, to: string): void;
  merge(name: string, into: string): void;
  alias(name: string, alias: string): void;
  decisions(): readonly PracticeDecision[];
  undo(number: number): void;
}

export const practicesIn = (db: Database, options: PracticesOptions): Practices => {
  const { declared, keyOf, newId, now, audit } = options;
  const written = db.prepare<[], WrittenName & { readonly goes_by: string }>(
    'SELECT number, name, goes_by FROM practice ORDER BY number',
  );
  const byKey = db.prepare<[string], { readonly number: number }>(
    'SELECT number FROM practice WHERE key = ?',
  );
  const added = db.prepare('INSERT INTO practice (id, key, name, goes_by) VALUES (?, ?, ?, ?)');
  const renamed = db.prepare('UPDATE practice SET goes_by = ? WHERE number = ?');
  const decided = db.prepare<[], DecisionRow>('SELECT * FROM decision ORDER BY number');
  const newDecision = db.prepare(
    `INSERT INTO decision (id, kind, practice, name, target, to_name, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const undone = db.prepare('UPDATE decision SET undone_at = ? WHERE number = ?');
  const numbers = new Map<string, number>();
  /** Whether a name or a decision came since `goes_by` was last brought up to date. */
  let changed = false;

  const standing = (): readonly Decision[] =>
    decided
      .all()
      .filter((row) => row.undone_at === null)
      .map(({ kind, practice, target, to_name }) => ({ kind, practice, target, to: to_name }));
  const book = (): PracticeBook => practiceBook(declared, written.all(), standing(), keyOf);

  const add = (name: string, key: string): number => {
    changed = true;
    return Number(added.run(newId(), key, name, name).lastInsertRowid);
  };
  const numberOf = (name: string): number => {
    const remembered = numbers.get(name);
    if (remembered !== undefined) return remembered;
    const key = keyOf(name);
    const number = byKey.get(key)?.number ?? add(name, key);
    numbers.set(name, number);
    return number;
  };
  const names = (): ((number: number) => string) => {
    const current = book();
    const known = new Map(written.all().map(({ number }) => [number, current.byNumber(number).name]));
    return (number) => known.get(number) ?? '';
  };
  const settle = (): void => {
    if (!changed) return;
    changed = false;
    const nameOf = names();
    for (const row of written.all()) {
      const name = nameOf(row.number);
      if (name !== row.goes_by) renamed.run(name, row.number);
    }
  };

  const known = (name: string): KnownPractice => {
    const practice = book().find(name);
    if (practice === null) throw new Failure('unknown-practice', { name });
    return practice;
  };
  const free = (name: string, to: string): void => {
    if (keyOf(to) === '') throw new Failure('practice-name-empty');
    const holder = book().find(to);
    if (holder === null) return;
    if (holder.name === name) throw new Failure('alias-known', { name, alias: to });
    throw new Failure('practice-taken', { name, to, by: holder.name });
  };
  const decide = (kind: Decision['kind'], name: string, target: string | null, to: string): void => {
    const { origin } = book();
    const targetNumber = target === null ? null : numberOf(origin(target));
    newDecision.run(newId(), kind, numberOf(origin(name)), name, targetNumber, to, now());
    audit.note({ event: 'practice decided', session: null });
    changed = true;
  };

  return {
    book,
    names,
    numberOf,
    forget: () => numbers.clear(),
    erased() {
      numbers.clear();
      changed = true;
    },
    settle,
    rename(name, to) {
      const practice = known(name);
      const own = book().find(to)?.name === practice.name;
      if (!own) free(practice.name, to);
      decide('rename', practice.name, null, to);
    },
    merge(name, into) {
      const practice = known(name);
      const target = known(into);
      if (practice.name === target.name) throw new Failure('practice-merge-itself', { name: practice.name });
      decide('merge', practice.name, target.name, target.name);
    },
    alias(name, alias) {
      const practice = known(name);
      free(practice.name, alias);
      decide('alias', practice.name, null, alias);
    },
    decisions: () =>
      decided.all().map(({ number, kind, name, to_name, decided_at, undone_at }) => ({
        number,
        kind,
        practice: name,
        to: to_name,
        at: decided_at,
        undone: undone_at !== null,
      })),
    undo(number) {
      const decision = decided.all().find((row) => row.number === number);
      if (decision === undefined) throw new Failure('unknown-decision', { number });
      if (decision.undone_at !== null) throw new Failure('decision-undone', { number });
      undone.run(now(), number);
      audit.note({ event: 'decision undone', session: null });
      changed = true;
    },
  };
};
