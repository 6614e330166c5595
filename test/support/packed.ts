/** The program as people install it: packed by npm, unpacked in a folder of its own, SQLite linked from the checkout. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, type Ran, root, testEnvironment } from './run-cli.ts';

export interface Packed {
  /** The unpacked package. */
  readonly folder: string;
  /** Every file in it, relative to the package. */
  readonly files: readonly string[];
}

/** better-sqlite3 and what it needs to find its compiled part. */
const native = ['better-sqlite3', 'bindings', 'file-uri-to-path'];

export const pack = (): Packed => {
  const place = emptyFolder();
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', place], {
    cwd: root,
    stdio: 'ignore',
  });
  const tarball = readdirSync(place).find((name) => name.endsWith('.tgz')) ?? '';
  const folder = join(place, 'node_modules/saniveld');
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['xzf', join(place, tarball), '-C', folder, '--strip-components=1']);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return { folder, files };
};

/** Puts SQLite where `npm install` would have built it. */
export const linkSqlite = ({ folder }: Packed, packages: readonly string[] = native): void => {
  for (const name of packages) symlinkSync(join(root, 'node_modules', name), join(folder, '..', name));
};

export interface How {
  readonly folder: string;
  /** Options for Node itself. */
  readonly node?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

/** The packed program, typed in `folder`. */
export const typePacked = (
  packed: Packed,
  args: readonly string[],
  { folder, node = [], environment = {} }: How,
): Ran => {
  const ran = spawnSync(process.execPath, [...node, join(packed.folder, 'bin/saniveld.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...testEnvironment(folder), ...environment },
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr, json: () => JSON.parse(ran.stdout) };
};
