/** Faults to put into the program on purpose: a test that does not find these finds nothing. */
import type { Fault } from './program.ts';

/** Answers are committed, but nobody waits until they are on the disk. */
export const relaxedCommit: Fault = {
  name: 'synchronous=NORMAL',
  file: 'src/store/file/connection.ts',
  find: 'synchronous = FULL',
  stands: 2,
  put: 'synchronous = NORMAL',
};

/** The next question is shown while the answer is still to be kept. */
export const earlyAcknowledgement: Fault = {
  name: 'acknowledged before the commit',
  file: 'src/store/live/hold-session.ts',
  find: 'const kept = hurried ? hurriedly(db, work) : work();',
  put: 'const kept = known; setTimeout(() => within(() => keep(number, by, step, { ...known, version: null })), 40);',
};

/** An answer is in one transaction, its row in the index in another, a little later. */
export const laterIndex: Fault = {
  name: 'answer and index in two transactions',
  file: 'src/store/rows/keep-answers.ts',
  find: 'if (isSearchable(row)) indexed.run(seq, plainText(form, value));',
  put: 'if (isSearchable(row)) setTimeout(() => indexed.run(seq, plainText(form, value)), 25);',
};
