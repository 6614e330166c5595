/** A second window line by line: it follows an interview from its first question to its last, and shows nothing else of it. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { bin, saniveld, testEnvironment } from '../support/run-cli.ts';
import { smallInquiry } from '../support/small-inquiry.ts';

const template = `template: kort
version: "1"
languages: [nl, en]
title: {nl: Kort gesprek, en: Short talk}
phases:
  - id: begin
    title: {nl: Welkom, en: Welcome}
    questions:
      - {id: may_write, type: yes_no, ask: {nl: "Mag ik opschrijven wat u vertelt?", en: "May I write?"}}
      - {id: who, type: text, ask: {nl: "Wie bent u hier?", en: "Who are you here?"}}
  - id: talk
    phase: discover
    questions:
      - {id: mood, type: text, private: true, ask: {nl: "Hoe kwam de verteller binnen?", en: "How did they come in?"}}
      - repeat: example
        each: {nl: voorbeeld, en: example}
        questions:
          - id: story
            type: story
            headline: story
            ask: {nl: "Vertel eens over een moment.", en: "Tell me about a moment."}
            help: {nl: "Wacht. Stilte mag.", en: "Wait."}
            probes: [{nl: "Wie waren er nog meer bij?", en: "Who else?"}]
          - {id: name, type: text, moment: after, ask: {nl: "Hoe noemt u dat?", en: "What do you call it?"}}
  - id: end
    title: {nl: Tot slot, en: In the end}
    questions:
      - {id: wish, type: text, ask: {nl: "Wat wenst u?", en: "What do you wish?"}}
`;

const inquiry = (): string => {
  const folder = smallInquiry();
  mkdirSync(join(folder, 'templates'), { recursive: true });
  writeFileSync(join(folder, 'templates/kort.yaml'), template);
  return folder;
};

const facts = ['--person', 'P07', '--role', 'resident', '--setting', 'combi-01', '--lang', 'nl'];

interface Running {
  /** Waits until this is in what it said. */
  readonly until: (wanted: string | RegExp) => Promise<void>;
  readonly type: (line: string) => void;
  readonly signal: (signal: NodeJS.Signals) => void;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

const children: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** `stream`: where it says what is waited for. */
const running = (folder: string, args: readonly string[], stream: 'stdout' | 'stderr'): Running => {
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder, env: testEnvironment(folder) });
  children.push(child);
  let said = '';
  let look: () => void = () => {};
  child[stream].on('data', (part) => {
    said += part;
    look();
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  const until = async (wanted: string | RegExp): Promise<void> => {
    const there = (): boolean => (typeof wanted === 'string' ? said.includes(wanted) : wanted.test(said));
    const seen = new Promise<void>((resolve) => {
      look = () => there() && resolve();
      look();
    });
    await Promise.race([seen, ended]);
    if (!there()) throw new Error(`never said: ${wanted}\n${said}`);
  };
  return {
    until,
    type: (line) => child.stdin.write(`${line}\n`),
    signal: (signal) => child.kill(signal),
    said: () => said,
    ended,
  };
};

const interview = (folder: string): Running =>
  running(folder, ['interview', 'kort', '--plain', ...facts], 'stderr');
const showing = (folder: string, ...args: readonly string[]): Running =>
  running(folder, ['show', '--lang', 'nl', ...args], 'stdout');

describe('following an interview', () => {
  it('says every question of the conversation in its turn, nothing else, and ends with it', async () => {
    const folder = inquiry();
    const show = showing(folder);
    await show.until('Zodra er een gesprek begint, staat hier de vraag.');
    const talk = interview(folder);
    talk.type('ja');
    await show.until('Wie bent u hier?\n');
    talk.type('Ik woon hier');
    await show.until(/Verkennen \(deel 2 van 3\)\n/);
    talk.type('Somber');
    await talk.until('Een eerste voorbeeld?');
    talk.type('ja');
    await show.until('Vertel eens over een moment.\n');
    talk.type('/notitie lange stilte');
    talk.type('Het was winter.');
    talk.type('.');
    await talk.until(/in één regel/);
    talk.type('Winter');
    await show.until('Nog een voorbeeld?\n');
    talk.type('nee');
    await show.until('Wat wenst u?\n');
    talk.type('Rust');
    await show.until('Dank u wel voor het vertellen.\n');
    expect(await show.ended).toBe(0);
    expect(show.said()).toMatchInlineSnapshot(`
      "Zodra er een gesprek begint, staat hier de vraag.
      Welkom (deel 1 van 3): Wie bent u hier?
      Verkennen (deel 2 van 3)
      Verkennen (deel 2 van 3): Vertel eens over een moment.
      Verkennen (deel 2 van 3): Nog een voorbeeld?
      Tot slot (deel 3 van 3): Wat wenst u?
      Dank u wel voor het vertellen.
      "
    `);
  });

  it('shows only the phase of a turn that is for the facilitator alone', async () => {
    const folder = inquiry();
    const alone = template
      .replace('story\n            type: story', 'story\n            private: true\n            type: story')
      .replace('ask: {nl: "Vertel', 'ask: {nl: "Wat viel op? Vertel');
    writeFileSync(join(folder, 'templates/kort.yaml'), alone);
    const show = showing(folder);
    await show.until('Zodra er een gesprek begint');
    const talk = interview(folder);
    for (const line of ['ja', 'Ik woon hier', 'Somber', 'nee']) talk.type(line);
    await show.until('Wat wenst u?\n');
    expect(show.said()).not.toContain('voorbeeld');
  });

  it('gives scripts an object a line, and ends with 0 at Ctrl+C', async () => {
    const folder = inquiry();
    const show = showing(folder, '--json');
    await show.until('"waiting"');
    const talk = interview(folder);
    talk.type('ja');
    await show.until('Wie bent u hier?');
    show.signal('SIGINT');
    expect(await show.ended).toBe(0);
    const lines = show.said().trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      {
        ...{ schema: 'saniveld.show/1', showing: 'waiting', session: null, phase: null, question: null },
        ...{ part: null, parts: null, share: null },
      },
      {
        ...{ schema: 'saniveld.show/1', showing: 'question', session: 'S001', phase: 'Welkom' },
        ...{ question: 'Wie bent u hier?', part: 1, parts: 3, share: 0.17 },
      },
    ]);
  });

  it('speaks the language of the conversation, says when it is put down, and goes on with it', async () => {
    const folder = inquiry();
    const talk = interview(folder);
    talk.type('ja');
    await talk.until('Wie bent u hier?');
    const show = running(folder, ['show', 'S001', '--lang', 'en'], 'stdout');
    await show.until('Welkom (deel 1 van 3): Wie bent u hier?\n');
    talk.type('/taal en');
    await show.until('Welcome (part 1 of 3): Who are you here?\n');
    talk.type('/pause');
    await show.until('Welcome (part 1 of 3): A short break\n');
    await talk.ended;
    const again = running(folder, ['resume', 'S001', '--plain'], 'stderr');
    again.type('I live here');
    await show.until('Discover (part 2 of 3)\n');
    again.signal('SIGKILL');
    await show.until('Discover (part 2 of 3): A short break\n');
  });

  it('sits out a data file that is away for a while', async () => {
    const folder = inquiry();
    const talk = interview(folder);
    talk.type('ja');
    await talk.until('Wie bent u hier?');
    talk.type('/pauze');
    await talk.ended;
    const [file, away] = [join(folder, 'sessions/saniveld.db'), join(folder, 'away.db')];
    const show = showing(folder);
    await show.until('Welkom (deel 1 van 3): Even pauze\n');
    renameSync(file, away);
    await show.until('Het gesprek is hier even niet te zien.');
    writeFileSync(file, 'no data file');
    renameSync(away, file);
    await show.until(/niet te zien[\s\S]*Even pauze\n/);
  });

  it('goes on with the other half of a pair', async () => {
    const folder = inquiry();
    const pair = ['--pair', '--person', 'P07,P08', '--role', 'resident', '--setting', 'combi-01'];
    const show = showing(folder);
    const talk = running(folder, ['interview', 'kort', '--plain', ...pair, '--lang', 'nl'], 'stderr');
    talk.type('ja');
    await show.until('Wie bent u hier?\n');
    for (const line of ['Ik woon hier', 'Somber', 'nee']) talk.type(line);
    await show.until('Wat wenst u?\n');
    talk.type('Rust');
    await show.until('Nu andersom\n');
    talk.type('ja');
    await show.until(/Nu andersom\n[\s\S]*Wie bent u hier\?\n/);
    for (const line of ['Ik ook', 'Vrolijk', 'nee']) talk.type(line);
    await show.until(/Nu andersom\n[\s\S]*Wat wenst u\?\n/);
    talk.type('Ruimte');
    await show.until('Dank u wel');
    expect(await show.ended).toBe(0);
    expect(show.said()).not.toMatch(/P07|P08|Rust|Ik woon|Somber|Ruimte/);
  });
});

describe('what is asked now', () => {
  it('is said once with --once, also when nothing is', () => {
    const folder = inquiry();
    const none = saniveld(['show', '--once', '--lang', 'nl'], { folder });
    expect([none.code, none.out]).toEqual([0, 'Zodra er een gesprek begint, staat hier de vraag.\n']);
    const input = 'ja\nIk woon hier\n/pauze\n';
    saniveld(['interview', 'kort', '--plain', ...facts], { folder, input });
    expect(saniveld(['show', '--once'], { folder }).out).toBe('Verkennen (deel 2 van 3): Even pauze\n');
    expect(saniveld(['show', 's1', '--once', '--json'], { folder }).json()).toMatchObject({
      ...{ schema: 'saniveld.show/1', showing: 'pause', session: 'S001', question: null, part: 2 },
    });
  });

  it('is not what was put down some other day, unless that is named', () => {
    const folder = inquiry();
    saniveld(['interview', 'kort', '--plain', ...facts], { folder, input: 'ja\nIk woon hier\n/pauze\n' });
    const environment = { SANIVELD_NOW: '2026-11-05T10:00:00+01:00' };
    const once = (...args: readonly string[]) =>
      saniveld(['show', ...args, '--once', '--json'], { folder, environment }).json();
    expect(once()).toMatchObject({ showing: 'waiting' });
    expect(once('S001')).toMatchObject({ showing: 'pause' });
  });

  it('is nothing any more of a session in review, and an unknown one is refused', () => {
    const folder = inquiry();
    const input = 'ja\nIk woon hier\nSomber\nnee\nRust\nlater\n';
    saniveld(['interview', 'kort', '--plain', ...facts], { folder, input });
    expect(saniveld(['show', 'S001', '--once', '--lang', 'nl'], { folder }).out).toBe(
      'Dank u wel voor het vertellen.\n',
    );
    expect(saniveld(['show', '--once', '--json'], { folder }).json()).toMatchObject({ showing: 'waiting' });
    const unknown = saniveld(['show', 'S009', '--lang', 'nl'], { folder });
    expect([unknown.code, unknown.out, unknown.err]).toEqual([1, '', expect.stringContaining('S009')]);
  });
});
