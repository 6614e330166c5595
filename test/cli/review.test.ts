/** A review by the built program, line by line through a pipe: what is asked, what is kept, and what others then read. */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder, saniveld } from '../support/run-cli.ts';
import { put, smallInquiry } from '../support/small-inquiry.ts';

const template = `template: kort
version: "1"
languages: [nl, en]
title: {nl: Kort gesprek, en: Short talk}
phases:
  - id: een
    title: {nl: Vertellen, en: Telling}
    questions:
      - {id: moment, type: story, headline: story, ask: {nl: Wat gebeurde er?, en: What happened?}}
      - repeat: example
        of: example
        each: {nl: voorbeeld, en: example}
        questions:
          - {id: story, type: story, headline: story, captures: story, ask: {nl: Hoe ging dat?, en: How did that go?}}
          - {id: headline, type: text, captures: headline, moment: after, ask: {nl: In één regel?, en: In one line?}}
          - {id: practice, type: practice, captures: practice, required: true, moment: after, ask: {nl: Hoe heet dat?, en: What is it called?}}
      - repeat: commitment
        of: commitment
        each: {nl: afspraak, en: commitment}
        questions:
          - {id: wat, type: text, captures: what, ask: {nl: Wat gaat u doen?, en: What will you do?}}
          - {id: wanneer, type: date, captures: by, ask: {nl: Wanneer?, en: When?}}
`;

const lines = (...typed: readonly string[]): string => `${typed.join('\n')}\n`;

const told = lines(
  'ja',
  'Jan van der Berg kwam langs, en Jans zus.',
  '"niemand telde de uren"',
  '.',
  'het hele trappenhuis',
  'ja',
  'De deur stond open bij [buurvrouw] en Karel.',
  '"kom maar gewoon binnen"',
  '.',
  'de deur staat open',
  'nee',
  'ja',
  'bellen',
  '',
  'nee',
  'later',
);
const filledIn = ['Koffie aan de deur'];
/** Jan van der Berg, Jan, Karel, and no other. */
const names = ['buurman', 'ja', 'buurman', 'ja', 'neef', 'ja', ''];

let folder = '';
const type = (args: string, input = '', language = 'nl') =>
  saniveld([...args.split(' '), '--lang', language], { folder, input });
const session = () => type('sessions show S001 --json').json();

/** The same conversation for every test: held once, copied for each. */
let conversation = '';
let finished = '';

const copyOf = (before: string): string => {
  const copy = emptyFolder();
  cpSync(before, copy, { recursive: true });
  return copy;
};

beforeAll(() => {
  conversation = smallInquiry();
  folder = conversation;
  put(folder, { 'kort.yaml': template });
  type(
    'interview kort.yaml --plain --person P07 --role resident --setting combi-01 --round 1 --facilitator F1',
    told,
  );
  expect(session()).toMatchObject({ state: 'review' });
  finished = copyOf(conversation);
  folder = finished;
  type(
    'review S001 --plain',
    lines(...filledIn, ...names, '', 'ja', 'ja', 'nee', '', 'ja', 'ja', '', '', '', '', '', '', 'nee'),
  );
  expect(session()).toMatchObject({ state: 'finished' });
});
beforeEach(() => {
  folder = copyOf(conversation);
});

describe('a review', () => {
  it('tells what there is to look back on, and asks nothing with --json', () => {
    expect(type('review S001 --json').json()).toMatchObject({
      schema: 'saniveld.review/1',
      state: 'review',
      waiting: { live: 0, after: 2 },
      quotes: [
        { path: 'moment', text: 'niemand telde de uren', allowed: null },
        { path: 'example[1].story', text: 'kom maar gewoon binnen', allowed: null },
      ],
      commitments: [{ what: 'bellen', by: null, open: ['commitment[1].wanneer'] }],
      read_back: null,
    });
  });

  it('without a session goes on with the one that waits, and with several asks for one', () => {
    expect(type('review --json').json()).toMatchObject({
      schema: 'saniveld.unfinished/1',
      sessions: [{ session: 'S001', state: 'review' }],
    });
    expect(type('review').err).toContain('saniveld review S001 --plain');
    const ran = type('review --plain', lines(...filledIn));
    expect(ran.err).toContain('Hoe heet dat?');
    type('interview kort.yaml --plain --person P08 --role resident --setting combi-01 --round 1', told);
    const { code, err } = type('review');
    expect([code, err]).toEqual([2, expect.stringMatching(/S00[12], S00[12]\.\n.*saniveld review S00[12]/)]);
    expect(type('review --plain', '1\n').err).toMatch(/Op welk gesprek[\s\S]*S002[\s\S]*S001/);
    folder = copyOf(finished);
    expect(type('review')).toMatchObject({ code: 0, out: expect.stringContaining('geen gesprek dat') });
  });

  it('needs a terminal or --plain, and says so', () => {
    const { code, err } = type('review S001');
    expect(code).toBe(2);
    expect(err).toContain('saniveld review S001 --plain');
  });

  it('goes from the questions that waited to a finished session, with one quote allowed and one refused', () => {
    const read = ['', 'ja'];
    const consent = ['ja', 'ja', ''];
    const quotes = ['ja', 'nee', ''];
    const summary = ['1', 'zo snel', '', ''];
    const { code, out, err } = type(
      'review S001 --plain',
      lines(...filledIn, ...names, ...read, ...consent, ...quotes, ...summary, '', 'ja'),
    );
    expect(err).toContain('de deur staat open');
    expect(err).not.toContain('In één regel?\n> ');
    expect(out).toContain('S001 is afgerond');
    expect(code).toBe(0);

    const whole = JSON.stringify(session());
    expect(whole).toContain('[buurman] kwam langs, en [buurman]s zus.');
    expect(whole).not.toMatch(/Jan|Karel/);
    expect(session()).toMatchObject({
      state: 'finished',
      summary: [
        { item: 'best_quote', text: 'niemand telde de uren', path: 'moment' },
        { item: 'surprise', text: 'zo snel' },
      ],
    });

    const report = type('report session S001 --purpose public').out;
    expect(report).toContain('niemand telde de uren');
    expect(report).not.toContain('kom maar gewoon binnen');
    expect(report).toContain('[…]');
    expect(type('export transcripts --purpose shared').out).not.toContain('kom maar gewoon binnen');
    expect(type('search gewoon --purpose shared').out).not.toContain('gewoon binnen');
    expect(type('search gewoon').out).toContain('kom maar gewoon binnen');

    const giveBack = readFileSync(join(folder, 'reports/S001-P07.html'), 'utf8');
    expect(giveBack).toMatch(/^<!doctype html>/i);
    expect(giveBack).toContain('‘kom maar gewoon binnen’: mag niet worden aangehaald');
    expect(giveBack).toContain('kom maar gewoon binnen');
    expect(readdirSync(join(folder, 'sessions'))).toContain('saniveld.db');
    const bytes = readdirSync(join(folder, 'sessions'))
      .filter((name) => name.startsWith('saniveld.db'))
      .map((name) => readFileSync(join(folder, 'sessions', name), 'latin1'))
      .join('');
    expect(bytes).not.toMatch(/van der Berg|Karel/i);
  });

  it('can be left in every step, and goes on there', () => {
    expect(type('review S001 --plain', lines(...filledIn, '/pauze')).code).toBe(1);
    const next = type('review S001 --plain', lines(...names, '/pauze'));
    expect(next.err).not.toContain('Stap 1 van 7');
    const { err } = type('review S001 --plain', lines(''));
    expect(err).toContain('namen van anderen (gedaan)');
    expect(err).toContain('voorlezen');
    expect(session()).toMatchObject({ state: 'review' });
  });

  it('leads from a step that was chosen back to the overview, and on from there', () => {
    const { err } = type('review S001 --plain', lines(...filledIn, '/pauze'));
    expect(err).toContain('Stap 2 van 7');
    const again = type('review S001 --plain', lines(...names, '/pauze'));
    expect(again.err).toContain('Stap 3 van 7');
    const chosen = type('review S001 --plain', lines('2', '', '6', '', '', '', '', '/pauze'));
    expect(chosen.err.match(/Waar begint u\?/g)).toHaveLength(3);
    expect(chosen.err).not.toContain('Stap 3 van 7');
  });

  it('replaces no name before it is sure', () => {
    const { err } = type(
      'review S001 --plain',
      lines(...filledIn, 'buurman', 'nee', 'buurvrouw', 'ja', '/pauze'),
    );
    expect(err).not.toContain('is nu [buurman]');
    expect(err).toContain('is nu [buurvrouw]');
  });

  it('asks no consent before everything was read back, and leaves it within the inquiry then', () => {
    const { err } = type(
      'review S001 --plain',
      lines(...filledIn, ...names, '', 'nee', '', '', '', '', '', 'nee'),
    );
    expect(err).toContain('wordt pas na het voorlezen gevraagd');
    expect(session()).toMatchObject({ state: 'finished', session: { participants: [{ consent: null }] } });
    expect(type('report session S001 --purpose shared').out).not.toContain('niemand telde');
  });

  it('never asks anybody twice', () => {
    type('review S001 --plain', lines(...filledIn, ...names, '', 'ja', 'ja', 'nee', '', 'ja'));
    const { err } = type('review S001 --plain', lines('', 'ja', '', '', '', '', '', '', 'nee'));
    expect(err).not.toContain('mag wat u vertelde in het verslag');
    expect(err).not.toContain('“niemand telde de uren” Mag');
    expect(err).toContain('“kom maar gewoon binnen” Mag');
  });

  it('holds back each marked sentence that nobody was asked about when more is allowed later, until it was asked', () => {
    type('review S001 --plain', lines(...filledIn, ...names, '', 'ja', '2', '', '', '', '', '', '', 'nee'));
    expect(session()).toMatchObject({
      state: 'finished',
      session: { participants: [{ consent: 'internal' }] },
    });
    const raised = type('people consent P07 quote');
    expect(raised.out).toContain('Over 2 gemerkte zinnen van S001 is nog niets gevraagd');
    expect(raised.out).toContain('→ saniveld review S001');
    expect(type('people consent P07 quote --json').json()).toMatchObject({
      held: [{ session: 'S001', quotes: 2 }],
    });
    const shared = () => type('report session S001 --purpose shared').out;
    expect(shared()).toContain('[buurman] kwam langs');
    expect(shared()).not.toMatch(/niemand telde|kom maar gewoon/);
    expect(type('people show P07').out).toContain('nog niet gevraagd: ‘niemand telde de uren’');
    expect(type('review S001 --json').json()).toMatchObject({
      quotes: [{ allowed: null }, { allowed: null }],
      steps: [{}, {}, {}, {}, { step: 'quotes', done: false }, {}, {}],
    });

    const { err } = type('review S001 --plain', lines('citaten', 'ja', 'nee', '', '', '', ''));
    expect(err).toContain('“niemand telde de uren” Mag deze zin');
    expect(shared()).toContain('niemand telde de uren');
    expect(shared()).not.toContain('kom maar gewoon');
    expect(type('people consent P07 public').out).not.toContain('nog niets gevraagd');
    expect(shared()).toContain('niemand telde de uren');
  });

  it('takes a yes for nobody’s name, and asks who when it is a no', () => {
    const consent = ['ja', 'ja', 'nee', 'dochter'];
    const { err } = type('review S001 --plain', lines(...filledIn, ...names, '', 'ja', ...consent));
    expect(err).toContain('Typ wie dat namens P07 zegt');
    expect(type('people show P07').out).toContain('dochter');
    folder = copyOf(conversation);
    const yes = type('review S001 --plain', lines(...filledIn, ...names, '', 'ja', 'ja', 'ja', 'ja'));
    expect(yes.err).toContain('P07: iedereen mag het lezen');
    expect(type('people show P07').out).not.toMatch(/\bja\b/);
  });

  it('goes back and stops at a choice and at a yes or no too', () => {
    const back = lines(...filledIn, ...names, '', '/terug', '/hulp', '', 'ja', '/pauze');
    const { code, err } = type('review S001 --plain', back);
    expect(code).toBe(1);
    expect(err.match(/Stap 2 van 7/g)).toHaveLength(2);
    expect(err).toContain('/terug: de vorige stap');
    expect(err.trimEnd()).toMatch(/Is alles voorgelezen, en klopt het zo\?\nja of nee$/);
  });

  it('says once that it is finished', () => {
    const { out, err } = type(
      'review S001 --plain',
      lines(...filledIn, ...names, '', 'nee', '', '', '', '', '', 'nee'),
    );
    expect(`${err}${out}`.match(/S001 is afgerond/g)).toHaveLength(1);
  });

  it('opens any answer from its overview, and comes back to it', () => {
    type('review S001 --plain', lines(...filledIn, ...names, '/pauze'));
    const jump = ['8', '2', 'De poort stond open.', 'r', '.', ''];
    const { err } = type('review S001 --plain', lines('8', '1', ...jump, '/pauze'));
    expect(err).toMatch(/2\. Wat gebeurde er\? \[buurman\][^·]*\s· 10 woorden/);
    expect(err.match(/terug naar het overzicht\n/g)?.length).toBe(3);
    expect(JSON.stringify(session())).toContain('De poort stond open.');
  });

  it('keeps a best quote of which a part is typed to the letter', () => {
    const filled = [...filledIn, ...names, '', 'ja', 'ja', 'nee', '', 'ja', 'ja', ''];
    const { err } = type(
      'review S001 --plain',
      lines(...filled, 'een andere zin, of eigen woorden', 'trappenhuis', '', '', '', '', 'nee'),
    );
    expect(err).toContain('een andere zin, of eigen woorden');
    expect(session()).toMatchObject({ summary: [{ item: 'best_quote', text: 'het hele trappenhuis' }] });
  });

  it('goes on reading at the answer that was put right, and reads what was noted together and in words', () => {
    type('review S001 --plain', lines(...filledIn, ...names, '/pauze'));
    const { err } = type('review S001 --plain', lines('voorlezen', '3', 'Thee', '', 'ja', '/pauze'));
    expect(err.match(/1\. Wat gebeurde er\?\nU vertelde:/g)).toHaveLength(1);
    expect(err).toMatch(/Ik noteerde:\n3\. Hoe heet dat\? Koffie aan de deur\n/);
    expect(err.match(/3\. Hoe heet dat\? Koffie aan de deur/g)).toHaveLength(1);
    expect(err).toContain('3. Hoe heet dat? Thee\n');
  });

  it('names what is still half typed at the read-back, and asks before it finishes without it', () => {
    type('review S001 --plain', lines(...filledIn, ...names, '/pauze'));
    type('review S001 --plain', lines('een van de antwoorden', '2', 'De kachel.', '.'));
    const rest = ['', 'ja', 'ja', 'nee', '', 'ja', 'ja', '', '', '', '', '', ''];
    const { err } = type('review S001 --plain', lines('', ...rest, 'nee', '/pauze'));
    expect(err).toMatch(
      /Lees nu voor[\s\S]*Half getypt bij “Wat gebeurde er\?”: De kachel\.[\s\S]*1\. Wat gebeurde er/,
    );
    expect(err).toContain('zit niet in wat u hoort');
    expect(err).toContain('Toch afronden?');
    expect(session()).toMatchObject({ state: 'review' });
    type('review S001 --plain', lines('', '', 'ja', 'nee'));
    expect(session()).toMatchObject({ state: 'finished' });
  });

  it('in English too', () => {
    const { err, out } = type(
      'review S001 --plain',
      lines(...filledIn, ...names, '', 'yes', '2', '', '', '', '', '', '', 'no'),
      'en',
    );
    expect(err).toContain('may what you told be in the report, without your name?');
    expect(out).toContain('S001 is finished');
  });
});

describe('a finished session', () => {
  beforeEach(() => {
    folder = copyOf(finished);
  });

  it('is corrected through the same questions: the old words stay in its history, its records are made anew', () => {
    const { code } = type(
      'review S001 --plain',
      lines('voorlezen', '2', 'De poort stond open.', 'r', '.', '', 'ja', ''),
    );
    expect(code).toBe(0);
    expect(session()).toMatchObject({ state: 'finished' });
    expect(JSON.stringify(session())).toContain('De poort stond open.');
    const { changes } = type('sessions history S001 --json').json();
    expect(changes).toContainEqual(
      expect.objectContaining({ change: 'corrected', text: 'De poort stond open.', stands: true, by: 'F1' }),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({
        change: 'answered',
        text: expect.stringContaining('De deur stond open'),
        stands: false,
      }),
    );
    const history = type('sessions history S001').out;
    expect(history).toContain('intussen vervangen');
    expect(history).toContain(' · moment: Wat gebeurde er?');
    expect(type('sessions history S001', '', 'en').out).toContain(' · moment: What happened?');
    const shown = type('sessions show S001').out;
    expect(shown).toMatch(/^S001 .* · ronde 1 · /);
    expect(shown).toContain(', bewoner, toestemming: ');
    expect(type('doctor').code).toBe(0);
  });

  it('says what was answered before where it is asked again, and that Enter leaves it', () => {
    type('review S001 --plain', lines('uw eigen samenvatting', '1', 'zo snel', '', '', ''));
    const { err } = type(
      'review S001 --plain',
      lines('uw eigen samenvatting', '', '', '', '', 'wat ermee mag', 'ja', 'nee', '', ''),
    );
    expect(err).toContain('Het mooiste citaat? Enter: laten staan.');
    expect(err).toContain('Wat verraste u? (Enter: laten staan)');
    expect(err).toContain('Welke wens verdient het om rond te gaan?\n');
    expect(err).toContain('P07 zei op 2 november 2026: de woorden mogen in het verslag, zonder naam.');
    expect(session()).toMatchObject({ summary: [{ text: 'niemand telde de uren' }, { text: 'zo snel' }] });
  });

  it('stays as it is when nothing is chosen', () => {
    const before = session();
    expect(type('review S001 --plain', lines('')).code).toBe(0);
    expect(session()).toEqual(before);
  });
});

describe('sessions remove', () => {
  it('asks for the name without a terminal, and refuses another', () => {
    const { code, err } = type('sessions remove S001');
    expect(code).toBe(2);
    expect(err).toContain('saniveld sessions remove S001 --yes S001');
    expect(type('sessions remove S001 --yes S002').code).toBe(2);
    expect(type('sessions show S001').code).toBe(0);
  });

  it('makes a backup, and takes every word out of the data file', () => {
    const { code, out } = type('sessions remove 1 --yes s001');
    expect(code).toBe(0);
    expect(type('sessions show S001').code).toBe(1);
    expect(out).toContain('backups');
    expect(existsSync(join(folder, 'sessions/backups'))).toBe(true);
    const file = readFileSync(join(folder, 'sessions/saniveld.db'), 'latin1');
    expect(file).not.toMatch(/trappenhuis|niemand telde/);
    expect(type('doctor').code).toBe(0);
  });
});
