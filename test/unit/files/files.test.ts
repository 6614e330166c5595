/** Files: read as UTF-8 or refused with the line, written whole or not at all, found where people expect them. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { asFileFailure } from '../../../src/files/file-failure.ts';
import { findInquiry, placesIn } from '../../../src/files/inquiry-folder.ts';
import { listFiles, whatIsAt } from '../../../src/files/list-folder.ts';
import { readLines } from '../../../src/files/read-lines.ts';
import { readPiped, readText, readTextIfAny } from '../../../src/files/read-text.ts';
import { shipped } from '../../../src/files/shipped.ts';
import { isDevice, isSameFile } from '../../../src/files/what-file.ts';
import { makeFolder, writeFile } from '../../../src/files/write-file.ts';
import { en } from '../../../src/messages/en.ts';
import { Failure } from '../../../src/messages/failure.ts';

const folder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'saniveld-files-')));
const holding = (bytes: string | Uint8Array): string => {
  const file = join(folder(), 'a.yaml');
  writeFileSync(file, bytes);
  return file;
};
const refusal = (work: () => unknown): readonly [string, number | string | undefined] => {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return [error.code, error.params['line']];
    throw error;
  }
  return ['none', undefined];
};

describe('reading a text', () => {
  it('keeps every character, the byte order mark too', () => {
    expect(readText(holding('\ufeffeen\r\ntwéé 👩‍👩‍👧\0\n'))).toBe('\ufeffeen\r\ntwéé 👩‍👩‍👧\0\n');
    expect(readText(holding(''))).toBe('');
  });

  it('refuses what is not UTF-8, and names the line', () => {
    const file = holding(Buffer.concat([Buffer.from('één\ntwee\n'), Buffer.from([0x64, 0xe9, 0x0a])]));
    expect(refusal(() => readText(file))).toEqual(['file-not-utf8', 3]);
    expect(refusal(() => [...readLines(file)])).toEqual(['file-not-utf8', 3]);
  });

  it('tells UTF-16 apart, for which another conversion is needed', () => {
    const file = holding(Buffer.from('\ufeffeen: twéé\n', 'utf16le'));
    expect(refusal(() => readText(file))[0]).toBe('file-utf16');
  });

  it('sees one file under two names, and what keeps no file', () => {
    const file = holding('x');
    const link = join(folder(), 'link.yaml');
    symlinkSync(file, link);
    expect([isSameFile(file, link), isSameFile(file, `${file}.none`)]).toEqual([true, false]);
    expect([isDevice('/dev/null'), isDevice(file), isDevice(`${file}.none`)]).toEqual([true, false, false]);
  });

  it('says what is wrong with a path', () => {
    expect(refusal(() => readText(''))[0]).toBe('file-name-empty');
    const file = holding('x');
    expect(refusal(() => readText(`${file}.none`))[0]).toBe('file-missing');
    expect(refusal(() => readText(folder()))[0]).toBe('file-is-folder');
    expect(refusal(() => readText(join(file, 'b')))[0]).toBe('not-a-folder');
    expect(refusal(() => readText(`/${'x'.repeat(300)}`))[0]).toBe('name-too-long');
    expect(readTextIfAny(`${file}.none`)).toBeNull();
    expect(readTextIfAny(file)).toBe('x');
  });

  it('reads what is piped in, also when a letter is cut in two', async () => {
    const bytes = Buffer.from('één');
    const parts = async function* () {
      yield bytes.subarray(0, 1);
      yield bytes.subarray(1);
    };
    expect(await readPiped(parts())).toBe('één');
  });
});

describe('reading lines', () => {
  it('gives each with its number, over the ends of blocks, whatever the line ends', () => {
    const long = 'é'.repeat(2_500_000);
    const texts = [
      '\ufeffa'.slice(1),
      '',
      'b',
      long,
      ...Array.from({ length: 9000 }, (_, index) => `regel ${index}`),
    ];
    const lines = [...readLines(holding(`\ufeff${texts.join('\r\n')}`))];
    expect(lines.map(({ text }) => text)).toEqual(texts);
    expect(lines.at(-1)?.number).toBe(texts.length);
    expect([...readLines(holding('een\ntwee\n'))]).toEqual([
      { number: 1, text: 'een' },
      { number: 2, text: 'twee' },
    ]);
    expect([...readLines(holding(''))]).toEqual([]);
  });

  it('can be left halfway and says when the file is missing', () => {
    for (const { text } of readLines(holding('a\nb\n'))) {
      expect(text).toBe('a');
      break;
    }
    expect(refusal(() => [...readLines('/nowhere/a.jsonl')])[0]).toBe('file-missing');
  });
});

describe('writing a file', () => {
  it('keeps an existing one unless forced, then replaces it with its rights', () => {
    const file = join(folder(), 'report.md');
    writeFile(file, 'één', { force: false });
    expect(refusal(() => writeFile(file, 'twee', { force: false }))[0]).toBe('file-exists');
    expect(readFileSync(file, 'utf8')).toBe('één');
    chmodSync(file, 0o600);
    writeFile(file, ['t', 'wee'], { force: true });
    expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['twee', 0o600]);
    expect(readdirSync(join(file, '..'))).toEqual(['report.md']);
  });

  it('writes through a link and keeps it', () => {
    const at = folder();
    writeFileSync(join(at, 'a'), 'oud');
    symlinkSync(join(at, 'a'), join(at, 'link'));
    writeFile(join(at, 'link'), Buffer.from('nieuw'), { force: true });
    expect([readFileSync(join(at, 'a'), 'utf8'), readdirSync(at)]).toEqual(['nieuw', ['a', 'link']]);
  });

  it('leaves what was there when the writing fails', () => {
    const file = holding('oud');
    const failing = function* () {
      yield 'nieuw'.repeat(100_000);
      throw new Error('halfway');
    };
    expect(() => writeFile(file, failing(), { force: true })).toThrow('halfway');
    expect(readFileSync(file, 'utf8')).toBe('oud');
    expect(readdirSync(join(file, '..'))).toEqual(['a.yaml']);
  });

  it('writes to a device as it stands', () => {
    writeFile('/dev/null', 'x', { force: true });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('leaves a file that its owner made read-only, whoever writes', () => {
    const file = holding('theirs');
    chmodSync(file, 0o444);
    expect(refusal(() => writeFile(file, 'ours', { force: true }))[0]).toBe('file-protected');
    expect(readFileSync(file, 'utf8')).toBe('theirs');
  });

  it('replaces a file only while it still holds what it should', () => {
    const file = holding('\ufeffas it was');
    writeFile(file, 'one', { force: true, onlyIf: '\ufeffas it was' });
    expect(refusal(() => writeFile(file, 'two', { force: true, onlyIf: '\ufeffas it was' }))[0]).toBe(
      'file-changed',
    );
    expect(readFileSync(file, 'utf8')).toBe('one');
    expect(readdirSync(join(file, '..'))).toEqual(['a.yaml']);
  });

  it('says that a folder is missing or is in the way', () => {
    const at = folder();
    expect(refusal(() => writeFile(join(at, 'b', 'c'), 'x', { force: false }))[0]).toBe('folder-missing');
    expect(refusal(() => writeFile(at, 'x', { force: true }))[0]).toBe('place-is-folder');
    makeFolder(join(at, 'b', 'c'));
    makeFolder(join(at, 'b', 'c'));
    expect(existsSync(join(at, 'b', 'c'))).toBe(true);
  });

  it.skipIf(process.getuid?.() !== 0)(
    'says that the disk is full, or that this user may not write there',
    () => {
      const at = folder();
      chmodSync(at, 0o755);
      const script = `import { writeFile } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../../src/files/write-file.ts')).href)};
      try { writeFile(process.argv[1], 'x'.repeat(200000), { force: false }); } catch (error) { console.log(error.code); }`;
      const node = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', script, join(at, 'a')];
      const limited = spawnSync('sh', ['-c', 'ulimit -f 20; exec "$@"', 'sh', ...node], { encoding: 'utf8' });
      expect(limited.stdout.trim()).toBe('file-too-large');
      const other = spawnSync(node[0] ?? '', node.slice(1), { encoding: 'utf8', uid: 65_534, gid: 65_534 });
      expect(other.stdout.trim()).toBe('place-forbidden');
      expect(readdirSync(at)).toEqual([]);
    },
  );
});

describe('failures', () => {
  it('have a sentence and a hint for every code of the system', () => {
    for (const code of [
      'ENOENT',
      'EACCES',
      'EISDIR',
      'ENOTDIR',
      'EEXIST',
      'ENOSPC',
      'EROFS',
      'ENAMETOOLONG',
      'EIO',
    ]) {
      for (const attempt of ['read', 'write'] as const) {
        const failure = asFileFailure(Object.assign(new Error(code), { code }), 'a/b', attempt);
        const text = failure instanceof Failure ? failure.code : '';
        expect(Object.keys(en)).toEqual(expect.arrayContaining([`error.${text}`, `error.${text}.hint`]));
      }
    }
    const defect = new Error('a defect');
    expect(asFileFailure(defect, 'a', 'read')).toBe(defect);
  });
});

describe('finding', () => {
  it('an inquiry: named, around the current folder, or personal', async () => {
    const at = folder();
    mkdirSync(join(at, 'sessions', 'deep'), { recursive: true });
    writeFileSync(join(at, 'inquiry.yaml'), 'inquiry: A');
    const home = { SANIVELD_HOME: join(at, 'home') };
    expect(await findInquiry(join(at, 'sessions', 'deep'), null, home)).toEqual({
      folder: at,
      found: 'around',
    });
    expect(await findInquiry('/', at, home)).toEqual({ folder: at, found: 'named' });
    expect(await findInquiry(folder(), null, home)).toEqual({ folder: join(at, 'home'), found: 'personal' });
    await expect(findInquiry(at, 'sessions', home)).rejects.toMatchObject({ code: 'inquiry-missing' });
    const personal = await findInquiry(folder(), null, {});
    expect([personal.found, personal.folder.includes('saniveld')]).toEqual(['personal', true]);
    expect(placesIn('/a').data).toBe(join('/a', 'sessions', 'saniveld.db'));
  });

  it('the files in a folder, in one order, and what stands at a path', () => {
    const at = folder();
    for (const name of ['b.yaml', 'A.YML', 'a.yaml', '.hidden.yaml', 'c.txt'])
      writeFileSync(join(at, name), '');
    mkdirSync(join(at, 'd.yaml'));
    expect(listFiles(at, ['.yaml', '.yml'])).toEqual(
      ['A.YML', 'a.yaml', 'b.yaml'].map((name) => join(at, name)),
    );
    expect(refusal(() => listFiles(join(at, 'none'), []))[0]).toBe('file-missing');
    expect(['none', 'a.yaml', 'd.yaml', '.'].map((name) => whatIsAt(join(at, name)))).toEqual([
      'nothing',
      'file',
      'empty folder',
      'folder',
    ]);
  });

  it('what comes with the program, from wherever it runs', () => {
    const at = folder();
    mkdirSync(join(at, 'dist', 'chunks'), { recursive: true });
    writeFileSync(join(at, 'package.json'), '{}');
    expect(shipped(pathToFileURL(join(at, 'dist', 'chunks', 'x.js')).href)).toEqual({
      root: at,
      templates: join(at, 'templates'),
      examples: join(at, 'sessions', 'examples'),
      ready: join(at, 'dist', 'templates'),
    });
    expect(shipped().ready).toBeNull();
    expect(existsSync(join(shipped().root, 'src', 'files'))).toBe(true);
  });
});
