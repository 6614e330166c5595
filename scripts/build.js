// Builds dist: one bundle with a chunk per command, the public types, and the licences of what is bundled.

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
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

/** V8 puts many parts together three times as fast in an object that has no prototype; TypeScript cannot write one so. */
const quickCatalogues = {
  name: 'quick-catalogues',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]messages[\\/](en|nl)\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^(export const .*=) \{$/m, '$1 { __proto__: null,'),
      loader: 'ts',
    }));
  },
};

/** What every start needs. Asked for by all that is loaded later too, it stands together in one chunk, not in one each. */
const first = [
  'messages/failure.ts',
  'messages/speech.ts',
  'inquiry/practice-key.ts',
  'report/clean.ts',
  'commands/steps/as-typed.ts',
];
const oneFirstChunk = {
  name: 'one-first-chunk',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/](commands[\\/][\w-]+|store[\\/]open|index)\.ts$/ }, ({ path }) => {
      const imports = first.map((file) => `import ${JSON.stringify(join(root, 'src', file))};`).join(' ');
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
  plugins: [withoutSubprograms, quickCatalogues, oneFirstChunk],
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: 'chunks/[name]-[hash]',
  // Some bundled packages are CommonJS and call require for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicences(root, Object.keys(metafile.inputs)));

execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
process.stderr.write(`saniveld ${version}: dist is ${Math.round(bytes / 1024)} kB\n`);
