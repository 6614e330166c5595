/** Ctrl+C while the program works, and output that cannot steer a terminal. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, emptyFolder, saniveld, testEnvironment } from '../support/run-cli.ts';

const inquiry = 'inquiry: Noord\ntopic: {nl: Samen}\nlanguages: [nl]\n';

describe('Ctrl+C', () => {
  it.each([
    [[], ['', 'Stopped. Nothing that was kept is lost.\n→ saniveld import - --lang=en\n']],
    [['--json'], [expect.stringContaining('"code":"interrupted"'), '']],
  ])('while it waits for input ends with 130 and says what to type (%j)', async (more, [out, err]) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'inquiry.yaml'), inquiry);
    const child = spawn(process.execPath, [bin, 'import', '-', '--lang=en', ...more], {
      cwd: folder,
      env: testEnvironment(folder),
    });
    let [told, warned] = ['', ''];
    child.stdout.on('data', (part) => {
      told += part;
    });
    child.stderr.on('data', (part) => {
      warned += part;
    });
    // Once the pipe is drained past its buffer, the program is reading: then it is interrupted.
    child.stdin.on('error', () => {});
    const full = '#'.repeat(64 * 1024);
    const write = (): void => {
      while (child.stdin.write(full));
    };
    let drains = 0;
    child.stdin.on('drain', () => {
      drains += 1;
      if (drains === 2) child.kill('SIGINT');
      else write();
    });
    write();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, told, warned]).toEqual([130, out, err]);
    expect(saniveld(['sessions', '--json'], { folder }).json()).toMatchObject({ sessions: [] });
  });
});

describe('what is written to the screen', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'inquiry.yaml'), inquiry);
  const hostile = 'Kof\u001b[2Jfie \u001b]0;title\u0007aan\u202e de\u0000 deur\u009b31m';
  writeFileSync(
    join(folder, 'a.json'),
    JSON.stringify({
      session: { template: 'core', date: '2026-03-14', participants: [{ alias: 'P07', consent: 'public' }] },
      answers: {
        high_point: `Zomaar ${hostile}\n  twee`,
        example: [{ practice: 'Koffie', stage: 3, story: hostile }],
      },
      notes: { high_point: hostile },
    }),
  );

  it.each([
    ['import', 'a.json'],
    ['import', hostile.replaceAll('\u0000', '')],
    ['sessions', 'show', 'S001'],
    ['search', 'zomaar'],
    ['search', hostile.replaceAll('\u0000', '')],
    ['trace', 'Koffie'],
    ['report', 'session', 'S001', '--format', 'text'],
  ])('holds no control or bidi characters: %j', (...args) => {
    const ran = saniveld(args, { folder });
    expect([0, 1]).toContain(ran.code);
    expect(`${ran.out}${ran.err}`).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    expect(ran.err).not.toMatch(/\n {4}at /);
  });

  it('keeps its layout', () => {
    expect(saniveld(['sessions', 'show', 'S001'], { folder }).out).toMatch(/\n {4}Zomaar Kof/);
  });
});
