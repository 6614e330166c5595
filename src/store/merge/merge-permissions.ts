/** Brings together what people allowed in two data files: every statement by its id; where they parted, the stricter counts. */
import type { Database } from 'better-sqlite3';
import { type Consent, consents as levels } from '../../template/fixed-answers.ts';
import { idFrom } from './merge-compare.ts';

interface ConsentRow {
  readonly number: number;
  readonly id: string;
  readonly alias: string;
  readonly consent: Consent;
  readonly date: string;
  readonly given_by: string | null;
  readonly stands: 0 | 1;
  readonly said: 0 | 1;
}

interface QuoteRow {
  readonly number: number;
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly allowed: 0 | 1;
  readonly date: string;
  readonly given_by: string | null;
}

export interface MergePermissions {
  /** Of one session; `sameOrigin` as in `compare`. How many came in. */
  readonly session: (
    theirs: number,
    ours: number,
    sameOrigin: boolean,
  ) => { readonly consents: number; readonly quotes: number };
  /** Statements about everything that a person told. */
  readonly aboutAll: () => number;
}

export const mergePermissionsIn = (db: Database, other: Database): MergePermissions => {
  const consentColumns = 'number, id, alias, consent, date, given_by, stands, said';
  const ofSession = `SELECT ${consentColumns} FROM consent WHERE session IS ? ORDER BY number`;
  const [ourConsents, theirConsents] = [db, other].map((each) =>
    each.prepare<[number | null], ConsentRow>(ofSession),
  );
  const addConsent = db.prepare(
    `INSERT INTO consent (id, alias, session, consent, date, given_by, stands, said)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const falls = db.prepare('UPDATE consent SET stands = 0 WHERE id = ?');
  const quotes = `SELECT number, id, path, text, allowed, date, given_by FROM quote WHERE session = ? ORDER BY number`;
  const [ourQuotes, theirQuotes] = [db, other].map((each) => each.prepare<[number], QuoteRow>(quotes));
  const addQuote = db.prepare(
    'INSERT INTO quote (id, session, path, text, allowed, date, given_by) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const toEnd = db.prepare('UPDATE quote SET number = (SELECT max(number) + 1 FROM quote) WHERE id = ?');

  const mergeConsents = (theirs: number | null, ours: number | null, sameOrigin: boolean): number => {
    const [own, their] = [ourConsents?.all(ours) ?? [], theirConsents?.all(theirs) ?? []];
    const known = new Set(own.map(identity(sameOrigin)));
    const fresh = their.filter((row) => !known.has(identity(sameOrigin)(row)));
    for (const alias of new Set(fresh.map((row) => row.alias))) {
      const of = (rows: readonly ConsentRow[]) => rows.filter((row) => row.alias === alias);
      const standing = (rows: readonly ConsentRow[]) => of(rows).find(({ stands }) => stands === 1) ?? null;
      const [ourHead, theirHead] = [standing(own), standing(their)];
      const theirsCounts =
        theirHead !== null &&
        fresh.includes(theirHead) &&
        (ourHead === null || goesOn(of(their), ourHead, of(own), theirHead, sameOrigin, stricterConsent));
      if (ours !== null && theirsCounts && ourHead !== null) falls.run(ourHead.id);
      const parted =
        ours !== null &&
        ourHead !== null &&
        theirHead !== null &&
        !(sameOrigin && comesAfterEither(of(own), ourHead, of(their), theirHead));
      const again = parted ? saidAgain(theirsCounts, ourHead, theirHead) : null;
      for (const row of of(fresh)) {
        const stands = row.stands === 1 && (ours === null || (theirsCounts && again === null)) ? 1 : 0;
        addConsent.run(row.id, alias, ours, row.consent, row.date, row.given_by, stands, row.said);
      }
      if (again === null) continue;
      if (ourHead !== null) falls.run(ourHead.id);
      addConsent.run(again.id, alias, ours, again.consent, again.date, again.given_by, 1, 1);
    }
    return fresh.length;
  };

  const mergeQuotes = (theirs: number, ours: number, sameOrigin: boolean): number => {
    const [own, their] = [ourQuotes?.all(ours) ?? [], theirQuotes?.all(theirs) ?? []];
    const known = new Set(own.map(({ id }) => id));
    const fresh = their.filter(({ id }) => !known.has(id));
    for (const row of fresh) {
      addQuote.run(row.id, ours, row.path, row.text, row.allowed, row.date, row.given_by);
    }
    for (const sentence of new Set(fresh.map(sentenceOf))) {
      const of = (rows: readonly QuoteRow[]) => rows.filter((row) => sentenceOf(row) === sentence);
      const [ourHead, theirHead] = [of(own).at(-1), of(their).at(-1)];
      if (ourHead === undefined || theirHead === undefined) continue;
      if (!goesOn(of(their), ourHead, of(own), theirHead, sameOrigin, stricterQuote)) toEnd.run(ourHead.id);
    }
    return fresh.length;
  };

  return {
    session: (theirs, ours, sameOrigin) => ({
      consents: mergeConsents(theirs, ours, sameOrigin),
      quotes: mergeQuotes(theirs, ours, sameOrigin),
    }),
    aboutAll: () => mergeConsents(null, null, true),
  };
};

/** One statement in two files: by its id; of a transcript that was imported in both, by what it says. */
const identity =
  (sameOrigin: boolean) =>
  ({ id, alias, consent, date, given_by }: ConsentRow): string =>
    sameOrigin ? id : JSON.stringify([alias, consent, date, given_by]);

/** Whether one of two heads is known on the other side, so that the other was said after it. */
const comesAfterEither = (
  ours: readonly ConsentRow[],
  ourHead: ConsentRow,
  theirs: readonly ConsentRow[],
  theirHead: ConsentRow,
): boolean => theirs.some(({ id }) => id === ourHead.id) || ours.some(({ id }) => id === theirHead.id);

/**
 * The stricter of two heads is said again on the day of the other, unless that was earlier: what was said last on the last
 * day holds. The same statement whichever file is merged into which.
 */
const saidAgain = (theirsCounts: boolean, ourHead: ConsentRow, theirHead: ConsentRow): ConsentRow | null => {
  const [counts, other] = theirsCounts ? [theirHead, ourHead] : [ourHead, theirHead];
  if (counts.date > other.date || !stricterConsent(counts, other)) return null;
  return { ...counts, id: idFrom(`${counts.id}\n${other.id}`), date: other.date };
};

/**
 * Whether their head counts: it came after ours, or is stricter. Never the later of two days: two laptops have two clocks,
 * and neither facilitator knew what the other was told.
 */
const goesOn = <Row extends { readonly id: string }>(
  theirs: readonly Row[],
  ourHead: Row,
  ours: readonly Row[],
  theirHead: Row,
  sameOrigin: boolean,
  stricter: (one: Row, other: Row) => boolean,
): boolean => {
  if (sameOrigin && theirs.some(({ id }) => id === ourHead.id)) return true;
  if (sameOrigin && ours.some(({ id }) => id === theirHead.id)) return false;
  return stricter(theirHead, ourHead);
};

const stricterConsent = (one: ConsentRow, other: ConsentRow): boolean =>
  levels.indexOf(one.consent) < levels.indexOf(other.consent);

const stricterQuote = (one: QuoteRow, other: QuoteRow): boolean => one.allowed < other.allowed;

const sentenceOf = ({ path, text }: QuoteRow): string => JSON.stringify([path, text]);
