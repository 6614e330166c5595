/** The data file as people break it: replaced, locked, copied, deleted, read-only; what is left is told and stays as it is. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bin, emptyFolder, root, saniveld, testEnvironment } from '../support/run-cli.ts';
import { line, put, smallInquiry } from '../support/small-inquiry.ts';

let whole = '';
let folder = '';
let data = '';
beforeAll(() => {
  whole = smallInquiry({ 'more.jsonl': `${line('s2', 'nog een verhaal')}\n` });
  expect(saniveld(['import', 'good.yaml'], { folder: whole }).code).toBe(0);
});
beforeEach(() => {
  folder = emptyFolder();
  cpSync(whole, folder, { recursive: true });
  chmodSync(folder, 0o755);
  data = join(folder, 'sessions/saniveld.db');
});

const idsIn = (at: string): unknown => {
  const { sessions } = saniveld(['sessions', '--json'], { folder: at }).json();
  return Array.isArray(sessions) ? sessions.map(({ id }) => id) : sessions;
};

/** Another program that has the data file open; with `writing` it holds it. */
const holding = async (writing: boolean): Promise<ChildProcess> => {
  const script = join(emptyFolder(), 'rekenblad.cjs');
  writeFileSync(
    script,
    `const db = new (require(${JSON.stringify(join(root, 'node_modules/better-sqlite3'))}))(process.argv[2]);
${writing ? "db.exec('BEGIN IMMEDIATE');" : "db.prepare('SELECT count(*) FROM session').get();"}
console.log('held');
setTimeout(() => {}, 60_000);`,
  );
  const child = spawn(process.execPath, [script, data], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
};

const gone = async (child: ChildProcess): Promise<void> => {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
};

describe('a data file that is something else', () => {
  const broken: readonly (readonly [string, () => void, string, string])[] = [
    [
      'a text',
      () => writeFileSync(data, 'geen database, maar wel tekst. '.repeat(99)),
      'store-not-a-database',
      'mv ',
    ],
    [
      'from a newer Saniveld',
      () => {
        const db = new Database(data);
        db.pragma('user_version = 99');
        db.close();
      },
      'store-newer',
      'npm install --global saniveld',
    ],
    [
      'of another program',
      () => {
        rmSync(data);
        new Database(data).exec('CREATE TABLE t (a)').close();
      },
      'store-foreign',
      'mv ',
    ],
    ['cut short', () => truncateSync(data, 50_000), 'store-damaged', 'backup'],
    [
      'a folder',
      () => {
        rmSync(data);
        mkdirSync(data);
      },
      'store-cannot-open',
      'ls -ld ',
    ],
    [
      'under a file',
      () => {
        rmSync(join(folder, 'sessions'), { recursive: true });
        put(folder, { sessions: '' });
      },
      'not-a-folder',
      'ls -l ',
    ],
  ];
  it.each(broken)('%s: reading and importing say so, and leave it as it is', (_, break_, code, hint) => {
    break_();
    const before = readdirSync(folder, { recursive: true });
    for (const args of [['sessions'], ['import', 'more.jsonl']]) {
      const ran = saniveld([...args, '--json'], { folder });
      expect([ran.code, ran.err]).toEqual([1, '']);
      expect(ran.json()).toMatchObject({ error: { code, hint: expect.stringContaining(hint) } });
      expect(ran.out).not.toContain('saniveld doctor');
    }
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('empty reads as none, and the next import makes it', () => {
    writeFileSync(data, '');
    expect(idsIn(folder)).toEqual([]);
    expect(saniveld(['doctor'], { folder }).code).toBe(0);
    expect(saniveld(['practices', 'rename', 'a', 'b'], { folder }).err).toContain('saniveld import FILE');
    expect(saniveld(['import', 'more.jsonl'], { folder }).code).toBe(0);
    expect(idsIn(folder)).toEqual(['s2']);
  });

  it('deleted while a report was there: the report stays, reading finds none, importing makes it anew', () => {
    expect(saniveld(['report', 'inquiry', '--out', 'report.md'], { folder }).code).toBe(0);
    const report = readFileSync(join(folder, 'report.md'), 'utf8');
    rmSync(data);
    const ran = saniveld(['sessions', 'show', 'S001'], { folder });
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(saniveld(['report', 'inquiry', '--out', 'report.md'], { folder }).code).toBe(1);
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toBe(report);
    expect(saniveld(['import', 'good.yaml'], { folder }).code).toBe(0);
    expect(idsIn(folder)).toEqual(['s1']);
  });
});

describe('a data file that another program has open', () => {
  it('is waited for, then the program is named; reading goes on', async () => {
    const holder = await holding(true);
    try {
      const ran = saniveld(['import', 'more.jsonl', '--lang', 'nl'], { folder });
      expect([ran.code, ran.out]).toEqual([1, '']);
      expect(ran.err).toContain('was niet op tijd klaar');
      if (process.platform === 'linux') {
        expect(ran.err).toContain(`rekenblad (proces ${holder.pid})`);
        expect(ran.err).toContain(`ps -p ${holder.pid}`);
      }
      expect(idsIn(folder)).toEqual(['s1']);
    } finally {
      await gone(holder);
    }
    expect(saniveld(['import', 'more.jsonl'], { folder }).code).toBe(0);
    expect(idsIn(folder)).toEqual(['s1', 's2']);
  });

  it('is told apart from its -wal: a copy without it is older, but whole', async () => {
    const reader = await holding(false);
    const copy = smallInquiry();
    try {
      expect(saniveld(['import', 'more.jsonl'], { folder }).code).toBe(0);
      expect(saniveld(['doctor'], { folder }).out).toContain('saniveld.db-wal');
      mkdirSync(join(copy, 'sessions'));
      copyFileSync(data, join(copy, 'sessions/saniveld.db'));
    } finally {
      await gone(reader);
    }
    expect(idsIn(folder)).toEqual(['s1', 's2']);
    expect(idsIn(copy)).toEqual(['s1']);
    expect(saniveld(['doctor'], { folder: copy }).code).toBe(0);
  });
});

describe.skipIf(process.getuid?.() !== 0)('as a user who may only read (needs root to become one)', () => {
  const asNobody = (...args: readonly string[]) =>
    spawnSync(process.execPath, [bin, ...args], {
      cwd: folder,
      env: testEnvironment(folder),
      encoding: 'utf8',
      uid: 65_534,
      gid: 65_534,
    });

  it('reading works; writing and reports say who may, and nothing appears', () => {
    const before = readdirSync(folder, { recursive: true });
    expect(asNobody('trace', '--json')).toMatchObject({ status: 0, stderr: '' });
    expect(asNobody('doctor')).toMatchObject({ status: 0, stderr: '' });
    const imported = asNobody('import', 'more.jsonl', '--lang', 'nl');
    expect([imported.status, imported.stdout]).toEqual([1, '']);
    expect(imported.stderr).toMatch(/U mag niet schrijven in .*\n→ Kijk wie dat wel mag: ls -ld /);
    const report = asNobody('report', 'inquiry', '--out', 'report.md', '--lang', 'nl');
    expect([report.status, report.stdout]).toEqual([1, '']);
    expect(report.stderr).toMatch(/U mag in de map .* niet schrijven[\s\S]*ls -ld /);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('what may not even be read is never taken for an empty inquiry', () => {
    chmodSync(join(folder, 'good.yaml'), 0o600);
    expect(asNobody('template', 'check', 'good.yaml').stdout).toContain('ls -l good.yaml');
    chmodSync(join(folder, 'sessions'), 0o700);
    expect(asNobody('sessions')).toMatchObject({ status: 1, stdout: '' });
    chmodSync(join(folder, 'sessions'), 0o755);
    chmodSync(data, 0o600);
    expect(asNobody('sessions')).toMatchObject({ status: 1, stdout: '' });
    chmodSync(join(folder, 'inquiry.yaml'), 0o600);
    const ran = asNobody('sessions');
    expect([ran.status, ran.stdout]).toEqual([1, '']);
    expect(ran.stderr).toMatch(/inquiry\.yaml[\s\S]*ls -l /);
  });
});
