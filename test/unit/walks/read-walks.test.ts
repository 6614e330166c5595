/** A walk file is read as strictly as a template: each slip with its place, and what is meant instead. */
import { describe, expect, it } from 'vitest';
import { isMessageKey, sayIn } from '../../../src/messages/say.ts';
import { readWalks, templateNamed } from '../../../src/walks/read-walks.ts';
import { visit } from './samples.ts';

const problemsIn = (source: string): readonly string[] =>
  readWalks(source, visit).problems.map(({ code, at }) => `${code}@${at.line}:${at.column}`);

const withExpect = (lines: string): string =>
  `template: t\nwalks:\n  - name: Een\n    expect:\n      ${lines}\n`;

describe('a walk file', () => {
  it.each([
    ['nothing to tell', 'template: t\nwalks: []\n', []],
    ['no name', 'template: t\nwalks:\n  - answers: {}\n', ['missing-key@3:5']],
    ['a misspelt key', 'template: t\nwalks:\n  - name: A\n    anwsers: {}\n', ['misspelt-key@4:5']],
    ['no walks', 'template: t\n', ['missing-key@1:1']],
    ['walks that are no list', 'template: t\nwalks: {name: A}\n', ['needs-list@2:8']],
    ['another template', 'template: core\nwalks: []\n', ['walk-other-template@1:11']],
    ['a transcript', 'session: {template: t, date: 2026-01-01}\n', ['walk-is-transcript@1:1']],
    ['a template', 'template: t\nphases: []\n', ['is-template@1:1']],
    [
      'an unknown question in asked',
      withExpect('asked: [topics, peple]'),
      ['walk-unknown-question-near@5:23'],
    ],
    ['a wild name in hidden', withExpect('hidden: [nergens]'), ['walk-unknown-question@5:16']],
    ['a path in a repeat', withExpect('asked: ["example[1].stry"]'), ['walk-unknown-question-near@5:15']],
    ['a computed that is none', withExpect('computed: {people: 3}'), ['walk-not-computed@5:18']],
    [
      'an unknown refusal',
      withExpect('refused: [{question: people, code: check-faild}]'),
      ['needs-one-of-near@5:42'],
    ],
    [
      'a refusal at a question that is not there',
      withExpect('refused: [{question: peple, code: check-failed}]'),
      ['walk-unknown-question-near@5:28'],
    ],
    ['a record that is only a kind', withExpect('records: [exmaple]'), ['walk-record-kind@5:17']],
    ['a record that is only a word', withExpect('records: [voorbeeld]'), ['walk-record-words@5:17']],
    ['a record of no kind', withExpect('records: [{practice: A}]'), ['missing-key@5:17']],
    ['a record of an unknown kind', withExpect('records: [{record: exampel}]'), ['needs-one-of-near@5:26']],
    ['a misspelt capture', withExpect('records: [{record: example, practise: A}]'), ['misspelt-key@5:35']],
    ['a wild capture', withExpect('records: [{record: example, x: A}]'), ['unknown-capture@5:35']],
    [
      'a day that is none',
      'template: t\nwalks:\n  - name: A\n    session: {date: 2026-02-30}\n',
      ['transcript-not-a-day@4:21'],
    ],
    ['a text for answers', 'template: t\nwalks:\n  - name: A\n    answers: none\n', ['needs-map@4:14']],
    ['a list for session', 'template: t\nwalks:\n  - name: A\n    session: [P01]\n', ['needs-map@4:14']],
    [
      'a misspelt name of the inquiry',
      'template: t\nwalks:\n  - name: A\n    inquiry: {setings: [a]}\n',
      ['misspelt-key@4:15'],
    ],
  ])('%s', (_, source, expected) => {
    expect(problemsIn(source)).toEqual(expected);
  });

  it('has words for its problems in both languages', () => {
    for (const code of [
      'walk-is-transcript',
      'walk-other-template',
      'walk-unknown-question',
      'walk-not-computed',
      'is-walk',
    ]) {
      expect(isMessageKey(`problem.${code}`) && isMessageKey(`problem.${code}.hint`)).toBe(true);
    }
    expect(sayIn('nl')('problem.walk-unknown-question', { name: 'x' })).toContain('x');
  });

  it('names its template also when the rest cannot be read', () => {
    expect(templateNamed('template: site-visit\nwalks: 3\n')).toBe('site-visit');
    expect(templateNamed('walks: []\n')).toBeNull();
    expect(templateNamed(': : :')).toBeNull();
  });

  it('is the same walk on any day: without a date there is a usual one, and the clock is that of the day', () => {
    const { value } = readWalks(
      'template: t\nwalks:\n  - {name: A}\n  - {name: B, session: {date: 2025-12-31}}\n',
      visit,
    );
    expect(value?.walks.map(({ surroundings }) => surroundings.now)).toEqual([
      '2026-01-15T12:00:00Z',
      '2025-12-31T12:00:00Z',
    ]);
  });
});
