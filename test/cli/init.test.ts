/** Beginning an inquiry without a terminal, and finding the inquiry that a command works in. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder, type Ran, saniveld } from '../support/run-cli.ts';

const inquiry = 'inquiry: Noord\ntopic: {nl: Samen}\nlanguages: [nl]\n';
const transcript = 'session: {template: core, date: 2026-03-14}\nanswers: {high_point: Het was winter.}\n';

let folder = '';
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const run = (...args: readonly string[]): Ran => saniveld(args, { folder });

beforeEach(() => {
  folder = emptyFolder();
  put('from.yaml', inquiry);
});

describe('init', () => {
  it('takes an inquiry.yaml as it stands, and says what to do next', () => {
    const ran = run('init', 'mijn veld', '--from', 'from.yaml', '--lang', 'nl');
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toMatch(/^Uw onderzoek staat in mijn veld\.\nNu verder:\n {2}mijn veld\/inquiry\.yaml\n/);
    expect(ran.out).toContain("\n  cd 'mijn veld'\n");
    expect(read('mijn veld/inquiry.yaml')).toBe(inquiry);
    expect(readdirSync(join(folder, 'mijn veld')).sort()).toEqual([
      'inquiry.yaml',
      'reports',
      'sessions',
      'templates',
    ]);
  });

  it('leaves an inquiry that is there, and with --force replaces its inquiry.yaml but not its data', () => {
    run('init', '.', '--from', 'from.yaml');
    put('a.yaml', transcript);
    run('import', 'a.yaml');
    put('from.yaml', inquiry.replace('Noord', 'Zuid'));
    const again = run('init', '--from', 'from.yaml');
    expect([again.code, again.out, read('inquiry.yaml')]).toEqual([1, '', inquiry]);
    expect(again.err).toContain(`There is already an inquiry in ${folder}.\n→ saniveld init ANOTHER-FOLDER `);
    expect(run('init', '--from', 'from.yaml', '--force').code).toBe(0);
    expect(read('inquiry.yaml')).toContain('Zuid');
    expect(run('sessions', '--json').json()).toMatchObject({ sessions: [{ session: 'S001' }] });
  });

  it('makes nothing of a file with mistakes, or of none, or without a terminal', () => {
    put('from.yaml', 'inquiry: Noord\ntopic: {nl: Samen}\n');
    for (const [args, code] of [
      [['--from', 'from.yaml'], 1],
      [['--from', 'nope.yaml'], 1],
      [[], 2],
    ] as const) {
      const ran = run('init', 'new', ...args);
      expect([ran.code, ran.out]).toEqual([code, '']);
      expect(ran.err).toMatch(/\n *→ /);
      expect(existsSync(join(folder, 'new'))).toBe(false);
    }
    expect(run('init', 'new', '--from', 'from.yaml').err).toContain('languages');
  });
});

describe('the inquiry that a command works in', () => {
  const names = (...args: readonly string[]): Ran => run('trace', ...args);

  it('is found upward from the current folder', () => {
    run('init', 'noord', '--from', 'from.yaml');
    mkdirSync(join(folder, 'noord/reports/deep'), { recursive: true });
    const ran = saniveld(['trace'], { folder: join(folder, 'noord/reports/deep') });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^Noord\n/);
  });

  it('is the one that --inquiry names, before or after the command', () => {
    run('init', 'noord', '--from', 'from.yaml');
    expect(names('--inquiry', 'noord')).toMatchObject({ code: 0, err: '' });
    expect(run('--inquiry', 'noord', 'trace').out).toMatch(/^Noord\n/);
    const none = names('--inquiry', 'zuid', '--json');
    expect(none.code).toBe(1);
    expect(none.json()).toMatchObject({
      error: { code: 'inquiry-missing', hint: expect.stringContaining('saniveld init zuid') },
    });
  });

  it('is else the personal one, which is said once on stderr', () => {
    put('a.yaml', transcript);
    const ran = run('import', 'a.yaml', '--lang', 'nl');
    expect([ran.code, ran.err]).toEqual([
      0,
      `In deze map staat geen onderzoek; u werkt in uw eigen: ${join(folder, 'saniveld')}\n`,
    ]);
    expect(existsSync(join(folder, 'saniveld/sessions/saniveld.db'))).toBe(true);
    expect(run('sessions', '--json').json()).toMatchObject({ sessions: [{ session: 'S001' }] });
  });

  it('is not made by looking', () => {
    for (const args of [['sessions'], ['trace'], ['practices'], ['search', 'koffie'], ['doctor']]) {
      expect(run(...args).code).toBe(0);
    }
    expect(existsSync(join(folder, 'saniveld'))).toBe(false);
  });
});
