// Builds dist: one bundle with a chunk per command, the public types, and the licences of what is bundled.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { nodeAsItIs } from './node-as-it-is.js';
import { writeReadyTemplates } from './ready-templates.js';
import { thirdPartyLicences } from './third-party-licences.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Commander can start commands that are programs of their own; ours are not, and Node's module for it is slow to load. */
const withoutSubprograms = {
  name: 'without-subprograms',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'without-subprograms' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'without-subprograms' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** V8 reads a long JSON text several times as fast as it puts the parts of a catalogue together. */
const quickCatalogues = {
  name: 'quick-catalogues',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]messages[\\/](en|nl)\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({
        entryPoints: [path],
        bundle: true,
        format: 'esm',
        write: false,
      });
      const whole = await import(
        `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
      );
      const [[name, catalogue]] = Object.entries(whole);
      const json = JSON.stringify(JSON.stringify(catalogue));
      return { contents: `export const ${name} = JSON.parse(${json});`, loader: 'js' };
    });
  },
};

/** string-width makes expressions of all emoji as it loads, which takes as long as Node takes to start: only at need, then. */
const lateStringWidth = {
  name: 'late-string-width',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^string-width$/ }, ({ kind }) =>
      kind === 'import-statement' ? { path: 'late', namespace: 'late-string-width' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'late-string-width' }, () => ({
      contents:
        "let real = null; export default (text) => { real ??= require('string-width').default; return real(text); };",
      resolveDir: root,
    }));
  },
};

/**
 * What every start needs, and what most commands begin with. Asked for by all that is loaded later, it stands together
 * in two chunks, not in one each: a file more takes about a millisecond.
 */
const first = [
  'messages/failure.ts',
  'messages/language.ts',
  'messages/speech.ts',
  'inquiry/practice-key.ts',
  'report/clean.ts',
  'source/nearest.ts',
  'terminal/fit.ts',
  'commands/steps/as-typed.ts',
  'commands/steps/inquiry-at.ts',
  'commands/steps/ready-template.ts',
  'commands/steps/hold/ask-facts.ts',
  'commands/steps/hold/choose-face.ts',
  'commands/steps/hold/may-write.ts',
  'commands/steps/hold/value-or-end.ts',
].map((file) => join(root, 'src', file));

/** The files that some file imports on demand; a catalogue needs nothing. */
const onDemand = new Set(
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .flatMap(({ parentPath, name }) =>
      [...readFileSync(join(parentPath, name), 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, path]) =>
        join(parentPath, path),
      ),
    )
    .filter((file) => !/[\\/]messages[\\/]/.test(file)),
).add(join(root, 'src', 'index.ts'));
const fewChunks = {
  name: 'few-chunks',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      if (!onDemand.has(path)) return null;
      const imports = first.map((file) => `import ${JSON.stringify(file)};`).join(' ');
      return { contents: `${readFileSync(path, 'utf8')}\n${imports}`, loader: 'ts' };
    });
  },
};

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts', 'src/index.ts'],
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['better-sqlite3'],
  metafile: true,
  plugins: [withoutSubprograms, nodeAsItIs, quickCatalogues, lateStringWidth, fewChunks],
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: 'chunks/[name]-[hash]',
});
await writeReadyTemplates(root, join(root, 'templates'), join(dist, 'templates'));
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicences(root, Object.keys(metafile.inputs)));

execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
process.stderr.write(`saniveld ${version}: dist is ${Math.round(bytes / 1024)} kB\n`);
