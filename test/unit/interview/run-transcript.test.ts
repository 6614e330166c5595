import { describe, expect, it } from 'vitest';
import { answersOf, dry, refusals, run, session, templateOf, town } from './visit.ts';

describe('runTranscript', () => {
  it('asks in the order of the template and says what was asked, hidden and computed', () => {
    const result = run(
      session(`  topics: [trust]
  again: true
  when_again: soon
  example:
    - {story: One, practice: Soup}
    - {story: Two, practice: Bread}`),
    );
    expect(result.refused).toEqual([]);
    expect(result.asked.slice(0, 4)).toEqual(['place', 'topics', 'mood', 'guests']);
    expect(result.asked).toContain('example[2].practice');
    expect(result.hidden).toEqual(['why_team']);
    expect(result.computed).toEqual({ told_examples: 2 });
    expect(result.conversation.turns.map(({ path }) => path)).toEqual(['example[1]', 'example[2]']);
  });

  it('reads every kind of answer', () => {
    const result = run(
      session(`  place: combi-01
  topics: team
  mood: "7"
  guests: 2.5
  met: 2024
  again: ja
  high_point: |
    First line.
      Second.
  wishes: [007, 1.10, true]
  who_next: P09
  example:
    - practice: 007
      stage: null
      enabling: time
      reach: {elders: not_yet, carers: reached}
      effect: [{what: a}, {what: b, after: 1}, {what: c, after: [1, 2]}]`),
    );
    expect(result.refused).toEqual([]);
    expect(answersOf(result)).toEqual({
      place: 'combi-01',
      topics: ['team'],
      mood: 7,
      guests: 2.5,
      met: '2024',
      again: true,
      high_point: 'First line.\n  Second.\n',
      wishes: ['007', '1.10', 'true'],
      who_next: 'P09',
      'example[1].practice': '007',
      'example[1].stage': 'unknown',
      'example[1].enabling': ['time'],
      'example[1].reach': { carers: 'reached', elders: 'not_yet' },
      'example[1].effect[1].what': 'a',
      'example[1].effect[2].what': 'b',
      'example[1].effect[2].after': ['1'],
      'example[1].effect[3].what': 'c',
      'example[1].effect[3].after': ['1', '2'],
    });
  });

  it('takes what is empty as unanswered, but a stage of null as unknown', () => {
    const result = run(session(`  place:\n  mood: ""\n  wishes: []\n  again: ~\n  high_point: "  "`));
    expect(result.refused).toEqual([]);
    expect(result.conversation.answers).toEqual([]);
  });

  it.each([
    ['  mooood: 3', ['3:mooood unknown-question']],
    ['  story: x', ['3:story question-elsewhere']],
    ['  why_team: x', ['3:why_team answer-hidden']],
    ['  again: false\n  when_again: x', ['4:when_again answer-hidden']],
    ['  mood: 11', ['3:mood out-of-range']],
    ['  mood: 3.5', ['3:mood out-of-range']],
    ['  mood: nice', ['3:mood not-a-number']],
    ['  guests: 0', ['3:guests check-failed']],
    ['  met: 2026-02-30', ['3:met not-a-date']],
    ['  again: perhaps', ['3:again not-yes-no']],
    ['  topics: [team, trsut]', ['3:topics unknown-option']],
    ['  topics: [fun, fun]', ['3:topics same-twice']],
    ['  topics: {team: true}', ['3:topics not-a-list']],
    ['  high_point: [a, b]', ['3:high_point not-text']],
    ['  who_next: |\n    A\n    B', ['3:who_next not-one-line']],
    ['  told_examples: 3', ['3:told_examples answer-not-asked']],
    ['  welcome: 3', ['3:welcome answer-not-asked']],
    ['  example: {story: x}', ['3:example not-rows']],
    ['  example: [x]', ['3:example[1] not-a-row']],
    ['  example: [{story: x}]', ['3:example[1].practice answer-required']],
    ['  example: [{practice: p, stroy: x}]', ['3:example[1].stroy unknown-question']],
    ['  example: [{practice: p, stage: 8}]', ['3:example[1].stage not-a-stage']],
    ['  example: [{practice: p, stage: "null"}]', ['3:example[1].stage not-a-stage']],
    ['  example: [{practice: p, reach: {carers: yes}}]', ['3:example[1].reach unknown-reach']],
    ['  example: [{practice: p, reach: all}]', ['3:example[1].reach not-a-reach']],
    ['  example: [{practice: p, enabling: [a, b, c, d]}]', ['3:example[1].enabling too-many-items']],
    ['  example: [{practice: p, told_by: P2}]', ['3:example[1] unknown-teller']],
    [
      '  example: [{practice: p, effect: [{what: a, after: 1}]}]',
      ['3:example[1].effect[1].after turn-not-told'],
    ],
    [
      '  example: [{practice: p, effect: [{what: a, after: x}]}]',
      ['3:example[1].effect[1].after not-a-turn'],
    ],
    [`  example: [${'{practice: p}, '.repeat(5)}]`, ['3:example too-many-turns']],
    ['  theme: [{theme_text: x}]', ['3:theme[1].theme_name row-without-item']],
    ['  topics: [fun]\n  energy: [{energy_why: x}]', ['4:energy[1] row-without-item']],
    ['  topics: [fun]\n  energy: [{item: team}]', ['4:energy[1] unknown-item']],
  ])('refuses %j with its place', (answers, expected) => {
    expect(refusals(session(answers))).toEqual(expected);
  });

  it('tells everything that is wrong at once, in the order of the file', () => {
    const text = session('  wishes: {a: b}\n  mood: 99\n  xyz: 1', 'notes: {nothing: x}');
    expect(refusals(text)).toEqual([
      '3:wishes not-a-list',
      '4:mood out-of-range',
      '5:xyz unknown-question',
      '6:nothing unknown-question',
    ]);
  });

  it('names the nearest known name, and the line of the list item', () => {
    const [refused] = run(session('  topics:\n    - team\n    - trus')).refused;
    expect(refused?.at.line).toBe(5);
    expect(refused?.params).toEqual({ name: 'trus', instead: 'trust' });
  });

  it('checks names only against what the inquiry declares', () => {
    const text = `session:
  template: visit
  date: 2026-03-14
  round: 3
  setting: combi-1
  participants:
    - {alias: P1, role: residnt}
answers:
  place: combi-10
  example:
    - practice: New one
      learned_from: grew_here
      reach: {cares: reached}
    - {practice: Soup, learned_from: elsewhere}
`;
    expect(refusals(text, town)).toEqual([
      '4:session.round unknown-round',
      '5:session.setting unknown-setting',
      '7:session.participants[1].role unknown-role',
      '9:place unknown-setting',
      '13:example[1].reach unknown-group',
      '14:example[2].learned_from unknown-setting',
    ]);
    expect(refusals(text, dry)).toEqual([]);
  });

  it('keeps the rows of an over: repeat in any order', () => {
    const result = run(
      session(`  topics: [fun, team]
  energy: [{item: team, energy_why: a}, {item: fun, energy_why: b}]
  theme: [{theme_name: action}, {theme_name: sense}, {theme_name: action}]`),
    );
    expect(result.refused).toEqual([]);
    expect(result.conversation.turns.map(({ item }) => item)).toEqual(['team', 'fun', null, null, null]);
    expect(answersOf(result)).toMatchObject({ 'energy[1].item': 'team', 'theme[2].theme_name': 'sense' });
  });

  it('lets a skip answer for a required question and pass a bound', () => {
    const few = session(
      '  example: [{story: x}]',
      'skipped: {"example[1].practice": not named, wishes: later}',
    );
    const result = run(few);
    expect(result.refused).toEqual([]);
    expect(result.conversation.skips).toEqual([
      { path: 'example[1].practice', reason: 'not named' },
      { path: 'wishes', reason: 'later' },
    ]);
    const many = `  example: [${'{practice: p}, '.repeat(5)}]`;
    expect(refusals(session(many, 'skipped: {example: many stories}'))).toEqual([]);
    expect(refusals(session('  wishes: [a]', 'skipped: {wishes: later}'))).toEqual([
      '3:wishes answer-and-skip',
    ]);
  });

  it('asks for enough rows', () => {
    const template = templateOf(`
template: t
version: "1"
languages: [en]
title: T
phases:
  - id: p
    questions:
      - {repeat: example, each: example, at_least: 2, questions: [{id: a, type: text, ask: A}]}
`);
    const codes = (text: string) => run(text, dry, template).refused.map(({ code }) => code);
    expect(codes(session('  example: [{a: x}]'))).toEqual(['too-few-turns']);
    expect(codes(session('  example: []'))).toEqual(['too-few-turns']);
    expect(codes(session('  example: [{a: x}, {a: y}]'))).toEqual([]);
    expect(codes(session('  example: [{a: x}]', 'skipped: {example: no time}'))).toEqual([]);
  });

  it('goes over what was chosen in the turn around it, or outside every turn', () => {
    const template = templateOf(`
template: t
version: "1"
languages: [en]
title: T
phases:
  - id: p
    questions:
      - {id: all, type: choices, ask: Which?, options: [red, blue]}
      - repeat: walk
        each: walk
        questions:
          - {id: seen, type: choices, ask: Seen?, options: [red, blue]}
          - repeat: colour
            each: colour
            over: "\${seen}"
            questions: [{id: why, type: text, ask: Why?}]
          - repeat: other
            each: colour
            over: "\${all}"
            questions: [{id: how, type: text, ask: How?}]
`);
    const refusedOf = (walks: string) =>
      run(session(`  all: [blue]\n  walk: ${walks}`), dry, template).refused.map(({ code }) => code);
    expect(
      refusedOf('[{seen: [red], colour: [{item: red, why: x}], other: [{item: blue, how: y}]}]'),
    ).toEqual([]);
    expect(refusedOf('[{seen: [red]}, {seen: [blue], colour: [{item: red, why: x}]}]')).toEqual([
      'unknown-item',
    ]);
  });

  it('knows headlines and notes by path', () => {
    const result = run(
      session(
        '  high_point: x\n  example: [{practice: p, story: y}]',
        `headlines:
  high_point: Short
  example[1].story: {kind: wish, text: Long}
notes: {"example[1]": quiet, wishes: ask again}`,
      ),
    );
    expect(result.refused).toEqual([]);
    expect(result.conversation.headlines).toEqual([
      { path: 'high_point', kind: 'story', text: 'Short', toldBy: ['P1'] },
      { path: 'example[1].story', kind: 'wish', text: 'Long', toldBy: ['P1'] },
    ]);
    expect(result.conversation.notes).toEqual([
      { path: 'example[1]', text: 'quiet' },
      { path: 'wishes', text: 'ask again' },
    ]);
  });

  it.each([
    ['headlines: {wishes: x}', ['4:wishes headline-without-kind']],
    ['headlines: {why_team: x}', ['4:why_team answer-hidden']],
    ['headlines: {"example[2].story": x}', ['4:example[2].story unknown-turn']],
    ['notes: {story: x}', ['4:story question-elsewhere']],
    ['notes: {"a b[": x}', ['4:a b[ unknown-question']],
    ['skipped: {highpoint: x}', ['4:highpoint unknown-question']],
    ['told_by: {high_point: P7}', ['4:high_point unknown-teller']],
  ])('refuses %j', (rest, expected) => {
    expect(refusals(session('  again: true', rest))).toEqual(expected);
  });

  it('takes __proto__ and constructor for the unknown names that they are', () => {
    const text = session('  __proto__: x\n  constructor: y', 'notes: {__proto__: z}');
    expect(refusals(text)).toEqual([
      '3:__proto__ unknown-question',
      '4:constructor unknown-question',
      '5:__proto__ unknown-question',
    ]);
    const reach = run(session('  example: [{practice: p, reach: {__proto__: reached}}]'));
    expect(Object.keys(Object(answersOf(reach)['example[1].reach']))).toEqual(['__proto__']);
  });
});
