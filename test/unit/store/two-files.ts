/** Two data files of one inquiry, as two colleagues keep them: edits on either side, and what stands in them. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Merged, MergeOptions } from '../../../src/store/keeping-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { answered, storeIn, told } from './a-session.ts';
import { newFolder } from './in-child.ts';

const plainly: MergeOptions = { dryRun: false, withBackup: true, harvestAgain: () => [] };

export const newFile = (): string => join(newFolder(), 'saniveld.db');

/** A copy such as a colleague gets: of a file that nobody has open. */
export const copied = (file: string): string => {
  const copy = newFile();
  copyFileSync(file, copy);
  return copy;
};

export const inStore = <T>(file: string, work: (store: Store) => T): T => {
  const store = storeIn(file);
  try {
    return work(store);
  } finally {
    store.close();
  }
};

/** What a session says, kept: every answer that stands, by path. */
export const says = (file: string, number: number, answers: Readonly<Record<string, string>>): void =>
  inStore(file, (store) => {
    const held = store.holdSession(number, 'F1');
    const [path = 'a'] = Object.keys(answers);
    held.keep({
      ...answered(path, ''),
      conversation: {
        ...answered(path, '').conversation,
        answers: Object.entries(answers).map(([at, value]) => told(at, value)),
      },
    });
  });

export const mergeInto = (file: string, other: string, options: Partial<MergeOptions> = {}): Merged =>
  inStore(file, (store) => store.mergeFrom(other, { ...plainly, ...options }));

/** Every row of every table, and of the index, as text. */
export const dump = (file: string): string => {
  const db = new Database(file, { readonly: true });
  try {
    const tables = db
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'`)
      .pluck()
      .all();
    return JSON.stringify(tables.map((table) => [table, db.prepare(`SELECT * FROM "${table}"`).raw().all()]));
  } finally {
    db.close();
  }
};

/** What stands in each session that counts, in words that do not depend on the file. */
export const stands = (file: string): readonly string[] =>
  inStore(file, (store) =>
    store
      .sessions()
      .flatMap(({ number, state }) => {
        const whole = store.wholeSession(number);
        return state === 'aside' || whole === null
          ? []
          : [`${whole.key} ${JSON.stringify(whole.answers.map(({ path, value }) => [path, value]).sort())}`];
      })
      .sort(),
  );

/** The same of the versions that are aside. */
export const aside = (file: string): readonly string[] =>
  inStore(file, (store) =>
    store
      .sessions()
      .flatMap(({ number, state }) =>
        state === 'aside'
          ? [
              JSON.stringify(
                store
                  .wholeSession(number)
                  ?.answers.map(({ path, value }) => [path, value])
                  .sort(),
              ),
            ]
          : [],
      )
      .sort(),
  );

export const damageIn = (file: string) =>
  inStore(file, (store) => store.diagnose().filter(({ severity }) => severity === 'damage'));
