/** What a facilitator can do to inquiry.yaml, to a template, to a folder: each is told in a sentence with what to type. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root, saniveld } from '../support/run-cli.ts';
import { good, inquiryText, put, smallInquiry } from '../support/small-inquiry.ts';

describe('inquiry.yaml', () => {
  let folder = '';
  beforeAll(() => {
    folder = smallInquiry();
    expect(saniveld(['import', 'good.yaml'], { folder }).code).toBe(0);
  });
  beforeEach(() => {
    rmSync(join(folder, 'inquiry.yaml'), { recursive: true, force: true });
  });

  const broken: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
    ['broken off', 'inquiry: X\ntopic: y\nlanguages: [nl\n', ['inquiry.yaml:3:12  ', 'haakje']],
    ['empty', '', ['inquiry.yaml:1:1  fout: Er staat niets in dit bestand.', 'Bewaar het nog eens']],
    ['a transcript', good, ['inquiry.yaml:1:1  fout: Dit is een transcript', 'saniveld import']],
    ['not UTF-8', Buffer.from('inquiry: caf\xe9\n', 'latin1'), ['op regel 1', 'iconv -f WINDOWS-1252']],
    [
      'wrong in six places',
      'inquiry: X\ntopik: y\nlanguages: nl\nladder: {common: 3}\nframe: {sampling: sensus, settings: []}\nrounds: [{id: 1, from: 2026-13-01}]\n__proto__: {a: 1}\n',
      [':2:1  ', '→ topic:', ':3:12  ', ':4:18  ', ':5:19  ', '→ sampling: census', ':6:24  ', ':7:1  '],
    ],
  ];
  it.each(broken)('%s', (_, text, told) => {
    put(folder, { 'inquiry.yaml': text });
    const ran = saniveld(['trace', '--lang', 'nl'], { folder });
    expect([ran.code, ran.out]).toEqual([1, '']);
    for (const words of told) expect(ran.err).toContain(words);
  });

  it('that is a folder', () => {
    mkdirSync(join(folder, 'inquiry.yaml'));
    const ran = saniveld(['trace', '--json'], { folder });
    expect([ran.code, ran.json()]).toMatchObject([1, { error: { code: 'file-is-folder' } }]);
  });

  it('gone after data came in: nothing goes elsewhere in silence, and it can be put back', () => {
    const deep = join(folder, 'sessions');
    for (const [args, at] of [
      [['import', '../good.yaml'], deep],
      [['trace', '--inquiry', '.'], folder],
    ] as const) {
      const ran = saniveld([...args, '--lang', 'nl'], { folder: at });
      expect([ran.code, ran.out]).toEqual([1, '']);
      expect(ran.err).toContain('inquiry.yaml is er niet meer');
      expect(ran.err).toMatch(/saniveld init \S+ --from KOPIE\.yaml/);
    }
    put(folder, { 'copy.yaml': inquiryText });
    expect(saniveld(['init', '.', '--from', 'copy.yaml'], { folder }).code).toBe(0);
    expect(saniveld(['sessions', '--json'], { folder }).json()).toMatchObject({ sessions: [{ id: 's1' }] });
  });
});

describe('a place that is not what it should be', () => {
  let folder = '';
  beforeAll(() => {
    folder = smallInquiry();
    mkdirSync(join(folder, 'reports'));
    writeFileSync(join(folder, 'mine.md'), 'van mij');
  });

  it.each([
    [['trace', '--inquiry', 'nergens'], 'inquiry-missing', 'saniveld init nergens'],
    [['trace', '--inquiry', 'inquiry.yaml'], 'inquiry-is-file', '--inquiry .'],
    [['report', 'inquiry', '--out', 'een/twee.md'], 'folder-missing', 'mkdir -p'],
    [['report', 'inquiry', '--out', 'mine.md'], 'file-exists', '--force'],
    [['report', 'inquiry', '--out', 'reports', '--force'], 'place-is-folder', 'reports/report.md'],
    [['report', 'inquiry', '--out', 'mine.md/x.md'], 'not-a-folder', 'ls -l'],
  ])('%j: %s', (args, code, hint) => {
    const ran = saniveld([...args, '--json'], { folder });
    expect([ran.code, ran.err]).toEqual([1, '']);
    expect(ran.json()).toMatchObject({ error: { code, hint: expect.stringContaining(hint) } });
    expect(readFileSync(join(folder, 'mine.md'), 'utf8')).toBe('van mij');
  });

  it('SANIVELD_HOME on a file', () => {
    const elsewhere = join(folder, 'reports');
    renameSync(join(folder, 'inquiry.yaml'), join(folder, 'away.yaml'));
    const environment = { SANIVELD_HOME: join(folder, 'mine.md') };
    const ran = saniveld(['import', '../good.yaml', '--lang', 'nl'], { folder: elsewhere, environment });
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toContain('een deel van het pad is een bestand en geen map');
    renameSync(join(folder, 'away.yaml'), join(folder, 'inquiry.yaml'));
  });
});

describe('a template', () => {
  const own = `template: eigen
version: "1"
languages: [nl]
title: Eigen vragen
phases:
  - id: een
    phase: discover
    questions:
      - {id: verhaal, type: story, ask: "Vertel eens.", when: "\${verhal} = 1"}
      - {id: verhaal, tipe: text, ask: "En toen?"}
`;
  const usable = own.replace(', when: "${verhal} = 1"', '').replace('verhaal, tipe', 'toen, type');
  let folder = '';
  beforeAll(() => {
    folder = smallInquiry({
      'own.yaml': own,
      'windows.yaml': `\ufeff${usable}`.replaceAll('\n', '\r\n'),
      'uses-own.yaml': good.replace('template: core', 'template: eigen').replace('s1', 's2'),
    });
    mkdirSync(join(folder, 'templates'));
    renameSync(join(folder, 'own.yaml'), join(folder, 'templates/eigen.yaml'));
  });

  it('with Windows line ends is fine; one with mistakes and a transcript are not', () => {
    const files = ['windows.yaml', 'templates/eigen.yaml', 'good.yaml', join(root, 'templates/core.yaml')];
    const ran = saniveld(['template', 'check', ...files], { folder });
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('windows.yaml: nothing to mend');
    expect(ran.out).toMatch(/templates\/eigen\.yaml:9:\d+ .*verhal/);
    expect(ran.out).toMatch(/templates\/eigen\.yaml:10:\d+ .*tipe/);
    expect(ran.out).toMatch(/good\.yaml:1:1 .*transcript[\s\S]*saniveld import FILE/);
  });

  it('with mistakes holds up the sessions that need it, with the place in both files, and no others', () => {
    const ran = saniveld(['import', 'uses-own.yaml'], { folder });
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toContain('uses-own.yaml:3:13  ');
    expect(ran.err).toMatch(/templates\/eigen\.yaml:9:\d+ /);
    expect(saniveld(['import', 'good.yaml'], { folder }).code).toBe(0);
  });
});
