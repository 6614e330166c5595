/** Finds every file in a folder and the folders in it, hidden ones too, and takes one away. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withFile } from './file-failure.ts';

/** Of programs, not of people. */
const passedBy = ['node_modules', '.git'];

/** By path. Links are not followed; a folder that may not be opened holds none. */
export const filesUnder = (folder: string): readonly string[] =>
  entriesIn(folder)
    .filter(({ name }) => !passedBy.includes(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(path);
      return entry.isFile() ? [path] : [];
    })
    .sort();

/** A file that is not there is fine. */
export const removeFile = (file: string): void => {
  withFile(file, 'write', () => rmSync(file, { force: true }));
};

const entriesIn = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
};
