/** Opens the data file as the store that the rest of the program works with. */
import type { Database } from 'better-sqlite3';
import type { DeclaredPractice } from '../inquiry/inquiry.ts';
import { backupsIn } from './backup/backup.ts';
import { finishErasing, logEmptied, rememberLog } from './erase/erase-left.ts';
import { erasingIn } from './erase/erasing.ts';
import { connect } from './file/connection.ts';
import { sameFile } from './file/same-file.ts';
import { asFailure, guarded, guardedEach } from './file/sqlite-failure.ts';
import { type Beside, clearDeadHolders, deadHolders, lyingBeside } from './health/beside.ts';
import { commitMark } from './health/commit-mark.ts';
import { diagnose } from './health/diagnose.ts';
import { draftsIn } from './live/drafts.ts';
import { holdingIn } from './live/hold-session.ts';
import { unfinishedIn } from './live/unfinished.ts';
import { keepVersionIn } from './merge/keep-version.ts';
import { mergeIn } from './merge/merge.ts';
import { auditIn } from './rows/audit.ts';
import { answersIn } from './rows/keep-answers.ts';
import { notesIn } from './rows/keep-notes.ts';
import { peopleIn } from './rows/keep-people.ts';
import { keptSourcesIn } from './rows/kept-sources.ts';
import { outputsIn } from './rows/outputs.ts';
import { practicesIn } from './rows/practices.ts';
import { recordsIn } from './rows/records.ts';
import { tombstonesIn } from './rows/tombstones.ts';
import { historyIn } from './session/history.ts';
import { reviewRowsIn } from './session/review-rows.ts';
import { saveSessionIn } from './session/save-session.ts';
import { searchIn } from './session/search.ts';
import { sessionStatesIn } from './session/session-state.ts';
import { sessionsIn } from './session/sessions.ts';
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
  const beside = lyingBeside(file);
  const db = connect(file, { create, readonly, patience, now: options.now });
  try {
    if (beside.wal) clearDeadHolders(db, []);
    return storeOn(db, file, beside, options);
  } catch (error) {
    db.close();
    throw asFailure(error, file);
  }
};

const storeOn = (db: Database, file: string, beside: Beside, options: StoreOptions): Store => {
  const { newId, now, practiceKey, declared = [] } = options;
  const audit = auditIn(db, newId, now);
  const practices = practicesIn(db, { declared, keyOf: practiceKey, newId, now, audit });
  const records = recordsIn(db);
  const sources = keptSourcesIn(db, now);
  const answers = answersIn(db);
  const notes = notesIn(db);
  const people = peopleIn(db, newId);
  const drafts = draftsIn(db, now);
  const sessions = sessionsIn(db);
  const search = searchIn(db);
  const writing = { answers, notes, people, practices, records, audit, newId, now };
  const saveSession = saveSessionIn(db, writing);
  const states = sessionStatesIn(db, writing);
  const review = reviewRowsIn(db, { people, states, audit, newId });
  const unfinished = unfinishedIn(db, drafts, sessions.inShort);
  const history = historyIn(db);

  const mark = commitMark(db, file);
  const suspects = beside.wal ? [] : deadHolders(db);

  const beginning = db.prepare('BEGIN IMMEDIATE');
  const ending = db.prepare('COMMIT');
  const begin = (): void => {
    if (db.inTransaction) throw new Error('a transaction in a transaction');
    practices.forget();
    mark.forget();
    beginning.run();
  };
  const commit = (): void => {
    practices.settle();
    ending.run();
    audit.settle();
    mark.write();
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
  const reading = <T>(work: () => T): T => guarded(file, work);
  const holding = holdingIn(db, {
    answers,
    notes,
    drafts,
    audit,
    reopen: states.reopen,
    now,
    reached: mark.note,
    within,
    guarded: reading,
    present: sameFile(db, file),
  });

  const tombstones = tombstonesIn(db, practiceKey, now);
  const outputs = outputsIn(db, now);
  const backups = backupsIn(db, file, { outputs, now });
  const erasing = erasingIn(db, {
    file,
    patience: options.patience ?? 5000,
    declared,
    keyOf: practiceKey,
    newId,
    now,
    practices,
    records,
    sessions,
    sources,
    tombstones,
    outputs,
    audit,
    transact: (work) => guarded(file, () => transact(work)),
  });
  const keepVersion = keepVersionIn(db, audit);
  const mergeFrom = mergeIn(db, file, {
    ...{ declared, keyOf: practiceKey, newId, now, practices, audit, backups, tombstones },
    transact: (work) => guarded(file, () => transact(work)),
  });
  if (!db.readonly && options.readonly !== true) finishErasing(db, file);

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
    sessionNamed: (id) => reading(() => sessions.named(id)),
    beginSession: (session) => within(() => states.begin(session)),
    holdSession: (number, by) => holding.hold(number, by),
    unfinished: () => reading(unfinished),
    drafts: (number) => reading(() => drafts.of(number)),
    setState: (number, state, by) => within(() => states.set(number, state, by)),
    finishSession: (number, finished, by) => within(() => states.finish(number, finished, by)),
    changeFacts: (number, facts, by) => within(() => states.changeFacts(number, facts, by)),
    noteChange: (number, event, path, by) => within(() => audit.note({ event, session: number, path, by })),
    history: (number) => reading(() => history(number)),
    consents: () => reading(review.consents),
    sayConsent: (statement, by) => within(() => review.sayConsent(statement, by)),
    consentHistory: (alias) => reading(() => review.consentHistory(alias)),
    quotes: () => reading(review.quotes),
    keepQuote: (quote, by) => within(() => review.keepQuote(quote, by)),
    readBack: (number) => reading(() => review.readBack(number)),
    keepReadBack: (number, day, by) => within(() => review.keepReadBack(number, day, by)),
    summary: (number) => reading(() => review.summary(number)),
    keepSummary: (number, line, by) => within(() => review.keepSummary(number, line, by)),
    replaceInHistory: (number, replacing) => {
      within(() => review.replaceInHistory(number, replacing));
      if (reading(() => logEmptied(db))) return true;
      rememberLog(file);
      return false;
    },
    backUp: (reason) => reading(() => backups.backUp(reason)),
    backUpTo: (to, how) => reading(() => backups.backUpTo(to, how)),
    mergeFrom: (other, how) => reading(() => mergeFrom(other, how)),
    keepVersion: (number) => within(() => keepVersion(number)),
    noteOutput: (output) => within(() => outputs.note(output)),
    outputs: () => reading(outputs.all),
    forgetOutputs: (numbers) => within(() => outputs.forget(numbers)),
    tombstones: () => reading(tombstones.all),
    isErased: (what, key) => reading(() => tombstones.has(what, key)),
    eraseSession: (number, how) => erasing.eraseSession(number, how),
    erasePerson: (alias, how) => erasing.erasePerson(alias, how),
    eraseAgain: (how) => erasing.eraseAgain(how),
    erasingLeft: erasing.erasingLeft,
    erasingOutputs: erasing.erasingOutputs,
    practices: () => guarded(file, () => practices.book().practices),
    renamePractice: (name, to) => within(() => practices.rename(name, to)),
    mergePractice: (name, into) => within(() => practices.merge(name, into)),
    aliasPractice: (name, alias) => within(() => practices.alias(name, alias)),
    practiceDecisions: () => guarded(file, practices.decisions),
    undoPracticeDecision: (number) => within(() => practices.undo(number)),
    search: (words, order) => guardedEach(file, search(words, order)),
    diagnose: () => diagnose(db, file, beside),
    close: () => {
      holding.releaseAll();
      clearDeadHolders(db, suspects);
      mark.close();
      db.close();
    },
  };
};
