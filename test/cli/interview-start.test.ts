/** Before and between: commands at every small question, headlines first, who told it, and rounds that are asked. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saniveld } from '../support/run-cli.ts';
import { smallInquiry } from '../support/small-inquiry.ts';

const template = `template: kort
version: "1"
languages: [nl, en]
title: {nl: Kort gesprek, en: Short talk}
phases:
  - id: een
    title: {nl: Vertellen, en: Telling}
    questions:
      - id: moment
        type: story
        headline: story
        ask: {nl: Wat gebeurde er?, en: What happened?}
        probes: [{nl: Wie was erbij?, en: Who was there?}]
      - {id: daarna, type: text, ask: {nl: En toen?, en: And then?}}
`;

const facts = '--plain --lang nl --role resident --setting combi-01';

const held = (folder: string, options: string, ...typed: readonly string[]) =>
  saniveld(['interview', 'kort.yaml', ...options.split(' ')], {
    folder,
    input: typed.map((line) => `${line}\n`).join(''),
  });

const session = (folder: string) => saniveld(['sessions', 'show', 'S001', '--json'], { folder }).json();

describe('the small questions before an interview', () => {
  it('understand the commands, also at "may I write"', () => {
    const folder = smallInquiry({ 'kort.yaml': template });
    const ran = held(folder, `${facts} --person P07`, '/hulp', '/terug', '/wat', '/pauze');
    expect(ran.err).toContain('/terug: wat hiervoor kwam');
    expect(ran.err).toContain('Dit is de eerste vraag.');
    expect(ran.err).toContain('/wat is hier geen opdracht.');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('niets bewaard');
  });

  it('ask once about an alias that looks like a real name, and never about one of an option', () => {
    const folder = smallInquiry({ 'kort.yaml': template });
    const asked = held(folder, facts, 'ja', 'Margaret Holloway', '1', 'Jan de Vries', '2', '/pauze');
    expect(asked.err).toContain('Is Margaret Holloway een echte naam? Een schuilnaam beschermt wie vertelt.');
    expect(session(folder)).toMatchObject({ session: { participants: [{ alias: 'Jan de Vries' }] } });
    const again = held(folder, facts, 'ja', 'Jan de Vries, de buurman', '/pauze');
    const given = saniveld(['interview', 'kort.yaml', ...facts.split(' '), '--person', 'Ada Byron'], {
      folder,
      input: 'ja\n/pauze\n',
    });
    expect(again.err + given.err).not.toContain('een echte naam?');
  });

  it('go back from "may I write" to the choice of a template', () => {
    const folder = smallInquiry({ 'kort.yaml': template });
    const input = '/terug\n1\n/terug\n1\nnee\n';
    const ran = saniveld(['interview', ...facts.split(' '), '--person', 'P07'], { folder, input });
    expect(ran.err.match(/Welk gesprek/g)).toHaveLength(3);
    expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('niets opgeschreven')]);
  });

  it('say under which name it is kept before the first question', () => {
    const folder = smallInquiry({ 'kort.yaml': template });
    const { err } = held(folder, `${facts} --person P07`, 'ja', '/pauze');
    expect(err).toContain('S001 · P07 · combi-01. Alles wordt bewaard terwijl u typt.');
  });

  it('ask the round where none runs today, and back goes to the place', () => {
    const folder = smallInquiry({ 'kort.yaml': template });
    const file = join(folder, 'inquiry.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('2026-12-20', '2026-02-01'));
    const { err } = held(
      folder,
      '--plain --lang nl --role resident --person P07',
      ...['ja', 'combi-02', '/terug', 'combi-03', '1', '/pauze'],
    );
    expect(err).toContain('1. ronde 1. 10 januari 2026 – 1 februari 2026');
    expect(session(folder)).toMatchObject({ session: { setting: 'combi-03', round: '1' } });
  });
});

describe('headlines first', () => {
  const headlines = `${facts} --person P07 --facilitator F1 --headlines`;

  it('asks the question with one line for the answer, and the story in the review', () => {
    const folder = smallInquiry({ 'kort.yaml': template });
    const first = held(folder, headlines, 'ja', '/vraag-door 1', 'De winter', '/pauze');
    expect(first.err).toMatch(/Wat gebeurde er\?\nVraag door 1: Wie was erbij\?\nHet verhaal in één regel/);
    const again = saniveld(['resume', 'S001', '--plain', '--lang', 'nl'], { folder, input: 'Soep\n' });
    expect(again.err).toContain('En toen?');
    expect(again.err).not.toContain('Wat gebeurde er?');
    expect(session(folder)).toMatchObject({ state: 'review' });
    const review = saniveld(['review', 'S001', '--plain', '--lang', 'nl'], {
      folder,
      input: 'De verwarming viel uit.\n.\n\n\nja\n',
    });
    expect(review.err).toContain('1 vraag wacht op deze terugblik.');
    expect(review.err).toMatch(/Wat gebeurde er\?\n(?:Vraag door.*\n)?In één regel: De winter\n/);
    expect(review.err).toMatch(
      /Wat gebeurde er\?\n(?:.*\n)*U vertelde: De verwarming viel uit\.\nIn één regel: De winter/,
    );
  });

  it('reads back a headline of which the story was never told, and lets it be put right', () => {
    const folder = smallInquiry({ 'kort.yaml': template });
    held(folder, headlines, 'ja', 'De winter', 'Soep');
    const { err } = saniveld(['review', 'S001', '--plain', '--lang', 'nl'], {
      folder,
      input: '.\n\n1\nDe lange winter\n\nja\n',
    });
    expect(err).toContain('U vertelde: De winter\n');
    expect(err).toContain('U vertelde: De lange winter\n');
  });
});

describe('who told it', () => {
  it('is by one number, also everyone; back goes to the answer', () => {
    const folder = smallInquiry({ 'kort.yaml': template });
    const { err } = held(
      folder,
      `${facts} --person P07,P08`,
      ...['ja', 'De winter.', '.', '/hulp', '/terug', '', '3', 'kort', 'Soep', '2'],
    );
    expect(err).toContain('3. iedereen');
    expect(err).toContain('/terug: naar het antwoord');
    expect(session(folder)).toMatchObject({ state: 'review' });
    const { answers, headlines } = session(folder);
    expect(answers).toMatchObject([
      { path: 'moment', told_by: ['P07', 'P08'] },
      { path: 'daarna', told_by: ['P08'] },
    ]);
    expect(headlines).toMatchObject([{ text: 'kort' }]);
  });
});

describe('going on where text was half typed at another question', () => {
  it('shows the end of a long one, and how long it is', () => {
    const folder = smallInquiry({ 'kort.yaml': template });
    const lines = Array.from({ length: 40 }, (_, index) => `regel ${index + 1} van het verhaal`);
    held(folder, `${facts} --person P07`, 'ja', ...lines, '/ga 2', '/pauze');
    const { err } = saniveld(['resume', 'S001', '--plain', '--lang', 'nl'], { folder, input: '' });
    expect(err).toContain('Half getypt bij “Wat gebeurde er?”: 200 woorden. Dit zijn de laatste:');
    expect(err).toContain('regel 40 van het verhaal');
    expect(err).not.toContain('regel 12 van het verhaal');
  });
});

describe('a tick', () => {
  it('is on disk at once', () => {
    const folder = smallInquiry({ 'kort.yaml': template });
    held(folder, `${facts} --person P07`, 'ja', '/vraag-door 1');
    const { changes } = saniveld(['sessions', 'history', 'S001', '--json'], { folder }).json();
    expect(changes).toMatchObject([{ change: 'begun' }, { change: 'moved' }, { change: 'paused' }]);
    const again = saniveld(['resume', 'S001', '--plain', '--lang', 'nl'], { folder, input: '' });
    expect(again.err).toContain('aangevinkt: Wie was erbij?');
  });
});
