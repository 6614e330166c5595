/** Interviews that were cut short, gone on with on a terminal; signals; and trouble with saving, met calmly. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { type PtyScreen, ptyScreen } from '../support/pty-screen.ts';
import { bin, saniveld, testEnvironment } from '../support/run-cli.ts';
import { smallInquiry } from '../support/small-inquiry.ts';

const interrupt = '\u0003';
const left = '\u001b[D';
const facts = ['--person', 'P07', '--role', 'resident', '--setting', 'combi-01', '--lang', 'nl'];

const live = (folder: string): PtyScreen =>
  ptyScreen(['interview', 'core', '--plain', ...facts], { folder, rows: 100, columns: 200 });
const resumed = (folder: string, ...args: readonly string[]): PtyScreen =>
  ptyScreen(['resume', '--plain', ...args, '--lang', 'nl'], { folder, rows: 100, columns: 200 });

const highPoint = /ja, zo hoort het[\s\S]*\n>/;

/** The answers that a session in the data file has, by path. */
const answersIn = (folder: string): unknown => {
  const db = new Database(join(folder, 'sessions/saniveld.db'), { readonly: true });
  const rows = db
    .prepare(
      "SELECT session, path, value, told_by FROM answer WHERE stands = 1 AND kind = 'answer' ORDER BY session, place, path",
    )
    .all();
  db.close();
  return rows;
};

describe('going on', () => {
  it('is exactly where it was, with the caret in the half-typed line', async () => {
    const folder = smallInquiry();
    const screen = live(folder);
    await screen.when(/Mag ik opschrijven wat u vertelt\?[\s\S]*\n>/, 'ja\r');
    await screen.when(/Wie bent u hier[\s\S]*\n>/, 'Ik woon hier\r');
    await screen.when(highPoint, `Het was winter.\rDe dr stond open${left.repeat(12)}`);
    await screen.when('De dr stond open', interrupt);
    await screen.when('om weg te gaan.', interrupt);
    expect(await screen.ended).toBe(130);

    const again = resumed(folder);
    await again.when(
      /Met welk gesprek gaat u verder\?\n1\. S001 · P07 · [^·]+\. Op zijn mooist · .* · half getypte tekst\n>/,
      '1\r',
    );
    await again.when(/S001 gaat verder waar het was\.[\s\S]*> De dr stond open/, 'eu');
    await again.when('> De deur stond open', '\r.\r');
    await again.when(/in één regel[\s\S]*\n>/, '/pauze\r');
    expect(await again.ended).toBe(0);
    expect(answersIn(folder)).toMatchObject([
      { path: 'may_write' },
      { path: 'who_you_are' },
      { path: 'high_point', value: 'Het was winter.\nDe deur stond open' },
    ]);
  });

  it('gives what an interview without interruption gives', async () => {
    const one = smallInquiry();
    const screen = live(one);
    const steps: readonly (readonly [RegExp, string])[] = [
      [/Wie bent u hier[\s\S]*\n>/, 'Ik woon hier\r'],
      [highPoint, 'Het was winter.\r.\r'],
      [/in één regel[\s\S]*\n>/, 'Winter\r'],
      [/zo waardevol[\s\S]*\n>/, 'Samen.\r.\r'],
    ];
    await screen.when(/Mag ik opschrijven wat u vertelt\?[\s\S]*\n>/, 'ja\r');
    for (const [wanted, keys] of steps) await screen.when(wanted, keys);
    await screen.when(/De waarde in één regel[\s\S]*\n>/, '/pauze\r');
    await screen.ended;

    const other = smallInquiry();
    const first = live(other);
    await first.when(/Mag ik opschrijven wat u vertelt\?[\s\S]*\n>/, 'ja\r');
    for (const [wanted, keys] of steps) {
      const each = wanted === steps[0]?.[0] ? first : resumed(other, 'S001');
      await each.when(wanted, keys.replace('.\r.\r', '.\r'));
      if (keys.includes('.\r.\r')) await each.when(/\.\n>/, '.\r');
      await each.when(/\n>\s*$/, interrupt);
      await each.when('om weg te gaan.', interrupt);
      expect(await each.ended).toBe(130);
    }
    expect(answersIn(other)).toEqual(answersIn(one));
  }, 60_000);

  it('is not possible while another window has it', async () => {
    const folder = smallInquiry();
    const screen = live(folder);
    await screen.when(/Mag ik opschrijven wat u vertelt\?[\s\S]*\n>/, 'ja\r');
    await screen.when(/Wie bent u hier[\s\S]*\n>/, '');
    expect(saniveld(['resume', '--json'], { folder }).json()).toMatchObject({
      sessions: [{ session: 'S001', held_by: expect.any(Number) }],
    });
    const other = saniveld(['resume', 'S001', '--plain', '--lang', 'nl'], { folder });
    expect([other.code, other.err]).toEqual([1, expect.stringContaining('S001')]);
    await screen.when('>', '/pauze\r');
    expect(await screen.ended).toBe(0);
  });
});

describe('a signal', () => {
  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
  ] as const)('%s puts the interview down with %i and the line that goes on', async (signal, code) => {
    const folder = smallInquiry();
    const child = spawn(process.execPath, [bin, 'interview', 'core', '--plain', ...facts], {
      cwd: folder,
      env: testEnvironment(folder),
    });
    let told = '';
    const ended = new Promise((resolve) => child.on('close', resolve));
    await new Promise<void>((resolve) => {
      child.stderr.on('data', (part) => {
        told += part;
        if (told.includes('ja, zo hoort het')) resolve();
      });
      child.stdin.write('ja\nIk woon hier\nHet was winter.\n');
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill(signal);
    expect(await ended).toBe(code);
    expect(told).toMatch(/Gestopt\. Alles van S001 is bewaard\.\n→ saniveld resume S001\n$/);
    expect(saniveld(['resume', '--json'], { folder }).json()).toMatchObject({
      sessions: [{ session: 'S001', answers: 2, half_typed: ['high_point'], held_by: null }],
    });
  });
});

describe('when saving fails', () => {
  it('tells it calmly, makes an emergency copy that import takes, and saves all when it can', async () => {
    const folder = smallInquiry();
    const elsewhere = join(folder, 'usb');
    mkdirSync(elsewhere);
    const screen = live(folder);
    await screen.when(/Mag ik opschrijven wat u vertelt\?[\s\S]*\n>/, 'ja\r');
    await screen.when(/Wie bent u hier[\s\S]*\n>/, '');
    const other = new Database(join(folder, 'sessions/saniveld.db'));
    other.exec('BEGIN IMMEDIATE');
    await screen.when('>', 'Ik woon hier\r');
    await screen.when(/Niet bewaard: [\s\S]*typ een map voor een noodkopie[\s\S]*\n>/, '\r');
    await screen.when(/Ik probeer het nog eens\.[\s\S]*noodkopie[\s\S]*\n>/, 'usb\r');
    await screen.when(/in de noodkopie [\s\S]*ja, zo hoort het[\s\S]*\n>/, 'Het was winter.\r');
    await screen.when(/winter\.\n>/, '');
    other.exec('ROLLBACK');
    other.close();
    await screen.when('>', '.\r');
    await screen.when(
      /Alles is weer bewaard\.[\s\S]*niet meer nodig[\s\S]*in één regel[\s\S]*\n>/,
      '/pauze\r',
    );
    expect(await screen.ended).toBe(0);
    expect(answersIn(folder)).toMatchObject([
      { path: 'may_write' },
      { path: 'who_you_are', value: 'Ik woon hier' },
      { path: 'high_point', value: 'Het was winter.' },
    ]);
    const [copy = ''] = readdirSync(elsewhere);
    expect(copy).toMatch(/^saniveld-S001-emergency-2026-11-02T10-00-00\.yaml$/);
    expect(readFileSync(join(elsewhere, copy), 'utf8')).toContain('who_you_are: Ik woon hier');
    const colleague = smallInquiry();
    expect(saniveld(['import', join(elsewhere, copy)], { folder: colleague }).code).toBe(0);
  }, 60_000);

  it('is left at the second Ctrl+C, and says that the last part is not saved', async () => {
    const folder = smallInquiry();
    const screen = live(folder);
    await screen.when(/Mag ik opschrijven wat u vertelt\?[\s\S]*\n>/, 'ja\r');
    await screen.when(/Wie bent u hier[\s\S]*\n>/, '');
    const other = new Database(join(folder, 'sessions/saniveld.db'));
    other.exec('BEGIN IMMEDIATE');
    await screen.when('>', 'Ik woon hier\r');
    await screen.when(/noodkopie[\s\S]*\n>/, interrupt);
    await screen.when(/Nog eens Ctrl\+C: weggaan zonder\./, interrupt);
    expect(await screen.ended).toBe(130);
    other.exec('ROLLBACK');
    other.close();
    expect(screen.text()).toMatch(/kon niet worden bewaard[\s\S]*→ saniveld resume S001/);
    expect(saniveld(['resume', '--json'], { folder }).json()).toMatchObject({ sessions: [{ answers: 1 }] });
  }, 60_000);
});
