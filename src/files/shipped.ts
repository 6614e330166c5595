/** Where the files that come with the program are, run from its sources, its bundle or a global installation. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Shipped {
  readonly root: string;
  readonly templates: string;
  /** The example inquiries, one folder each. */
  readonly examples: string;
}

/** `from` is a file of the program, as a URL. */
export const shipped = (from: string = import.meta.url): Shipped => {
  let root = dirname(fileURLToPath(from));
  while (!existsSync(join(root, 'package.json'))) {
    const above = dirname(root);
    if (above === root) throw new Error(`no package.json above ${fileURLToPath(from)}`);
    root = above;
  }
  return { root, templates: join(root, 'templates'), examples: join(root, 'sessions', 'examples') };
};
