/** Erases a person or a session from one data file: words, history, index and names, and what hangs on them. */
import type { Database } from 'better-sqlite3';
import type { DeclaredPractice } from '../../inquiry/inquiry.ts';
import type { Erased, HarvestAgain } from '../people-store.ts';
import { type Form, textsOf } from '../rows/answer-rows.ts';
import type { KeptSources } from '../rows/kept-sources.ts';
import type { Practices } from '../rows/practices.ts';
import type { Records } from '../rows/records.ts';
import type { Tombstones } from '../rows/tombstones.ts';
import type { Sessions } from '../session/sessions.ts';
import { eraseAliasIn } from './erase-alias.ts';
import { chainAgainIn } from './erase-chain.ts';
import { practiceNamesIn } from './erase-practices.ts';
import { eraseSessionRowsIn } from './erase-session.ts';
import { eraseToldIn } from './erase-told.ts';

export interface ErasedHere extends Omit<Erased, 'copies' | 'complete'> {
  /** Every session that went, or that lost something. */
  readonly touched: readonly number[];
}

export interface EraserOptions {
  readonly declared: readonly DeclaredPractice[];
  readonly keyOf: (name: string) => string;
  readonly harvestAgain: HarvestAgain;
  readonly practices: Practices;
  readonly records: Records;
  readonly sessions: Sessions;
  readonly sources: KeptSources;
  /** Those of the inquiry's own data file, also when a copy is erased from. */
  readonly tombstones: Pick<Tombstones, 'has'>;
}

export interface Eraser {
  /** Each is to be called inside a transaction, and then `forgetWords`. Versions that are aside go with their session. */
  session(number: number): ErasedHere;
  person(alias: string): ErasedHere;
  /** Everyone and everything that has a tombstone: in a copy, or in what came from another file. */
  tombstoned(): ErasedHere;
  /** Makes the index anew from what is left: the index of a text keeps more of it than the text. */
  forgetWords(): void;
  /** Sessions in which nobody else took part. */
  onlyWith(alias: string): readonly number[];
}

interface SaidRow {
  readonly form: Form;
  readonly value: string;
  readonly told_by: string;
}

export const eraserIn = (db: Database, options: EraserOptions): Eraser => {
  const { declared, keyOf, harvestAgain, practices, records, sessions, sources, tombstones } = options;
  const declaredKeys = new Set(declared.flatMap(({ name, aliases }) => [name, ...aliases].map(keyOf)));
  const names = practiceNamesIn(db, keyOf, (key) => declaredKeys.has(key));
  const eraseRows = eraseSessionRowsIn(db);
  const eraseTold = eraseToldIn(db);
  const eraseAlias = eraseAliasIn(db);
  const chainAgain = chainAgainIn(db);
  const everyone = db
    .prepare<[], string>(
      `SELECT alias FROM participant UNION SELECT alias FROM consent
       UNION SELECT value FROM answer WHERE type = 'person' AND form = 'text'`,
    )
    .pluck();
  const seats = db.prepare<[], { readonly session: number; readonly alias: string }>(
    'SELECT session, alias FROM participant ORDER BY session, position',
  );
  const keys = db.prepare<[], { readonly number: number; readonly key: string }>(
    'SELECT number, key FROM session ORDER BY number',
  );
  const asides = db.prepare<[number], number>('SELECT number FROM session WHERE version_of = ?').pluck();
  const state = db.prepare<[number], string>('SELECT state FROM session WHERE number = ?').pluck();
  const said = db.prepare<[number], SaidRow>('SELECT form, value, told_by FROM answer WHERE session = ?');
  const remarks = db
    .prepare<[number, number], string>(
      'SELECT text FROM note WHERE session = ? UNION ALL SELECT text FROM draft WHERE session = ?',
    )
    .pluck();
  const noConsent = db.prepare('DELETE FROM consent WHERE alias = ?');

  const textsIn = (session: number, isTheirs: (toldBy: readonly string[]) => boolean): readonly string[] =>
    said
      .all(session)
      .filter(({ told_by }) => isTheirs(textsOf(told_by)))
      .flatMap(({ form, value }) => (form === 'text' ? [value] : form === 'list' ? textsOf(value) : []));

  /** Chain and records of a session that lost words. */
  const mend = (session: number): void => {
    chainAgain(session);
    if (state.get(session) !== 'finished') return;
    records.remove(session);
    const whole = sessions.whole(session);
    if (whole === null) return;
    records.add(session, harvestAgain(whole, sources.template(whole.templateHash).bytes), practices.numberOf);
  };

  const erase = (wholeOnes: readonly number[], aliases: readonly string[]): ErasedHere => {
    const isPerson = (alias: string): boolean => aliases.includes(alias);
    const gone = new Set(wholeOnes.flatMap((number) => [...asides.all(number), number]));
    const shared = new Set(
      seats.all().flatMap(({ session, alias }) => (isPerson(alias) && !gone.has(session) ? [session] : [])),
    );
    const known = names.usedIn([...gone, ...shared]);
    const texts = [
      ...[...gone].flatMap((session) => [...textsIn(session, () => true), ...remarks.all(session, session)]),
      ...[...shared].flatMap((session) => textsIn(session, (toldBy) => toldBy.some(isPerson))),
    ];
    const whole = [...gone].map(eraseRows);
    const left = [...shared].map((session) => eraseTold(session, isPerson));
    const ownConsents = aliases.reduce((sum, alias) => sum + noConsent.run(alias).changes, 0);
    const unnamed = aliases.map(eraseAlias);
    const changed = new Set([...shared, ...unnamed.flatMap((each) => each.sessions)]);
    for (const session of changed) mend(session);
    const unused = names.erase(known);
    practices.erased();
    const sum = (count: (each: { rows: number; drafts: number; notes: number }) => number): number =>
      [...whole, ...left].reduce((total, each) => total + count(each), 0);
    return {
      sessions: [...gone].sort((a, b) => a - b),
      touched: [...gone, ...changed],
      left: left.map(({ session, paths, together }) => ({ session, paths, together })),
      rows: sum(({ rows }) => rows),
      drafts: sum(({ drafts }) => drafts),
      notes: sum(({ notes }) => notes),
      consents: whole.reduce((total, { consents }) => total + consents, ownConsents),
      practices: unused,
      replaced: unnamed.flatMap(({ replaced }) => replaced),
      mentions: unnamed.flatMap(({ mentions }) => mentions),
      texts,
    };
  };

  const spelt = (isMeant: (alias: string) => boolean): readonly string[] => everyone.all().filter(isMeant);
  const spellings = (alias: string): readonly string[] => {
    const key = keyOf(alias);
    return spelt((each) => keyOf(each) === key);
  };
  const sessionsOnlyWith = (aliases: readonly string[]): readonly number[] => {
    const theirs = new Set<number>();
    const others = new Set<number>();
    for (const { session, alias } of seats.all()) (aliases.includes(alias) ? theirs : others).add(session);
    return [...theirs].filter((session) => !others.has(session));
  };

  return {
    session: (number) => erase([number], []),
    person(alias) {
      const aliases = spellings(alias);
      return erase(sessionsOnlyWith(aliases), aliases);
    },
    tombstoned() {
      const aliases = spelt((alias) => tombstones.has('person', alias));
      const erased = keys.all().filter(({ key }) => tombstones.has('session', key));
      const numbers = new Set([...erased.map(({ number }) => number), ...sessionsOnlyWith(aliases)]);
      return erase([...numbers], aliases);
    },
    onlyWith: (alias) => sessionsOnlyWith(spellings(alias)),
    forgetWords: () => {
      db.exec(`INSERT INTO search (search) VALUES ('rebuild')`);
    },
  };
};
