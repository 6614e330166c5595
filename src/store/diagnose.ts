/** Looks for damage that SQLite keeps silent about: a changed byte, a lost answer, an index that tells something else. */
import type { Database } from 'better-sqlite3';
import { sessionName } from '../harvest/record.ts';
import type { AnswerRow, Form, RowKind } from './answer-rows.ts';
import { chainStart, nextLink } from './chain.ts';
import type { Diagnosis } from './store.ts';

interface LinkRow {
  readonly seq: number;
  readonly session: number;
  readonly kind: RowKind;
  readonly path: string;
  readonly question: string;
  readonly type: string;
  readonly form: Form;
  readonly value: string;
  readonly told_by: string;
  readonly private: 0 | 1;
  readonly words: number;
  readonly hash: string;
}

type Params = Diagnosis['params'];
const damage = (code: string, params: Params = {}): Diagnosis => ({ severity: 'damage', code, params });
const notice = (code: string, params: Params = {}): Diagnosis => ({ severity: 'notice', code, params });

/** `pending`: bytes that stood in the `-wal` file before this program opened the data file. */
export const diagnose = (db: Database, file: string, pending: number): readonly Diagnosis[] => {
  const found = [
    ...tried(() => structure(db)),
    ...tried(() => references(db)),
    ...tried(() => chains(db)),
    ...tried(() => index(db)),
    ...(pending > 0 ? [notice('pending', { file, bytes: pending })] : []),
  ];
  if (found.some(({ severity }) => severity === 'damage')) return found;
  const counts = db
    .prepare<[], { readonly sessions: number; readonly answers: number }>(
      `SELECT (SELECT count(*) FROM session) AS sessions, (SELECT count(*) FROM answer) AS answers`,
    )
    .get() ?? { sessions: 0, answers: 0 };
  return [...found, { severity: 'fine', code: 'sound', params: { ...counts, file } }];
};

/** A check that cannot even read what it checks has found damage. */
const tried = (check: () => readonly Diagnosis[]): readonly Diagnosis[] => {
  try {
    return check();
  } catch (error) {
    return [damage('unreadable', { reason: error instanceof Error ? error.message : String(error) })];
  }
};

const structure = (db: Database): readonly Diagnosis[] =>
  db
    .prepare<[], string>('PRAGMA integrity_check(20)')
    .pluck()
    .all()
    .filter((line) => line !== 'ok')
    .map((detail) => damage('structure', { detail }));

const references = (db: Database): readonly Diagnosis[] =>
  db
    .prepare<[], { readonly table: string; readonly count: number }>(
      'SELECT "table", count(*) AS count FROM pragma_foreign_key_check GROUP BY "table"',
    )
    .all()
    .map(({ table, count }) => damage('references', { table, count }));

/** The first broken link of each session; what follows it cannot be told. */
const chains = (db: Database): readonly Diagnosis[] => {
  const sessions = new Map(
    db
      .prepare<[], { readonly number: number; readonly id: string; readonly chain: string }>(
        'SELECT number, id, chain FROM session ORDER BY number',
      )
      .all()
      .map(({ number, id, chain }) => [number, { last: chainStart(id), end: chain }]),
  );
  const broken = new Map<number, Diagnosis>();
  const answers = db.prepare<[number], LinkRow>('SELECT * FROM answer WHERE seq > ? ORDER BY seq LIMIT 200');
  for (let rows = answers.all(0); rows.length > 0; rows = answers.all(rows.at(-1)?.seq ?? 0)) {
    for (const row of rows) {
      const session = sessions.get(row.session);
      if (session === undefined || broken.has(row.session)) continue;
      session.last = nextLink(session.last, linkOf(row));
      if (session.last !== row.hash) {
        broken.set(row.session, damage('chain', { session: sessionName(row.session), path: row.path }));
      }
    }
  }
  for (const [number, { last, end }] of sessions) {
    if (!broken.has(number) && last !== end) {
      broken.set(number, damage('chain-end', { session: sessionName(number) }));
    }
  }
  return [...broken].sort(([a], [b]) => a - b).map(([, diagnosis]) => diagnosis);
};

const linkOf = ({ told_by, ...row }: LinkRow): AnswerRow => ({ ...row, toldBy: told_by });

/** FTS5 compares its index with the answers; that needs the right to write, though nothing is written. */
const index = (db: Database): readonly Diagnosis[] => {
  if (db.readonly) return [];
  const reading = Number(db.pragma('query_only', { simple: true })) === 1;
  db.pragma('query_only = OFF');
  try {
    db.prepare(`INSERT INTO search (search, rank) VALUES ('integrity-check', 1)`).run();
    return [];
  } catch {
    return [damage('index')];
  } finally {
    if (reading) db.pragma('query_only = ON');
  }
};
