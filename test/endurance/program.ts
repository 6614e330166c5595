/** The program built from the sources of this checkout, sound or with a fault put into it on purpose. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { root } from '../support/run-cli.ts';

/** A change in one source file. */
export interface Fault {
  readonly name: string;
  /** Relative to the checkout. */
  readonly file: string;
  readonly find: string;
  /** How often it stands there; once when not said. */
  readonly stands?: number;
  readonly put: string;
}

/** The path of the program's script; its package has templates and all, and finds SQLite in the checkout. */
export const buildProgram = async (faults: readonly Fault[] = []): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'saniveld-program-'));
  mkdirSync(join(folder, 'bin'));
  for (const file of ['package.json', 'bin/package.json', 'bin/saniveld.js'])
    copyFileSync(join(root, file), join(folder, file));
  for (const name of ['templates', 'sessions', 'node_modules'])
    symlinkSync(join(root, name), join(folder, name));
  await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outfile: join(folder, 'dist/main.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    external: ['better-sqlite3'],
    plugins: [planting(faults)],
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
  return join(folder, 'bin/saniveld.js');
};

/** Throws when it does not stand there as often as was thought: a fault that is not in proves nothing. */
const planting = (faults: readonly Fault[]): Plugin => ({
  name: 'planting',
  setup({ onLoad, onEnd }) {
    const planted = new Set<Fault>();
    for (const fault of faults) {
      const path = join(root, fault.file);
      onLoad({ filter: new RegExp(`^${path.replaceAll(/[.\\]/g, '\\$&')}$`) }, () => {
        const parts = readFileSync(path, 'utf8').split(fault.find);
        const stands = parts.length - 1;
        if (stands !== (fault.stands ?? 1)) {
          throw new Error(`${fault.name}: "${fault.find}" stands ${stands} times in ${fault.file}`);
        }
        planted.add(fault);
        return { contents: parts.join(fault.put), loader: 'ts' };
      });
    }
    onEnd(() => {
      for (const { name, file } of faults.filter((fault) => !planted.has(fault))) {
        throw new Error(`${name}: ${file} is not part of the program`);
      }
    });
  },
});
