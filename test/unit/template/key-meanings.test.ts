/** Every key has a meaning and an example that works, in both languages; no meaning is left of a key that is gone. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import { sayIn } from '../../../src/messages/say.ts';
import { capturesOf } from '../../../src/template/captures.ts';
import { type KeyRow, keyTable } from '../../../src/template/key-tables.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import { exampleOf, meaningOf, wordMeaning } from '../../../src/template/schema/meanings.ts';

const languages = ['en', 'nl'] as const;
const rows = languages.flatMap((language) =>
  keyTable.map((row) => ({ language, row, name: `${row.of}.${row.key}` })),
);

/** The words that may stand under a key: also what a record can capture. */
const words = [
  ...keyTable.flatMap(({ key, form }) =>
    form.form === 'one-of' ? form.values.map((word) => `${key}.${word}`) : [],
  ),
  ...new Set(Object.values(capturesOf).flatMap((names) => names.map((name) => `captures.${name}`))),
];

/** The lines of a map without the one of this key, and the example in its place. */
const withExample = (lines: readonly string[], key: string, example: string): readonly string[] => [
  ...lines.filter((line) => !line.startsWith(`${key}:`)),
  example,
];

const under = (first: string, lines: readonly string[]): readonly string[] =>
  lines.map((line, at) => (at === 0 ? first : ' '.repeat(first.length)) + line);

/** A question in which the key makes sense. */
const questionFor = (key: string): readonly string[] => {
  const question = (type: string, ...more: readonly string[]) => [
    'id: a',
    `type: ${type}`,
    'ask: X',
    ...more,
  ];
  switch (key) {
    case 'options':
      return question('choice');
    case 'from':
    case 'to':
      return question('scale', 'from: 1', 'to: 5');
    case 'at_most':
      return question('list');
    case 'many':
      return question('turn');
    case 'computed':
      return question('computed');
    case 'check':
    case 'default':
      return question('number');
    case 'message':
      return question('number', 'check: . >= 0');
    default:
      return question('text');
  }
};

/** What the examples name, in English and in Dutch: a question of choices and a number, asked before. */
const before = ['topics', 'energie', 'cups', 'kopjes'].map((id) =>
  id === 'topics' || id === 'energie'
    ? `- {id: ${id}, type: choices, ask: X, options: [team, trust]}`
    : `- {id: ${id}, type: number, ask: X}`,
);

const hosts: Readonly<Record<string, (key: string) => readonly string[]>> = {
  question: questionFor,
  repeat: () => ['repeat: r', 'of: example', 'questions: [{id: b, type: text, ask: X}]'],
  phase: () => ['id: p', 'questions: [{id: a, type: text, ask: X}]'],
  template: () => [
    'template: t',
    'version: "1"',
    'languages: [en, nl]',
    'title: T',
    'phases: [{id: q, questions: [{id: c, type: text, ask: X}]}]',
  ],
  labels: () => [],
  option: (key) => (key === 'value' ? [] : ['value: a']),
};

/** A whole template with the example of this key in it. */
const inPlace = ({ of, key }: KeyRow, example: string): string => {
  const lines = withExample(hosts[of]?.(key) ?? [], key, example);
  const top = ['template: t', 'version: "1"', 'languages: [en]', 'title: T'];
  const template = (...more: readonly string[]): string => [...top, ...more].join('\n');
  const asked = (items: readonly string[]): string =>
    template('phases:', '  - id: begin', '    questions:', ...items.map((line) => `      ${line}`));
  switch (of) {
    case 'template':
      return lines.join('\n');
    case 'labels':
      return template(
        'labels:',
        ...lines.map((line) => `  ${line}`),
        'phases: [{id: p, questions: [{id: a, type: text, ask: X}]}]',
      );
    case 'phase': {
      const first = ['- id: begin', '  questions:', ...before.map((line) => `    ${line}`)];
      return template('phases:', ...[...first, ...under('- ', lines)].map((line) => `  ${line}`));
    }
    case 'option':
      return asked(['- id: a', '  type: choice', '  ask: X', '  options:', ...under('    - ', lines)]);
    case 'repeat':
      return asked([...before, ...under('- ', lines)]);
    default:
      return asked([...before, '- repeat: e', '  of: example', '  questions:', ...under('    - ', lines)]);
  }
};

describe('the meaning of a key', () => {
  it.each(rows)('$name in $language is a sentence, with an example of that key', ({ language, row }) => {
    const say = sayIn(language);
    expect(meaningOf(say, row)).toMatch(/^[A-Z].*[.?]$/);
    expect(exampleOf(say, row)).toMatch(new RegExp(`^${row.key}: \\S`));
  });

  it.each(words)('%s is explained in both languages', (word) => {
    const [key = '', value = ''] = word.split('.');
    for (const language of languages)
      expect(wordMeaning(sayIn(language), key, value)).toMatch(/^[A-Z].*[.?]$/);
  });

  it('is not left over from a key or a word that is gone', () => {
    const known = new Set([
      ...keyTable.flatMap(({ of, key }) => [`key.${of}.${key}`, `key.${of}.${key}.example`]),
      ...words.map((word) => `value.${word}`),
    ]);
    const said = Object.keys(en).filter((key) => /^(key|value)\./.test(key));
    expect(said.filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('the example of a key', () => {
  it.each(rows)('$name in $language is right where it belongs', ({ language, row }) => {
    const file = inPlace(row, exampleOf(sayIn(language), row));
    const problems = readTemplate(file).problems.filter(({ code }) => code !== 'missing-translation');
    expect({ file, problems }).toEqual({ file, problems: [] });
  });
});
