/** A walk says in what a conversation differs from what was expected, at the line that expected it. */
import { describe, expect, it } from 'vitest';
import { differencesOf, runWalks, templateWith, visit } from './samples.ts';

const walk = (answers: string, expected: string): string =>
  `  - name: A\n    answers: {${answers}}\n    expect:\n      ${expected}\n`;

const story = 'example: [{story: warm, practice: Koffie, stage: 4}]';

describe('a walk', () => {
  it.each([
    ['all as expected', 'topics: [team]', 'asked: [topics, team_story, people]', []],
    ['asked nothing of it', 'topics: [team]', 'computed: {total: 1}', []],
    [
      'hidden, and said why',
      'topics: [trust]',
      'asked: [topics, team_story, people]',
      ['not-asked-hidden@6:23'],
    ],
    ['never there', '', 'asked: [topics, people, "example[1].story"]', ['not-asked@6:31']],
    ['more than expected', '', 'asked: [topics]', ['also-asked@6:14']],
    ['another order', '', 'asked: [people, topics]', ['asked-in-other-order@6:15']],
    ['shown though expected hidden', 'topics: [team]', 'hidden: [team_story]', ['not-hidden@6:16']],
    ['hidden that is not there', '', 'hidden: [team_story, "example[1].story"]', ['not-there-to-hide@6:28']],
    ['hidden in silence', '', 'hidden: []', ['also-hidden@6:15']],
    ['refused as expected', 'people: 600', 'refused: [{question: people, code: check-failed}]', []],
    [
      'refused with its own words',
      'people: 600',
      'refused: [{question: people, code: check-failed, says: Tussen 0 en 500.}]',
      [],
    ],
    [
      'refused in other words',
      'people: 600',
      'refused: [{question: people, code: check-failed, says: Nee.}]',
      ['says-otherwise@6:17'],
    ],
    ['accepted', 'people: 6', 'refused: [{question: people, code: check-failed}]', ['not-refused@6:17']],
    [
      'refused for another reason',
      'people: veel',
      'refused: [{question: people, code: check-failed}]',
      ['refused-otherwise@6:17'],
    ],
    ['refused without a word of it', 'people: 600', 'computed: {total: 1}', ['also-refused@4:23']],
    ['another value', 'people: 3', 'computed: {total: 5}', ['computed-differs@6:25']],
    [
      'a value that is expected not to be',
      'people: 3',
      'computed: {total: }',
      ['computed-unexpectedly@6:25'],
    ],
    [
      'records as expected',
      story,
      'records: [{record: example, practice: Koffie, stage: 4, turn: "example[1]"}]',
      [],
    ],
    ['another stage', story, 'records: [{record: example, stage: 3}]', ['capture-differs@6:42']],
    ['no such capture', story, 'records: [{record: example, headline: warm}]', ['capture-missing@6:45']],
    [
      'a capture that should be empty',
      story,
      'records: [{record: example, practice: }]',
      ['capture-unexpected@6:45'],
    ],
    ['another kind', story, 'records: [{record: effect}]', ['record-kind@6:17']],
    ['too few', story, 'records: []', ['record-count@6:16']],
    [
      'an unknown stage',
      'example: [{practice: Koffie, stage: unknown}]',
      'records: [{record: example, stage: unknown}]',
      [],
    ],
  ])('%s', (_, answers, expected, differences) => {
    expect(differencesOf(visit, walk(answers, expected))).toEqual(differences);
  });

  it('says the condition that keeps a question hidden', () => {
    const [run] = runWalks(visit, walk('topics: [trust]', 'asked: [topics, team_story, people]'));
    expect(run?.differences[0]?.params).toEqual({ path: 'team_story', when: "selected(${topics}, 'team')" });
  });

  it('takes all that a transcript can say: headlines, skips, tellers, the names of the inquiry', () => {
    const lines = `  - name: A
    session: {setting: iepenlaan, participants: [P01, P02]}
    inquiry: {settings: [lindestraat]}
    answers: {example: [{told_by: P02, story: warm}]}
    skipped: {"example[1].practice": geen tijd}
    expect:
      refused: [{question: session.setting, code: unknown-setting}]
      records: [{record: example, told_by: P02, story: [warm]}]
`;
    expect(differencesOf(visit, lines)).toEqual([]);
  });

  it('compares numbers as numbers and yes as true', () => {
    const template = templateWith(
      '- {id: sum, type: computed, computed: "0.1 + 0.2"}',
      '- {id: none, type: computed, computed: "number(\'x\')"}',
      '- {id: endless, type: computed, computed: "1 div 0"}',
      '- {id: holds, type: computed, computed: "1 = 1"}',
    );
    const same = 'sum: 0.3, none: , endless: Infinity, holds: ja';
    expect(differencesOf(template, `  - {name: A, expect: {computed: {${same}}}}\n`)).toEqual([]);
    expect(
      differencesOf(template, '  - {name: A, expect: {computed: {sum: 0.31, none: 1, holds: no}}}\n'),
    ).toEqual(['computed-differs@3:40', 'not-computed@3:52', 'computed-differs@3:62']);
  });

  it('comes out the same on any day', () => {
    const template = templateWith('- {id: day, type: computed, computed: "today()"}');
    expect(
      differencesOf(
        template,
        '  - {name: A, session: {date: 2026-03-01}, expect: {computed: {day: 2026-03-01}}}\n',
      ),
    ).toEqual([]);
  });
});
