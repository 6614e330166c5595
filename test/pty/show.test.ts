/** A second window beside an interview: it follows what is asked, and closes with it. */
import { describe, expect, it } from 'vitest';
import { ptyScreen } from '../support/pty-screen.ts';
import { smallInquiry } from '../support/small-inquiry.ts';

const facts = ['--person', 'P07', '--role', 'resident', '--setting', 'combi-01', '--lang', 'nl'];

describe('the second window', () => {
  it('shows what is asked in the other, and thanks at the end of it', async () => {
    const folder = smallInquiry();
    const show = ptyScreen(['show', '--lang', 'nl'], { folder, columns: 60, rows: 16 });
    await show.when('Zodra er een gesprek begint', '');
    const talk = ptyScreen(['interview', 'core', '--plain', ...facts], { folder, columns: 100, rows: 60 });
    await talk.when(/Mag ik opschrijven wat u vertelt\?[\s\S]*\n>/, 'ja\r');
    await talk.when(/Wie bent u hier[\s\S]*\n>/, 'Ik woon hier\r');
    await show.when(/Op zijn mooist\s+Vertel eens over een moment[\s\S]*deel 2 van 8/, '');
    expect(show.sent()).not.toContain('Ik woon');
    await talk.when(/ja, zo hoort het[\s\S]*\n>/, '/pauze\r');
    await show.when('Even pauze', 'q');
    expect(await show.ended).toBe(0);
    expect(show.sent()).toContain('\u001b[?1049l');
  });

  it('says at once that the conversation rests, from Esc in the other until it goes on', async () => {
    const folder = smallInquiry();
    const talk = ptyScreen(['interview', 'core', ...facts], { folder, columns: 100, rows: 40 });
    await talk.when('Mag ik opschrijven', 'j');
    await talk.when('Wie bent u hier', 'Ik woon hier');
    const show = ptyScreen(['show', '--lang', 'nl'], { folder, columns: 60, rows: 16 });
    await show.when('Wie bent u hier', '');
    await talk.press('Ik woon hier', '\u001b', 'Even pauze');
    const row = /(\d)\. Even pauze/.exec(talk.text())?.[1] ?? '';
    await talk.press('Even pauze', row, 'klok staat stil. Enter');
    await show.when('Even pauze', '');
    await talk.press('klok staat stil. Enter', '\r', 'Ik woon hier');
    await show.when('Wie bent u hier', 'q');
    expect(await show.ended).toBe(0);
  });
});
