/** One version of a session, whole, as it stands in one data file: what a merge compares and copies. */
import type { Database } from 'better-sqlite3';
import type { SessionState } from '../live-store.ts';
import type { AnswerRow } from '../rows/answer-rows.ts';

/** What travels with a session, besides its number, key and id. */
export interface SessionFields {
  readonly own_id: string | null;
  readonly content_hash: string;
  readonly template: string;
  readonly template_name: string;
  readonly inquiry: string | null;
  readonly language: string | null;
  readonly date: string;
  readonly round: string | null;
  readonly setting: string | null;
  readonly facilitator: string | null;
  readonly harvest: number;
  readonly state: SessionState;
  /** Of one aside: the state it had. */
  readonly was: SessionState | null;
  readonly revision: number;
  readonly changed_at: string | null;
  readonly pair: string | null;
  readonly read_back: string | null;
}

export const sessionFields = [
  'own_id',
  'content_hash',
  'template',
  'template_name',
  'inquiry',
  'language',
  'date',
  'round',
  'setting',
  'facilitator',
  'harvest',
  'state',
  'was',
  'revision',
  'changed_at',
  'pair',
  'read_back',
] as const satisfies readonly (keyof SessionFields)[];

export interface SessionHead {
  readonly number: number;
  readonly id: string;
  readonly key: string;
  readonly chain: string;
  readonly state: SessionState;
  readonly revision: number;
  readonly changed_at: string | null;
  readonly holder: string | null;
  readonly version_of: number | null;
}

export interface VersionRow extends AnswerRow {
  readonly seq: number;
  /** Its link in the chain; empty when the row is no longer what that was made of. */
  readonly hash: string;
  readonly stands: 0 | 1;
  readonly place: string;
}

interface Seat {
  readonly position: number;
  readonly alias: string;
  readonly role: string | null;
}

/** One step of the history, as the audit keeps it. */
export interface Step {
  readonly number: number;
  readonly run: string;
  readonly elapsed: number;
  readonly event: string;
  readonly path: string | null;
  readonly answer: number | null;
  readonly by_whom: string | null;
}

interface Line {
  readonly item: string;
  readonly text: string;
  readonly path: string | null;
}

interface DraftRow {
  readonly kind: string;
  readonly path: string;
  readonly text: string;
  readonly caret: number;
  readonly changed_at: string;
}

export interface Version {
  readonly number: number;
  readonly id: string;
  readonly fields: SessionFields;
  readonly rows: readonly VersionRow[];
  readonly people: readonly Seat[];
  readonly notes: readonly { readonly path: string; readonly text: string }[];
  readonly summary: readonly Line[];
  readonly drafts: readonly DraftRow[];
  /** JSON, or null. */
  readonly progress: string | null;
  readonly steps: readonly Step[];
}

interface RowOfAnswer extends Omit<VersionRow, 'toldBy'> {
  readonly told_by: string;
}

export interface Versions {
  /** Every session, by number. */
  readonly heads: () => readonly SessionHead[];
  readonly whole: (number: number) => Version;
}

const headFields = 'number, id, key, chain, state, revision, changed_at, holder, version_of';

export const versionsIn = (db: Database): Versions => {
  const heads = db.prepare<[], SessionHead>(`SELECT ${headFields} FROM session ORDER BY number`);
  const fields = db.prepare<[number], SessionFields & { readonly id: string }>(
    `SELECT id, ${sessionFields.join(', ')} FROM session WHERE number = ?`,
  );
  const rows = db.prepare<[number], RowOfAnswer>(
    `SELECT seq, kind, path, question, type, form, value, told_by, private, words, stands, place, hash
     FROM answer WHERE session = ? ORDER BY seq`,
  );
  const people = db.prepare<[number], Seat>(
    'SELECT position, alias, role FROM participant WHERE session = ? ORDER BY position',
  );
  const notes = db.prepare<[number], { readonly path: string; readonly text: string }>(
    'SELECT path, text FROM note WHERE session = ? ORDER BY number',
  );
  const summary = db.prepare<[number], Line>(
    'SELECT item, text, path FROM summary WHERE session = ? ORDER BY item',
  );
  const drafts = db.prepare<[number], DraftRow>(
    'SELECT kind, path, text, caret, changed_at FROM draft WHERE session = ? ORDER BY kind, path',
  );
  const progress = db.prepare<[number], string>('SELECT body FROM progress WHERE session = ?').pluck();
  const steps = db.prepare<[number], Step>(
    `SELECT number, run, elapsed, event, path, answer, by_whom FROM audit WHERE session = ? ORDER BY number`,
  );
  return {
    heads: () => heads.all(),
    whole(number) {
      const found = fields.get(number);
      if (found === undefined) throw new Error(`no session ${number}`);
      const { id, ...rest } = found;
      return {
        number,
        id,
        fields: rest,
        rows: rows.all(number).map(({ told_by, ...row }) => ({ ...row, toldBy: told_by })),
        people: people.all(number),
        notes: notes.all(number),
        summary: summary.all(number),
        drafts: drafts.all(number),
        progress: progress.get(number) ?? null,
        steps: steps.all(number),
      };
    },
  };
};

/** A reference into another session: `S003/example[1]`, in an answer that points to a turn told before. */
const reference = /^S(\d+)\//;

/** The same version with references into other sessions by other numbers; 0: no such session. */
export const renumbered = (version: Version, numberOf: (theirs: number) => number): Version => {
  const rows = version.rows.map((row) => (row.type === 'turn' ? repointed(row, numberOf) : row));
  return { ...version, rows };
};

const repointed = (row: VersionRow, numberOf: (theirs: number) => number): VersionRow => {
  const value =
    row.form === 'text'
      ? repointedText(row.value, numberOf)
      : row.value.replaceAll(/"S\d+\//g, (start) => `"${repointedText(start.slice(1), numberOf)}`);
  return value === row.value ? row : { ...row, value, hash: '' };
};

/** `S003/example[1]` with the number that the session has elsewhere. */
export const repointedText = (text: string, numberOf: (theirs: number) => number): string =>
  text.replace(reference, (_, digits: string) => `S${String(numberOf(Number(digits))).padStart(3, '0')}/`);
