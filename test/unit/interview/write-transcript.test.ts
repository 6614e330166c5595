import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/interview/canonical.ts';
import { runTranscript } from '../../../src/interview/run-transcript.ts';
import type { SessionFacts } from '../../../src/interview/session-facts.ts';
import { transcriptLine, transcriptYaml } from '../../../src/interview/transcript-text.ts';
import { writeTranscript } from '../../../src/interview/write-transcript.ts';
import { legible } from '../../../src/source/legible.ts';
import { dry, run, session, transcriptOf, visit } from './visit.ts';

/** Reads a transcript, writes what was kept, and reads that again. */
const roundTrip = (text: string) => {
  const transcript = transcriptOf(text);
  const first = runTranscript(visit, transcript, dry);
  expect(first.refused).toEqual([]);
  const written = writeTranscript(transcript.facts, first.conversation);
  const yaml = transcriptYaml(written);
  const line = transcriptLine(written);
  const again = transcriptOf(yaml);
  const lined = transcriptOf(line, 'json');
  const second = runTranscript(visit, again, dry);
  const third = runTranscript(visit, lined, dry);
  expect(second.refused).toEqual([]);
  expect(third.refused).toEqual([]);
  const before = canonical(transcript.facts, first.conversation);
  expect(canonical(again.facts, second.conversation)).toBe(before);
  expect(canonical(lined.facts, third.conversation)).toBe(before);
  return yaml;
};

describe('canonical', () => {
  const of = (text: string): string => canonical(transcriptOf(text).facts, run(text).conversation);

  it('is the same whatever the order of keys and the way of writing', () => {
    expect(of(session('  mood: 7\n  topics: [team]\n  wishes: ["1"]\n  met:'))).toBe(
      of(
        '{answers: {wishes: 1, topics: team, mood: "7"}, session: {participants: [{alias: P1}], date: "2026-03-14", template: visit}}',
      ),
    );
  });

  it('differs when a word, a fact or a teller differs', () => {
    const texts = [
      session('  high_point: a'),
      session('  high_point: "a "'),
      session('  high_point: a', 'headlines: {high_point: a}'),
      session('  high_point: a', 'notes: {high_point: a}'),
      session('  high_point: a', '', '[P2]'),
      session('  high_point: a', '', '[{alias: P1, consent: quote}]'),
      session('  high_point: a', 'skipped: {mood: a}'),
    ];
    expect(new Set(texts.map(of)).size).toBe(texts.length);
  });

  it('holds nothing of what was withheld', () => {
    const none = '[{alias: P1, consent: none}]';
    expect(of(session('  high_point: secret', '', none))).toBe(of(session('  mood: 3', '', none)));
  });
});

describe('writeTranscript', () => {
  it('writes what a person would have written', () => {
    const text = `session:
  id: "007"
  template: visit
  date: 2026-03-14
  participants:
    - alias: A
      role: resident
      consent: quote
    - alias: B
answers:
  topics:
    - fun
    - team
  again: true
  high_point: |
    It was winter.

      The heating failed.
  example:
    - story: "2024"
      stage: unknown
      reach:
        carers: reached
      practice: Soup
      effect:
        - what: "yes: no"
          told_by: B
      told_by: A
  energy:
    - item: fun
      energy_why: "- why #not"
      told_by: B
told_by:
  again: A
headlines:
  high_point:
    kind: story
    text: Winter
notes:
  again: hesitated
skipped:
  wishes: later
`;
    const yaml = roundTrip(text);
    expect(yaml.split('\n').toSorted()).toEqual(text.split('\n').toSorted());
  });

  it('keeps the numbers of rows after one that was left out', () => {
    const yaml = roundTrip(
      session(
        '  example: [{practice: secret, told_by: B}, {}, {practice: p, told_by: A, effect: [{what: a}, {what: b, after: 1}]}]',
        'headlines: {"example[3].story": {kind: wish, text: x}}',
        '[A, {alias: B, consent: none}]',
      ),
    );
    expect(yaml).not.toContain('secret');
    expect(yaml).toContain('  example:\n    - {}\n    - {}\n    - practice: p\n');
  });

  it('keeps a nested row apart from a row around it with another teller', () => {
    roundTrip(
      session(
        '  example: [{practice: p, told_by: A, effect: [{what: a, told_by: [A, B]}, {what: b, told_by: B}]}, {effect: [{what: c, told_by: B}], practice: q}]',
        'told_by: {"example[1].story": B, "example[2]": A}',
        '[A, B]',
      ),
    );
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(
        ' ',
        '\n',
        '\t',
        '-',
        '#',
        ':',
        '|',
        '>',
        "'",
        '"',
        'a',
        '1',
        '{',
        ']',
        '&',
        '*',
        '!',
        '%',
        '\\',
        '…',
        '\r',
        '\u2028',
        '🌱',
      ),
      maxLength: 30,
    }),
    fc.constantFrom(
      '007',
      '1.10',
      'true',
      'null',
      '~',
      '1e3',
      '.inf',
      '2026-03-14',
      '---',
      '--- x',
      '...',
      '',
      ' x',
      'x ',
      'x\n\n',
      '\n\nx',
      '  a\n b',
      'a: b',
      '- a',
      '? a',
      '<<',
      '__proto__',
      'a\n\tb',
      'a #b',
      '@a',
      '`a',
      '0x1F',
      'x\n---\ny',
      'x\n \n',
    ),
    fc.constant('lang verhaal '.repeat(20)),
  );

  it('reads back as the same session, whatever the words are', () => {
    const fact: fc.Arbitrary<string> = hostile.map((text) => text.trim().replaceAll(/[\r\n]/g, '') || 'x');
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 8, maxLength: 8 }), fact, fact, (words, id, alias) => {
        const [story, wish, headline, note, skip, text, called, why] = words;
        const practice = called?.replaceAll(/[\r\n]/g, '') ?? '';
        const isNamed = /\S/.test(legible(practice));
        const source = {
          session: {
            id,
            template: 'visit',
            date: '2026-03-14',
            setting: id,
            participants: [{ alias, role: id }],
          },
          answers: {
            high_point: story,
            wishes: [wish, text],
            topics: ['fun'],
            example: [{ practice, story: text, effect: [{ what: `x${why}` }] }],
            energy: [{ item: 'fun', energy_why: why }],
          },
          headlines: { high_point: { kind: 'wish', text: headline } },
          notes: { wishes: note },
          skipped: { mood: skip, 'example[1].practice': 'x' },
        };
        const skipped = isNamed ? { mood: skip } : source.skipped;
        roundTrip(JSON.stringify({ ...source, skipped }));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out facts that are not known', () => {
    const facts: SessionFacts = {
      id: null,
      template: 't',
      language: null,
      date: '2026-03-14',
      round: null,
      setting: null,
      facilitator: null,
      participants: [],
    };
    expect(writeTranscript(facts, { answers: [], headlines: [], notes: [], skips: [] })).toEqual({
      session: { template: 't', date: '2026-03-14' },
    });
  });
});
