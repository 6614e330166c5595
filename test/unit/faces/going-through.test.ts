/** Going through an interview in the plain face: phases and turns, back and elsewhere, commands, drafts that are kept. */
import { describe, expect, it } from 'vitest';
import { apply, begin, next } from '../../../src/interview/engine.ts';
import { templateOf, town } from '../interview/visit.ts';
import { type Around, hold } from './scripted.ts';

const talk = templateOf(`
template: talk
version: "1"
languages: [nl, en]
title: Gesprek
phases:
  - id: begin
    phase: define
    title: {nl: Welkom, en: Welcome}
    minutes: 1
    say: {nl: Fijn dat u er bent, en: Good to have you here}
    questions:
      - {id: name, type: text, ask: {nl: Wie bent u hier, en: Who are you here}}
  - id: discover
    phase: discover
    minutes: 30
    questions:
      - {id: high_point, type: story, ask: {nl: Vertel eens, en: Tell me}, headline: story, probes: [Wie, Waar]}
      - repeat: example
        of: example
        each: {nl: voorbeeld, en: example}
        ask: {nl: Schiet u nog iets te binnen, en: Does another come to mind}
        at_most: 2
        at_least: 1
        questions:
          - {id: story, type: story, ask: {nl: Wat gebeurde er, en: What happened}, captures: story}
          - repeat: effect
            of: effect
            each: {nl: gevolg, en: effect}
            questions:
              - {id: what, type: text, ask: {nl: Wat bracht het, en: What did it bring}, captures: what, required: true}
              - {id: led_to, type: turn, ask: {nl: Waaruit kwam het, en: What did it come from}, captures: after, moment: after}
          - {id: stage, type: stage, ask: {nl: Hoe staat het ermee, en: How is it now}, captures: stage, moment: after}
`);

const dutch: Around = { language: 'nl', surroundings: town, participants: ['P07'] };
const english: Around = { ...dutch, language: 'en' };

describe('an interview line by line', () => {
  it('says where it is, each thing once', async () => {
    const { printed, state } = await hold(
      talk,
      ['Anna', 'Het was winter', '.', 'Winter', '', 'Soep', '.', '', 'warmte', 'nee', 'nee', '7'],
      dutch,
    );
    expect(printed).toEqual([
      'Hulp: /hulp',
      '',
      'Welkom (deel 1 van 2, 1 minuut)',
      'Lees voor: Fijn dat u er bent',
      '',
      'Wie bent u hier',
      '> Anna',
      '',
      'Verkennen (deel 2 van 2, 30 minuten)',
      '',
      'Vertel eens',
      'Vraag door 1: Wie',
      'Vraag door 2: Waar',
      'Zoveel regels als u wilt. Een punt op een eigen regel sluit af.',
      '> Het was winter',
      '> .',
      '',
      'Het verhaal in één regel',
      '> Winter',
      '',
      'Een eerste voorbeeld?',
      'ja of nee; Enter: ja',
      '> ',
      '',
      'Voorbeeld 1',
      'Wat gebeurde er',
      'Zoveel regels als u wilt. Een punt op een eigen regel sluit af.',
      '> Soep',
      '> .',
      '',
      'Een eerste gevolg?',
      'ja of nee; Enter: ja',
      '> ',
      '',
      'Voorbeeld 1, gevolg 1',
      'Wat bracht het',
      '> warmte',
      '',
      'Voorbeeld 1',
      'Nog een gevolg? (1 tot nu toe)',
      'ja of nee; Enter: nee',
      '> nee',
      '',
      'Schiet u nog iets te binnen',
      'Nog een voorbeeld? (1 tot nu toe)',
      'ja of nee; Enter: nee',
      '> nee',
      '',
      'Verkennen (na afloop)',
      '',
      'Voorbeeld 1: Soep',
      'Hoe staat het ermee',
      '1. Nooit van gehoord',
      '2. Wel eens gehoord',
      '3. We zijn het van plan',
      '4. We proberen het, vaker dan één keer',
      '5. Het hoort er gewoon bij',
      '6. Gestopt',
      '7. Weet ik niet',
      'Typ het nummer.',
      '> 7',
    ]);
    expect(next(state).ask).toBe('done');
  });

  it('points to earlier turns by their number, with a reminder', async () => {
    const { printed, state } = await hold(
      talk,
      ['', '.', '', '', '.', '', 'warmth', 'y', 'friends', '', '', '1'],
      english,
    );
    expect(printed).toContain('1. warmth');
    expect(state.answers.get('example[1].effect[2].led_to')).toEqual(['1']);
  });

  it('asks why for fewer than wanted, and for more than fit', async () => {
    const few = await hold(talk, ['', '.', '', 'nee', 'geen tijd'], dutch);
    expect(few.printed).toContain('Er horen er minstens 1 te zijn. Waarom niet meer? Enter: toch nog een.');
    expect(few.state.skips.get('example')).toBe('geen tijd');

    const turn = ['', '.', 'nee'];
    const many = await hold(
      talk,
      ['', '.', '', ...turn, 'ja', ...turn.slice(1), 'ja', 'veel te vertellen', '.'],
      dutch,
    );
    expect(many.printed).toContain('Er zijn er al 2, zoveel als bedoeld. Waarom nog een? Enter: geen meer.');
    expect(many.state.turns.get('example')).toEqual([1, 2, 3]);
  });

  it('goes back: what was answered stands, and is replaced or added to only on purpose', async () => {
    const kept = await hold(talk, ['Anna', 'een', '.', '/terug', '.'], dutch);
    expect(kept.printed).toContain('Nu: een');
    expect(kept.printed).toContain(
      'Enter laat het staan, - haalt het weg. Typt u iets, dan vraag ik of het erbij moet.',
    );
    expect(kept.state.answers.get('high_point')).toBe('een');

    const told = async (...more: readonly string[]) =>
      (await hold(talk, ['Anna', 'een', '.', '/terug', ...more], dutch)).state.answers.get('high_point');
    expect(await told('twee', 'v', 'drie', '.')).toBe('twee\ndrie');
    expect(await told('twee', 'wat?', 'b', 'drie', '.')).toBe('een\ntwee\ndrie');
    expect(await told('-')).toBeUndefined();
    expect(await told('/kop Samen', '')).toBe('een');
  });

  it('shows a short text that stands, and begins with an empty line: no command ends up in an answer', async () => {
    const typing = { ...dutch, interactive: true };
    const nameAfter = async (...more: readonly string[]) =>
      (await hold(talk, ['Anna', '/terug', ...more], typing)).state.answers.get('name');
    const { printed } = await hold(talk, ['Anna', '/terug', ''], typing);
    expect(printed.join('\n')).toContain(
      'Nu: Anna\nEnter laat het staan, - haalt het weg; wat u typt, komt ervoor in de plaats.\n> \n',
    );
    expect(await nameAfter('')).toBe('Anna');
    expect(await nameAfter('.')).toBe('Anna');
    expect(await nameAfter('/ga 2')).toBe('Anna');
    expect(await nameAfter('/hulp', '/terug', '/pauze')).toBe('Anna');
    expect(await nameAfter('Bo')).toBe('Bo');
    expect(await nameAfter('-')).toBeUndefined();
    const headline = ['Anna', 'een', '.', 'Winter', '/terug', '/ga 1', '', '/ga 2', '', ''];
    expect((await hold(talk, headline, typing)).state.headlines.get('high_point')?.text).toBe('Winter');
  });

  it('takes a lone dot for an answer nowhere, and two for one', async () => {
    const { state } = await hold(talk, ['.', '/terug', '..', 'een', '.', '.'], dutch);
    expect(state.answers.get('name')).toBe('.');
    expect(state.headlines.size).toBe(0);
    const skipped = await hold(talk, ['/overslaan', '.'], dutch);
    expect(skipped.state.skips.size).toBe(0);
  });

  it('loses no text that is typed where yes or no was asked, and takes no number for either', async () => {
    const begun = 'Toen de lift stilstond';
    const { printed, state, drafts } = await hold(
      talk,
      ['Anna', '.', '', '2', 'misschien', begun, ' kwam Jan.', '.'],
      { ...dutch, interactive: true },
    );
    expect(printed.filter((line) => line === 'Typ ja of nee.')).toHaveLength(2);
    expect(drafts).toContainEqual(
      expect.objectContaining({ path: 'example[1].story', text: begun, settled: true }),
    );
    expect(state.answers.get('example[1].story')).toBe(`${begun} kwam Jan.`);
    const piped = await hold(talk, ['Anna', '.', '', begun, 'kwam Jan.', '.'], dutch);
    expect(piped.state.answers.get('example[1].story')).toBe(`${begun}\nkwam Jan.`);
  });

  it('passes by what can point to nothing, also on the way back', async () => {
    const after = ['', '.', '', '', '.', '', 'warmte', 'nee', 'nee'];
    const { printed, state } = await hold(talk, [...after, '/terug'], dutch);
    expect(printed).not.toContain('Waaruit kwam het');
    expect(printed.at(-2)).toBe('Nu: warmte');
    expect(state.answers.has('example[1].effect[1].led_to')).toBe(false);
  });

  it('jumps to a question by its number and back to where it was', async () => {
    const { printed, state } = await hold(
      talk,
      ['Anna', '/ga', '/ga 9', '/ga 1', 'Bo', 'verder', '.'],
      dutch,
    );
    const list = [
      '1. Wie bent u hier (beantwoord)',
      '2. Vertel eens (nu)',
      '3. Nog een voorbeeld?',
      'Typ /ga en een nummer.',
    ];
    expect(printed.join('\n')).toContain(list.join('\n'));
    expect([...state.answers]).toEqual([
      ['name', 'Bo'],
      ['high_point', 'verder'],
    ]);
  });

  it('lists the questions of this part, and the others by their numbers when they do not fit', async () => {
    const questions = (id: string) =>
      Array.from(
        { length: 12 },
        (_, at) => `      - {id: ${id}${at + 1}, type: text, ask: ${id} ${at + 1}?}`,
      );
    const long = templateOf(
      [
        'template: long\nversion: "1"\nlanguages: [nl]\ntitle: Lang\nphases:',
        '  - id: one\n    title: Eerst\n    questions:',
        ...questions('a'),
        '  - id: two\n    title: Dan\n    questions:',
        ...questions('b'),
        '  - {id: three, title: Tot slot, questions: [{id: c, type: text, ask: c?}]}',
      ].join('\n'),
    );
    const { printed, state } = await hold(long, ['/ga', '/ga alles', '/ga 24', 'daar'], dutch);
    const [first, whole] = ['> /ga', '> /ga alles'].map((line) => printed.indexOf(line) + 1);
    expect(printed.slice(first, (whole ?? 0) - 1)).toEqual([
      '1. a 1? (nu)',
      ...Array.from({ length: 11 }, (_, at) => `${at + 2}. a ${at + 2}?`),
      '13–24. Dan',
      '25. Tot slot',
      'Typ /ga en een nummer; /ga alles toont alle vragen.',
    ]);
    expect(printed).toContain('14. b 2?');
    expect(state.answers.get('b12')).toBe('daar');
  });

  it('skips with a reason, and needs one only where an answer does', async () => {
    const { state } = await hold(talk, ['/overslaan wil niet', '/skip', '', '', '/overslaan'], dutch);
    expect([...state.skips]).toEqual([['name', 'wil niet']]);
    expect(state.passed.has('high_point')).toBe(true);
    const needed = await hold(talk, ['', '.', '', '', '.', '', '/skip', '', '/skip later'], english);
    expect(needed.printed).toContain('Why? A word is enough.');
    expect(needed.state.skips.get('example[1].effect[1].what')).toBe('later');
  });

  it('keeps notes under one another, and a headline given early is not asked again', async () => {
    const { state, printed } = await hold(
      talk,
      ['Anna', 'een', '/notitie ze lacht', '/notitie', 'en zwijgt', '/kop Winter', 'twee', '.', ''],
      dutch,
    );
    expect(state.notes.get('high_point')).toBe('ze lacht\nen zwijgt');
    expect(state.answers.get('high_point')).toBe('een\ntwee');
    expect(state.headlines.get('high_point')?.text).toBe('Winter');
    expect(printed).not.toContain('Het verhaal in één regel');
    const told = (await hold(talk, ['Anna', 'een', '.'], dutch)).state;
    const again = { ...dutch, state: told, draft: { text: 'Winter\n', caret: 7 } };
    expect((await hold(talk, [], again)).state.headlines.get('high_point')?.text).toBe('Winter');
  });

  it('ticks probes, tells its commands, and does not take a mistyped one for an answer', async () => {
    const { moves, printed, state } = await hold(
      talk,
      ['/hepl', '/help', '', '/vraag-door 2', '/vraag-door', '/vraag-door 9', '.'],
      dutch,
    );
    expect(moves[0]).toEqual({ move: 'tick', probe: 1 });
    expect(printed).toContain('Vraag door 2, aangevinkt: Waar');
    expect(printed).toContain(
      '/hepl is geen opdracht. Typ /hulp voor de lijst; // begint een tekst met een schuine streep.',
    );
    expect(printed.filter((line) => line.startsWith('/')).length).toBeGreaterThan(5);
    expect(state.answers.size).toBe(0);
  });

  it('goes on in the other language, with what was typed', async () => {
    const { printed, state, moves } = await hold(
      talk,
      ['Anna', 'een', '/taal', 'two', '.', 'x', '/lang fr', '/lang nl'],
      dutch,
    );
    expect(moves).toContainEqual({ move: 'speak', language: 'en' });
    expect(printed.slice(printed.indexOf('> /taal') + 1, printed.indexOf('> two'))).toEqual([
      '',
      'Tell me',
      'Follow up 1: Wie',
      'Follow up 2: Waar',
      'As many lines as you like. A dot on a line of its own ends it.',
      'Typed before:',
      'een',
    ]);
    expect(state.answers.get('high_point')).toBe('een\ntwo');
    expect(printed).toContain('Type /lang nl or /lang en.');
    expect(printed).toContain('Een eerste voorbeeld?');
  });

  it('names who tells in a group', async () => {
    const group = { ...dutch, participants: ['P07', 'P08'] };
    const { state, printed } = await hold(
      talk,
      ['/wie', '/wie p08', '/wie 1', '/wie allen', '/wie P09', 'Anna'],
      group,
    );
    expect(printed).toContain('2. P08');
    expect(state.tellers.get('name')).toEqual(['P07', 'P08']);
    expect(printed).toContain('“P09” is hier niet bekend. Typ er een die dat wel is, zoals P07.');
  });

  it('pauses, and ends with the input', async () => {
    expect((await hold(talk, ['/pauze'], dutch)).moves).toEqual([{ move: 'pause' }]);
    const ended = await hold(talk, ['Anna', 'een', 'twee'], dutch);
    expect(ended.moves).toEqual([{ move: 'end' }]);
    expect(ended.drafts.at(-1)).toMatchObject({ path: 'high_point', text: 'een\ntwee\n', settled: true });
  });
});

describe('a round over what is known', () => {
  const round = templateOf(`
template: round
version: "1"
languages: [en]
title: Round
phases:
  - id: only
    title: How is it?
    questions:
      - repeat: status
        of: status
        over: practices
        each: practice
        ask: Anything else?
        questions:
          - {id: practice, type: practice, ask: Which?, captures: practice, required: true}
          - {id: since, type: date, ask: Since when?, help: A year will do, captures: since}
`);
  const practices = { ...english, surroundings: { ...town, practices: ['Soup', 'Sewing', 'Rides'] } };

  it('takes them one by one, or another by its name, and says what helps once', async () => {
    const { printed, state } = await hold(round, ['', '2024', 'rid', '1', '2025', 'no'], practices);
    expect(printed).toEqual([
      'Help: /help',
      '',
      'How is it? (part 1 of 1)',
      '',
      'Next practice: Soup',
      'Enter: this one; /skip why: not this one; no: no more; or type another.',
      '> ',
      '',
      'Since when?',
      'For you: A year will do',
      'A day, month or year, such as 14-3-2026.',
      '> 2024',
      '',
      'Next practice: Sewing',
      'Enter: this one; /skip why: not this one; no: no more; or type another.',
      '> rid',
      'Is it one of these?',
      '1. Rides',
      '2. No, it is new: rid',
      '> 1',
      '',
      'Rides',
      'Since when?',
      'A day, month or year, such as 14-3-2026.',
      '> 2025',
      '',
      'Next practice: Sewing',
      'Enter: this one; /skip why: not this one; no: no more; or type another.',
      '> no',
    ]);
    expect([...state.answers]).toEqual([
      ['status[1].practice', 'Soup'],
      ['status[1].since', '2024'],
      ['status[2].practice', 'Rides'],
      ['status[2].since', '2025'],
    ]);
  });

  it('takes a new name where it offers to, and no number for a yes or no', async () => {
    const { printed, state } = await hold(round, ['2', '1', 'Bike to school 日本', '', 'no'], practices);
    expect(printed.filter((line) => line === 'Type yes or no.')).toHaveLength(2);
    expect([...state.answers]).toEqual([['status[1].practice', 'Bike to school 日本']]);
  });

  it('says that it does not know a name where only its own can be', async () => {
    const closed = templateOf(`
template: closed
version: "1"
languages: [en]
title: Closed
phases:
  - id: only
    questions:
      - repeat: place
        over: frame.settings
        each: place
        questions:
          - {id: how, type: text, ask: How?}
`);
    const { printed, state } = await hold(closed, ['nowhere', 'combi-02', 'well'], english);
    expect(printed).toContain('I do not know “nowhere” here. Type a part of the name.');
    expect(state.items.get('place[1]')).toBe('combi-02');
  });

  it('passes one over with a reason, and goes on to the next', async () => {
    const { printed, state } = await hold(
      round,
      ['/skip not here', '/skip', 'later', '', '2025', 'no'],
      practices,
    );
    expect(printed).toContain('Why? A word is enough.');
    expect([...state.answers]).toEqual([
      ['status[1].practice', 'Soup'],
      ['status[2].practice', 'Sewing'],
      ['status[3].practice', 'Rides'],
      ['status[3].since', '2025'],
    ]);
    expect([...state.skips]).toEqual([]);
  });

  it('says afterwards which turn it is, and not twice', async () => {
    const later = templateOf(`
template: later
version: "1"
languages: [en]
title: Later
phases:
  - id: only
    questions:
      - repeat: status
        of: status
        over: practices
        each: practice
        questions:
          - {id: practice, type: practice, ask: Which?, captures: practice, required: true}
          - {id: stage, type: stage, ask: Now?, captures: stage, required: true}
          - {id: document, type: text, ask: What paper?, captures: document, moment: after}
`);
    const { printed, state } = await hold(later, ['', '1', '/skip not here', 'no', 'x'], {
      ...english,
      surroundings: { ...town, practices: ['Soup', 'Sewing'] },
    });
    expect(printed).toContain('Soup');
    expect(printed.join('\n')).not.toContain('Soup: Soup');
    expect([...state.skips]).toEqual([['status[2].stage', 'not here']]);
    expect(next(state)).toEqual({ ask: 'done' });
  });

  it('asks for a name when all that is known has been taken', async () => {
    const soup = { ...english, surroundings: { ...town, practices: ['Soup'] } };
    const { printed, state } = await hold(round, ['', '', 'yes', 'Choir', '', 'no'], soup);
    expect(printed).toContain('Anything else?');
    expect(state.answers.get('status[2].practice')).toBe('Choir');
  });
});

describe('what is half typed', () => {
  const typing = { ...dutch, interactive: true };

  it('is kept at every key, with the lines before it and the caret', async () => {
    const { drafts } = await hold(talk, ['Anna', 'een', 'tw'], typing);
    const story = drafts
      .filter(({ path }) => path === 'high_point')
      .map(({ text, settled }) => [text, settled]);
    expect(story).toEqual([
      ['e', false],
      ['ee', false],
      ['een', false],
      ['een\n', true],
      ['een\nt', false],
      ['een\ntw', false],
      ['een\ntw\n', true],
      ['een\ntw\n', true],
    ]);
    expect(drafts.filter(({ path }) => path === 'name').map(({ caret }) => caret)).toEqual([1, 2, 3, 4]);
  });

  it('is not a command that is being typed', async () => {
    const { drafts } = await hold(talk, ['Anna', 'een', '/pauze'], typing);
    expect(drafts.map(({ text }) => text).filter((text) => text.includes('/'))).toEqual([]);
    expect(drafts.at(-1)?.text).toBe('een\n');
  });

  it('is the words of a command too, and those of a note', async () => {
    const line = '/notitie ze lacht';
    const { drafts, moves } = await hold(talk, ['Anna', { interrupt: line }], typing);
    expect(moves[0]).toEqual({ move: 'interrupt' });
    expect(drafts).toContainEqual(expect.objectContaining({ kind: 'answer', text: line, settled: true }));
    const again = { ...typing, draft: { text: line, caret: line.length } };
    expect((await hold(talk, [' hard'], again)).state.notes.get('name')).toBe('ze lacht hard');
    const note = { ...typing, noteDraft: { text: 'ze la', caret: 5 } };
    const { state, printed } = await hold(talk, ['/notitie', 'cht'], note);
    expect(state.notes.get('name')).toBe('ze lacht');
    expect(printed.at(-1)).toBe('Genoteerd.');
  });

  it('is shown by its end when it is long, and goes on whole', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `regel ${index + 1} van het verhaal`);
    const text = [...lines, 'en to'].join('\n');
    const { printed, state } = await hold(talk, ['en', '.'], {
      ...typing,
      state: apply(begin(talk, town, { participants: ['P07'] }), { reply: 'answer', value: 'Anna' }).state,
      draft: { text, caret: text.length },
    });
    expect(printed).toContain('Eerder getypt: 150 woorden. Dit zijn de laatste:');
    expect(printed).not.toContain('regel 1 van het verhaal');
    expect(printed.join('\n')).toContain('… regel 27 van het verhaal\nregel 28');
    expect(state.answers.get('high_point')).toBe([...lines, 'en toen'].join('\n'));
  });

  it('can be left by a command, and comes back as it was', async () => {
    const draft = { text: 'Ann', caret: 3 };
    const { state } = await hold(talk, ['/ga 2', '/ga 1', 'a'], { ...typing, draft });
    expect([...state.answers]).toEqual([['name', 'Anna']]);
  });

  it('is never stuck behind a word that is no command', async () => {
    const { state, printed } = await hold(talk, ['/spring', '/hulp', '/en toen', ' verder'], typing);
    expect(printed.filter((line) => line.startsWith('/terug:'))).toHaveLength(1);
    expect(state.answers.get('name')).toBe('/en toen verder');
  });

  it('leaves nothing behind when a headline is changed and changed back', async () => {
    const told = await hold(talk, ['Anna', 'een', '.', 'Winter', '/terug', 'Winter'], typing);
    expect(told.drafts.filter(({ kind }) => kind === 'headline').at(-1)?.text).toBe('');
  });

  it('goes on after Ctrl+C and after a note without being said again', async () => {
    const { printed, state, moves } = await hold(
      talk,
      ['Anna', 'een', { interrupt: 'tw' }, 'ee', '/notitie stil', '.'],
      typing,
    );
    expect(moves).toEqual([{ move: 'interrupt' }, { move: 'end' }]);
    expect(state.answers.get('high_point')).toBe('een\ntwee');
    expect(printed.filter((line) => line === 'Vertel eens')).toHaveLength(1);
    expect(printed).not.toContain('Eerder getypt:');
  });

  it('is there to be continued when the interview is taken up again', async () => {
    const begun = (await hold(talk, ['Anna'], dutch)).state;
    const draft = { text: 'een\ntw', caret: 6 };
    const { printed, state } = await hold(talk, ['ee', '.'], { ...typing, state: begun, draft });
    expect(printed.join('\n')).toContain('Eerder getypt:\neen\n> twee\n> .');
    expect(state.answers.get('high_point')).toBe('een\ntwee');
    const piped = await hold(talk, ['drie', '.'], { ...dutch, state: begun, draft });
    expect(piped.state.answers.get('high_point')).toBe('een\ntw\ndrie');
  });

  it('is there as well for a short answer', async () => {
    const draft = { text: 'Ann', caret: 3 };
    expect((await hold(talk, ['a'], { ...typing, draft })).state.answers.get('name')).toBe('Anna');
    const piped = await hold(talk, [''], { ...dutch, draft });
    expect(piped.printed).toContain('Eerder getypt: Ann. Enter neemt dit over.');
    expect(piped.state.answers.get('name')).toBe('Ann');
  });

  it('adds to an answer that stood, also when the typing was cut off in between', async () => {
    const begun = (await hold(talk, ['Anna', 'een', '.'], dutch)).state;
    const back = { ...begun, at: 'high_point' };
    const added = await hold(talk, ['drie', '.'], {
      ...typing,
      state: back,
      draft: { text: 'een\ntwee\n', caret: 9 },
    });
    expect(added.state.answers.get('high_point')).toBe('een\ntwee\ndrie');
    const other = await hold(talk, ['b', '.'], {
      ...typing,
      state: back,
      draft: { text: 'twee\n', caret: 5 },
    });
    expect(other.state.answers.get('high_point')).toBe('een\ntwee');
  });
});
