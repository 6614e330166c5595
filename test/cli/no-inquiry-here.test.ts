/** Beside the folder of the inquiry nothing looks lost: what goes on with a conversation says where it is, and nothing is made. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, saniveld } from '../support/run-cli.ts';

const run = (folder: string, command: string, ...more: readonly string[]) =>
  saniveld([...command.split(' '), ...more], {
    folder,
    environment: { SANIVELD_HOME: join(folder, 'home') },
  });

describe('a folder without an inquiry', () => {
  it.each(['resume', 'resume S001', 'review', 'show --once'])('%s says that it is not here', (command) => {
    const folder = emptyFolder();
    const ran = run(folder, command, '--lang', 'nl');
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toContain('Hier is geen onderzoek: er is geen inquiry.yaml in deze map of erboven.\n');
    expect(ran.err).toContain('cd MAP; of zeg erbij welke: --inquiry MAP');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('one folder above it, names it as it can be typed', () => {
    const folder = emptyFolder();
    for (const name of ['leeg', "mijn noord's"]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, "mijn noord's", 'inquiry.yaml'), 'inquiry: x\n');
    const { error } = run(folder, 'resume', '--json', '--lang', 'en').json() as {
      readonly error: { readonly code: string; readonly hint: string };
    };
    expect(error.code).toBe('inquiry-below');
    expect(error.hint).toMatch(
      /^There is one in mijn noord's\/: cd 'mijn noord'\\''s'; or name it: --inquiry /,
    );
    mkdirSync(join(folder, 'zuid'));
    writeFileSync(join(folder, 'zuid', 'inquiry.yaml'), 'inquiry: x\n');
    expect(run(folder, 'resume', '--lang', 'nl').err).toContain("In mijn noord's/, zuid/ zijn er wel: cd ");
  });

  it('with an inquiry in which nothing was told yet, names the interview first', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'inquiry.yaml'), 'inquiry: x\ntopic: {nl: Samen}\nlanguages: [nl]\n');
    const ran = run(folder, 'review S001', '--lang', 'nl');
    expect(ran.err).toMatch(/bij het eerste gesprek: saniveld interview; of[\s\S]*saniveld import/);
  });
});
