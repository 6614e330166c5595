/** Two colleagues put their inquiries together, as they type it. */
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { saniveld } from '../support/run-cli.ts';
import { inquiryText, smallInquiry } from '../support/small-inquiry.ts';

const transcript = (id: string, story: string, practice: string, setting = 'combi-01'): string => `session:
  id: ${id}
  template: core
  date: 2026-03-14
  setting: ${setting}
  participants: [{alias: P07, role: resident, consent: public}]
answers:
  high_point: ${story}
  example:
    - {practice: ${practice}, story: ${story}, stage: 3, told_by: P07}
`;

let [anna, bram] = ['', ''];
const run = (folder: string, ...args: readonly string[]) => saniveld(args, { folder });
const dataOf = (folder: string): string => join(folder, 'sessions/saniveld.db');

beforeEach(() => {
  anna = smallInquiry({
    'a.yaml': transcript('s1', 'winter', 'Boksschool'),
    'x.yaml': transcript('s1', 'lente', 'Boksschool'),
  });
  bram = smallInquiry({
    'inquiry.yaml': inquiryText.replace('{id: combi-04}]', '{id: combi-04}, {id: combi-05}]'),
    'b.yaml': transcript('s2', 'zomer', 'Boksschol', 'combi-05'),
    'y.yaml': transcript('s1', 'herfst', 'Boksschool'),
  });
  expect(run(anna, 'import', 'a.yaml').code).toBe(0);
  expect(run(bram, 'import', 'b.yaml').code).toBe(0);
});

describe('saniveld merge', () => {
  it('brings in what is new, offers what looks alike, names what is not declared, and does it once', () => {
    const would = run(anna, 'merge', dataOf(bram), '--dry-run');
    expect([would.code, would.out]).toEqual([0, expect.stringContaining('this would happen')]);
    expect(run(anna, 'sessions', '--json').json()['sessions']).toHaveLength(1);

    const merged = run(anna, 'merge', dataOf(bram), '--lang', 'nl');
    expect(merged.code).toBe(0);
    expect(merged.out).toContain('1 nieuw gesprek: S002');
    expect(merged.out).toContain('→ saniveld practices merge Boksschol Boksschool');
    expect(merged.out).toContain('settings: combi-05');
    expect(merged.out).toContain('Wat hier eerst stond, is bewaard: sessions/backups/saniveld-before-merge-');
    expect(run(anna, 'merge', dataOf(bram)).out).toContain('Nothing had to be changed.');
    expect(run(anna, 'search', 'zomer').out).toContain('S002');
    expect(run(anna, 'doctor').code).toBe(0);
  });

  it('keeps both versions of a session that parted, and lets the other take its place', () => {
    expect(run(anna, 'import', 'x.yaml', '--update').code).toBe(0);
    expect(run(bram, 'import', 'y.yaml').code).toBe(0);
    const merged = run(anna, 'merge', dataOf(bram));
    expect(merged.out).toContain('S001 was changed in both files.');
    expect(merged.out).toContain('saniveld sessions keep S003');
    const shown = run(anna, 'sessions', 'show', 'S003').out;
    expect(shown).toContain('other version');
    expect(shown).toContain('herfst');
    const given = run(anna, 'report', 'session', 'S003');
    expect([given.code, given.out, given.err]).toEqual([
      1,
      '',
      expect.stringContaining('saniveld sessions keep S003'),
    ]);
    const count = run(anna, 'search', 'herfst', '--json').json()['hits'];
    expect(count).toEqual([]);
    expect(run(anna, 'sessions', 'keep', 'S003').out).toContain('S001 now tells what was kept aside as S003');
    expect(run(anna, 'search', 'herfst').out).toContain('S001');
    expect(run(anna, 'search', 'lente', '--json').json()['hits']).toEqual([]);
    expect(run(anna, 'doctor').out).toContain('S003 is another version');
    const wrong = run(anna, 'sessions', 'keep', 'S001');
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('saniveld sessions list')]);
  });

  it('takes several files, and refuses its own with the line to type', () => {
    const both = run(anna, 'merge', dataOf(bram), dataOf(bram), '--json').json();
    expect(both['files']).toMatchObject([{ changed: true }, { changed: false, backup: null }]);
    const own = run(anna, 'merge', dataOf(anna));
    expect([own.code, own.out, own.err]).toEqual([
      1,
      '',
      expect.stringContaining('→ Name that of a colleague'),
    ]);
  });
});
