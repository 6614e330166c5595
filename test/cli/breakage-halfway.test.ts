/** What ends a run halfway: a full disk, Ctrl+C, a kill, a reader that leaves; all was kept or nothing, and the next run works. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, type Ran, saniveld, testEnvironment } from '../support/run-cli.ts';
import { manyLines, smallInquiry } from '../support/small-inquiry.ts';

const lines = 1000;
const many = manyLines(lines);

const started = (args: readonly string[], folder: string): ChildProcess =>
  spawn(process.execPath, [bin, ...args], {
    cwd: folder,
    env: testEnvironment(folder),
    stdio: ['ignore', 'pipe', 'pipe'],
  });

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const ended = async (child: ChildProcess): Promise<Ended> => {
  let out = '';
  let err = '';
  child.stdout?.on('data', (part) => {
    out += part;
  });
  child.stderr?.on('data', (part) => {
    err += part;
  });
  await once(child, 'close');
  return { code: child.exitCode, out, err };
};

/** Looks every millisecond until `ready`, or until the child ended by itself. */
const until = async (child: ChildProcess, ready: () => boolean): Promise<void> => {
  while (!ready() && child.exitCode === null) await new Promise((go) => setTimeout(go, 1));
};

const bytesIn = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

const inShell = (command: string, args: readonly string[], folder: string): Ran => {
  const ran = spawnSync('sh', ['-c', command, 'sh', process.execPath, bin, ...args], {
    cwd: folder,
    env: testEnvironment(folder),
    encoding: 'utf8',
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr, json: () => JSON.parse(ran.stdout) };
};

const sessionsIn = (folder: string): number => {
  const { sessions } = saniveld(['sessions', '--json'], { folder }).json();
  return Array.isArray(sessions) ? sessions.length : -1;
};

const soundIn = (folder: string): void => {
  const ran = saniveld(['doctor', '--json'], { folder });
  expect([ran.code, ran.json()['ok']]).toEqual([0, true]);
};

describe('a full disk', () => {
  it('during an import, the first or a later one: said in words, nothing half kept', () => {
    const folder = smallInquiry({ 'many.jsonl': many });
    const first = inShell('ulimit -f 20; exec "$@"', ['import', 'good.yaml', '--lang', 'nl'], folder);
    expect([first.code, first.out]).toEqual([1, '']);
    expect(first.err).toMatch(
      /^De schijf is vol; .*\n→ Maak ruimte en typ dezelfde opdracht nog eens.* df -h /,
    );
    expect(sessionsIn(folder)).toBe(0);
    expect(saniveld(['import', 'good.yaml'], { folder }).code).toBe(0);
    const later = inShell('ulimit -f 1000; exec "$@"', ['import', 'many.jsonl', '--json'], folder);
    expect([later.code, later.json()]).toMatchObject([1, { error: { code: 'disk-full' } }]);
    expect(sessionsIn(folder)).toBe(1);
    soundIn(folder);
  });

  it.skipIf(!existsSync('/dev/full'))('where a report goes, or where the answer goes', () => {
    const folder = smallInquiry();
    const report = saniveld(['report', 'inquiry', '--out', '/dev/full', '--force'], { folder });
    expect([report.code, report.out]).toEqual([1, '']);
    expect(report.err).toMatch(/^The disk is full; [\s\S]*df -h /);
    for (const args of [['report', 'inquiry'], ['sessions', '--json'], ['--help']]) {
      const ran = inShell('exec "$@" > /dev/full', args, folder);
      expect(ran.code).toBe(1);
      expect(ran.err).toMatch(/^The answer could not be written \(ENOSPC\)[^\n]*\n→ [^\n]*\n$/);
    }
  });
});

describe('an export', () => {
  it('ends quietly when its reader leaves, and leaves nothing when the disk is full', async () => {
    const folder = smallInquiry({ 'many.jsonl': many });
    expect(saniveld(['import', 'many.jsonl'], { folder }).code).toBe(0);
    const child = started(['export', 'transcripts', '--purpose', 'working', '--format', 'jsonl'], folder);
    child.stdout?.once('data', () => child.stdout?.destroy());
    let err = '';
    child.stderr?.on('data', (part) => {
      err += part;
    });
    await once(child, 'exit');
    expect([child.exitCode, err]).toEqual([0, '']);
    const args = ['export', 'transcripts', '--purpose', 'working', '--out', 'all.yaml'];
    const full = inShell('ulimit -f 500; exec "$@"', args, folder);
    expect([full.code, full.out]).toEqual([1, '']);
    expect(full.err).toMatch(/ would become larger than this system allows/);
    expect(readdirSync(folder).sort()).toEqual(['good.yaml', 'inquiry.yaml', 'many.jsonl', 'sessions']);
  });
});

describe('Ctrl+C', () => {
  it('during a large import: exit 130, nothing half kept, and the same line then works', async () => {
    const folder = smallInquiry({ 'many.jsonl': manyLines(2500) });
    const data = join(folder, 'sessions/saniveld.db');
    expect(saniveld(['import', 'good.yaml'], { folder }).code).toBe(0);
    const child = started(['import', 'many.jsonl', '--lang', 'nl'], folder);
    const end = ended(child);
    await until(child, () => existsSync(`${data}-wal`));
    child.kill('SIGINT');
    const ran = await end;
    expect([ran.code, ran.out]).toEqual([130, '']);
    expect(ran.err).toMatch(/^Gestopt\. .*\n→ saniveld import many\.jsonl --lang nl\n$/);
    expect(sessionsIn(folder)).toBe(1);
    soundIn(folder);
    expect(saniveld(['import', 'many.jsonl'], { folder }).code).toBe(0);
    expect(sessionsIn(folder)).toBe(2501);
  });
});

describe('kill -9', () => {
  it.each([
    ['before the data file is there', (_: string) => true],
    ['as it is made', existsSync],
    ['as it grows', (data: string) => bytesIn(data) > 0 || bytesIn(`${data}-journal`) > 0],
    ['with the first sessions in the log', (data: string) => bytesIn(`${data}-wal`) > 100_000],
  ])('during a first import, %s: none or all', async (_, ready) => {
    const folder = smallInquiry({ 'many.jsonl': many });
    const data = join(folder, 'sessions/saniveld.db');
    const child = started(['import', 'many.jsonl'], folder);
    const end = ended(child);
    await until(child, () => ready(data));
    child.kill('SIGKILL');
    await end;
    expect([0, lines]).toContain(sessionsIn(folder));
    soundIn(folder);
    expect(saniveld(['import', 'many.jsonl'], { folder }).code).toBe(0);
    expect(sessionsIn(folder)).toBe(lines);
    expect(readdirSync(join(folder, 'sessions'))).toEqual(['saniveld.db', 'saniveld.db-mark']);
  });
});

describe('two imports at the same time', () => {
  it('both go in, one after the other', async () => {
    const few = manyLines(200);
    const folder = smallInquiry({ 'a.jsonl': few, 'b.jsonl': few.replaceAll('"id":"g', '"id":"h') });
    const both = await Promise.all(
      ['a.jsonl', 'b.jsonl'].map((name) => ended(started(['import', name], folder))),
    );
    expect(both.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(sessionsIn(folder)).toBe(400);
    soundIn(folder);
  });
});
