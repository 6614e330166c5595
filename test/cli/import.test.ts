/** Import: every way in, all or nothing, and every refusal with its place. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder, type Ran, saniveld } from '../support/run-cli.ts';

const inquiry = `inquiry: Noord
topic: {nl: Samen}
languages: [nl]
frame: {sampling: census, settings: [{id: combi-01, name: Combi De Molen}]}
`;

let folder = '';
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};
const run = (...args: readonly string[]): Ran => saniveld(args, { folder });
const counts = (ran: Ran): unknown => {
  const { added, updated, unchanged, refusals } = ran.json();
  return [ran.code, added, updated, unchanged, refusals];
};

beforeEach(() => {
  folder = emptyFolder();
  put('inquiry.yaml', inquiry);
});

interface Told {
  readonly id?: string;
  readonly consent?: string;
  readonly practice?: string;
  readonly wishes?: string;
}
const told = ({ id, consent = 'quote', practice, wishes = 'meer banken' }: Told): object => ({
  session: {
    ...(id === undefined ? {} : { id }),
    template: 'core',
    language: 'nl',
    date: '2026-03-14',
    setting: 'combi-01',
    participants: [{ alias: 'P07', role: 'concerned', consent }],
  },
  answers: {
    high_point: 'Het was de winter van 2019.',
    wishes,
    ...(practice === undefined ? {} : { example: [{ practice, stage: 3 }] }),
  },
});

describe('import', () => {
  it.each([
    ['YAML', 'a.yaml', `session: {template: core, date: 2026-03-14}\nanswers: {wishes: één bank}\n`, 1],
    ['a YAML list', 'a.yml', JSON.stringify([told({ id: 'a' }), told({ id: 'b' })]), 2],
    ['JSON', 'a.json', JSON.stringify(told({}), null, 2), 1],
    ['a JSON list', 'a.json', JSON.stringify([told({ id: 'a' }), told({ id: 'b' })]), 2],
    ['JSONL', 'a.jsonl', `${JSON.stringify(told({ id: 'a' }))}\n\n${JSON.stringify(told({ id: 'b' }))}\n`, 2],
  ])('takes %s, and the second time changes nothing', (_, name, text, sessions) => {
    put(name, text);
    expect(counts(run('import', name, '--json'))).toEqual([0, sessions, 0, 0, 0]);
    expect(counts(run('import', name, '--json'))).toEqual([0, 0, 0, sessions, 0]);
  });

  it('takes what is piped in', () => {
    const ran = saniveld(['import', '-'], { folder, input: JSON.stringify(told({ id: 'a' })) });
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toBe(
      '1 session taken in, 0 updated, 0 already known. 0 records harvested.\nNext: saniveld trace\n',
    );
  });

  it('refuses changed content without --update, and takes it with it', () => {
    run('import', put('a.json', JSON.stringify(told({ id: 'a' }))));
    put('a.json', JSON.stringify(told({ id: 'a', wishes: 'minder regels' })));
    const refused = run('import', 'a.json');
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(
      /^a\.json:\d+:\d+ {2}a is already here with other content\.\n {4}→ .*--update/,
    );
    expect(run('search', 'banken', '--json').json()).toMatchObject({ hits: [{}] });
    expect(counts(run('import', 'a.json', '--update', '--json'))).toEqual([0, 0, 1, 0, 0]);
    expect(run('search', 'banken', '--json').json()).toMatchObject({ hits: [] });
    expect(run('search', 'regels', '--json').json()).toMatchObject({ hits: [{}] });
  });

  it('refuses the same id twice with different content, also across files and with --update', () => {
    const one = put('one.json', JSON.stringify(told({ id: 'a' })));
    const two = put('two.json', JSON.stringify(told({ id: 'a', wishes: 'iets anders' })));
    for (const more of [[], ['--update']]) {
      const ran = run('import', one, two, ...more);
      expect([ran.code, ran.out]).toEqual([1, '']);
      expect(ran.err).toMatch(/^two\.json:\d+:\d+ {2}a /);
    }
    expect(run('sessions', '--json').json()).toMatchObject({ sessions: [] });
  });

  it('warns of a practice that looks like a known one, and keeps both', () => {
    put('a.json', JSON.stringify(told({ id: 'a', practice: 'Koffie aan de deur' })));
    put('b.json', JSON.stringify(told({ id: 'b', practice: 'Koffie aan de duer' })));
    const ran = run('import', 'a.json', 'b.json', '--lang', 'nl');
    expect(ran.code).toBe(0);
    expect(`${ran.out}${ran.err}`).toContain(
      'saniveld practices merge "Koffie aan de duer" "Koffie aan de deur"',
    );
    expect(run('practices', '--json').json()).toMatchObject({ practices: [{}, {}] });
  });

  it('writes nothing down of who gave no consent, and says how much', () => {
    const ran = run('import', put('a.json', JSON.stringify(told({ consent: 'none' }))), '--lang', 'nl');
    expect(ran.code).toBe(0);
    expect(`${ran.out}${ran.err}`).toMatch(
      /S001: 2 antwoorden zijn niet opgeschreven, omdat daar geen toestemming/,
    );
    expect(run('search', 'winter', '--json').json()).toMatchObject({ hits: [], withheld: 0 });
  });

  it('names every refusal of every file with its place, and keeps nothing', () => {
    put('good.json', JSON.stringify(told({ id: 'good' })));
    put(
      'bad.yaml',
      'session: {template: core, date: 2026-03-14, setting: combi-11}\nanswers:\n  high_poin: Ja.\n  wishes: x\n',
    );
    put('worse.yaml', 'session: {template: cor, date: 2026-03-14}\nanswers: {}\n');
    put('worst.yaml', 'session: {template: core, date: 2026-03-14\n');
    const args = ['import', 'good.json', 'bad.yaml', 'worse.yaml', 'worst.yaml'] as const;
    const ran = run(...args);
    expect([ran.code, ran.out]).toEqual([1, '']);
    const places = [...ran.err.matchAll(/^(\w+\.\w+):(\d+):\d+ {2}\S/gm)].map((match) => match[1]);
    expect(new Set(places)).toEqual(new Set(['bad.yaml', 'worse.yaml', 'worst.yaml']));
    expect(ran.err).toMatch(/^bad\.yaml:1:\d+ {2}.*combi-11.*\n {4}→ .*combi-01/m);
    expect(ran.err).toMatch(/^bad\.yaml:3:3 {2}.*high_poin.*\n {4}→ .*high_point/m);
    expect(ran.err).toMatch(/^worse\.yaml:1:\d+ {2}There is no template cor\. Did you mean core\?$/m);
    expect(ran.err).toMatch(/things were refused; nothing was taken in\.\n$/);
    expect(run('sessions', '--json').json()).toMatchObject({ sessions: [] });

    const asJson = run(...args, '--json');
    expect([asJson.code, asJson.err]).toEqual([1, '']);
    const { schema, added, refused } = asJson.json();
    expect([schema, added]).toEqual(['saniveld.import/1', 0]);
    expect(Array.isArray(refused) ? refused[0] : null).toEqual({
      file: 'bad.yaml',
      line: expect.any(Number),
      column: expect.any(Number),
      code: expect.any(String),
      question: expect.any(String),
      text: expect.any(String),
      message: expect.any(String),
      hint: expect.any(String),
    });
  });

  it('says which file is not there, and keeps nothing of the others', () => {
    const ran = run('import', put('a.json', JSON.stringify(told({ id: 'a' }))), 'nope.yaml');
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/^There is no file nope\.yaml\.\n→ /);
    expect(run('sessions', '--json').json()).toMatchObject({ sessions: [] });
  });
});

describe('interview', () => {
  it('keeps a transcript once, from a file or from a pipe', () => {
    const answers = put('a.json', JSON.stringify(told({ practice: 'Koffie aan de deur' })));
    const ran = run('interview', 'core', '--answers', answers);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).toMatch(/^S001 is kept: 4 answers, 1 record\.\nNext: saniveld report session S001\n$/);
    const again = saniveld(['interview', 'core', '--answers', '-'], {
      folder,
      input: JSON.stringify(told({ practice: 'Koffie aan de deur' })),
    });
    expect(again.out).toMatch(/^S001 was already kept; nothing changed\.\n/);
  });

  it('refuses a transcript of another template, an unknown template, and answers that do not fit', () => {
    const answers = put('a.json', JSON.stringify(told({})));
    const code = (...args: readonly string[]): unknown => {
      const ran = run('interview', ...args, '--json');
      return [ran.code, ran.json()['schema'], ran.json()['error']];
    };
    expect(code('site-visit', '--answers', answers)).toMatchObject([
      1,
      'saniveld.error/1',
      { code: 'other-template' },
    ]);
    expect(code('cor', '--answers', answers)).toMatchObject([
      1,
      'saniveld.error/1',
      { code: 'unknown-template-near' },
    ]);
    put('bad.yaml', 'session: {template: core, date: 2026-03-14}\nanswers: {nope: 1}\n');
    const ran = run('interview', 'core', '--answers', 'bad.yaml');
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toMatch(/^bad\.yaml:2:\d+ {2}There is no question nope here\./);
  });
});
