/** What goes out: transcripts that come in again unchanged, and reports, each with what the purpose allows. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DemoFolder, demoFolder } from '../support/demo-folder.ts';
import { emptyFolder, saniveld } from '../support/run-cli.ts';

let demo: DemoFolder;
beforeAll(() => {
  demo = demoFolder('en');
});

const read = (name: string): string => readFileSync(join(demo.folder, name), 'utf8');

describe('export transcripts', () => {
  it.each(['yaml', 'jsonl'])(
    'to %s comes in again as the same inquiry, and goes out as the same bytes',
    (format) => {
      const file = `all.${format}`;
      const out = ['export', 'transcripts', '--purpose', 'working', '--format', format, '--out', file];
      const first = demo.run(...out);
      expect([first.code, first.err]).toEqual([0, '']);
      expect(first.out).toMatch(/^77 sessions written; /);

      const folder = emptyFolder();
      writeFileSync(join(folder, 'inquiry.yaml'), read('inquiry.yaml'));
      writeFileSync(join(folder, file), read(file));
      expect(saniveld(['import', file, '--json'], { folder }).json()).toMatchObject({
        added: 77,
        refusals: 0,
      });
      expect(saniveld(['trace', '--json'], { folder }).out).toBe(demo.run('trace', '--json').out);
      const again = saniveld([...out, '--force'], { folder });
      expect(again.code).toBe(0);
      expect(readFileSync(join(folder, file), 'utf8')).toBe(read(file));
      expect(demo.run('import', file, '--json').json()).toMatchObject({
        added: 0,
        updated: 0,
        unchanged: 77,
      });
    },
  );

  it('withholds by default, says how much, and to stdout', () => {
    const ran = demo.run('export', 'transcripts');
    const working = demo.run('export', 'transcripts', '--purpose', 'working');
    expect([ran.code, working.code]).toEqual([0, 0]);
    expect(ran.out.length).toBeLessThan(working.out.length);
    expect(ran.err).toMatch(/^\d+ answers were left out: no consent for this use\. With --purpose working /);
    expect(working.out.match(/^- session:$/gm)).toHaveLength(77);
  });

  it('gives data under --json', () => {
    const { schema, sessions, withheld, transcripts } = demo.run('export', 'transcripts', '--json').json();
    expect([schema, sessions]).toEqual(['saniveld.transcripts/1', 77]);
    expect(withheld).toBeGreaterThan(0);
    expect(transcripts).toHaveLength(77);
  });
});

describe('report', () => {
  it('goes to stdout, or to a file that is kept unless --force', () => {
    const shown = demo.run('report', 'session', 'S003');
    expect(shown.out).toMatch(/^---\ntitle: /);
    expect(demo.run('report', 'session', 'S003', '--out', 'back.md')).toMatchObject({
      code: 0,
      out: 'back.md is written.\n',
    });
    expect(read('back.md')).toBe(shown.out);
    writeFileSync(join(demo.folder, 'back.md'), 'mine');
    const kept = demo.run('report', 'session', 'S003', '--out', 'back.md');
    expect([kept.code, kept.out, read('back.md')]).toEqual([1, '', 'mine']);
    expect(kept.err).toMatch(/back\.md is already there and was left as it is\.\n→ .*--force/);
    expect(demo.run('report', 'session', 'S003', '--out', 'back.md', '--force').code).toBe(0);
    expect(read('back.md')).toBe(shown.out);
  });

  it('says which folder is not there', () => {
    const ran = demo.run('report', 'inquiry', '--out', 'nowhere/report.md');
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toMatch(/nowhere\.\n→ .*mkdir -p /);
  });

  it('of a group asks to whom it is given back', () => {
    const { sessions } = demo.run('sessions', '--json').json();
    const group = (Array.isArray(sessions) ? sessions : []).find(
      ({ participants }) => participants.length > 1,
    );
    const [first, second] = group.participants;
    const ran = demo.run('report', 'session', group.session);
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toContain(`→ saniveld report session ${group.session} --for ${first.alias}\n`);
    expect(demo.run('report', 'session', group.session, '--for', second.alias).code).toBe(0);
    const other = demo.run('report', 'session', group.session, '--for', 'P99', '--json');
    expect(other.json()).toMatchObject({ error: { code: 'unknown-teller' } });
    expect(demo.run('report', 'session', group.session, '--purpose', 'shared').code).toBe(0);
  });

  it('of the inquiry has three forms and the same for --json', () => {
    const [markdown, text, json, data] = [
      demo.run('report', 'inquiry').out,
      demo.run('report', 'inquiry', '--format', 'text').out,
      demo.run('report', 'inquiry', '--format', 'json').out,
      demo.run('report', 'inquiry', '--json').out,
    ];
    expect(markdown).toContain('\n## The ladder\n');
    expect(text).not.toContain('## ');
    expect(JSON.parse(json ?? '')).toEqual(JSON.parse(data ?? ''));
    expect(JSON.parse(json ?? '')).toMatchObject({ schema: 'saniveld.report/1' });
  });
});
