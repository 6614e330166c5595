/** `template test` over the built program: what differs and where, what is left out, and proposals that keep what is there. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder, saniveld } from '../support/run-cli.ts';

const sunday = `template: sunday
version: "1"
languages: [en]
title: Sunday
phases:
  - id: talk
    questions:
      - {id: again, type: yes_no, ask: Again?}
      - {id: what_else, type: text, when: "not(\${again})", ask: What else?}
      - {id: mood, type: choice, ask: How?, options: [glad, sad]}
`;

const walk = `template: sunday
walks:
  - name: Once more
    answers: {again: true, mood: glad}
    expect:
      asked: [again, mood]
      hidden: [what_else]
`;

let folder = '';
const at = (name: string): string => join(folder, name);
const test = (...args: readonly string[]) => saniveld(['template', 'test', ...args], { folder });

beforeEach(() => {
  folder = emptyFolder();
  writeFileSync(at('sunday.yaml'), sunday);
});

describe('template test', () => {
  it('says of each walk that it went as expected', () => {
    writeFileSync(at('sunday.walk.yaml'), walk);
    expect(test('sunday.yaml')).toMatchObject({
      code: 0,
      out: 'sunday.yaml\n  as expected: Once more\n\n1 walk as expected, 0 not.\n',
    });
    expect(test('sunday.yaml', '--lang', 'nl').out).toBe(
      'sunday.yaml\n  zoals verwacht: Once more\n\n1 proefgesprek zoals verwacht, 0 niet.\n',
    );
  });

  it('says what differs at the line that expected it, exit 1', () => {
    writeFileSync(at('sunday.walk.yaml'), walk.replace('again: true', 'again: false'));
    const { code, out } = test('sunday.walk.yaml');
    expect(code).toBe(1);
    expect(out).toContain('NOT as expected: Once more');
    expect(out).toContain('sunday.walk.yaml:6:14  what_else is asked as well, which was not expected.');
    expect(out).toContain('sunday.walk.yaml:7:16  what_else was expected to be hidden, but it is asked.');
  });

  it('names what no walk reaches with its place in the template, exit 1 below 100 %', () => {
    writeFileSync(at('sunday.walk.yaml'), walk);
    const { code, out } = test('sunday.yaml', '--coverage');
    expect(code).toBe(1);
    expect(out).toContain('  reached: 57 %');
    expect(out).toContain('sunday.yaml:9:9  The question what_else is never asked.');
    expect(out).toContain('sunday.yaml:10:61  The option sad of mood is never chosen.');
  });

  it('reports every mistake in a walk file, and runs nothing of it', () => {
    writeFileSync(at('sunday.walk.yaml'), walk.replace('hidden:', 'hiden:').replace('mood]', 'moood]'));
    const { code, out } = test('sunday.yaml');
    expect(code).toBe(1);
    expect(out).toMatch(/sunday\.walk\.yaml:6:22 .*moood/);
    expect(out).toMatch(/sunday\.walk\.yaml:7:7 .*hiden/);
    expect(out).toContain('There is something to mend in 1 file.');
  });

  it('proposes what is missing in a new file; with it all is reached', () => {
    expect(test('sunday.yaml').out).toContain('→ saniveld template test sunday.yaml --write');
    const { code, out } = test('sunday.yaml', '--write', '--coverage');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /walks proposed and written to sunday\.walk\.yaml[\s\S]*\n {2}as expected: proposed 1: begins at \w+\n[\s\S]*\n {2}reached: 100 %[\s\S]*\n[1-9]\d* walks as expected, 0 not\./,
      ),
    ]);
    expect(test('sunday.yaml', '--coverage').code).toBe(0);
    expect(test('sunday.yaml', '--write').out).toContain('Nothing to propose');
  });

  it('adds to walks that are there only with --force, and keeps every byte of them', () => {
    writeFileSync(at('sunday.walk.yaml'), walk);
    const kept = test('sunday.yaml', '--write');
    expect(kept.code).toBe(1);
    expect(kept.err).toContain('--force');
    expect(readFileSync(at('sunday.walk.yaml'), 'utf8')).toBe(walk);
    expect(test('sunday.yaml', '--write', '--force').code).toBe(0);
    expect(readFileSync(at('sunday.walk.yaml'), 'utf8').startsWith(walk)).toBe(true);
    expect(test('sunday.yaml', '--coverage').code).toBe(0);
  });

  it('takes several walk files beside a template, and writes beside one that cannot grow', () => {
    writeFileSync(
      at('sunday.short.walk.yaml'),
      'template: sunday\nwalks: [{name: Short, answers: {mood: sad}}]\n',
    );
    const { out } = test('sunday.yaml', '--write', '--force');
    expect(out).toContain('(expects nothing but that no answer is refused');
    expect(out).toContain('written to sunday.proposed.walk.yaml');
    expect(test('sunday.yaml', '--coverage').code).toBe(0);
  });

  it('without a file tests the templates of the inquiry, else the shipped ones, which all pass', () => {
    expect(test('--coverage')).toMatchObject({ code: 0, out: expect.stringContaining('site-visit') });
    writeFileSync(at('inquiry.yaml'), 'inquiry: proef\nlanguages: [nl]\ntopic: Samen\n');
    mkdirSync(at('templates'));
    writeFileSync(at('templates/sunday.yaml'), sunday);
    writeFileSync(at('templates/sunday.walk.yaml'), walk);
    const own = test('--json').json();
    expect(own).toMatchObject({ schema: 'saniveld.walk-tests/1', passed: 1, failed: 0 });
    expect(own['templates']).toMatchObject([
      { template: 'sunday', files: [{ walks: [{ name: 'Once more', ok: true }] }] },
    ]);
  });

  it('gives the coverage as data', () => {
    writeFileSync(at('sunday.walk.yaml'), walk);
    expect(test('sunday.yaml', '--coverage', '--json').json()).toMatchObject({
      templates: [
        {
          coverage: {
            percent: 57,
            questions: { reached: 2, total: 3 },
            options: { reached: 1, total: 2 },
            branches: { reached: 1, total: 2 },
            missed: [
              { what: 'question', line: 9 },
              { what: 'branch', line: 9 },
              { what: 'option', line: 10 },
            ],
          },
        },
      ],
    });
  });

  it('calls other files by their name: a transcript is no walk, a walk no template, a shipped one is not written beside', () => {
    writeFileSync(
      at('sunday.walk.yaml'),
      'session: {template: sunday, date: 2026-03-01}\nanswers: {again: true}\n',
    );
    expect(test('sunday.yaml').out).toContain('This is a transcript, not a walk');
    writeFileSync(at('other.walk.yaml'), walk);
    const checked = saniveld(['template', 'check', 'other.walk.yaml'], { folder });
    expect(checked.out + checked.err).toContain('This is a walk file');
    expect(test('core', '--write')).toMatchObject({
      code: 1,
      err: expect.stringContaining('comes with Saniveld'),
    });
    writeFileSync(at('lost.walk.yaml'), 'walks: []\n');
    expect(test('lost.walk.yaml').err).toContain('for which template');
  });
});
