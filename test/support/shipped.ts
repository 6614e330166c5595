/** Every template that is shipped, found in its folder: one that is added escapes no test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-cli.ts';

export interface Shipped {
  readonly id: string;
  /** The whole path of its file. */
  readonly file: string;
  readonly source: string;
}

const at = (id: string, file: string): Shipped => ({ id, file, source: readFileSync(file, 'utf8') });

const folder = join(root, 'templates');

/** What `template list` shows without an inquiry; walks are no templates. */
export const shipped: readonly Shipped[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('.walk.yaml'))
  .map((name) => at(name.slice(0, -'.yaml'.length), join(folder, name)));

/** What `template new` begins from, one in each language. */
export const startingPoints: readonly Shipped[] = readdirSync(join(folder, 'starting-points')).map((name) =>
  at(`starting-points/${name}`, join(folder, 'starting-points', name)),
);
