/** A Dutch interview on the screen, from the first question to the review, by the keys that the footer names. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { type PtyScreen, ptyScreen } from '../support/pty-screen.ts';
import { smallInquiry } from '../support/small-inquiry.ts';

const [interrupt, done, menu, left, back] = ['\u0003', '\u0004', '\u001b', '\u001b[D', '\u001b[Z'];
const facts = ['--person', 'P07', '--role', 'resident', '--setting', 'combi-01', '--lang', 'nl'];

const live = (folder: string, ...more: readonly string[]): PtyScreen =>
  ptyScreen(['interview', 'core', ...facts, ...more], { folder, rows: 24 });

const answersIn = (folder: string): readonly unknown[] => {
  const db = new Database(join(folder, 'sessions/saniveld.db'), { readonly: true });
  const rows = db
    .prepare("SELECT path, value FROM answer WHERE stands = 1 AND kind = 'answer' ORDER BY place, path")
    .all();
  db.close();
  return rows;
};

describe('keys that nobody can have meant', () => {
  it('pass one question, however many come at once', async () => {
    const folder = smallInquiry();
    const screen = live(folder);
    await screen.when('Mag ik opschrijven wat u vertelt?', `j${'\r'.repeat(30)}`);
    await screen.when('Wie bent u hier', 'Ik woon hier');
    await screen.press('| Ik woon hier', '\r'.repeat(30), /ja, zo hoort het[\s\S]*0 woorden/);
    await screen.when(/ja, zo hoort het[\s\S]*0 woorden/, '\r'.repeat(30) + done.repeat(30) + interrupt);
    await screen.when('Nog eens Ctrl+C om weg te gaan.', interrupt);
    expect(await screen.ended).toBe(130);
    expect(answersIn(folder)).toMatchObject([{ path: 'may_write' }, { path: 'who_you_are' }]);
  });
});

describe('the screen', () => {
  it('holds an interview that is interrupted, with the caret where it was', async () => {
    const folder = smallInquiry();
    const screen = live(folder);
    await screen.when('Mag ik opschrijven wat u vertelt?', 'j');
    await screen.when('Wie bent u hier', 'Ik woon hier');
    await screen.press('| Ik woon hier', '\r', /ja, zo hoort het[\s\S]*0 woorden/);
    await screen.when(/ja, zo hoort het[\s\S]*0 woorden/, 'Het was winter.');
    await screen.when('| Het was winter.', '\r');
    await screen.when(/Het was winter\.\n \| *\n/, `De dr stond open${left.repeat(12)}`);
    await screen.press(/De dr stond open\n[\s\S]*7 woorden/, '\t', 'Notitie voor uzelf');
    await screen.when('Notitie voor uzelf', 'Wacht even\t');
    await screen.when('Genoteerd.', interrupt);
    await screen.when('Nog eens Ctrl+C om weg te gaan.', interrupt);
    expect(await screen.ended).toBe(130);
    expect(screen.sent()).toContain('\u001b[?1049l');

    const again = ptyScreen(['resume', 'S001', '--lang', 'nl'], { folder, rows: 24 });
    await again.when(
      /gaat verder waar het was[\s\S]*\| De dr stond open|De dr stond open[\s\S]*gaat verder/,
      'eu',
    );
    await again.press('| De deur stond open', done, 'Het verhaal in één regel');
    await again.press('Het verhaal in één regel', menu, 'Wat wilt u doen?');
    await again.when('Wat wilt u doen?', '2');
    await again.press('Naar welke vraag?', menu, /Het verhaal in één regel[\s\S]*Esc meer/);
    await again.press('Het verhaal in één regel', back, '| De deur stond open');
    await again.press('| De deur stond open', menu, /Stoppen voor nu/);
    await again.press(/Stoppen voor nu/, '\u001b[F\r', /S001/);
    expect(await again.ended).toBe(0);
    expect(answersIn(folder)).toMatchObject([
      { path: 'may_write' },
      { path: 'who_you_are' },
      { path: 'high_point', value: 'Het was winter.\nDe deur stond open' },
    ]);
  });
});
