/** Transcripts that cannot be taken in: each mistake is told with its place and what to type, and nothing is kept. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ran, root, saniveld } from '../support/run-cli.ts';
import { head, inquiryText, line, manyLines, put, smallInquiry } from '../support/small-inquiry.ts';

/** File name, content, `line:column code` of each problem in it, and what the hint must hold. */
const cases: readonly (readonly [string, string, string, string])[] = [
  ['open.yaml', `${head}  high_point: [een\n`, '3:15 yaml-open-bracket', 'double quotes'],
  ['tab.yaml', `${head}\thigh_point: een\n`, '3:1 yaml-tab-near', 'spaces'],
  ['empty.yaml', '', '1:1 file-empty', 'leave it out'],
  ['comments.yaml', '# niets\n\n# nog niets\n', '1:1 file-empty', 'leave it out'],
  ['empty.json', '', '1:1 file-empty', 'leave it out'],
  ['sentence.yaml', 'gewoon een zin\n', '1:1 needs-map', 'colon'],
  ['list.yaml', 'session: []\nanswers: 3\n', '1:10 needs-map', 'colon'],
  ['who.yaml', 'session: {template: core, date: 2026-03-14, participants: P07}\n', '1:59 needs-list', 'dash'],
  ['day.yaml', 'session: {template: core, date: 14-03-2026}\n', '1:33 transcript-not-a-day', '2026-03-14'],
  [
    'near.yaml',
    'session: {template: cor, date: 2026-03-14}\n',
    '1:21 unknown-template-near',
    'template show core',
  ],
  [
    'far.yaml',
    'session: {template: zzzz, date: 2026-03-14}\n',
    '1:21 unknown-template',
    'saniveld template list',
  ],
  [
    'place.yaml',
    'session: {template: core, date: 2026-03-14, setting: combi-9}\n',
    '1:54 unknown-setting',
    'combi-0',
  ],
  ['round.yaml', 'session: {template: core, date: 2026-03-14, round: 7}\n', '1:52 unknown-round', '1'],
  [
    'consent.yaml',
    'session: {template: core, date: 2026-03-14, participants: [{alias: P1, consent: qoute}]}\n',
    '1:81 needs-one-of-near',
    'consent: quote',
  ],
  [
    'role.yaml',
    'session: {template: core, date: 2026-03-14, participants: [{alias: P1, role: residnet}]}\n',
    '1:78 unknown-role',
    'resident',
  ],
  ['question.yaml', `${head}  high_poin: een\n`, '3:3 unknown-question', 'high_point'],
  ['proto.yaml', `${head}  __proto__: {a: 1}\n`, '3:3 unknown-question', 'high_point'],
  ['proto-top.yaml', `${head}  high_point: een\n__proto__: {a: 1}\n`, '4:1 unknown-key', 'session'],
  [
    'proto.json',
    `{"session": {"template": "core", "date": "2026-03-14"}, "answers": {"__proto__": 1}}`,
    '1:69 unknown-question',
    'high_point',
  ],
  ['cut.json', '{"session": {"template": "core", "da', '1:34 json-open-string', 'double quote'],
  ['cut-later.json', '{"session": {"template": "core"', '1:32 json-ends-early', 'close every bracket'],
  ['laughs.yaml', `a: &a [x, x]\n${head}  high_point: [*a, *a]\n`, '1:4 yaml-anchor', 'double quotes'],
  ['alias.yaml', `${head}  high_point: *a\n`, '3:15 yaml-alias', 'double quotes'],
  ['twice.yaml', `${head}  high_point: a\n  high_point: b\n`, '4:3 double-key', 'Take one'],
  [
    'twice.json',
    '{"session": {"template": "core", "date": "2026-03-14"},\n "session": {}}',
    '2:2 double-key',
    'Take one',
  ],
  ['two.yaml', `${head}  high_point: a\n---\n${head}`, '4:1 yaml-several-documents', 'file of its own'],
  ['template.yaml', 'template: eigen\nphases: []\n', '1:1 is-template', 'saniveld template check'],
  ['an-inquiry.yaml', inquiryText, '1:1 is-inquiry', 'saniveld init'],
  ['deep.yaml', `${head}  high_point: ${'['.repeat(20_000)}`, '3:113 too-deep', 'layers'],
  ['deep.json', '['.repeat(100_000), '1:101 too-deep', 'layers'],
  [
    'indents.yaml',
    Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
    '101:101 too-deep',
    'layers',
  ],
  ['long-key.yaml', `${head}  ${'k'.repeat(100_000)}: een\n`, '3:3 yaml-syntax', 'double quotes'],
];

interface Refused {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const refusedIn = (ran: Ran): readonly Refused[] => {
  const { refused } = ran.json();
  return Array.isArray(refused) ? refused : [];
};

describe('a transcript with a mistake', () => {
  const names = cases.map(([name]) => name);
  let folder = '';
  let ran: Ran;
  beforeAll(() => {
    folder = smallInquiry(Object.fromEntries(cases.map(([name, content]) => [name, content])));
    ran = saniveld(['import', 'good.yaml', ...names, '--json'], { folder });
  });

  it.each(cases)('%s is refused at its place, with what to type', (name, _, place, hint) => {
    const told = refusedIn(ran).filter(({ file }) => file === name);
    expect(told.map(({ line: at, column, code }) => `${at}:${column} ${code}`)[0]).toBe(place);
    expect(told[0]?.hint).toContain(hint);
    expect(told[0]?.message.length).toBeLessThan(200);
  });

  it('is refused together with the good ones beside it, and nothing is kept', () => {
    expect(ran.code).toBe(1);
    expect(ran.json()).toMatchObject({ schema: 'saniveld.import/1', added: 0 });
    expect(ran.json()['refusals']).toBeGreaterThanOrEqual(cases.length);
    expect(saniveld(['sessions', '--json'], { folder }).json()).toMatchObject({ sessions: [] });
  });

  it('is told in Dutch, file:line:column first, on stderr alone', () => {
    const dutch = saniveld(['import', ...names, '--lang', 'nl'], { folder });
    expect([dutch.code, dutch.out]).toEqual([1, '']);
    for (const [name, , place] of cases) expect(dutch.err).toContain(`${name}:${place.split(' ')[0]}  `);
    expect(dutch.err).toContain('er is niets opgenomen');
  });
});

describe('a file that cannot be read', () => {
  let folder = '';
  beforeAll(() => {
    folder = smallInquiry({
      'latin.yaml': Buffer.from(`${head}  high_point: "caf\xe9"\n`, 'latin1'),
      'latin.jsonl': Buffer.from(`${line('a', 'x')}\n${line('b', 'caf\xe9')}\n`, 'latin1'),
      'picture.yaml': Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
      'bad.jsonl': manyLines(1000).replace(/^(.*\n){700}.*/, (lines) => `${lines.slice(0, -1)}, "oeps`),
    });
    mkdirSync(join(folder, 'map.yaml'));
  });

  it.each([
    ['nergens.yaml', 'file-missing', 'Check the name'],
    ['map.yaml', 'file-is-folder', 'Name a file in it.'],
    ['good.yaml/x.yaml', 'not-a-folder', 'ls -l good.yaml'],
    ['latin.yaml', 'file-not-utf8', 'iconv -f WINDOWS-1252 -t UTF-8 latin.yaml > latin-utf8.yaml'],
    ['latin.jsonl', 'file-not-utf8', 'iconv'],
    ['picture.yaml', 'file-not-utf8', 'iconv'],
  ])('%s: %s', (name, code, hint) => {
    const ran = saniveld(['import', 'good.yaml', name, '--json'], { folder });
    expect([ran.code, ran.err]).toEqual([1, '']);
    expect(ran.json()).toMatchObject({ schema: 'saniveld.error/1', error: { code } });
    expect(ran.out).toContain(hint);
    expect(ran.out).not.toContain(root);
    if (name.startsWith('latin.')) expect(ran.out).toContain(name === 'latin.yaml' ? 'line 3' : 'line 2');
  });

  it('one bad line among a thousand: its number, and nothing kept', () => {
    const ran = saniveld(['import', 'bad.jsonl', '--lang', 'nl'], { folder });
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toMatch(/^bad\.jsonl:701:\d+ {2}.*dubbel aanhalingsteken/);
    expect(saniveld(['sessions', '--json'], { folder }).json()).toMatchObject({ sessions: [] });
  });

  it('a name with a space stands in the hint as it can be typed', () => {
    put(folder, { 'mijn verslag.yaml': Buffer.from('\xff', 'latin1') });
    const { err } = saniveld(['import', 'mijn verslag.yaml'], { folder });
    expect(err).toContain("iconv -f WINDOWS-1252 -t UTF-8 'mijn verslag.yaml' > 'mijn verslag-utf8.yaml'");
  });

  it('nothing on standard input is an empty file', () => {
    const ran = saniveld(['import', '-', '--json'], { folder });
    expect([ran.code, refusedIn(ran)[0]?.code]).toEqual([1, 'file-empty']);
  });
});
