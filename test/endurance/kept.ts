/** What stands in a data file, read from a copy so that looking changes nothing; and whether the file is sound. */
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { conversationOf } from '../../src/interview/conversation-of.ts';
import type { State } from '../../src/interview/engine.ts';
import { openStore } from '../../src/store/open.ts';
import { rowsOf } from '../../src/store/rows/answer-rows.ts';
import { fixed } from '../unit/store/a-session.ts';

interface KeptDraft {
  readonly kind: string;
  readonly path: string;
  readonly text: string;
}

export interface Kept {
  readonly sessions: number;
  /** One line for each row that stands, each note and the progress, sorted: what `linesOf` says of a state. */
  readonly lines: readonly string[];
  readonly drafts: readonly KeptDraft[];
  /** Codes of what the doctor calls damage; empty: sound. */
  readonly damage: readonly string[];
}

/** Nothing in it: a data file that is not there, or was never finished. */
const nothingKept: Kept = { sessions: 0, lines: [], drafts: [], damage: [] };

const companions = ['', '-wal', '-journal', '-mark'];

/** Of the session with this number. */
export const keptIn = (data: string, session: number): Kept => {
  const files = companions.map((ending) => `${data}${ending}`).filter((file) => existsSync(file));
  return lookedAt(files.length === 0 ? null : basename(data), session, (folder) => {
    for (const file of files) copyFileSync(file, join(folder, basename(file)));
  });
};

/** The same of the files of an image, by absolute path. */
export const keptInImage = (image: ReadonlyMap<string, Buffer>, data: string, session: number): Kept =>
  lookedAt(image.has(data) ? basename(data) : null, session, (folder) => {
    for (const [path, bytes] of image) {
      if (dirname(path) === dirname(data) && companions.some((ending) => path === `${data}${ending}`)) {
        writeFileSync(join(folder, basename(path)), bytes);
      }
    }
  });

const lookedAt = (name: string | null, session: number, fill: (folder: string) => void): Kept => {
  if (name === null) return nothingKept;
  const folder = mkdtempSync(join(tmpdir(), 'saniveld-kept-'));
  try {
    fill(folder);
    return read(join(folder, name), session);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const read = (file: string, session: number): Kept => {
  let damage: readonly string[];
  try {
    const store = openStore(file, { ...fixed(), create: false, readonly: true });
    damage = store
      .diagnose()
      .filter(({ severity }) => severity === 'damage')
      .map(({ code, params }) => `${code} ${JSON.stringify(params)}`);
    store.close();
  } catch (error) {
    return { ...nothingKept, damage: [String(error)] };
  }
  const db = new Database(file);
  const there = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'answer'").get() !== undefined;
  if (!there) {
    db.close();
    return { ...nothingKept, damage };
  }
  const rows = db
    .prepare<[number], Parameters<typeof lineOf>[0]>(
      'SELECT kind, path, question, value, told_by AS toldBy FROM answer WHERE session = ? AND stands = 1',
    )
    .all(session);
  const notes = db
    .prepare<[number], { readonly path: string; readonly text: string }>(
      'SELECT path, text FROM note WHERE session = ?',
    )
    .all(session);
  const drafts = db
    .prepare<[number], KeptDraft>('SELECT kind, path, text FROM draft WHERE session = ? ORDER BY kind, path')
    .all(session);
  const progress = db
    .prepare<[number], string>('SELECT body FROM progress WHERE session = ?')
    .pluck()
    .all(session)
    .flatMap((body) => progressLine(JSON.parse(body)));
  const sessions = Number(db.prepare('SELECT count(*) FROM session').pluck().get());
  db.close();
  return {
    sessions,
    lines: [...rows.map(lineOf), ...notes.map(noteLine), ...progress].sort(),
    drafts,
    damage,
  };
};

/** What should stand in the data file when an interview has come to this state. */
export const linesOf = (state: State): readonly string[] => {
  const conversation = conversationOf(state);
  return [
    ...rowsOf(conversation, () => '').map(lineOf),
    ...conversation.notes.map(noteLine),
    ...progressLine(state),
  ].sort();
};

const lineOf = ({
  kind,
  path,
  question,
  value,
  toldBy,
}: {
  readonly kind: string;
  readonly path: string;
  readonly question: string;
  readonly value: string;
  readonly toldBy: string;
}): string => JSON.stringify([kind, path, question, value, toldBy]);

/** Where the interview is, as far as the answers do not say it. */
const progressLine = ({
  at,
  passed,
  closed,
}: {
  readonly at: string | null;
  readonly passed: Iterable<string>;
  readonly closed: Iterable<string>;
}): readonly string[] => {
  const steps = [[...passed].sort(), [...closed].sort()];
  return at === null && steps.flat().length === 0 ? [] : [JSON.stringify(['progress', at, ...steps])];
};

const noteLine = ({ path, text }: { readonly path: string; readonly text: string }): string =>
  JSON.stringify(['note', path, text]);
