/** Opens the data file as the store that the rest of the program works with. */
import type { Database } from 'better-sqlite3';
import type { DeclaredPractice } from '../inquiry/inquiry.ts';
import { auditIn } from './audit.ts';
import { connect, sizeOf } from './connection.ts';
import { diagnose } from './diagnose.ts';
import { keptSourcesIn } from './kept-sources.ts';
import { practicesIn } from './practices.ts';
import { recordsIn } from './records.ts';
import { saveSessionIn } from './save-session.ts';
import { searchIn } from './search.ts';
import { sessionsIn } from './sessions.ts';
import { asFailure, guarded, guardedEach } from './sqlite-failure.ts';
import type { Store } from './store.ts';

export interface StoreOptions {
  /** Makes the file, and its folder, when there is none; else a missing or empty file is refused. */
  readonly create: boolean;
  /** Reads only; a missing or empty file then reads as one without sessions. */
  readonly readonly?: boolean;
  /** A fresh UUIDv7. */
  readonly newId: () => string;
  /** This moment, ISO in UTC. */
  readonly now: () => string;
  /** When two spellings are the same name of a practice. */
  readonly practiceKey: (name: string) => string;
  /** Practices that the inquiry declares: their names and aliases are known from the start. */
  readonly declared?: readonly DeclaredPractice[];
  /** How long to wait for another program that is writing, in milliseconds; 5000 when not said. */
  readonly patience?: number;
}

/** `file` may be `:memory:`. Throws a Failure when the file is missing, locked, newer, damaged or not ours. */
export const openStore = (file: string, options: StoreOptions): Store => {
  const { create, readonly = false, patience = 5000 } = options;
  const pending = sizeOf(file) === 0 ? 0 : sizeOf(`${file}-wal`);
  const db = connect(file, { create, readonly, patience });
  try {
    return storeOn(db, file, pending, options);
  } catch (error) {
    db.close();
    throw asFailure(error, file);
  }
};

const storeOn = (db: Database, file: string, pending: number, options: StoreOptions): Store => {
  const { newId, now, practiceKey, declared = [] } = options;
  const audit = auditIn(db, newId, now);
  const practices = practicesIn(db, { declared, keyOf: practiceKey, newId, now, audit });
  const records = recordsIn(db);
  const sources = keptSourcesIn(db, now);
  const sessions = sessionsIn(db);
  const search = searchIn(db);
  const saveSession = saveSessionIn(db, { practices, records, audit, newId });

  const begin = (): void => {
    if (db.inTransaction) throw new Error('a transaction in a transaction');
    practices.forget();
    db.exec('BEGIN IMMEDIATE');
  };
  const commit = (): void => {
    practices.settle();
    db.exec('COMMIT');
  };
  /** After some errors, such as a full disk, SQLite has rolled back by itself. */
  const rollBack = (): void => {
    if (db.inTransaction) db.exec('ROLLBACK');
    audit.forget();
    practices.forget();
  };
  const transact = <T>(work: () => T): T => {
    begin();
    try {
      const result = work();
      commit();
      return result;
    } catch (error) {
      rollBack();
      throw error;
    }
  };
  const transactWhile = async <T>(work: () => Promise<T>): Promise<T> => {
    guarded(file, begin);
    try {
      const result = await work();
      commit();
      return result;
    } catch (error) {
      rollBack();
      throw asFailure(error, file);
    }
  };
  const within = <T>(work: () => T): T => guarded(file, () => (db.inTransaction ? work() : transact(work)));

  return {
    file,
    transact: (work) => guarded(file, () => transact(work)),
    transactWhile,
    keepTemplate: (template) => within(() => sources.keepTemplate(template)),
    keepInquiry: (bytes) => within(() => sources.keepInquiry(bytes)),
    template: (hash) => guarded(file, () => sources.template(hash)),
    inquiries: () => guarded(file, sources.inquiries),
    saveSession(session, how) {
      if (!db.inTransaction) throw new Error('a session is saved outside a transaction');
      return guarded(file, () => saveSession(session, how));
    },
    keptSessions: () => guarded(file, sessions.kept),
    sessions: () => guarded(file, sessions.all),
    wholeSession: (number) => guarded(file, () => sessions.whole(number)),
    wholeSessions: () => guardedEach(file, sessions.each()),
    records({ words }) {
      const names = guarded(file, practices.names);
      return guardedEach(file, records.each(words, names));
    },
    consents: () => guarded(file, sessions.consents),
    practices: () => guarded(file, () => practices.book().practices),
    renamePractice: (name, to) => within(() => practices.rename(name, to)),
    mergePractice: (name, into) => within(() => practices.merge(name, into)),
    aliasPractice: (name, alias) => within(() => practices.alias(name, alias)),
    practiceDecisions: () => guarded(file, practices.decisions),
    undoPracticeDecision: (number) => within(() => practices.undo(number)),
    search: (words, order) => guardedEach(file, search(words, order)),
    diagnose: () => diagnose(db, file, pending),
    close: () => {
      db.close();
    },
  };
};
