/** What people allowed less since a backup was made still holds when it is put back: words that were closed stay closed. */
import type { Database } from 'better-sqlite3';
import { type Consent, consents as levels } from '../../template/fixed-answers.ts';
import type { Restored } from '../keeping-store.ts';
import { type Audit, auditIn } from '../rows/audit.ts';

interface Statement {
  readonly id: string;
  readonly alias: string;
  /** UUID; null: about everything. */
  readonly session: string | null;
  readonly consent: Consent;
  readonly date: string;
  readonly given_by: string | null;
  readonly stands: 0 | 1;
  readonly said: 0 | 1;
}

interface Refusal {
  readonly session: string;
  readonly path: string;
  readonly text: string;
  readonly date: string;
  readonly given_by: string | null;
}

/** What was said in a data file, in the order in which it was said. */
export interface Permissions {
  readonly consents: readonly Statement[];
  /** Sentences that may not be quoted. */
  readonly refusals: readonly Refusal[];
}

export type Stricter = Restored['stricter'];

export const noPermissions: Permissions = { consents: [], refusals: [] };

export const permissionsIn = (db: Database): Permissions => ({
  consents: db
    .prepare<[], Statement>(
      `SELECT c.id, alias, s.id AS session, consent, c.date, given_by, stands, said
       FROM consent c LEFT JOIN session s ON s.number = c.session ORDER BY c.number`,
    )
    .all(),
  refusals: db
    .prepare<[], Refusal>(
      `SELECT s.id AS session, path, text, q.date, given_by FROM quote q JOIN session s ON s.number = q.session
       WHERE allowed = 0 AND q.number =
         (SELECT max(number) FROM quote o WHERE o.session = q.session AND o.path = q.path AND o.text = q.text)
       ORDER BY q.number`,
    )
    .all(),
});

/** To be called inside a transaction on the backup, with what was said in the file whose place it takes. */
export const keepStricter = (
  db: Database,
  since: Permissions,
  { newId, now }: { readonly newId: () => string; readonly now: () => string },
): Stricter => {
  const audit = auditIn(db, newId, now);
  const numbers = new Map(
    db.prepare<[], readonly [string, number]>('SELECT id, number FROM session').raw().all(),
  );
  const before = permissionsIn(db);
  const known = new Set(before.consents.map(({ id }) => id));
  const people = new Set(
    db.prepare<[], string>('SELECT alias FROM participant UNION SELECT alias FROM consent').pluck().all(),
  );
  const put = db.prepare(
    `INSERT INTO consent (id, alias, session, consent, date, given_by, stands, said) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const falls = db.prepare('UPDATE consent SET stands = 0 WHERE session = ? AND alias = ? AND stands = 1');
  const stricter: Stricter['consents'][number][] = [];
  const add = (row: Statement, session: number | null, stands: 0 | 1): void => {
    put.run(row.id, row.alias, session, row.consent, row.date, row.given_by, stands, row.said);
  };

  /** About everything, or about a session that the backup does not hold: it can only lower what holds for the others. */
  for (const row of since.consents) {
    const elsewhere = row.session === null || !numbers.has(row.session);
    if (!elsewhere || row.said === 0 || known.has(row.id) || !people.has(row.alias)) continue;
    add(row, null, 1);
    audit.note({ event: 'consent', session: null });
    if (row.consent !== 'public') stricter.push({ alias: row.alias, session: null, consent: row.consent });
  }

  for (const [id, number] of numbers) {
    const of = (all: Permissions, alias: string) =>
      all.consents.filter((row) => row.session === id && row.alias === alias);
    const speakers = since.consents.flatMap(({ session, alias }) => (session === id ? [alias] : []));
    for (const alias of new Set(speakers)) {
      const [own, later] = [of(before, alias), of(since, alias)];
      const [ownHead, laterHead] = [own, later].map((rows) => rows.find(({ stands }) => stands === 1));
      if (laterHead === undefined) continue;
      const allowed = ownHead?.consent ?? 'internal';
      if (levels.indexOf(laterHead.consent) >= levels.indexOf(allowed)) continue;
      for (const row of later) if (!known.has(row.id) && row !== laterHead) add(row, number, 0);
      const date = [...own, ...later].reduce((last, row) => (row.date > last ? row.date : last), '');
      falls.run(number, alias);
      add({ ...laterHead, id: known.has(laterHead.id) ? newId() : laterHead.id, date, said: 1 }, number, 1);
      audit.note({ event: 'consent', session: number });
      stricter.push({ alias, session: number, consent: laterHead.consent });
    }
  }

  return {
    consents: stricter,
    quotes: keepRefused(db, since.refusals, before.refusals, numbers, newId, audit),
  };
};

const keepRefused = (
  db: Database,
  since: readonly Refusal[],
  before: readonly Refusal[],
  numbers: ReadonlyMap<string, number>,
  newId: () => string,
  audit: Audit,
): number => {
  const sentence = ({ session, path, text }: Refusal): string => JSON.stringify([session, path, text]);
  const refused = new Set(before.map(sentence));
  const put = db.prepare(
    'INSERT INTO quote (id, session, path, text, allowed, date, given_by) VALUES (?, ?, ?, ?, 0, ?, ?)',
  );
  const lost = since.filter((one) => !refused.has(sentence(one)) && numbers.has(one.session));
  for (const { session, path, text, date, given_by } of lost) {
    const number = numbers.get(session) ?? 0;
    put.run(newId(), number, path, text, date, given_by);
    audit.note({ event: 'quote', session: number, path });
  }
  return lost.length;
};
