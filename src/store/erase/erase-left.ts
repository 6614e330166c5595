/** Remembers, beside the data file, where an erasure has not been finished yet; without a word or a name. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { folderFailure } from '../file/connection.ts';
import { syncedFolder } from '../file/vacuum-into.ts';
import { textsIn } from '../rows/answer-rows.ts';

export interface ErasingMark {
  /** Files that still hold what was erased; empty when every erasure was finished. */
  readonly left: readonly string[];
  /** Numbers of the outputs whose readers are to be told. */
  readonly outputs: readonly number[];
}

const markOf = (file: string): string => `${file}-erasing`;

const finished: ErasingMark = { left: [], outputs: [] };

export const erasingMark = (file: string): ErasingMark => {
  if (file === ':memory:') return finished;
  let text: string;
  try {
    text = readFileSync(markOf(file), 'utf8');
  } catch {
    return finished;
  }
  try {
    const read: unknown = JSON.parse(text);
    const fields = new Map<string, unknown>(
      typeof read === 'object' && read !== null ? Object.entries(read) : [],
    );
    const outputs = fields.get('outputs');
    return {
      left: textsIn(fields.get('left')),
      outputs: Array.isArray(outputs) ? outputs.filter((each) => typeof each === 'number') : [],
    };
  } catch {
    return { left: [file], outputs: [] };
  }
};

/** On the disk itself once it returns; nothing left: the mark goes. */
export const rememberErasing = (file: string, mark: ErasingMark): void => {
  if (file === ':memory:') return;
  const place = markOf(file);
  try {
    if (mark.left.length === 0) rmSync(place, { force: true });
    else {
      const fresh = openSync(`${place}.new`, 'w');
      try {
        writeSync(fresh, `${JSON.stringify(mark)}\n`);
        fsyncSync(fresh);
      } finally {
        closeSync(fresh);
      }
      renameSync(`${place}.new`, place);
    }
    syncedFolder(dirname(place));
  } catch (error) {
    throw folderFailure(error, place) ?? error;
  }
};

/** That the log of the data file still holds what was erased. */
export const rememberLog = (file: string): void => {
  const { left, outputs } = erasingMark(file);
  rememberErasing(file, { left: [...new Set([...left, file])], outputs });
};

/** Everything into the data file and the log cut to nothing: not while another program reads an earlier state. */
export const logEmptied = (db: Database): boolean => {
  const rows: unknown = db.pragma('wal_checkpoint(TRUNCATE)');
  const [result] = Array.isArray(rows) ? rows : [];
  return typeof result === 'object' && result !== null && 'busy' in result && result.busy === 0;
};

/** At the next opening: when nobody reads the file any more, what was left in its log goes. */
export const finishErasing = (db: Database, file: string): void => {
  const { left, outputs } = erasingMark(file);
  if (left.includes(file) && logEmptied(db)) {
    rememberErasing(file, { left: left.filter((each) => each !== file), outputs });
  }
};
