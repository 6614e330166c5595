/** `init` as a facilitator meets it: its questions on a real terminal, in Dutch. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ptyScreen } from '../support/pty-screen.ts';
import { emptyFolder } from '../support/run-cli.ts';

const down = '\u001b[B';

describe('init on a terminal', () => {
  it('asks what an inquiry needs, and writes it', async () => {
    const folder = emptyFolder();
    const screen = ptyScreen(['init', 'noord', '--lang', 'nl'], { folder });
    await screen.when('Hoe heet dit onderzoek?', '\r');
    await screen.when('Waar wilt u meer van zien?', 'Wanneer zijn we er voor elkaar?\r');
    await screen.when('Plek 1:', 'Kerkstraat\r');
    await screen.when('Plek 2:', 'Dorpsplein\r');
    await screen.when('Plek 3:', '\r');
    await screen.when(/❯ ja, allemaal[\s\S]*↑↓ kies een regel • ⏎ neem die/, down);
    await screen.when('❯ nee, een deel door loting', '\r');
    await screen.when('in procenten?', 'veel\r');
    await screen.when(/in procenten\?[^\n]*\n[^\n]*getal van 1 tot en met 100\./, '60%\r');
    await screen.when('Wie heeft dat besloten?', 'de kerngroep\r');
    expect(await screen.ended).toBe(0);
    expect(screen.text()).toMatch(/Uw onderzoek staat in noord\.\nNu verder:\n {2}noord\/inquiry\.yaml\n/);
    expect(screen.text()).not.toMatch(/navigate|select|\byes\b/);

    const written = readFileSync(join(folder, 'noord/inquiry.yaml'), 'utf8');
    expect(written).toContain('inquiry: noord\n');
    expect(written).toContain('  nl: "Wanneer zijn we er voor elkaar?"\n');
    expect(written).toContain('  sampling: random\n');
    expect(written).toContain('{id: p02, name: Dorpsplein}');
    expect(written).toMatch(/^ {2}common: 0\.6 /m);
    expect(written).toContain('decided_on: 2026-11-02');
    expect(existsSync(join(folder, 'noord/sessions/saniveld.db'))).toBe(true);
  });

  it.each([40, 80])('keeps its explanations whole on %i columns', async (columns) => {
    const screen = ptyScreen(['init', 'noord', '--lang', 'nl'], { folder: emptyFolder(), columns });
    await screen.when('Hoe heet dit onderzoek?', '\r');
    await screen.when('Waar wilt u meer van zien?', 'Samen\r');
    await screen.when('Plek 1:', '\u0003');
    expect(await screen.ended).toBe(130);
    const lines = screen.text().split('\n');
    const explained = lines.slice(lines.findIndex((line) => line.startsWith('Welke plekken'))).join(' ');
    expect(explained).toContain(
      'Welke plekken doen ertoe voor de groep? Een straat, een complex, een combi… Laat leeg als dat alles is.',
    );
  });

  it('stops at Ctrl+C with 130, says how to begin again, and makes nothing', async () => {
    const folder = emptyFolder();
    const screen = ptyScreen(['init', 'mijn veld', '--lang', 'nl'], { folder });
    await screen.when('Hoe heet dit onderzoek?', '\r');
    await screen.when('Waar wilt u meer van zien?', 'Sam\u0003');
    expect(await screen.ended).toBe(130);
    expect(screen.text()).toContain(
      "Gestopt. Er is niets verloren van wat bewaard was.\n→ saniveld init 'mijn veld' --lang nl",
    );
    expect(screen.text()).not.toMatch(/at .*\.js/);
    expect(readdirSync(folder)).toEqual([]);
  });
});
