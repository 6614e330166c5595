/** Takes what one person told out of a group session; what the others told stays to the letter. */
import type { Database } from 'better-sqlite3';
import type { LeftSession } from '../people-store.ts';
import { type RowKind, textsIn, textsOf } from '../rows/answer-rows.ts';
import { progressFrom } from '../rows/progress-json.ts';

interface ToldRow {
  readonly seq: number;
  readonly kind: RowKind;
  readonly path: string;
  readonly told_by: string;
}

interface DraftRow {
  readonly at: number;
  readonly path: string;
}

export interface LeftCounts extends LeftSession {
  readonly rows: number;
  readonly drafts: number;
  readonly notes: number;
}

/** Where something stands, also what is hidden besides answers (`why#headline`). */
const placeOf = ({ path }: ToldRow): string => path.replace(/#.*$/, '');

const isTurn = ({ kind, path }: ToldRow): boolean => kind === 'turn' || path.endsWith('#turn');

/** Whether `path` stands in the turn at `turn`: `example[1].story` in `example[1]`. */
const standsIn = (path: string, turn: string): boolean => path.startsWith(`${turn}.`);

/**
 * To be called inside a transaction; chain, records and index are made anew after it. What several told together went
 * through this person too, so it goes; so does what is half typed where they tell. Words of another that they passed on
 * are the other's, and stay without their name, as does a turn that others told something in.
 */
export const eraseToldIn = (
  db: Database,
): ((session: number, isPerson: (alias: string) => boolean) => LeftCounts) => {
  const rows = db.prepare<[number], ToldRow>(
    'SELECT seq, kind, path, told_by FROM answer WHERE session = ? ORDER BY seq',
  );
  const passedOn = db.prepare<[number], { readonly seq: number; readonly value: string }>(
    `SELECT seq, value FROM answer WHERE session = ? AND question = 'retold_by' AND type = 'person'`,
  );
  const uncoded = db.prepare('DELETE FROM coding WHERE answer = ?');
  const unanswered = db.prepare('DELETE FROM answer WHERE seq = ?');
  const unnamed = db.prepare('UPDATE answer SET told_by = ? WHERE seq = ?');
  const unaudited = db.prepare('UPDATE audit SET answer = NULL WHERE session = ? AND answer = ?');
  const drafts = db.prepare<[number], DraftRow>('SELECT rowid AS at, path FROM draft WHERE session = ?');
  const noDraft = db.prepare('DELETE FROM draft WHERE rowid = ?');
  const noNote = db.prepare('DELETE FROM note WHERE session = ? AND path = ?');
  const noQuote = db.prepare('DELETE FROM quote WHERE session = ? AND path = ?');
  const noSummary = db.prepare('DELETE FROM summary WHERE session = ? AND path = ?');
  const nobody = db.prepare('DELETE FROM participant WHERE session = ? AND alias = ?');
  const people = db.prepare<[number], string>('SELECT alias FROM participant WHERE session = ?').pluck();
  const progress = db.prepare<[number], string>('SELECT body FROM progress WHERE session = ?').pluck();
  const moved = db.prepare('UPDATE progress SET body = ? WHERE session = ?');
  const revised = db.prepare('UPDATE session SET revision = revision + 1 WHERE number = ?');

  return (session, isPerson) => {
    const all = rows.all(session);
    const namesThem = new Set(
      passedOn.all(session).flatMap(({ seq, value }) => (isPerson(value.trim()) ? [seq] : [])),
    );
    const isTheirs = (row: ToldRow): boolean => namesThem.has(row.seq) || textsOf(row.told_by).some(isPerson);
    const told = all.filter((row) => !isTurn(row));
    const saidAt = new Set(told.filter(isTheirs).map(placeOf));
    const goes = (row: ToldRow): boolean =>
      isTheirs(row) || (textsOf(row.told_by).length === 0 && saidAt.has(placeOf(row)));
    const stays = told.filter((row) => !goes(row));
    const turns = all.filter((row) => isTurn(row) && isTheirs(row));
    const emptied = turns.filter((turn) => !stays.some((row) => standsIn(row.path, placeOf(turn))));
    const gone = [...told.filter(goes), ...emptied];
    for (const { seq } of gone) {
      uncoded.run(seq);
      unaudited.run(session, seq);
      unanswered.run(seq);
    }
    for (const { seq, told_by } of turns) {
      unnamed.run(JSON.stringify(textsOf(told_by).filter((alias) => !isPerson(alias))), seq);
    }
    const paths = [...new Set(gone.map(placeOf))];
    const count = (statement: typeof noNote): number =>
      paths.reduce((sum, path) => sum + statement.run(session, path).changes, 0);
    const notes = count(noNote);
    count(noQuote);
    count(noSummary);
    for (const alias of people.all(session)) if (isPerson(alias)) nobody.run(session, alias);
    const body = progress.get(session);
    const named = tellersIn(body);
    const others = new Set(stays.map(placeOf));
    const typed = drafts
      .all(session)
      .filter(
        ({ path }) => !others.has(path) && (paths.includes(path) || (named(path)?.some(isPerson) ?? true)),
      );
    for (const { at } of typed) noDraft.run(at);
    if (body !== undefined) moved.run(withoutTeller(body, new Set(paths), isPerson), session);
    revised.run(session);
    const together = gone.filter(({ told_by }) => textsOf(told_by).length > 1).map(placeOf);
    return {
      session,
      paths,
      together: [...new Set(together)],
      rows: gone.length,
      drafts: typed.length,
      notes,
    };
  };
};

/** Who was said to tell at a path, there or around it; null: nobody in particular, so everybody. */
const tellersIn = (body: string | undefined): ((path: string) => readonly string[] | null) => {
  const tellers = body === undefined ? [] : progressFrom(body).tellers;
  return (path) => {
    const around = tellers.filter(
      ([at]) => path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`),
    );
    const nearest = around.sort(([a], [b]) => b.length - a.length)[0];
    return nearest?.[1] ?? null;
  };
};

/** Where the interview had got to, without who told what there. */
const withoutTeller = (
  body: string,
  gone: ReadonlySet<string>,
  isPerson: (alias: string) => boolean,
): string => {
  const progress: unknown = JSON.parse(body);
  if (typeof progress !== 'object' || progress === null || !('tellers' in progress)) return body;
  const { tellers } = progress;
  if (!Array.isArray(tellers)) return body;
  const others = tellers.flatMap((entry: unknown) => {
    if (!Array.isArray(entry)) return [];
    const path = String(entry[0]);
    const named = textsIn(entry[1]).filter((alias) => !isPerson(alias));
    return named.length === 0 || gone.has(path) ? [] : [[path, named]];
  });
  return JSON.stringify({ ...progress, tellers: others });
};
