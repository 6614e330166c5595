// Builds dist: the program with a chunk per command, the public API and its types, and the licences of what is bundled.

import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeAsCommonJs } from './as-commonjs.js';
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

/** A file of JSON is read several times as fast as the parts of a catalogue are put together. It stands beside the first pack. */
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
      writeFileSync(join(dist, `${name}.json`), JSON.stringify(catalogue));
      const read = `JSON.parse(readFileSync(__dirname + '/${name}.json', 'utf8'))`;
      return {
        contents: `import { readFileSync } from 'node:fs'; export const ${name} = ${read};`,
        loader: 'js',
      };
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

const inSources = (file) => join(root, 'src', file);

/**
 * What every start needs, and what most commands begin with. Asked for by all that is loaded later, it stands together
 * in two chunks, not in one each.
 */
const first = [
  'messages/failure.ts',
  'messages/language.ts',
  'messages/speech.ts',
  'inquiry/practice-key.ts',
  'render/columns.ts',
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
].map(inSources);

/**
 * Which sources stand together in one file, with all that they load at once: what every start needs, what an interview
 * begins with on either face, and what each face needs for its first small question. Each file that is loaded besides
 * takes half a millisecond or more.
 */
const packs = {
  start: ['src/main.ts', 'src/messages/en.ts', 'src/messages/nl.ts'],
  interview: [
    'src/commands/interview.ts',
    'src/faces/typed/chosen.ts',
    'src/faces/typed/offer.ts',
    'src/faces/typed/understood.ts',
    'src/source/legible.ts',
    'src/terminal/key-input.ts',
    'src/terminal/queue.ts',
  ],
  screen: ['src/faces/screen/screen-face.ts', 'src/faces/screen/pages/ask-page.ts', 'src/screen-canvas.ts'],
  plain: ['src/faces/plain/plain-face.ts', 'src/plain-console.ts'],
};

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
);
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
mkdirSync(join(dist, 'chunks'), { recursive: true });
const shared = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['better-sqlite3'],
  metafile: true,
  minifySyntax: true,
  minifyWhitespace: true,
};
const program = await build({
  ...shared,
  entryPoints: ['src/main.ts'],
  splitting: true,
  write: false,
  plugins: [withoutSubprograms, quickCatalogues, lateStringWidth, fewChunks],
  chunkNames: 'chunks/[name]-[hash]',
});
writeAsCommonJs(program, dist, packs);
copyFileSync(join(root, 'scripts/load-packs.cjs'), join(dist, 'main.cjs'));
const api = await build({
  ...shared,
  entryPoints: ['src/index.ts'],
  plugins: [lateStringWidth],
  // Some bundled packages are CommonJS and ask for Node's own modules by require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
await writeReadyTemplates(root, join(root, 'templates'), join(dist, 'templates'));

/** In an empty folder: what stands in the one of whoever builds is no matter here. Without it the program only starts later. */
const keepCode = () => {
  const folder = mkdtempSync(join(tmpdir(), 'saniveld-build-'));
  try {
    execFileSync(process.execPath, [join(root, 'scripts/keep-code.cjs'), join(dist, 'main.cjs')], {
      cwd: folder,
      env: { TERM: 'xterm', HOME: folder, SANIVELD_HOME: folder },
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 60_000,
    });
  } catch (error) {
    process.stderr.write(`saniveld: what V8 makes of the program is not kept: ${error.message}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
keepCode();

writeFileSync(
  join(dist, 'THIRD-PARTY-LICENSES.txt'),
  thirdPartyLicences(root, Object.keys({ ...program.metafile.inputs, ...api.metafile.inputs })),
);

execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
const bytes = [program, api]
  .flatMap(({ metafile }) => Object.values(metafile.outputs))
  .reduce((sum, output) => sum + output.bytes, 0);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
process.stderr.write(`saniveld ${version}: dist is ${Math.round(bytes / 1024)} kB\n`);
