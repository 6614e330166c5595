/** Looks for damage that SQLite keeps silent about: a changed byte, a lost answer, an index that tells something else. */
import type { Database } from 'better-sqlite3';
import { sessionName } from '../../harvest/record.ts';
import { backupsBeside, reading } from '../backup/list-backups.ts';
import type { Diagnosis } from '../store.ts';
import { type Beside, deadHolders } from './beside.ts';
import { brokenChains } from './check-chains.ts';
import { type Missing, missingIn, readMark } from './commit-mark.ts';
import { brokenReferences, countsIn, structureFaults } from './whole.ts';

type Params = Diagnosis['params'];
const damage = (code: string, params: Params = {}): Diagnosis => ({ severity: 'damage', code, params });
const notice = (code: string, params: Params = {}): Diagnosis => ({ severity: 'notice', code, params });

/** `beside`: what lay beside the data file before this program opened it. */
export const diagnose = (db: Database, file: string, beside: Beside): readonly Diagnosis[] => {
  const found = [
    ...tried(() => structureFaults(db).map((detail) => damage('structure', { detail }))),
    ...tried(() => brokenReferences(db).map(({ table, count }) => damage('references', { table, count }))),
    ...tried(() => chains(db, file)),
    ...tried(() => index(db)),
    ...tried(() => acknowledged(db, file)),
    ...tried(() => (beside.wal ? [] : heldCopies(db, file))),
    ...(beside.pending > 0 ? [notice('pending', { file, bytes: beside.pending })] : []),
  ];
  if (found.some(({ severity }) => severity === 'damage')) return found;
  return [...found, { severity: 'fine', code: 'sound', params: { ...countsIn(db), file } }];
};

/** A check that cannot even read what it checks has found damage. */
const tried = (check: () => readonly Diagnosis[]): readonly Diagnosis[] => {
  try {
    return check();
  } catch (error) {
    return [damage('unreadable', { reason: error instanceof Error ? error.message : String(error) })];
  }
};

/** What is broken in which session, and the newest backup in which that session is whole. */
const chains = (db: Database, file: string): readonly Diagnosis[] => {
  const broken = brokenChains(db);
  if (broken.length === 0) return [];
  const idOf = db.prepare<[number], string>('SELECT id FROM session WHERE number = ?').pluck();
  const backups = backupsBeside(file);
  return broken.flatMap(({ session, path }) => {
    const name = sessionName(session);
    const id = idOf.get(session) ?? '';
    const whole = backups.find((backup) => reading(backup.file, (copy) => holdsWhole(copy, id)) === true);
    return [
      path === null ? damage('chain-end', { session: name }) : damage('chain', { session: name, path }),
      whole === undefined
        ? notice('no-backup', { session: name })
        : notice('in-backup', {
            session: name,
            file: whole.file,
            at: whole.at.slice(0, 10),
          }),
    ];
  });
};

const holdsWhole = (copy: Database, id: string): boolean => {
  const number = copy.prepare<[string], number>('SELECT number FROM session WHERE id = ?').pluck().get(id);
  return number !== undefined && brokenChains(copy, number).length === 0;
};

/** Changes that were said to be saved, and are not there: the `-wal` was cut or emptied, or an older file put back. */
const acknowledged = (db: Database, file: string): readonly Diagnosis[] => {
  if (db.memory) return [];
  const mark = readMark(file);
  const missing = missingIn(db, mark);
  if (missing !== null) return [damage('lost', lostParams(missing))];
  const before = mark?.missing ?? null;
  return before === null ? [] : [notice('lost-before', lostParams(before))];
};

const lostParams = ({ changes, answers, sessions }: Missing): Params => ({
  changes,
  answers,
  sessions: sessions.map(sessionName).join(', ') || '–',
});

/** Copied while an interview was going on, without the `-wal` in which its last answers stood. */
const heldCopies = (db: Database, file: string): readonly Diagnosis[] =>
  deadHolders(db).map(({ number }) => damage('held-copy', { session: sessionName(number), file }));

/** FTS5 compares its index with the answers; that needs the right to write, though nothing is written. */
const index = (db: Database): readonly Diagnosis[] => {
  if (db.readonly) return [];
  const readOnly = Number(db.pragma('query_only', { simple: true })) === 1;
  db.pragma('query_only = OFF');
  try {
    db.prepare(`INSERT INTO search (search, rank) VALUES ('integrity-check', 1)`).run();
    return [];
  } catch {
    return [damage('index')];
  } finally {
    if (readOnly) db.pragma('query_only = ON');
  }
};
