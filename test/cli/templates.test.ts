/** The template tools: what they list, show, check and walk, with the JSON that scripts rely on. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, type Ran, saniveld } from '../support/run-cli.ts';

let folder = '';
const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const run = (...args: readonly string[]): Ran => saniveld(args, { folder });

const own = `template: coffee
version: "1"
languages: [nl]
title: Koffiepraat
phases:
  - id: talk
    title: Praten
    questions:
      - {id: cups, type: number, ask: Hoeveel koppen?}
      - {id: why, type: text, ask: Waarom zoveel?, when: "\${cups} > 3"}
      - {id: double, type: computed, ask: Dubbel, computed: "\${cups} * 2"}
`;

beforeAll(() => {
  folder = emptyFolder();
  put('inquiry.yaml', 'inquiry: Noord\ntopic: {nl: Samen}\nlanguages: [nl]\n');
  mkdirSync(join(folder, 'templates'));
  put('templates/coffee.yaml', own);
  put('templates/broken.yaml', own.replace('type: number', 'type: numbr'));
});

describe('template', () => {
  it('list has the inquiry’s own before the shipped ones, also beside a faulty file', () => {
    const ran = run('template', 'list', '--json');
    const { schema, templates } = ran.json();
    expect([ran.code, schema]).toEqual([0, 'saniveld.templates/1']);
    const listed = Array.isArray(templates) ? templates : [];
    expect(listed.map(({ template, shipped }) => [template, shipped])).toEqual([
      ['coffee', false],
      ['core', true],
      ['normalization', true],
      ['site-visit', true],
      ['status-round', true],
    ]);
    expect(ran.err).toMatch(/broken\.yaml:9:\d+ {2}/);
  });

  it.each([
    ['core', 'nl', 'High point'],
    ['coffee', 'nl', 'Hoeveel koppen?'],
    ['templates/coffee.yaml', 'en', 'Hoeveel koppen?'],
  ])('show %s in %s gives the questions', (name, language, words) => {
    const ran = run('template', 'show', name, '--lang', language);
    expect([ran.code, ran.err]).toEqual([0, '']);
    if (name !== 'core') expect(ran.out).toContain(words);
    expect(ran.out).toMatch(/\[\w+: \w+\]/);
  });

  it('show knows a near name, and says what is wrong in a faulty one', () => {
    expect(run('template', 'show', 'cofee', '--json').json()).toMatchObject({
      error: { code: 'unknown-template-near', hint: 'saniveld template show coffee' },
    });
    const faulty = run('template', 'show', 'broken', '--json');
    expect(faulty.code).toBe(1);
    expect(faulty.json()).toMatchObject({ error: { code: 'faulty-file' } });
  });

  it('check says every problem with its place, as text and as data', () => {
    const good = run('template', 'check', 'templates/coffee.yaml');
    expect(good).toMatchObject({ code: 0, out: 'templates/coffee.yaml: nothing to mend.\n' });
    const bad = run('template', 'check', 'templates/coffee.yaml', 'templates/broken.yaml', '--json');
    expect([bad.code, bad.err]).toEqual([1, '']);
    const { schema, files } = bad.json();
    expect(schema).toBe('saniveld.check/1');
    const [first, second] = Array.isArray(files) ? files : [];
    expect(first).toEqual({ file: 'templates/coffee.yaml', ok: true, problems: [] });
    expect(second).toMatchObject({ file: 'templates/broken.yaml', ok: false });
    expect(second.problems[0]).toEqual({
      severity: 'error',
      code: expect.any(String),
      line: 9,
      column: 26,
      end_line: 9,
      end_column: 31,
      text: 'numbr',
      message: expect.any(String),
      hint: expect.stringContaining('number'),
    });
  });

  it.each([
    ['en', 'error: "type" cannot be "numbr".', '1 error, 0 warnings.'],
    ['nl', 'fout: "type" kan niet "numbr" zijn.', '1 fout, '],
  ])('check underlines the very characters, in %s', (language, message, summary) => {
    const { out, code } = run('template', 'check', 'templates/broken.yaml', '--lang', language);
    expect(code).toBe(1);
    expect(out).toContain(
      [
        `templates/broken.yaml:9:26  ${message}`,
        '    9 │       - {id: cups, type: numbr, ask: Hoeveel koppen?}',
        '      │                          ^^^^^',
        '    → type: number',
        summary,
      ].join('\n'),
    );
  });

  it.each([
    [['check', 'buurtuin.yaml'], 'Type buurttuin.yaml instead of buurtuin.yaml.'],
    [['check', 'soup.yaml'], 'Name it soup.yaml.'],
    [['print', 'buurttuin'], 'Type buurttuin.yaml instead of buurttuin.'],
    [['show', 'buurtuin.yaml'], 'Type buurttuin.yaml instead of buurtuin.yaml.'],
  ])('%j names the file that was meant', (words, hint) => {
    const at = emptyFolder();
    for (const name of ['buurttuin.yaml', 'buurttuin.walk.yaml', 'soup.yaml.txt'])
      writeFileSync(join(at, name), 'template: other\n');
    const ran = saniveld(['template', ...words], { folder: at });
    expect(ran.code).toBe(1);
    expect(ran.out + ran.err).toContain(hint);
  });

  it('check says of a file that is missing or no text what is wrong, and checks the others', () => {
    writeFileSync(join(folder, 'latin.yaml'), Buffer.from(own.replace('Koffiepraat', 'Caf\u00e9'), 'latin1'));
    const ran = run('template', 'check', 'gone.yaml', 'latin.yaml', 'templates/broken.yaml');
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/^gone\.yaml {2}error: There is no file gone\.yaml\.\n {4}→ /);
    expect(ran.out).toMatch(/^latin\.yaml:4:1 {2}error: .*UTF-8/m);
    expect(ran.out).toContain('templates/broken.yaml:9:26  error:');
    expect(ran.out).toContain('3 errors, 0 warnings.');
    const files = run('template', 'check', 'gone.yaml', '--json').json()['files'];
    expect(files).toMatchObject([
      { file: 'gone.yaml', ok: false, problems: [{ code: 'file-missing', line: 0, column: 0 }] },
    ]);
  });

  it('a file of the inquiry that is no text stops neither the list nor another template', () => {
    const other = emptyFolder();
    mkdirSync(join(other, 'templates'));
    writeFileSync(join(other, 'inquiry.yaml'), 'inquiry: Noord\ntopic: {nl: Samen}\nlanguages: [nl]\n');
    writeFileSync(
      join(other, 'templates/latin.yaml'),
      Buffer.from(own.replace('Koffiepraat', 'Caf\u00e9'), 'latin1'),
    );
    const listed = saniveld(['template', 'list'], { folder: other });
    expect([listed.code, listed.out.includes('core')]).toEqual([0, true]);
    expect(listed.err).toMatch(/latin\.yaml:4:1 {2}error: .*UTF-8/);
    expect(saniveld(['template', 'show', 'core'], { folder: other }).code).toBe(0);
  });

  it('walk says what was asked, hidden, computed and refused, and keeps nothing', () => {
    put('a.yaml', 'session: {template: coffee, date: 2026-03-14}\nanswers: {cups: 2}\n');
    const walked = run('template', 'walk', 'coffee', '--answers', 'a.yaml', '--json');
    expect([walked.code, walked.err]).toEqual([0, '']);
    expect(walked.json()).toEqual({
      schema: 'saniveld.walk/1',
      asked: ['cups'],
      hidden: ['why'],
      refused: [],
      computed: { double: 4 },
    });
    const refused = saniveld(['template', 'walk', 'coffee', '--answers', '-', '--json'], {
      folder,
      input: 'session: {template: coffee, date: 2026-03-14}\nanswers:\n  cups: 2\n  why: dorst\n',
    });
    expect(refused.code).toBe(1);
    expect(refused.json()).toMatchObject({
      refused: [{ question: 'why', message: expect.any(String), line: 4 }],
    });
    expect(run('sessions', '--json').json()).toMatchObject({ sessions: [] });
  });
});
