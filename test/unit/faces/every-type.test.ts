/** Every type of question in the plain face: what is said, and the answer that typed lines come to. */
import { describe, expect, it } from 'vitest';
import { defaultLadder, type Inquiry } from '../../../src/inquiry/inquiry.ts';
import { templateOf, town } from '../interview/visit.ts';
import { type Around, hold, type Script } from './scripted.ts';

const inquiry: Inquiry = {
  name: 'town',
  topic: { en: 'Being there' },
  languages: ['en'],
  frame: {
    sampling: 'purposive',
    settings: [
      {
        id: 'combi-01',
        name: 'Church street',
        kind: null,
        area: null,
        people: null,
        from: null,
        until: null,
      },
    ],
    drawn: null,
  },
  groups: [
    { id: 'carers', name: { en: 'Carers', nl: 'Mantelzorgers' }, priority: true },
    { id: 'elders', name: { en: 'Elders', nl: 'Ouderen' }, priority: false },
  ],
  roles: [],
  rounds: [],
  ladder: defaultLadder,
  practices: [],
};

const withQuestion = (question: string) =>
  templateOf(`
template: one
version: "1"
languages: [nl, en]
title: Een
phases:
  - id: only
    title: {nl: Alles, en: All}
    questions:
      - ${question}
`);

const around: Around = { surroundings: town, inquiry, participants: ['P07', 'P08'] };

/** What is said after the heading, and what stands in the end at `q`. */
const ask = async (question: string, script: readonly Script[], more: Around = {}) => {
  const { state, printed } = await hold(withQuestion(question), script, { ...around, ...more });
  return { said: printed.slice(printed.indexOf('', 2) + 1), answer: state.answers.get('q') };
};

const options =
  'options: [{value: team, label: {nl: Team, en: The team}}, {value: fun, label: {nl: Plezier, en: Fun}}]';

describe('the answers to every type of question', () => {
  it.each<[string, readonly Script[], unknown]>([
    ['type: text', ['Jan said: yes'], 'Jan said: yes'],
    ['type: text', ['//home'], '/home'],
    ['type: story', ['one', '', '"two"', '.'], 'one\n\n"two"'],
    ['type: story', ['one', '..', '.'], 'one\n.'],
    [
      'type: story',
      ['one', { pasted: ['.', '/back'], last: 'three' }, ' four', '.'],
      'one\n.\n/back\nthree four',
    ],
    ['type: list', ['- a key', 'a neighbour', ''], ['a key', 'a neighbour']],
    ['type: list', ['a', 'b', '.'], ['a', 'b']],
    ['type: list, at_most: 2', ['a', 'b', 'c', ''], ['a', 'b']],
    ['type: list', [{ pasted: ['a', ' ', 'b'], last: 'c' }, '', ''], ['a', 'b', 'c']],
    [`type: choice, ${options}`, ['2'], 'fun'],
    [`type: choice, ${options}`, ['the team'], 'team'],
    [`type: choices, ${options}`, ['2 1'], ['fun', 'team']],
    [`type: rank, ${options}`, ['2,1'], ['fun', 'team']],
    [`type: rank, ${options}`, ['2', ''], ['fun']],
    [`type: rank, ${options}`, ['2', '1 2'], ['team', 'fun']],
    ['type: text', ['.'], undefined],
    ['type: text', ['..'], '.'],
    ['type: practice', ['.'], undefined],
    ['type: yes_no', ['j'], true],
    ['type: scale, from: 1, to: 10', ['11', '7'], 7],
    ['type: number', ['3,5'], 3.5],
    ['type: date', ['gisteren'], '2026-03-13'],
    ['type: practice', ['1'], 'Soup'],
    ['type: practice', ['soup'], 'Soup'],
    ['type: practice', ['Soupe', '1'], 'Soup'],
    ['type: practice', ['Soupe', '2'], 'Soupe'],
    ['type: practice', ['Sewing room'], 'Sewing room'],
    ['type: setting', ['church'], 'combi-01'],
    ['type: setting', ['nowhere', 'combi-02'], 'combi-02'],
    ['type: person', ['p07'], 'P07'],
    ['type: person', ['2'], 'P08'],
    ['type: person', ['P09'], 'P09'],
    ['type: stage', ['1'], 0],
    ['type: stage', ['5', '2'], 5],
    ['type: stage', ['just', '', '4'], 7],
    ['type: stage', ['6'], -1],
    ['type: stage', ['7'], 'unknown'],
    ['type: reach', ['1', '2'], { carers: 'reached', elders: 'not_yet' }],
    ['type: reach', ['', 'not yet'], { elders: 'not_yet' }],
    ['type: consent', ['3'], 'quote'],
  ])('%s: %j', async (type, script, answer) => {
    expect((await ask(`{id: q, ${type}, ask: Q}`, script)).answer).toEqual(answer);
  });

  it('go on with Enter alone where nothing is needed, and ask for one where it is', async () => {
    const types = ['text', 'story', 'list', 'yes_no', 'number', 'date', 'practice', 'stage', 'reach', 'turn'];
    for (const type of types) {
      const enters = type === 'reach' ? ['', ''] : [''];
      const free = await hold(withQuestion(`{id: q, type: ${type}, ask: Q}`), enters, around);
      expect([type, [...free.state.passed]]).toEqual([type, ['q']]);
      const needed = await ask(`{id: q, type: ${type}, ask: Q, required: true}`, enters);
      expect(needed.said).toContain('An answer is needed here. Type it, or type /skip and why.');
    }
  });

  it('take what is proposed with Enter', async () => {
    expect((await ask('{id: q, type: number, ask: Q, default: 4}', [''])).answer).toBe(4);
    expect((await ask('{id: q, type: text, ask: Q, default: tea}', [''])).answer).toBe('tea');
  });

  it('name groups freely where the inquiry names none', async () => {
    const free = { surroundings: { ...town, groups: null }, inquiry: null };
    const { answer } = await ask('{id: q, type: reach, ask: Q}', ['Youth', '2', ''], free);
    expect(answer).toEqual({ Youth: 'not_yet' });
  });

  it('find a place among many by a part of its name', async () => {
    const settings = Array.from({ length: 30 }, (_, at) => `street-${at + 1}`);
    const many = { surroundings: { ...town, settings }, inquiry: null };
    const { said, answer } = await ask('{id: q, type: setting, ask: Q}', ['2', 'street-3', ''], many);
    expect(answer).toBe('street-3');
    const part = await ask('{id: q, type: setting, ask: Q}', ['9', 'et-2', '3'], many);
    expect(said).toContain('30 are known. Type a part of the name.');
    expect(part.answer).toBe('street-21');
  });
});

describe('what is said', () => {
  it('is a short block, the way to answer last', async () => {
    const question =
      '{id: q, type: story, ask: {nl: Vertel eens, en: Tell me}, say: {nl: Rustig aan, en: Take your time}, help: {nl: Stilte mag, en: Silence is fine}, probes: [{nl: Wie?, en: Who?}]}';
    expect((await ask(question, ['.'])).said).toEqual([
      'Read aloud: Take your time',
      'Tell me',
      'For you: Silence is fine',
      'Follow up 1: Who?',
      'As many lines as you like. A dot on a line of its own ends it.',
      '> .',
    ]);
    expect((await ask(question, ['.'], { language: 'nl' })).said).toEqual([
      'Lees voor: Rustig aan',
      'Vertel eens',
      'Voor uzelf: Stilte mag',
      'Vraag door 1: Wie?',
      'Zoveel regels als u wilt. Een punt op een eigen regel sluit af.',
      '> .',
    ]);
  });

  it('asks the stage in the words of people, and on after what is just how it is done', async () => {
    const { said } = await ask('{id: q, type: stage, ask: Hoe staat het ermee?}', ['5', '2'], {
      language: 'nl',
    });
    expect(said).toEqual([
      'Hoe staat het ermee?',
      '1. Nooit van gehoord',
      '2. Wel eens gehoord',
      '3. We zijn het van plan',
      '4. We proberen het, vaker dan één keer',
      '5. Het hoort er gewoon bij',
      '6. Gestopt',
      '7. Weet ik niet',
      'Typ het nummer.',
      '> 5',
      'Doet u het nog zoals in het begin?',
      '1. Ja',
      '2. Aangepast',
      '3. Samen met anderen',
      '4. Heel anders',
      '> 2',
    ]);
  });

  it('asks for whom it is there group by group, by their names', async () => {
    const { said } = await ask('{id: q, type: reach, ask: Wie doet mee?}', ['2', ''], { language: 'nl' });
    expect(said).toEqual([
      'Wie doet mee?',
      'Typ per groep het nummer; Enter gaat naar de volgende.',
      '1. bereikt',
      '2. nog niet',
      '3. niet bekend',
      '4. niet van toepassing',
      'Mantelzorgers?',
      '> 2',
      'Ouderen?',
      '> ',
    ]);
  });

  it('says why an answer does not fit, and what fits', async () => {
    const { said } = await ask(
      '{id: q, type: number, ask: Q, check: ". >= 1", message: {nl: minstens een, en: at least one}}',
      ['many', '0', '2'],
    );
    expect(said).toEqual([
      'Q',
      'A number.',
      '> many',
      '“many” is no number. Type digits, such as 3 or 3.5.',
      '> 0',
      'That does not fit: at least one',
      '> 2',
    ]);
  });

  it('gives a text back that does not fit, to be changed', async () => {
    const question =
      '{id: q, type: text, ask: Q, check: "string-length(.) < 4", message: {en: too long, nl: te lang}}';
    const { state } = await hold(withQuestion(question), ['soups', '!'], { ...around, interactive: true });
    expect(state.answers.get('q')).toBeUndefined();
    const { printed } = await hold(withQuestion(question), ['soups', '!'], { ...around, interactive: true });
    expect(printed).toContain('> soups!');
  });

  it('marks what is for the facilitator alone', async () => {
    expect((await ask('{id: q, type: text, ask: Q, private: true}', [''])).said).toContain(
      'For you alone: do not read this aloud.',
    );
  });
});
