/** What can be known of a condition before anyone answers: names, values, kinds, and what never changes. */
import { describe, expect, it } from 'vitest';
import { isMessageKey, sayIn } from '../../../src/messages/say.ts';
import {
  type ConditionScope,
  checkCondition,
  type KnownName,
} from '../../../src/template/conditions/check.ts';
import { parsed } from './conversation.ts';

const known = (type: KnownName['type'], facts: Partial<KnownName> = {}): KnownName => ({
  type,
  options: [],
  earlier: true,
  repeats: [],
  ...facts,
});

const scope = (source: string, facts: Partial<ConditionScope> = {}): ConditionScope => ({
  source,
  known: new Map([
    ['mood', known('scale')],
    ['age', known('number')],
    ['topic', known('choice', { options: ['team', 'trust', 'both'] })],
    ['year', known('choice', { options: ['2024', '2025'] })],
    ['topics', known('choices', { options: ['team', 'trust'] })],
    ['high_point', known('story')],
    ['happened', known('date')],
    ['agreed', known('yes_no')],
    ['stage', known('stage')],
    ['allowed', known('consent')],
    ['total', known('computed')],
    ['welcome', known('say')],
    ['wishes', known('list')],
    ['who', known('text', { repeats: ['example'] })],
    ['what', known('text', { repeats: ['example', 'effect'] })],
    ['here', known('number', { earlier: false })],
    ['after', known('number', { earlier: false })],
  ]),
  current: 'here',
  repeats: [],
  use: 'when',
  ...facts,
});

const found = (source: string, facts: Partial<ConditionScope> = {}) =>
  checkCondition(parsed(source), scope(source, facts));

const clean: readonly string[] = [
  '${mood} > 3',
  "${mood} != ''",
  "${topic} = 'team' or ${topic} = 'trust'",
  "selected(${topics}, 'team') and not(selected(${topics}, 'trust'))",
  'count-selected(${topics}) > 1',
  "${topics} = ''",
  '${year} = 2024',
  '${year} > 2024',
  '${agreed}',
  '${agreed} and not(${agreed})',
  "${agreed} = 'yes'",
  '${agreed} = true()',
  '${stage} >= 3',
  "${stage} = 'unknown'",
  '${stage} = -1',
  "${allowed} = 'quote'",
  '${happened} < today()',
  "${happened} > '2025-01-01'",
  "${happened} > '2025'",
  'today() - ${happened} > 30',
  'string-length(${high_point}) > 20',
  '${total} > 3',
  "${total} = 'x'",
  '${total}',
  'count(${who}) >= 2',
  'max(${who}, 3) > 2',
  "regex(${high_point}, '^.*winter.*$')",
  "if(${mood} > 3, 'a', 'b') = 'a'",
];

describe('a condition that is right', () => {
  it.each(clean)('%s is silent', (source) => {
    expect(found(source)).toEqual([]);
  });

  it.each(['. > 3', '. > ${mood}', '${here} > 3', 'if(${agreed}, . > 3, true())'])(
    '%s is silent in a check',
    (source) => {
      expect(found(source, { use: 'check' })).toEqual([]);
    },
  );

  it.each(["concat(${topic}, '!')", '${mood}', '${mood} * 2', "'fixed'", 'once(today())'])(
    '%s is silent when computed',
    (source) => {
      expect(found(source, { use: 'computed' })).toEqual([]);
    },
  );

  it('may ask for an answer of its own turn', () => {
    expect(found("${who} = 'Ans'", { repeats: ['example'] })).toEqual([]);
    expect(found("${who} = 'Ans' and ${what} != 'x'", { repeats: ['example', 'effect'] })).toEqual([]);
  });
});

/** Source, severity, code, offending text, and what the hint must name. */
const mistakes: readonly (readonly [string, 'error' | 'warning', string, string, string])[] = [
  ['${moood} > 3', 'error', 'condition-unknown-name-near', '${moood}', '${mood}'],
  ['${zzzzzzzz} > 3', 'error', 'condition-unknown-name', '${zzzzzzzz}', 'zzzzzzzz'],
  ['${__proto__} > 3', 'error', 'condition-unknown-name', '${__proto__}', '__proto__'],
  ['${after} > 3', 'error', 'condition-later', '${after}', 'after'],
  ['${here} > 3', 'error', 'condition-own-answer', '${here}', ''],
  ['. > 3', 'error', 'condition-no-self', '.', ''],
  ["${welcome} = 'x'", 'error', 'condition-no-answer', '${welcome}', 'welcome'],
  ["${topic} = 'teem'", 'error', 'condition-unknown-value-near', "'teem'", "'team'"],
  ["'teem' != ${topic}", 'error', 'condition-unknown-value-near', "'teem'", "'team'"],
  ["${topic} = 'something'", 'error', 'condition-unknown-value', "'something'", 'team, trust, both'],
  ["selected(${topics}, 'both')", 'error', 'condition-unknown-value', "'both'", 'team, trust'],
  ["${agreed} = 'ja'", 'error', 'condition-unknown-value-near', "'ja'", 'yes'],
  ['${stage} = 9', 'error', 'condition-unknown-value', '9', '0, 1'],
  ['${mood} or ${agreed}', 'error', 'condition-bare', '${mood}', '${mood}'],
  ['${topics}', 'error', 'condition-bare', '${topics}', "${topics} != ''"],
  ['not(${high_point})', 'error', 'condition-bare', '${high_point}', "${high_point} != ''"],
  ["regex(${high_point}, '(')", 'error', 'condition-pattern', "'('", '('],
  ["regex(${high_point}, '^(?=a)$')", 'error', 'condition-pattern', "'^(?=a)$'", '(?=a)'],
  ['count(-${age}) > 2', 'error', 'condition-counts-question', '-${age}', 'count'],
  [
    "${topics} = 'team'",
    'warning',
    'condition-equals-choices',
    "${topics} = 'team'",
    "selected(${topics}, 'team')",
  ],
  ["${wishes} != 'x'", 'warning', 'condition-equals-choices', "${wishes} != 'x'", "selected(${wishes}, 'x')"],
  ["${mood} = '3'", 'warning', 'condition-quoted-number', "'3'", '3'],
  ["${mood} = 'high'", 'warning', 'condition-kinds', "${mood} = 'high'", ''],
  ['${high_point} = 3', 'warning', 'condition-kinds', '${high_point} = 3', ''],
  ['1 < ${mood} < 5', 'warning', 'condition-chain', '1 < ${mood} < 5', '1 < ${mood} and ${mood} < 5'],
  ['${topic} > 3', 'warning', 'condition-no-order', '${topic} > 3', ''],
  ["${mood} > 'high'", 'warning', 'condition-no-order', "${mood} > 'high'", ''],
  ["${happened} = 'yesterday'", 'warning', 'condition-no-date', "'yesterday'", 'yesterday'],
  ["${who} = 'Ans'", 'warning', 'condition-first-turn', '${who}', 'who'],
  ['true()', 'warning', 'condition-always-true', 'true()', ''],
  ["${topic} = 'team' or 'trust'", 'warning', 'condition-loose-text', "'trust'", "${topic} = 'trust'"],
  ['${mood} > 3 and 1 = 2', 'warning', 'condition-always-false', '${mood} > 3 and 1 = 2', ''],
  ['${mood} > 3 or 1 = 2', 'warning', 'condition-always-false', '1 = 2', ''],
  ['not(1 = 2)', 'warning', 'condition-always-true', 'not(1 = 2)', ''],
  ['if(1 > 2, ${mood}, 3) > 2', 'warning', 'condition-always-false', '1 > 2', ''],
  ["regex(${high_point}, 'winter')", 'warning', 'condition-open-pattern', "'winter'", ''],
];

describe('a condition that is not right', () => {
  it.each(mistakes)('%s → %s %s at %s', (source, severity, code, text, hint) => {
    const problems = found(source);
    expect(problems).toMatchObject([{ severity, code, text }]);
    const [problem] = problems;
    if (problem === undefined) throw new Error('no problem');
    expect(source.slice(problem.span.start, problem.span.end)).toBe(text);
    for (const language of ['nl', 'en'] as const) {
      const say = sayIn(language);
      const keys = [`problem.${code}`, `problem.${code}.hint`].filter(isMessageKey);
      expect(keys).toHaveLength(2);
      expect(keys.map((key) => say(key, problem.params)).join(' ')).toContain(hint);
    }
  });

  it('gives all problems at once, in the order of the text', () => {
    const problems = found("${moood} > 3 and ${topic} = 'teem' and ${after} = 1");
    expect(problems.map(({ code }) => code)).toEqual([
      'condition-unknown-name-near',
      'condition-unknown-value-near',
      'condition-later',
    ]);
  });

  it('says that a deeper repeat has more answers, also from within the outer one', () => {
    expect(found("${what} = 'x'", { repeats: ['example'] }).map(({ code }) => code)).toEqual([
      'condition-first-turn',
    ]);
  });

  it('checks the answer itself by its own question', () => {
    const own = scope('', { current: 'topic', use: 'check' });
    const source = ". = 'teem'";
    expect(checkCondition(parsed(source), { ...own, source }).map(({ code }) => code)).toEqual([
      'condition-unknown-value-near',
    ]);
  });
});
