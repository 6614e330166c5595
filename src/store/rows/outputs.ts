/** Remembers the files that the tool wrote elsewhere, so that people can be told where their words went. */
import type { Database } from 'better-sqlite3';
import type { NewOutput, Output, OutputKind } from '../people-store.ts';

interface OutputRow {
  readonly number: number;
  readonly file: string;
  readonly kind: OutputKind;
  readonly purpose: string | null;
  readonly sessions: string;
  readonly written_at: string;
}

export interface Outputs {
  note(output: NewOutput): void;
  all(): readonly Output[];
  forget(numbers: readonly number[]): void;
}

export const outputsIn = (db: Database, now: () => string): Outputs => {
  const added = db.prepare(
    'INSERT INTO output (file, kind, purpose, sessions, written_at) VALUES (?, ?, ?, ?, ?)',
  );
  const all = db.prepare<[], OutputRow>('SELECT * FROM output ORDER BY number');
  const gone = db.prepare('DELETE FROM output WHERE number = ?');
  return {
    note({ file, kind, purpose, sessions }) {
      added.run(file, kind, purpose, JSON.stringify([...new Set(sessions)].sort((a, b) => a - b)), now());
    },
    all: () =>
      all.all().map(({ number, file, kind, purpose, sessions, written_at }) => ({
        number,
        file,
        kind,
        purpose,
        sessions: numbersIn(JSON.parse(sessions)),
        writtenAt: written_at,
      })),
    forget(numbers) {
      for (const number of numbers) gone.run(number);
    },
  };
};

const numbersIn = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'number') : [];
