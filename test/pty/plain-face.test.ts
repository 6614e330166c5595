/** The plain face on a real terminal: wide and narrow, in two languages, without a cursor that moves, and pasted into. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownProgram } from '../support/own-program.ts';
import { type PtyScreen, ptyScreen } from '../support/pty-screen.ts';
import { emptyFolder, root } from '../support/run-cli.ts';

const program = [ownProgram('test/support/plain-interview.ts')];

const template = `
template: short
version: "1"
languages: [nl, en]
title: Kort
phases:
  - id: begin
    title: {nl: Welkom bij dit gesprek, en: Welcome to this talk}
    minutes: 5
    say: {nl: "Fijn dat u er bent. U vertelt alleen wat u wilt.", en: "Good to have you here. You tell only what you want to."}
    questions:
      - id: story
        type: story
        ask: {nl: "Vertel eens over een moment waarop u zich hier het meest levend voelde.", en: "Tell me about a moment when you felt most alive here."}
      - {id: name, type: text, ask: {nl: Hoe heet het?, en: What is it called?}}
      - {id: stage, type: stage, ask: {nl: Hoe staat het ermee?, en: How is it now?}}
`;

interface Told {
  readonly ended: string;
  readonly answers: readonly (readonly [string, unknown])[];
  readonly draft: { readonly text: string; readonly caret: number } | null;
}

const start = (
  language: string,
  size: { columns?: number; rows?: number },
  environment: NodeJS.ProcessEnv = {},
) => {
  const folder = emptyFolder();
  const [file, result] = [join(folder, 'short.yaml'), join(folder, 'result.json')];
  writeFileSync(file, template);
  const screen = ptyScreen([file, language, result], { folder: root, ...size, environment, program });
  const told = (): Told => JSON.parse(readFileSync(result, 'utf8'));
  return { screen, told };
};

const sentence = 'De verwarming viel uit en het hele team kwam op zondag, zonder dat iemand erom vroeg.';

const talk = async (screen: PtyScreen): Promise<number> => {
  await screen.when(/sluit\s+af\.\n>$/, `${sentence}XY\x7f\x7f\r`);
  await screen.when(/g\. *\n>$/, '"niemand telde de uren"\r');
  await screen.when(/uren"\n>$/, '.\r');
  await screen.when(/Hoe heet het\?\n>$/, 'Winteer\x1b[D\x1b[D\x7f\r');
  await screen.when(/nummer\.\n>$/, '5\r');
  await screen.when(/Heel anders\n>$/, '2\r');
  return screen.ended;
};

describe('the plain face on a terminal', () => {
  it.each([
    [80, 24],
    [40, 12],
  ])('holds an interview in a window of %i by %i', async (columns, rows) => {
    const { screen, told } = start('nl', { columns, rows });
    expect(await talk(screen)).toBe(0);
    expect(told()).toMatchObject({
      ended: 'done',
      answers: [
        ['story', `${sentence}\n"niemand telde de uren"`],
        ['name', 'Winter'],
        ['stage', 5],
      ],
    });
    expect(
      screen
        .text()
        .split('\n')
        .every((line) => line.length <= columns),
    ).toBe(true);
    const said = screen.text().replace(/\s+/g, ' ');
    expect(said).toContain(
      'Welkom bij dit gesprek (deel 1 van 1, 5 minuten) Lees voor: Fijn dat u er bent. U vertelt alleen wat u wilt. Vertel eens over een moment',
    );
    expect(said).toContain(
      'Hoe heet het? > Winter Hoe staat het ermee? 1. Nooit van gehoord 2. Wel eens gehoord',
    );
  });

  it('uses no colour and draws nothing again: what is sent is what is read', async () => {
    const { screen } = start('en', {});
    await screen.when(/ends it\.\n>$/, 'one\rtwo\r.\r');
    await screen.when(/called\?\n>$/, 'Soup\r');
    await screen.when(/number\.\n>$/, '7\r');
    expect(await screen.ended).toBe(0);
    const sent = screen
      .sent()
      .replaceAll('\r\n', '\n')
      .replace(/\x1b\[\?2004[hl]/g, '');
    expect(sent).not.toMatch(/[\x1b\r\b]/);
    expect(sent.trimEnd()).toBe(screen.text().replace(/^>$/gm, '> '));
  });

  it('does without a cursor that moves', async () => {
    const { screen, told } = start('nl', {}, { TERM: 'dumb' });
    await screen.when(/sluit af\.\n>$/, 'een\x7f\x7f\x7ftwee\x1b[D\r.\r');
    await screen.when(/Hoe heet het\?\n>$/, '\r');
    await screen.when(/nummer\.\n>$/, '\r');
    expect(await screen.ended).toBe(0);
    expect(told().answers).toEqual([['story', 'twee']]);
    expect(screen.sent()).not.toContain('\x1b');
    expect(screen.text()).toContain('> twee');
  });

  it('takes a paste of many lines whole, whatever stands in it', async () => {
    const { screen, told } = start('nl', {});
    const lines = Array.from({ length: 400 }, (_, at) => `regel ${at} `.padEnd(250, 'x'));
    const pasted = ['.', '/pauze', '', ...lines, 'einde van het verhaal'].join('\r');
    await screen.when(/sluit af\.\n>$/, `\x1b[200~${pasted}\x1b[201~`);
    await screen.when(/> einde van het verhaal$/, ', echt\r.\r');
    await screen.when(/Hoe heet het\?\n>$/, '\x1b[200~een\rtwee\x1b[201~');
    await screen.when(/> een twee$/, '\r');
    await screen.when(/nummer\.\n>$/, '\x04');
    expect(await screen.ended).toBe(0);
    const [story, name] = told().answers;
    expect(story).toEqual(['story', `${pasted.replaceAll('\r', '\n')}, echt`]);
    expect(name).toEqual(['name', 'een twee']);
    expect(told().ended).toBe('end');
  });

  it('goes on in the middle of a word after Ctrl+C', async () => {
    const { screen, told } = start('nl', {});
    await screen.when(/sluit af\.\n>$/, 'een\rtw\x03');
    await screen.when(/interrupted\n> tw$/, 'ee\x04\x1b[H');
    await screen.when(/> twee$/, 'x\r/taal\r');
    await screen.when(/Typed before:\neen\nxtwee\n>$/, '.\r');
    await screen.when(/called\?\n>$/, 'half\x03');
    await screen.when(/interrupted\n> half$/, '\x15\x04');
    expect(await screen.ended).toBe(0);
    expect(told()).toMatchObject({ ended: 'end', answers: [['story', 'een\nxtwee']] });
    expect(screen.text().match(/Vertel eens/g)).toHaveLength(1);
  });
});
