/** What people install: the packed program alone in an empty folder, and what it says where something is missing. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { linkSqlite, type Packed, pack, typePacked } from '../support/packed.ts';
import { emptyFolder, root } from '../support/run-cli.ts';

let packed: Packed;

beforeAll(() => {
  packed = pack();
});

const textOf = (file: string): string => readFileSync(join(packed.folder, file), 'utf8');
/** better-sqlite3 as it lies there when its compilation failed: all but the compiled part. */
const copySourceOfSqlite = (to: string): void => {
  const from = join(root, 'node_modules/better-sqlite3');
  mkdirSync(to);
  for (const part of ['package.json', 'lib']) cpSync(join(from, part), join(to, part), { recursive: true });
};

/** What esbuild finds when it follows the imports of these files. */
const bundled = async (folder: string, entryPoints: string[]): Promise<Metafile> => {
  const shape = {
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
  } as const;
  const external = ['better-sqlite3'];
  const { metafile } = await build({
    ...shape,
    absWorkingDir: folder,
    entryPoints,
    external,
    outdir: 'unwritten',
    logLevel: 'error',
  });
  return metafile;
};

const inDutch = { SANIVELD_LANG: 'nl' };

describe('the package', () => {
  it('holds what is needed to run, and nothing else', () => {
    const allowed =
      /^(bin\/(saniveld\.js|package\.json)|dist\/.+|templates\/.+\.yaml|templates\/template\.schema\.json|sessions\/examples\/.+\.yaml|CHANGELOG\.md|README\.md|LICENSE|package\.json)$/;
    expect(packed.files.filter((file) => !allowed.test(file))).toEqual([]);
    expect(packed.files).toEqual(
      expect.arrayContaining([
        'bin/saniveld.js',
        'dist/main.cjs',
        'dist/index.js',
        'dist/types/index.d.ts',
        'templates/core.yaml',
        'sessions/examples/saniveld/inquiry.yaml',
      ]),
    );
  });

  it('holds what V8 made of its packs, so that it starts sooner', () => {
    const ending = `.cjs.${process.arch}-${process.versions.v8}`;
    const made = packed.files.filter((file) => file.endsWith(ending));
    expect(made).toEqual(['interview', 'plain', 'screen', 'start'].map((pack) => `dist/${pack}${ending}`));
  });

  it('names every package that is bundled, with its licence', async () => {
    const licences = textOf('dist/THIRD-PARTY-LICENSES.txt');
    const named = [...licences.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \((.+)\)$/gm)].map(([, name]) => name);
    const { inputs } = await bundled(root, ['src/main.ts', 'src/index.ts']);
    const used = Object.keys(inputs).map((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]);
    expect(named.length).toBeGreaterThan(10);
    expect(new Set(named)).toEqual(new Set(used.filter((name) => name !== undefined)));
    expect(
      licences.split(/^-{80}$/m).filter((section) => !/permission|redistribution/i.test(section)),
    ).toEqual([]);
  });

  it('needs no package but SQLite', async () => {
    const scripts = packed.files.filter((file) => /^dist\/.+\.c?js$/.test(file));
    const { inputs } = await bundled(packed.folder, scripts);
    const outside = Object.values(inputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external),
    );
    const packages = new Set(outside.map(({ path }) => path).filter((path) => !isBuiltin(path)));
    expect([...packages]).toEqual(['better-sqlite3']);
    const about: { readonly dependencies?: object; readonly optionalDependencies?: object } = JSON.parse(
      textOf('package.json'),
    );
    expect(Object.keys({ ...about.dependencies, ...about.optionalDependencies })).toEqual([...packages]);
  });

  it('runs in an empty folder, with its templates, messages and examples', () => {
    linkSqlite(packed);
    const folder = emptyFolder();
    const { version }: { readonly version: string } = JSON.parse(textOf('package.json'));
    expect(typePacked(packed, ['--version'], { folder }).out).toBe(`${version}\n`);
    const templates = typePacked(packed, ['template', 'list'], { folder, environment: inDutch });
    expect(templates).toMatchObject({ code: 0, out: expect.stringMatching(/^core\b.*Kerngesprek/m) });
    const demo = typePacked(packed, ['demo'], { folder });
    expect(demo).toMatchObject({ code: 0, out: expect.stringContaining('Saniveld stands in saniveld-demo') });
    expect(readFileSync(join(folder, 'saniveld-demo/reports/inquiry.md'), 'utf8')).toContain('## The ladder');
  });
});

describe('where something is missing', () => {
  const oldNode = [
    '--import',
    `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.0.0'})`,
  ];

  it('an old Node gets a sentence, in both languages, before anything is loaded', () => {
    const folder = emptyFolder();
    const english = typePacked(packed, ['--version'], { folder, node: oldNode });
    expect(english).toMatchObject({ code: 1, out: '' });
    expect(english.err).toMatch(
      /^Saniveld needs Node 20\.19 or newer; this is Node 18\.0\.0\.\n→ Install a newer Node/,
    );
    const dutch = typePacked(packed, ['trace'], {
      folder,
      node: oldNode,
      environment: { LANG: 'nl_NL.UTF-8' },
    });
    expect(dutch).toMatchObject({ code: 1, out: '' });
    expect(dutch.err).toMatch(
      /^Saniveld heeft Node 20\.19 of nieuwer nodig; dit is Node 18\.0\.0\.\n→ Zet een nieuwere/,
    );
  });

  it('a checkout that was not built says what to type', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'bin'));
    for (const file of ['bin/saniveld.js', 'bin/package.json', 'package.json'])
      writeFileSync(join(folder, file), readFileSync(join(root, file)));
    const unbuilt: Packed = { folder, files: [] };
    expect(typePacked(unbuilt, ['trace'], { folder })).toMatchObject({
      code: 1,
      out: '',
      err: 'Saniveld has not been built here yet.\n→ npm ci\n',
    });
    expect(typePacked(unbuilt, ['trace'], { folder, environment: inDutch }).err).toContain(
      'nog niet gebouwd',
    );
  });

  it('without SQLite the rest works, and what needs it says how to build it', () => {
    const beside = (name: string): string => join(packed.folder, '..', name);
    for (const name of ['better-sqlite3', 'bindings', 'file-uri-to-path'])
      rmSync(beside(name), { force: true });
    const folder = emptyFolder();
    expect(typePacked(packed, ['template', 'list'], { folder }).code).toBe(0);
    const absent = typePacked(packed, ['demo', '--json'], { folder });
    expect(absent.code).toBe(1);
    expect(absent.json()).toMatchObject({
      error: {
        code: 'no-sqlite',
        params: { folder: expect.stringMatching(/saniveld$/), command: 'npm install' },
      },
    });

    linkSqlite(packed, ['file-uri-to-path', 'bindings']);
    copySourceOfSqlite(beside('better-sqlite3'));
    const unbuilt = typePacked(packed, ['demo', '--dir', 'other'], { folder, environment: inDutch });
    expect(unbuilt).toMatchObject({ code: 1, out: '' });
    expect(unbuilt.err).toMatch(
      /^SQLite, waarin bewaard wordt .* C\+\+-compiler .*\n→ .* && npm rebuild better-sqlite3\n$/,
    );
  });
});
