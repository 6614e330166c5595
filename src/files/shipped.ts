/** Where the files that come with the program are, run from its sources, its bundle or a global installation. */
import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Shipped {
  readonly root: string;
  readonly templates: string;
  /** The example inquiries, one folder each. */
  readonly examples: string;
  /** What the build made of each shipped template; null when run from the sources, which may be newer than any build. */
  readonly ready: string | null;
}

/** `from` is a file of the program, as a URL. */
export const shipped = (from: string = import.meta.url): Shipped => {
  const file = fileURLToPath(from);
  let root = dirname(file);
  while (!existsSync(join(root, 'package.json'))) {
    const above = dirname(root);
    if (above === root) throw new Error(`no package.json above ${file}`);
    root = above;
  }
  const dist = join(root, 'dist');
  return {
    root,
    templates: join(root, 'templates'),
    examples: join(root, 'sessions', 'examples'),
    ready: file.startsWith(dist + sep) ? join(dist, 'templates') : null,
  };
};
