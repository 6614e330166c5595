/** Reading inquiry.yaml: what is accepted, and where each mistake is pointed at. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultLadder } from '../../../src/inquiry/inquiry.ts';
import { readInquiry } from '../../../src/inquiry/read-inquiry.ts';

const head = 'inquiry: Saniveld\ntopic: {nl: Er zijn, en: Being there}\nlanguages: [nl, en]\n';

const problemsOf = (text: string): readonly string[] =>
  readInquiry(text).problems.map(({ severity, code, at }) => `${severity} ${code} ${at.line}:${at.column}`);

describe('an inquiry that is well written', () => {
  it('needs a name, a topic and languages only', () => {
    const { value, problems } = readInquiry(head);
    expect(problems).toEqual([]);
    expect(value).toEqual({
      name: 'Saniveld',
      topic: { nl: 'Er zijn', en: 'Being there' },
      languages: ['nl', 'en'],
      frame: null,
      groups: [],
      roles: [],
      rounds: [],
      ladder: defaultLadder,
      practices: [],
    });
  });

  it('keeps the characters of ids, and names what has no name by its id', () => {
    const { value } = readInquiry(
      `${head}frame:\n  sampling: census\n  settings: [{id: 007}]\ngroups: [{id: 1.10}]\nrounds: [{id: 1, from: 2026-01-01, to: 2026-01-31}]\n`,
    );
    expect(value?.frame?.settings[0]).toEqual({
      id: '007',
      name: '007',
      kind: null,
      area: null,
      people: null,
      from: null,
      until: null,
    });
    expect(value?.groups).toEqual([{ id: '1.10', name: { nl: '1.10' }, priority: false }]);
    expect(value?.rounds[0]?.id).toBe('1');
  });

  it('puts rounds in the order of their start', () => {
    const { value } = readInquiry(
      `${head}rounds:\n  - {id: b, from: 2026-05-01, to: 2026-06-01}\n  - {id: a, from: 2026-01-01, to: 2026-02-01}\n`,
    );
    expect(value?.rounds.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('takes the thresholds that are given and leaves the others as they are', () => {
    const { value } = readInquiry(
      `${head}ladder: {common: 0.6, minimum_settings: 5, decided_by: Kerngroep}\n`,
    );
    expect(value?.ladder).toEqual({
      ...defaultLadder,
      common: 0.6,
      minimumSettings: 5,
      decidedBy: 'Kerngroep',
    });
  });

  it('reads JSON, a byte order mark and CRLF', () => {
    const json = '\uFEFF{"inquiry": "Saniveld",\r\n "topic": {"nl": "Er zijn"},\r\n "languages": ["nl"]}\r\n';
    expect(readInquiry(json).value?.name).toBe('Saniveld');
  });

  it('reads the shipped example without a word', () => {
    const text = readFileSync(
      new URL('../../../sessions/examples/saniveld/inquiry.yaml', import.meta.url),
      'utf8',
    );
    const { value, problems } = readInquiry(text);
    expect(problems).toEqual([]);
    expect(value?.frame?.settings).toHaveLength(20);
  });
});

const frame = (settings: string, more = ''): string =>
  `${head}frame:\n  sampling: census\n${more}  settings:\n    - ${settings}\n`;

describe('a mistake is pointed at', () => {
  it.each([
    ['nothing at all', '', ['error file-empty 1:1']],
    ['a list', '- a\n', ['error needs-map 1:1']],
    ['what must be there', 'inquiry: x\n', ['error missing-key 1:1', 'error missing-key 1:1']],
    ['a misspelt key', `${head}rouns: []\n`, ['error misspelt-key 4:1']],
    ['a prototype as a key', `${head}__proto__: {a: 1}\n`, ['error unknown-key 4:1']],
    ['no languages', 'inquiry: x\ntopic: {nl: y, en: z}\nlanguages: []\n', ['error inquiry-languages 3:12']],
    [
      'a language that is none',
      'inquiry: x\ntopic: {nl: y, en: z}\nlanguages: [Dutch]\n',
      ['error inquiry-not-a-language 3:13'],
    ],
    [
      'a topic in one language only',
      'inquiry: x\ntopic: y\nlanguages: [nl, en]\n',
      ['warning missing-translation 2:8'],
    ],
    ['a misspelt side', `${head}roles:\n  - {id: a, side: leeder}\n`, ['error needs-one-of-near 5:19']],
    [
      'a double role',
      `${head}roles:\n  - {id: a, side: leader}\n  - {id: a, side: leader}\n`,
      ['error inquiry-double-id 6:10'],
    ],
    ['a double setting', frame('{id: a}\n    - {id: a}'), ['error inquiry-double-id 8:12']],
    ['an id with a space', frame('{id: a b}'), ['error inquiry-not-an-id 7:12']],
    ['an id that is an answer', frame('{id: outside}'), ['error inquiry-id-taken 7:12']],
    ['an id that is a group', frame('{id: "~elsewhere"}'), ['error inquiry-not-an-id 7:12']],
    ['half a person', frame('{id: a, people: 2.5}'), ['error needs-whole-number-near 7:23']],
    ['fewer than nobody', frame('{id: a, people: -1}'), ['error needs-whole-number-near 7:23']],
    ['a day that does not exist', frame('{id: a, from: 2026-02-30}'), ['error inquiry-not-a-day 7:21']],
    ['no leap year', frame('{id: a, from: 2100-02-29}'), ['error inquiry-not-a-day 7:21']],
    [
      'an end before the start',
      frame('{id: a, from: 2026-02-02, until: 2026-02-01}'),
      ['error inquiry-ends-before-start 7:40'],
    ],
    ['a draw without a lot', frame('{id: a}', '  drawn: [a]\n'), ['error inquiry-drawn-not-random 6:10']],
    [
      'a kind that no setting has',
      `${frame('{id: a, kind: combi}')}practices: [{name: Soep, where: [comby]}]\n`,
      ['warning inquiry-unknown-kind-near 8:34'],
    ],
    [
      'one name for two practices',
      `${head}practices:\n  - {name: Soep}\n  - {name: Stamppot, aliases: [" soep"]}\n`,
      ['error inquiry-double-practice 6:32'],
    ],
    [
      'rounds that overlap',
      `${head}rounds:\n  - {id: a, from: 2026-01-01, to: 2026-02-01}\n  - {id: b, from: 2026-02-01, to: 2026-03-01}\n`,
      ['error inquiry-rounds-overlap 6:10'],
    ],
    [
      'a round that ends too soon',
      `${head}rounds:\n  - {id: a, from: 2026-03-01, to: 2026-02-01}\n`,
      ['error inquiry-ends-before-start 5:35'],
    ],
    ['a percentage', `${head}ladder: {common: 50}\n`, ['error inquiry-not-a-share 4:18']],
    [
      'a ladder upside down',
      `${head}ladder: {spreading: 0.6, common: 0.5}\n`,
      ['error inquiry-ladder-order 4:34'],
    ],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  it('the draw names settings that are there', () => {
    const text = `${head}frame:\n  sampling: random\n  drawn: [combi-1, nowhere]\n  settings: [{id: combi-01}]\n`;
    expect(problemsOf(text)).toEqual([
      'error inquiry-unknown-setting-near 6:11',
      'error inquiry-unknown-setting 6:20',
    ]);
  });

  it('gives no value with an error, and a value with a warning', () => {
    expect(readInquiry(`${head}rouns: []\n`).value).toBeNull();
    expect(readInquiry('inquiry: x\ntopic: y\nlanguages: [nl, en]\n').value?.topic).toEqual({ nl: 'y' });
  });

  it('reports everything in one go', () => {
    expect(
      problemsOf(`${head}rounds: [{id: a}]\nladder: {common: 2}\nroles: [{id: x, side: y}]\n`),
    ).toHaveLength(4);
  });
});
