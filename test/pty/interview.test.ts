/** A live interview on a terminal, line by line: begun, answered, interrupted, left, and gone on with. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PtyScreen, ptyScreen } from '../support/pty-screen.ts';
import { saniveld } from '../support/run-cli.ts';
import { smallInquiry } from '../support/small-inquiry.ts';

const interrupt = '\u0003';
const endOfInput = '\u0004';

const live = (folder: string, ...more: readonly string[]): PtyScreen =>
  ptyScreen(['interview', 'core', '--plain', '--lang', 'nl', ...more], { folder, rows: 200 });

/** Up to the first question of the template. */
const begun = async (screen: PtyScreen): Promise<void> => {
  await screen.when(/Mag ik opschrijven wat u vertelt\?[\s\S]*\n>/, 'ja\r');
  await screen.when(/Met wie praat u\?[\s\S]*\n>/, 'P07\r');
  await screen.when(/Wat is P\d+ hier\?[\s\S]*\n>/, '1\r');
  await screen.when(/Over welke plek gaat het\?[\s\S]*\n>/, 'combi-02\r');
  await screen.when(/Wie bent u hier[\s\S]*\n>/, '');
};

describe('a live interview on a terminal', () => {
  it('asks whether it may be written down before anything is, and takes no for an answer', async () => {
    const folder = smallInquiry();
    const screen = live(folder);
    await screen.when(/Mag ik opschrijven wat u vertelt\?[\s\S]*\n>/, 'nee\r');
    expect(await screen.ended).toBe(0);
    expect(screen.text()).toContain('er is niets opgeschreven en niets bewaard');
    expect(readdirSync(folder)).not.toContain('sessions');
  });

  it('begins nothing when it is left before the first question', async () => {
    const folder = smallInquiry();
    const screen = live(folder);
    await screen.when(/Mag ik opschrijven wat u vertelt\?[\s\S]*\n>/, 'ja\r');
    await screen.when(/Met wie praat u\?[\s\S]*\n>/, interrupt);
    expect(await screen.ended).toBe(130);
    expect(screen.text()).toContain('Er is geen gesprek begonnen en niets bewaard.');
    expect(saniveld(['sessions', '--json'], { folder }).json()).toMatchObject({ sessions: [] });
  });

  it('leaves at the second Ctrl+C, with everything on disk, the half-typed line too', async () => {
    const folder = smallInquiry();
    const screen = live(folder);
    await begun(screen);
    await screen.when('>', 'Ik woon hier\r');
    await screen.when(/ja, zo hoort het[\s\S]*\n>/, 'Het was winter.\rDe deur stond o');
    await screen.when('De deur stond o', interrupt);
    await screen.when('Nog eens Ctrl+C om weg te gaan.', interrupt);
    expect(await screen.ended).toBe(130);
    expect(screen.text()).toContain('Gestopt. Alles van S001 is bewaard.\n→ saniveld resume S001');
    expect(saniveld(['resume', '--json'], { folder }).json()).toMatchObject({
      sessions: [
        { session: 'S001', people: ['P07'], state: 'live', half_typed: ['high_point'], held_by: null },
      ],
    });
  });

  it('leaves at the second Ctrl+C where nothing was typed', async () => {
    const folder = smallInquiry();
    const screen = live(folder);
    await begun(screen);
    await screen.when('>', interrupt);
    await screen.when('Nog eens Ctrl+C om weg te gaan.', interrupt);
    expect(await screen.ended).toBe(130);
    expect(screen.text()).toContain('→ saniveld resume S001');
  });

  it('takes back Ctrl+C for who types on', async () => {
    const folder = smallInquiry();
    const screen = live(folder);
    await begun(screen);
    await screen.when('>', 'Ik w');
    await screen.when('> Ik w', interrupt);
    await screen.when(/om weg te gaan\.\n> Ik w/, 'oon hier');
    await screen.when('> Ik woon hier', interrupt);
    await screen.when(/om weg te gaan\.[\s\S]*om weg te gaan\.\n> Ik woon hier/, '\r');
    await screen.when(/ja, zo hoort het[\s\S]*\n>/, '/pauze\r');
    expect(await screen.ended).toBe(0);
    expect(screen.text()).toContain('S001 is neergelegd en nog niet af');
  });

  it('is put down where the input ends, and says how to go on', async () => {
    const folder = smallInquiry();
    const screen = live(folder);
    await begun(screen);
    await screen.when('>', endOfInput);
    expect(await screen.ended).toBe(0);
    expect(screen.text()).toContain('Nu verder: saniveld resume S001');
  });

  it('speaks the other language from one question to the next, and goes on in it later', async () => {
    const folder = smallInquiry();
    const screen = live(folder);
    await begun(screen);
    await screen.when('>', '/lang en\r');
    await screen.when(/Who are you here[\s\S]*\n>/, 'A neighbour\r');
    await screen.when(/Tell me about a moment here[\s\S]*\n>/, '/pause\r');
    expect(await screen.ended).toBe(0);
    const again = ptyScreen(['resume', 'S001', '--plain'], {
      folder,
      rows: 100,
      environment: { SANIVELD_LANG: 'nl' },
    });
    await again.when(/Tell me about a moment here[\s\S]*\n>/, '/pause\r');
    expect(await again.ended).toBe(0);
  });

  it('gives the terminal back as it was', async () => {
    const folder = smallInquiry();
    const screen = live(folder);
    await begun(screen);
    await screen.when('>', '/pauze\r');
    await screen.ended;
    expect(screen.sent().lastIndexOf('\u001b[?2004l')).toBeGreaterThan(
      screen.sent().lastIndexOf('\u001b[?2004h'),
    );
  });
});
