/** Lists what is in a folder, in an order that is the same on every machine. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withFile } from './file-failure.ts';

/** Paths of the files directly in `folder` whose name ends in one of `endings` (`.yaml`), by name. Hidden files are left out. */
export const listFiles = (folder: string, endings: readonly string[]): readonly string[] =>
  withFile(folder, 'read', () => readdirSync(folder))
    .filter((name) => !name.startsWith('.') && endings.some((ending) => name.toLowerCase().endsWith(ending)))
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());

/** What stands at a path: nothing, a file, a folder, or a folder with nothing in it. */
export const whatIsAt = (path: string): 'nothing' | 'file' | 'folder' | 'empty folder' =>
  withFile(path, 'read', () => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return 'nothing';
    if (!found.isDirectory()) return 'file';
    return readdirSync(path).length === 0 ? 'empty folder' : 'folder';
  });
