import { describe, expect, it } from 'vitest';
import {
  readTranscriptLine,
  readTranscripts,
  type TranscriptFormat,
} from '../../../src/interview/read-transcripts.ts';
import { answersOf, run, session, transcriptOf } from './visit.ts';

const problems = (text: string, format: TranscriptFormat = 'yaml'): readonly string[] =>
  [...readTranscripts(text, format)].flatMap((reading) =>
    reading.problems.map(
      ({ at, code, params }) =>
        `${at.line}:${at.column} ${code}${params['nearest'] ? ` ${params['nearest']}` : ''}`,
    ),
  );

describe('readTranscripts', () => {
  it('keeps the characters of names', () => {
    const { facts } = transcriptOf(`session:
  id: 007
  template: 1.10
  language: nl
  date: 2026-03-14
  round: 1
  setting: 0x1F
  facilitator: F1
  participants: [{alias: 03, role: resident, consent: quote, consent_by: zus}, P2]
`);
    expect(facts).toEqual({
      id: '007',
      template: '1.10',
      language: 'nl',
      date: '2026-03-14',
      round: '1',
      setting: '0x1F',
      facilitator: 'F1',
      participants: [
        { alias: '03', role: 'resident', consent: 'quote', consentBy: 'zus' },
        { alias: 'P2', role: null, consent: null, consentBy: null },
      ],
    });
  });

  it('knows where the names stand that are looked up', () => {
    const { places } = transcriptOf(`session:
  id: a
  template: t
  date: 2026-03-14
  participants: [{alias: P, role: nurse}]
`);
    expect([...places].map(([key, { line }]) => `${key} ${line}`).toSorted()).toEqual([
      'id 2',
      'participants[1].role 5',
      'template 3',
    ]);
  });

  it.each([
    ['session: {template: t}', ['1:10 missing-key']],
    ['session: {template: t, date: 2026-02-29}', ['1:30 transcript-not-a-day']],
    ['session: {template: t, date: 14-3-2026}', ['1:30 transcript-not-a-day']],
    ['session: {tempate: t, date: 2026-03-14}', ['1:11 misspelt-key template']],
    ['session: {template: t, date: 2026-03-14}\nanswer: {}', ['2:1 misspelt-key answers']],
    [
      'session: {template: t, date: 2026-03-14, settng: x}\nanswer: {}',
      ['1:42 misspelt-key setting', '2:1 misspelt-key answers'],
    ],
    ['session: {template: t, date: 2026-03-14}\nanswers: [x]', ['2:10 needs-map']],
    ['session: x', ['1:10 needs-map']],
    ['answers: {}', ['1:1 missing-key']],
    ['just words', ['1:1 needs-map']],
    ['session: {template: t, date: 2026-03-14, participants: [{role: x}]}', ['1:57 missing-key']],
    ['session: {template: t, date: 2026-03-14, participants: [{alias: ""}]}', ['1:57 transcript-no-alias']],
    [
      'session: {template: t, date: 2026-03-14, participants: [P, {alias: P}]}',
      ['1:60 transcript-alias-twice'],
    ],
    [
      'session: {template: t, date: 2026-03-14, participants: [{alias: P, consent: qoute}]}',
      ['1:77 needs-one-of-near quote'],
    ],
    [
      'session: {template: t, date: 2026-03-14}\nheadlines: {a: {kind: wishes, text: x}}',
      ['2:23 needs-one-of-near wish'],
    ],
    ['session: {template: t, date: 2026-03-14}\nnotes: {a: [x]}', ['2:12 needs-text']],
    ['session: {template: t, date: 2026-03-14}\ntold_by: {a: {b: c}}', ['2:14 needs-text']],
  ])('says what is wrong in %j', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('reads one or a list from YAML and JSON, and one a line from JSONL', () => {
    const one = '{"session":{"template":"t","date":"2026-03-14","id":"a"}}';
    const two = '{"session":{"template":"t","date":"2026-03-14","id":"b"}}';
    const ids = (text: string, format: TranscriptFormat) =>
      [...readTranscripts(text, format)].map(({ value }) => value?.facts.id);
    expect(ids(one, 'json')).toEqual(['a']);
    expect(ids(`[${one},\n${two}]`, 'json')).toEqual(['a', 'b']);
    expect(ids(`- ${one}\n- ${two}\n`, 'yaml')).toEqual(['a', 'b']);
    expect(ids(`${one}\n\n  \r\n${two}\r\n`, 'jsonl')).toEqual(['a', 'b']);
    expect(problems(`${one}\n{"session":\n${two}`, 'jsonl').map((line) => line.split(':')[0])).toEqual(['2']);
    expect(readTranscriptLine(' \t', 1)).toBeNull();
  });

  it('gives the transcripts of a list that are sound beside those that are not', () => {
    const readings = [
      ...readTranscripts('- {session: {template: t, date: 2026-03-14}}\n- {session: {}}\n', 'yaml'),
    ];
    expect(readings.map(({ value }) => value !== null)).toEqual([true, false]);
  });

  it('never throws on what is no transcript', () => {
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    for (const text of [
      '',
      '\0',
      '[',
      '- ',
      'null',
      '{"a":',
      deep,
      `answers: ${deep}`,
      '\uFEFF',
      '--- a\n--- b\n',
    ]) {
      for (const format of ['yaml', 'json', 'jsonl'] as const) {
        for (const { value } of readTranscripts(text, format)) expect(value).toBeNull();
      }
    }
  });

  it('reads CRLF, a byte order mark and a story of 5 MB', () => {
    const crlf = `\uFEFF${session('  high_point: |\n    one\n    two\n  mood: 5')}`.replaceAll('\n', '\r\n');
    expect(answersOf(run(crlf))).toEqual({ high_point: 'one\ntwo\n', mood: 5 });
    const story = 'Het was winter. 🌱 é\n'.repeat(250_000);
    const large = session(`  high_point: |\n${story.replace(/^(?=.)/gm, '    ')}`);
    expect(answersOf(run(large))['high_point']).toBe(story);
  });
});
