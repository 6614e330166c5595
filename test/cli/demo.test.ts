/** The demo: what it builds, what it keeps its hands off, and that its trace is the one it was designed to have. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, type Ran, saniveld } from '../support/run-cli.ts';

let around = '';
let built: Ran;
const demo = (...args: readonly string[]): Ran => saniveld(['demo', ...args], { folder: around });
const run = (...args: readonly string[]): Ran => saniveld(args, { folder: join(around, 'veld') });

/** Every file under a folder but the data file, with what is in it. */
const filesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('saniveld.db'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );

beforeAll(() => {
  around = emptyFolder();
  built = demo('--dir', 'veld', '--lang', 'nl');
});

interface Traced {
  readonly practice: string;
  readonly rung: string;
  readonly flags: readonly string[];
  readonly state: string | null;
  readonly in_use: { readonly k: number; readonly n: number };
  readonly conditions: readonly {
    readonly id: string;
    readonly met: boolean;
    readonly evidence: readonly string[];
    readonly message: string;
  }[];
}

const traced = (...args: readonly string[]): readonly Traced[] => {
  const { practices } = run('trace', '--json', ...args).json();
  return Array.isArray(practices) ? practices : [];
};

/** `rung`, with flags and state behind it, by practice; a practice that is not there is absent. */
const table = (practices: readonly Traced[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    practices.map(({ practice, rung, flags, state }) => [
      practice,
      [rung, ...flags, ...(state === null ? [] : [state])].join(' '),
    ]),
  );

describe('demo', () => {
  it('says what to open and what to type next, and both are there', () => {
    expect([built.code, built.err]).toEqual([0, '']);
    expect(built.out).toMatch(/^Saniveld staat in veld: 77 gesprekken, 13 praktijken\.\n\nOm te openen:\n/);
    for (const file of ['inquiry.md', 'inquiry-public.md', 'sessions/S001.md']) {
      expect(built.out).toContain(`  veld/reports/${file}\n`);
      expect(readFileSync(join(around, 'veld/reports', file), 'utf8').length).toBeGreaterThan(500);
    }
    const lines = [...built.out.matchAll(/saniveld\.js (.*)$/gm)].map((match) => match[1] ?? '');
    expect(lines).toEqual([
      'trace --inquiry veld',
      'trace "Koffie aan de deur" --inquiry veld',
      'search buren --inquiry veld',
      'sessions --inquiry veld',
    ]);
    for (const line of [lines[1] ?? '', lines[2] ?? '']) {
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
      expect(saniveld(words, { folder: around })).toMatchObject({ code: 0, err: '' });
    }
  });

  it('refuses a folder with something in it and leaves it as it is', () => {
    const before = filesIn(join(around, 'veld'));
    const again = demo('--dir', 'veld');
    expect([again.code, again.out]).toEqual([1, '']);
    expect(again.err).toMatch(/^The folder veld is not empty; it is left as it is\.\n→ saniveld demo --dir /);
    expect(filesIn(join(around, 'veld'))).toEqual(before);
  });

  it('builds the same again with --force, and keeps what it did not write', () => {
    writeFileSync(join(around, 'veld/notes.txt'), 'mine');
    const before = filesIn(join(around, 'veld'));
    expect(demo('--dir', 'veld', '--lang', 'nl', '--force').out).toBe(built.out);
    expect(filesIn(join(around, 'veld'))).toEqual(before);
  });

  it('never touches an inquiry of one’s own, nor a file', () => {
    const own = join(around, 'own');
    mkdirSync(own);
    writeFileSync(join(own, 'inquiry.yaml'), 'inquiry: Noord\ntopic: {nl: Samen}\nlanguages: [nl]\n');
    writeFileSync(join(around, 'file'), 'mine');
    const before = filesIn(own);
    for (const dir of ['own', 'file']) {
      expect(demo('--dir', dir, '--force', '--json').json()).toMatchObject({ error: { code: 'not-a-demo' } });
    }
    expect(filesIn(own)).toEqual(before);
    expect(readFileSync(join(around, 'file'), 'utf8')).toBe('mine');
  });

  it('speaks English where asked, of the same inquiry', () => {
    const english = demo('--dir', 'the field', '--lang', 'en', '--json');
    const { sessions, practices } = english.json();
    expect([english.code, sessions]).toEqual([0, 77]);
    expect(practices).toHaveLength(13);
    const report = readFileSync(join(around, 'the field/reports/inquiry.md'), 'utf8');
    expect(report).toContain('\n## The ladder\n');
  });

  it('has the trace of its design in round 2', () => {
    expect(table(traced())).toEqual({
      'Koffie aan de deur': 'common',
      'Iedereen rijdt een stukje': 'spreading disputed',
      'Samen naar het spreekuur': 'spreading to-confirm',
      Repareeravond: 'shared',
      'Boksschool aan de overkant': 'shared',
      'Lamp aan is welkom': 'shared',
      'Een hond voor de hele straat': 'best',
      'Kring van vijf': 'best',
      'Soep op woensdag': 'spark faded',
      Belcirkel: 'spark',
      'Potje zonder gedoe': 'spark claimed',
      'Bankje voor het huis': 'spark',
      Klussenschrift: 'none',
    });
  });

  it('and in round 1', () => {
    const { 'Bankje voor het huis': bench, ...others } = table(traced('--round', '1'));
    expect([undefined, 'none']).toContain(bench);
    expect(others).toEqual({
      'Koffie aan de deur': 'spreading',
      'Iedereen rijdt een stukje': 'shared',
      'Samen naar het spreekuur': 'spreading',
      Repareeravond: 'best',
      'Boksschool aan de overkant': 'best',
      'Lamp aan is welkom': 'best',
      'Een hond voor de hele straat': 'spark',
      'Kring van vijf': 'spark',
      'Soep op woensdag': 'shared',
      Belcirkel: 'best',
      'Potje zonder gedoe': 'spark claimed',
      Klussenschrift: 'none',
    });
  });

  it('traces with the keys that scripts rely on', () => {
    const { practices: _, ...top } = run('trace', '--json').json();
    expect(top).toMatchObject({
      schema: 'saniveld.trace/1',
      inquiry: 'Op weg naar Saniveld',
      round: '2',
      frame: { sampling: 'census', N: 20 },
      thresholds: {
        spreading: 0.16,
        common: 0.5,
        universal: 0.84,
        minimum_settings: 3,
        minimum_frame: 4,
        sustained_days: 180,
      },
    });
    const [common, disputed] = traced();
    expect(common).toMatchObject({
      N: 20,
      in_use: { k: 15, n: 19, lower: 0.75, upper: 0.8 },
      routine: { k: 12, n: 19, lower: 0.6, upper: 0.65 },
      next: { up: null, doubt: { message: expect.any(String) } },
    });
    expect(disputed).toMatchObject({ next: { up: { would_reach: 'common' } } });
  });

  it('rests on references to sessions that are listed', () => {
    const { sessions } = run('sessions', '--json').json();
    const known = new Set(Array.isArray(sessions) ? sessions.map(({ session }) => session) : []);
    const evidence = traced().flatMap(({ conditions }) => conditions.flatMap((each) => each.evidence));
    expect(evidence.length).toBeGreaterThan(100);
    for (const reference of evidence) {
      expect(reference).toMatch(/^S\d{3}\/[a-z_]+(\[\d+\])?/);
      expect(known).toContain(reference.split('/')[0]);
    }
  });

  it('says the ladder within the width, in both languages', () => {
    for (const [language, columns] of [
      ['nl', '40'],
      ['en', '80'],
    ] as const) {
      const { out } = saniveld(['trace', '--lang', language], {
        folder: join(around, 'veld'),
        environment: { COLUMNS: columns },
      });
      const lines = out.split('\n').filter((line) => !line.includes('saniveld trace'));
      expect(lines.filter((line) => line.length > Number(columns))).toEqual([]);
    }
    expect(run('trace', '--lang', 'nl').out).toContain('\ngewone praktijk\n  Koffie aan de deur\n');
    expect(run('trace', 'ride chain').out).toMatch(/^Iedereen rijdt een stukje: spreading practice \(/);
  });

  it('is fine by the doctor, also where the folder was copied', () => {
    cpSync(join(around, 'veld'), join(around, 'copy'), { recursive: true });
    const { code, out } = saniveld(['doctor'], { folder: join(around, 'copy') });
    expect([code, out]).toEqual([0, expect.stringContaining('No damage was found.\n')]);
  });
});
