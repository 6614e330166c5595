/** A mark beside the data file that says how far it got: a `-wal` that was cut or emptied leaves no other trace. */
import { closeSync, ftruncateSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import type { Database } from 'better-sqlite3';

/** How far the data file was when something was last acknowledged. No word of what was told stands in it. */
export interface Mark {
  /** Number of the last row of the audit. */
  readonly audit: number;
  /** Number of the last row of answers. */
  readonly answer: number;
  /** The sessions that were changed last, the latest first, each with the end of its chain. */
  readonly sessions: readonly (readonly [number: number, chain: string])[];
  /** What was found missing before work went on; null: nothing. */
  readonly missing: Missing | null;
}

/** What was acknowledged and is not in the data file. */
export interface Missing {
  readonly changes: number;
  readonly answers: number;
  /** Numbers of the sessions it is missing from, where that can be told. */
  readonly sessions: readonly number[];
}

export interface CommitMark {
  /** How far a transaction comes, told inside it by who need not look it up, and as the last thing in it. */
  readonly note: (reached: Reached) => void;
  /** To be called as a transaction begins. */
  readonly forget: () => void;
  /** To be called after each commit: some 20 µs. What cannot be written is no reason to stop. */
  readonly write: () => void;
  readonly close: () => void;
}

const remembered = 8;

const markFile = (file: string): string => `${file}-mark`;

/** The mark as it stands; null when there is none, or none that can be read. */
export const readMark = (file: string): Mark | null => {
  try {
    return markFrom(JSON.parse(readFileSync(markFile(file), 'utf8')));
  } catch {
    return null;
  }
};

export const removeMark = (file: string): void => rmSync(markFile(file), { force: true });

const markFrom = (value: unknown): Mark | null => {
  if (typeof value !== 'object' || value === null) return null;
  if (!('audit' in value && 'answer' in value && 'sessions' in value && 'missing' in value)) return null;
  const { audit, answer, sessions, missing } = value;
  if (typeof audit !== 'number' || typeof answer !== 'number') return null;
  return { audit, answer, sessions: pairsIn(sessions), missing: missingFrom(missing) };
};

const pairsIn = (value: unknown): Mark['sessions'] =>
  listOf(value).flatMap((pair) => {
    const [number, chain] = listOf(pair);
    return typeof number === 'number' && typeof chain === 'string' ? [[number, chain] as const] : [];
  });

const missingFrom = (value: unknown): Missing | null => {
  if (typeof value !== 'object' || value === null) return null;
  if (!('changes' in value && 'answers' in value && 'sessions' in value)) return null;
  const { changes, answers, sessions } = value;
  if (typeof changes !== 'number' || typeof answers !== 'number') return null;
  return { changes, answers, sessions: listOf(sessions).filter((number) => typeof number === 'number') };
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What the mark knows of and the data file has not; null: nothing. The mark is to be read before the data. */
export const missingIn = (db: Database, mark: Mark | null): Missing | null => {
  if (mark === null) return null;
  const audit = Number(db.prepare('SELECT coalesce(max(number), 0) FROM audit').pluck().get());
  if (audit >= mark.audit) return null;
  const answer = Number(db.prepare('SELECT coalesce(max(seq), 0) FROM answer').pluck().get());
  const chain = db.prepare<[number], string>('SELECT chain FROM session WHERE number = ?').pluck();
  const behind = mark.sessions.filter(([number, end]) => chain.get(number) !== end).map(([number]) => number);
  return {
    changes: mark.audit - audit,
    answers: Math.max(0, mark.answer - answer),
    sessions: behind.sort((a, b) => a - b),
  };
};

/** The last change, and the session that it changed. */
export interface Reached {
  readonly audit: number;
  /** Null: not known. */
  readonly answer: number | null;
  readonly session: number | null;
  readonly chain: string | null;
}

/** Nothing is written for a store in memory. The file is opened once and written over; it is never waited for. */
export const commitMark = (db: Database, file: string): CommitMark => {
  if (db.memory || db.readonly) {
    return { note: () => {}, forget: () => {}, write: () => {}, close: () => {} };
  }
  const reached = db.prepare<[], Reached>(
    `SELECT a.number AS audit, NULL AS answer, a.session, s.chain
     FROM audit a LEFT JOIN session s ON s.number = a.session ORDER BY a.number DESC LIMIT 1`,
  );
  const lastAnswer = db.prepare<[], number | null>('SELECT max(seq) FROM answer').pluck();
  const before = readMark(file);
  const missing = missingIn(db, before) ?? before?.missing ?? null;
  let latest: Mark['sessions'][number] | null = null;
  let others: Mark['sessions'] = missing === null ? (before?.sessions ?? []) : [];
  let descriptor: number | null = null;
  let length = 0;
  let noted: Reached | null = null;

  const remember = (session: number, chain: string): void => {
    if (latest === null || latest[0] !== session) {
      const earlier = latest === null ? others : [latest, ...others];
      others = earlier.filter(([number]) => number !== session).slice(0, remembered - 1);
    }
    latest = [session, chain];
  };
  const write = (): void => {
    try {
      const last = noted ?? reached.get();
      noted = null;
      if (last === undefined) return;
      const { audit, session, chain } = last;
      if (session !== null && chain !== null) remember(session, chain);
      const sessions = latest === null ? others : [latest, ...others];
      const mark: Mark = { audit, answer: last.answer ?? lastAnswer.get() ?? 0, sessions, missing };
      const text = `${JSON.stringify(mark)}\n`;
      descriptor ??= openSync(markFile(file), 'w');
      writeSync(descriptor, text, 0, 'latin1');
      if (text.length < length) ftruncateSync(descriptor, text.length);
      length = text.length;
    } catch {
      // The data itself is safe; only this sign of it is missing.
    }
  };
  return {
    note(reached) {
      noted = reached;
    },
    forget() {
      noted = null;
    },
    write,
    close() {
      if (descriptor !== null) closeSync(descriptor);
      descriptor = null;
    },
  };
};
