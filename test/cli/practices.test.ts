/** Names of practices: decisions that change the trace and can be taken back; and what search and sessions show of them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type DemoFolder, demoFolder } from '../support/demo-folder.ts';

let demo: DemoFolder;
beforeAll(() => {
  demo = demoFolder('en');
});

const names = (): readonly string[] => {
  const { practices } = demo.run('practices', '--json').json();
  return Array.isArray(practices) ? practices.map(({ practice }) => practice) : [];
};
const trace = (): string => demo.run('trace', '--json').out;
const numberOf = (ran: { readonly out: string }): string => /practices undo (\d+)/.exec(ran.out)?.[1] ?? '';

describe('practices', () => {
  it('show where each stands and where it was told', () => {
    expect(demo.run('practices', 'show', 'deurkoffie', '--json').code).toBe(1);
    const shown = demo.run('practices', 'show', 'Stoepkoffie');
    expect(shown.out).toMatch(/^Koffie aan de deur: common practice\n/);
    expect(shown.out).toContain('S001/example[1]');
  });

  it.each([
    ['rename', 'Belcirkel', 'Belronde', 'is now called'],
    ['merge', 'Belcirkel', 'Repareeravond', 'are one practice now'],
    ['alias', 'Belcirkel', 'telefooncirkel', 'is also known as'],
  ])('%s changes the trace, says how to take it back, and comes back', (verb, name, to, said) => {
    const [namesBefore, before] = [names(), trace()];
    const decided = demo.run('practices', verb, name, to);
    expect([decided.code, decided.err]).toEqual([0, '']);
    expect(decided.out).toContain(said);
    if (verb !== 'alias') {
      expect(trace()).not.toBe(before);
      expect(names()).not.toContain(name);
    }
    const known = demo.run('practices', 'show', verb === 'alias' ? to : name, '--json').json();
    expect(known).toMatchObject({ practice: verb === 'alias' ? name : to });

    const number = numberOf(decided);
    expect(demo.run('practices', 'list', '--decisions').out).toContain(`${number}. “${name}”`);
    expect(demo.run('practices', 'undo', number).out).toBe(`Decision ${number} is taken back.\n`);
    expect([names(), trace()]).toEqual([namesBefore, before]);
    expect(demo.run('practices', 'undo', number)).toMatchObject({ code: 1, out: '' });
    expect(demo.run('practices', 'list', '--decisions').out).toContain('taken back');
  });

  it.each([
    [
      ['rename', 'Belcirkl', 'X'],
      'unknown-practice-near',
      'There is no practice “Belcirkl”. Did you mean “Belcirkel”?',
    ],
    [['merge', 'Belcirkel', 'Zeilboot'], 'unknown-practice', 'There is no practice “Zeilboot”.'],
    [['show', 'Zeilboot'], 'unknown-practice', 'There is no practice “Zeilboot”.'],
    [['rename', 'Belcirkel', 'Repareeravond'], 'practice-taken', expect.any(String)],
    [['merge', 'Belcirkel', 'Belcirkel'], 'practice-merge-itself', expect.any(String)],
    [['undo', '99'], 'unknown-decision', expect.any(String)],
  ])('%j is refused', (args, code, message) => {
    const ran = demo.run('practices', ...args, '--json');
    expect(ran.code).toBe(1);
    expect(ran.json()).toMatchObject({ error: { code, message, hint: expect.stringContaining('saniveld') } });
  });
});

interface Hit {
  readonly reference: string;
  readonly date: string;
  readonly snippet: string;
}
const search = (...args: readonly string[]): { readonly hits: readonly Hit[]; readonly withheld: number } => {
  const { hits, withheld } = demo.run('search', ...args, '--json').json();
  return { hits: Array.isArray(hits) ? hits : [], withheld: Number(withheld) };
};

describe('search', () => {
  it('finds whatever the accents and capitals, newest first', () => {
    const { hits } = search('KOFFIE');
    expect(hits.length).toBeGreaterThan(5);
    expect(hits.map(({ date }) => date)).toEqual(
      hits
        .map(({ date }) => date)
        .sort()
        .reverse(),
    );
    for (const { snippet } of hits) expect(snippet).toMatch(/koffie/i);
    const ranked = search('koffie', '--order', 'rank').hits.map(({ reference }) => reference);
    expect([...ranked].sort()).toEqual(hits.map(({ reference }) => reference).sort());
  });

  it('shows less the further it goes, and counts what it left out', () => {
    const [working, shared, published] = ['working', 'shared', 'public'].map((purpose) =>
      search('koffie', '--purpose', purpose),
    );
    const all = working?.hits.length ?? 0;
    expect(shared?.hits.length).toBeLessThan(all);
    expect(published?.hits.length).toBeLessThanOrEqual(shared?.hits.length ?? 0);
    for (const some of [shared, published]) {
      expect((some?.hits.length ?? 0) + (some?.withheld ?? 0)).toBe(all + (working?.withheld ?? 0));
    }
    expect(demo.run('search', 'koffie', '--purpose', 'public', '--lang', 'nl').out).toMatch(
      /keer weggelaten: wie het vertelde, gaf hier geen toestemming voor/,
    );
  });

  it.each(['"', "'; DROP TABLE answer; --", 'a AND (', 'NEAR/3 *', '-koffie', '“koffie', 'NOT'])(
    'takes %s for words',
    (words) => {
      const ran = demo.run('search', '--json', '--', words);
      expect([0, 2]).toContain(ran.code);
      expect(ran.err).toBe('');
    },
  );

  it('says when there is nothing', () => {
    expect(demo.run('search', 'zeppelin')).toMatchObject({
      code: 0,
      out: 'Nothing was found for “zeppelin”.\n',
    });
  });
});

describe('sessions', () => {
  it('are listed in a table, all of them, and as data', () => {
    const lines = demo.run('sessions', '--lang', 'nl').out.split('\n');
    expect(lines[0]).toMatch(/^gesprek +datum +vragenlijst +ronde +plek +met +woorden$/);
    expect(lines.filter((line) => /^S\d{3} /.test(line))).toHaveLength(77);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    const { sessions } = demo.run('sessions', 'list', '--json').json();
    expect(sessions).toHaveLength(77);
    expect(Array.isArray(sessions) ? sessions[0] : null).toMatchObject({
      session: 'S001',
      id: 'sani-r1-01',
      template: 'core',
      template_version: '1',
      participants: [{ alias: 'P21', role: 'carer', consent: 'quote', consent_by: null }],
    });
  });

  it.each(['S003', '3', 's3', '003'])('are shown by the name %s', (name) => {
    expect(demo.run('sessions', 'show', name).out).toMatch(
      /^S003 {2}23 September 2025 · site-visit · round 1 · combi-06 · F1\n/,
    );
  });
});
