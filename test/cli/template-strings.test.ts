/** Texts to a translator and back, as they are typed: what is written, what is refused, and what is said of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, type Ran, root, saniveld } from '../support/run-cli.ts';

const own = `template: coffee # van ons
version: "1"
languages: [nl]
title: Koffiepraat
phases:
  - id: talk
    questions:
      - {id: cups, type: number, ask: Hoeveel koppen?} # op een dag
      - id: why
        type: text
        ask: "Waarom, dan?"
        probes: ["= zoveel", "Nog meer?"]
`;

interface Desk {
  readonly put: (name: string, content: string | Uint8Array) => void;
  readonly read: (name: string) => string;
  readonly type: (...args: readonly string[]) => Ran;
}

const desk = (): Desk => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'coffee.yaml'), own);
  return {
    put: (name, content) => writeFileSync(join(folder, name), content),
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    type: (...args) => saniveld(['template', 'strings', ...args], { folder }),
  };
};

describe('template strings', () => {
  it('goes out and comes back without a change', () => {
    const { put, read, type } = desk();
    const marked = `\uFEFF${own}`.replaceAll('\n', '\r\n');
    put('coffee.yaml', marked);
    const out = type('export', 'coffee.yaml');
    expect([out.code, out.err]).toEqual([0, '']);
    expect(out.out).toBe(
      '\uFEFFkey,context,nl\r\ntitle,title of the template,Koffiepraat\r\ntalk.cups.ask,what the facilitator asks,Hoeveel koppen?\r\ntalk.why.ask,what the facilitator asks,"Waarom, dan?"\r\ntalk.why.probes[1],question to ask on with,\'= zoveel\r\ntalk.why.probes[2],question to ask on with,Nog meer?\r\n',
    );
    put('coffee.csv', out.out);
    const back = type('import', 'coffee.yaml', 'coffee.csv');
    expect([back.code, back.err]).toEqual([0, '']);
    expect(back.out).toBe(
      'coffee.yaml: the sheet says what the template says already; nothing was written.\n',
    );
    expect(read('coffee.yaml')).toBe(marked);
  });

  it('takes a new language in, from a sheet as a Dutch Excel saves it', () => {
    const { put, read, type } = desk();
    const out = type(
      'export',
      'coffee.yaml',
      '--add',
      'en,fr',
      '--separator',
      'semicolon',
      '--out',
      'c.csv',
      '--lang',
      'nl',
    );
    expect([out.code, out.err]).toEqual([0, '']);
    expect(out.out).toBe(
      'c.csv is geschreven: 5 teksten, met kolommen voor nl, en, fr.\nKomt het terug: saniveld template strings import coffee.yaml c.csv\n',
    );
    const sheet = read('c.csv');
    expect(sheet.split('\r\n')[0]).toBe('\uFEFFkey;context;nl;en;fr');
    put(
      'c.csv',
      sheet
        .replace('Hoeveel koppen?;;', 'Hoeveel koppen?;"How many; cups?";')
        .replace(/;Nog meer\?;;/, ';Nog meer?;"More?\nReally?";'),
    );
    const back = type('import', 'coffee.yaml', 'c.csv', '--lang', 'nl');
    expect([back.code, back.err]).toEqual([0, '']);
    expect(back.out).toBe(
      'coffee.yaml: 2 teksten erbij, 0 vervangen.\nNieuwe taal: en.\nNog zonder tekst in en: 3 van de 5 (title, talk.why.ask, talk.why.probes[1]).\nKijk of alles klopt: saniveld template check coffee.yaml\n',
    );
    expect(read('coffee.yaml')).toBe(
      own
        .replace('[nl]', '[nl, en]')
        .replace('ask: Hoeveel koppen?}', 'ask: {nl: Hoeveel koppen?, en: How many; cups?}}')
        .replace('"Nog meer?"', '{nl: "Nog meer?", en: "More?\\nReally?"}'),
    );
  });

  it('replaces a text only when told to, and shows both before', () => {
    const { put, read, type } = desk();
    put('c.csv', 'key,nl\ntalk.cups.ask,Hoeveel kopjes?\ntitle,\n');
    const asked = type('import', 'coffee.yaml', 'c.csv');
    expect([asked.code, asked.err]).toEqual([1, '']);
    expect(asked.out).toBe(
      'One text is different in the template and in the sheet. Nothing was written.\n  talk.cups.ask (nl)\n    template  Hoeveel koppen?\n    sheet     Hoeveel kopjes?\n→ To take what the sheet says, add --force\n',
    );
    expect(read('coffee.yaml')).toBe(own);
    const done = type('import', 'coffee.yaml', 'c.csv', '--force', '--json');
    expect(done.json()).toMatchObject({
      schema: 'saniveld.strings-import/1',
      changes: [
        {
          key: 'talk.cups.ask',
          language: 'nl',
          before: 'Hoeveel koppen?',
          after: 'Hoeveel kopjes?',
          line: 2,
        },
      ],
      missing_rows: ['talk.why.ask', 'talk.why.probes[1]', 'talk.why.probes[2]'],
      empty_cells: 1,
      untranslated: {},
      problems: [],
    });
    expect(read('coffee.yaml')).toBe(own.replace('koppen', 'kopjes'));
  });

  it('keeps a byte order mark and the line ends of the template', () => {
    const { put, read, type } = desk();
    const windows = `\uFEFF${own}`.replaceAll('\n', '\r\n');
    put('coffee.yaml', windows);
    put('c.csv', 'key,nl\ntalk.cups.ask,Hoeveel kopjes?\n');
    expect(type('import', 'coffee.yaml', 'c.csv', '--force').code).toBe(0);
    expect(read('coffee.yaml')).toBe(windows.replace('koppen', 'kopjes'));
  });

  it('tells every mistake in a sheet with its line, and writes nothing', () => {
    const { put, read, type } = desk();
    put('c.csv', 'key,nl\ntalk.cups.aks,Hoeveel?\n,Los\n');
    const ran = type('import', 'coffee.yaml', 'c.csv');
    expect([ran.code, ran.err]).toEqual([1, '']);
    expect(ran.out).toBe(
      'c.csv:2  The template has no text “talk.cups.aks”. Did you mean “talk.cups.ask”?\n    → type: talk.cups.ask\nc.csv:3  The text “Los” has no name in the column “key”.\n    → copy the name from the sheet as it was exported\nc.csv: 2 things to mend in the sheet. Nothing was written.\n',
    );
    expect(type('import', 'coffee.yaml', 'c.csv', '--json').json()).toMatchObject({
      file: null,
      problems: [
        { code: 'unknown-key-near', line: 2 },
        { code: 'no-key', line: 3 },
      ],
    });
    expect(read('coffee.yaml')).toBe(own);
  });

  it.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x6b, 0]), /CSV UTF-8/],
    ['Windows-1252', new Uint8Array([0x6b, 0x65, 0x79, 0x2c, 0xe9]), /CSV UTF-8/],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4]), /workbook.*\n.*CSV UTF-8/],
    ['open quotes', new TextEncoder().encode('key,nl\ntitle,"T\n'), /c\.csv:2 .*quotes/],
  ])('says how to mend %s', (_, content, words) => {
    const { put, type } = desk();
    put('c.csv', content);
    const ran = type('import', 'coffee.yaml', 'c.csv');
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toMatch(words);
  });

  it('leaves a shipped template alone, and writes a copy where it is asked to', () => {
    const { put, read, type } = desk();
    put('c.csv', 'key,fr\ntitle,Visite\n');
    for (const name of ['site-visit', join(root, 'templates/site-visit.yaml')]) {
      const refused = type('import', name, 'c.csv');
      expect([refused.code, refused.out]).toEqual([1, '']);
      expect(refused.err).toContain('add --out site-visit.yaml');
    }
    const made = type('import', 'site-visit', 'c.csv', '--out', 'own.yaml');
    expect([made.code, made.err]).toEqual([0, '']);
    const source = readFileSync(join(root, 'templates/site-visit.yaml'), 'utf8');
    expect(read('own.yaml')).toBe(
      source
        .replace('languages: [nl, en]', 'languages: [nl, en, fr]')
        .replace(/^(title: \{.*)\}$/m, '$1, fr: "Visite"}'),
    );
    expect(type('import', 'site-visit', 'c.csv', '--out', 'own.yaml').err).toContain('already there');
    expect(type('export', 'coffee.yaml', '--out', 'c.csv').err).toContain('already there');
    expect(type('export', 'coffee.yaml', '--add', 'Frans').err).toContain('--add fr');
  });
});
