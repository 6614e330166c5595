/** What --out and a writing command leave alone: what they were made from, what is protected, what has no file. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, emptyFolder, saniveld, testEnvironment } from '../support/run-cli.ts';

const coffee = `template: coffee
version: "1"
languages: [nl]
title: Koffiepraat
phases:
  - id: talk
    questions:
      - {id: cups, type: number, ask: Hoeveel koppen?}
`;
const sheet = 'key,en\ntitle,Coffee talk\n';

const desk = () => {
  const folder = emptyFolder();
  const file = join(folder, 'coffee.yaml');
  writeFileSync(file, coffee);
  writeFileSync(join(folder, 'texts.csv'), sheet);
  symlinkSync('coffee.yaml', join(folder, 'link.yaml'));
  return {
    folder,
    file,
    type: (...words: readonly string[]) => saniveld(['template', ...words], { folder }),
  };
};

describe('--out', () => {
  it('never replaces what the result is made of, under whatever name, with --force either', () => {
    const { folder, file, type } = desk();
    for (const words of [
      ['print', 'coffee.yaml', '--out', 'link.yaml'],
      ['graph', 'link.yaml', '--out', 'coffee.yaml'],
      ['export', 'coffee.yaml', '--out', './coffee.yaml'],
      ['strings', 'export', 'coffee.yaml', '--out', 'coffee.yaml'],
      ['strings', 'import', 'coffee.yaml', 'texts.csv', '--out', 'texts.csv'],
    ]) {
      const ran = type(...words, '--force', '--json');
      expect([words, ran.code, ran.json()]).toMatchObject([words, 1, { error: { code: 'out-is-source' } }]);
    }
    expect(readFileSync(file, 'utf8')).toBe(coffee);
    expect(readFileSync(join(folder, 'texts.csv'), 'utf8')).toBe(sheet);
    expect(type('export', 'coffee.yaml').code).toBe(0);
    const form = readFileSync(join(folder, 'coffee.xlsx'));
    expect(type('import', 'coffee.xlsx', '--out', 'coffee.xlsx', '--force').code).toBe(1);
    expect(readFileSync(join(folder, 'coffee.xlsx')).equals(form)).toBe(true);
  });

  it('says nothing behind a result that goes to stdout, and puts no schema beside it', () => {
    const { folder, type } = desk();
    const piped = (shell: string, ...words: readonly string[]) =>
      spawnSync(
        'sh',
        ['-c', shell, 'sh', process.execPath, bin, 'template', ...words, '--out', '/dev/stdout'],
        {
          cwd: folder,
          encoding: 'utf8',
          env: testEnvironment(folder),
        },
      );
    const plain = type('graph', 'coffee.yaml').out.trimEnd();
    const passed = piped('"$@" | cat', 'graph', 'coffee.yaml');
    expect([passed.stdout.trimEnd(), passed.stderr]).toEqual([plain, expect.stringContaining('/dev/stdout')]);
    piped('"$@" > made.txt', 'graph', 'coffee.yaml');
    expect(readFileSync(join(folder, 'made.txt'), 'utf8').trimEnd()).toBe(plain);
    const fresh = piped('"$@" | cat', 'new', 'tea');
    expect(existsSync('/dev/template.schema.json')).toBe(false);
    expect(fresh.stdout).toMatch(/template: tea[\s\S]*phases:/);
    expect(fresh.stdout).not.toContain('find every mistake');
    const dash = type('print', 'coffee.yaml', '--out', '-');
    expect([dash.code, dash.out]).toEqual([2, '']);
    expect(dash.err).toContain('/dev/stdout');
  });
});

describe('a file that is written in its place', () => {
  it('stays as it is when it is protected', () => {
    const { file, type } = desk();
    chmodSync(file, 0o444);
    const ran = type('strings', 'import', 'coffee.yaml', 'texts.csv');
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining(`chmod u+w ${file}`)]);
    expect(readFileSync(file, 'utf8')).toBe(coffee);
  });

  it('is a template even where its schema cannot be written', () => {
    const { folder, type } = desk();
    writeFileSync(join(folder, 'template.schema.json'), readFileSync(schemaOf(), 'utf8').replace('{', '{ '));
    chmodSync(join(folder, 'template.schema.json'), 0o444);
    const ran = type('new', 'tea');
    expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('template.schema.json')]);
    expect(existsSync(join(folder, 'tea.yaml'))).toBe(true);
  });
});

const schemaOf = (): string => {
  const { folder, type } = desk();
  type('new', 'tea');
  return join(folder, 'template.schema.json');
};

describe('a hint about a file', () => {
  it('has its name as a shell takes it, and the conversion that helps', () => {
    const { folder, type } = desk();
    writeFileSync(join(folder, "a b'.yaml"), Buffer.from(`\ufeff${coffee}`, 'utf16le'));
    const ran = type('check', "a b'.yaml");
    expect(ran.code).toBe(1);
    expect((ran.out + ran.err).replaceAll(/\s+/g, ' ')).toContain(
      "iconv -f UTF-16 -t UTF-8 'a b'\\''.yaml' > 'a b'\\''-utf8.yaml'",
    );
  });

  it('says what to do with an empty walk file, and with too many turns', () => {
    const { folder, type } = desk();
    writeFileSync(join(folder, 'coffee.walk.yaml'), '');
    expect(type('test', 'coffee.yaml').out).toContain('--write');
    const turns = coffee
      .replace('- {id: cups', '- repeat: cup\n        at_least: 100000\n        questions: [{id: cups')
      .replace('?}', '?}]');
    writeFileSync(join(folder, 'many.yaml'), turns);
    const checked = type('check', 'many.yaml', '--json');
    expect([checked.code, checked.out]).toEqual([1, expect.stringContaining('too-many-turns')]);
  });
});
