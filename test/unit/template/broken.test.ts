import { describe, expect, it } from 'vitest';
import { isMessageKey, sayIn } from '../../../src/messages/say.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import { choices, number, text, withQuestions as w } from './samples.ts';

const top = (lines: string): string => `${lines}
phases:
  - {id: begin, questions: [{id: a, type: text, ask: Vraag}]}
`;

/** What is in the file, and every problem it must give: `code@line:column`, warnings with `?` in front. */
const broken: readonly (readonly [name: string, file: string, ...problems: string[]])[] = [
  // the file as a whole
  ['nothing', '', 'file-empty@1:1'],
  ['only a comment', '# later\n', 'file-empty@1:1'],
  ['a plain text', 'hallo', 'needs-map@1:1'],
  ['a list', '- a', 'needs-map@1:1'],
  ['two documents', `${w(text('a'))}---\nb: 1\n`, 'yaml-several-documents@9:1'],
  ['a tab', w('- id: a\n\ttype: text'), 'yaml-tab@9:7'],
  // keys of the template
  ['no template', top('version: "1"\nlanguages: [nl]\ntitle: T'), 'missing-key@1:1'],
  ['no version', top('template: t\nlanguages: [nl]\ntitle: T'), 'missing-key@1:1'],
  ['no title', top('template: t\nversion: "1"\nlanguages: [nl]'), 'missing-key@1:1'],
  ['empty title', top('template: t\nversion: "1"\nlanguages: [nl]\ntitle:'), 'missing-key@4:1'],
  ['blank title', top('template: t\nversion: "1"\nlanguages: [nl]\ntitle: " "'), 'empty-text@4:8'],
  ['no languages', top('template: t\nversion: "1"\ntitle: T'), 'missing-key@1:1'],
  ['empty languages', top('template: t\nversion: "1"\nlanguages: []\ntitle: T'), 'empty-list@3:12'],
  ['one language, no list', top('template: t\nversion: "1"\nlanguages: nl\ntitle: T'), 'needs-list@3:12'],
  [
    'no language code',
    top('template: t\nversion: "1"\nlanguages: [nl, Engels]\ntitle: T'),
    'not-a-language@3:17',
  ],
  [
    'misspelt key',
    top('template: t\nversion: "1"\nlanguages: [nl]\ntitel: T'),
    'missing-key@1:1',
    'misspelt-key@4:1',
  ],
  [
    'a version that others read as 1.1',
    top('template: t\nversion: 1.10\nlanguages: [nl]\ntitle: T'),
    '?version-number@2:10',
  ],
  ['unknown key', top('template: t\nversion: "1"\nlanguages: [nl]\ntitle: T\nzebra: 1'), 'unknown-key@5:1'],
  [
    'template id with a space',
    top('template: mijn t\nversion: "1"\nlanguages: [nl]\ntitle: T'),
    'not-an-id@1:11',
  ],
  ['phases no list', 'template: t\nversion: "1"\nlanguages: [nl]\ntitle: T\nphases: nee\n', 'needs-list@5:9'],
  ['no phases', 'template: t\nversion: "1"\nlanguages: [nl]\ntitle: T\nphases: []\n', 'empty-list@5:9'],
  [
    'minutes in words',
    top('template: t\nversion: "1"\nlanguages: [nl]\ntitle: T\nminutes: veel'),
    'needs-whole-number@5:10',
  ],
  [
    'unknown label',
    top('template: t\nversion: "1"\nlanguages: [nl]\ntitle: T\nlabels: {dreem: X}'),
    'misspelt-key@5:10',
  ],
  [
    'wrong phase word',
    w(text('a')).replace('- id: begin', '- id: begin\n    phase: discovery'),
    'needs-one-of-near@7:12',
  ],
  // what YAML swallows
  ['# in a text', w('- id: a\n  type: text\n  ask: Vraag #1 is leuk'), 'yaml-comment-in-text@10:20'],
  ['a text that begins with #', w('- id: a\n  type: text\n  ask: #1 is leuk'), 'yaml-comment-in-text@10:14'],
  ['a key without its text', w('- id: a\n  type: text\n  ask:'), 'missing-key-for-type@10:9'],
  ['options without a list', w('- {id: a, type: choice, ask: Q, options: }'), 'missing-key-for-type@8:39'],
  [
    'a text that begins with a bracket',
    w('- id: a\n  type: text\n  ask: [buurman] kwam'),
    'yaml-bracket-in-text@10:14',
  ],
  ['a tag', w('- id: a\n  type: text\n  ask: !belangrijk ding'), 'yaml-tag@10:14'],
  ['an alias', w('- id: a\n  type: text\n  ask: *vet'), 'yaml-alias@10:14'],
  ['an anchor', w('- id: a\n  type: text\n  ask: &en dan'), 'yaml-anchor@10:14'],
  ['split at a comma', w('- id: a\n  type: text\n  ask: {nl: met, niet over}'), 'yaml-split-at-comma@10:24'],
  ['a colon in a text', w('- id: a\n  type: text\n  ask: Vertel: hoe ging dat'), 'yaml-colon-in-text@10:14'],
  [
    'a colon in a probe',
    w('- id: a\n  type: text\n  ask: Vraag\n  probes:\n    - Vertel: hoe'),
    'text-split-at-colon@12:13',
  ],
  [
    'a dollar brace in braces',
    w('- {id: a, type: text, ask: X, when: ${b} > 1}'),
    'yaml-bracket-in-text@8:44',
  ],
  ['an apostrophe', w("- id: a\n  type: text\n  ask: 'Foto's'"), 'yaml-after-quote@10:20'],
  ['an open quote', w('- id: a\n  type: text\n  ask: "Foto'), 'yaml-open-quote@10:14'],
  ['a double key', w('- id: a\n  type: text\n  ask: X\n  ask: Y'), 'double-key@11:9'],
  // questions
  ['no id', w('- {type: text, ask: X}'), 'missing-key@8:9'],
  ['no type', w('- {id: a, ask: X}'), 'missing-key@8:9'],
  ['no ask', w('- {id: a, type: text}'), 'missing-key-for-type@8:9'],
  ['misspelt type', w('- {id: a, type: storry, ask: X}'), 'needs-one-of-near@8:23'],
  ['strange type', w('- {id: a, type: zeppelin, ask: X}'), 'needs-one-of@8:23'],
  ['id with capitals', w('- {id: Aa, type: text, ask: X}'), 'not-an-id@8:14'],
  ['id told_by', w('- {id: told_by, type: person, ask: X}'), 'reserved-id@8:14'],
  ['id twice', w(text('a'), text('a')), 'double-id@9:14'],
  ['id of a repeat', w('- {repeat: a, questions: [{id: a, type: text, ask: X}]}'), 'double-id@8:38'],
  ['a question that is a text', w('- hallo'), 'needs-map@8:9'],
  ['required in words', w(text('a', ', required: ja')), 'needs-true-or-false@8:51'],
  ['help as a list', w(text('a', ', help: [x]')), 'needs-text@8:47'],
  ['choice without options', w('- {id: a, type: choice, ask: X}'), 'missing-key-for-type@8:9'],
  ['choice with no options', w('- {id: a, type: choice, ask: X, options: []}'), 'empty-list@8:39'],
  ['option without value', w('- {id: a, type: choice, ask: X, options: [{label: B}]}'), 'missing-key@8:49'],
  ['blank option', w('- {id: a, type: choice, ask: X, options: [{value: "", label: B}]}'), 'empty-text@8:49'],
  [
    'plain options in two languages',
    w('- {id: a, type: choice, ask: {nl: X, en: Y}, options: [b]}')
      .replace('[nl]', '[nl, en]')
      .replace('Titel', '{nl: T, en: T}'),
    '?missing-translation@8:62',
  ],
  ['option twice', w('- {id: a, type: choice, ask: X, options: [b, b]}'), 'double-option@8:52'],
  ['options on a text', w(text('a', ', options: [b]')), 'key-not-for-type@8:41'],
  ['required on a say', w('- {id: a, type: say, say: X, required: true}'), 'key-without-answer@8:36'],
  ['say without words', w('- {id: a, type: say}'), 'missing-key-for-type@8:9'],
  ['computed without its expression', w('- {id: a, type: computed}'), 'missing-key-for-type@8:9'],
  ['scale upside down', w('- {id: a, type: scale, ask: X, from: 10, to: 1}'), 'scale-ends@8:52'],
  ['turn from elsewhere', w('- {id: a, type: turn, ask: X, from: yesterday}'), 'from-of-turn@8:43'],
  [
    'default that is no option',
    w('- {id: a, type: choice, ask: X, options: [b], default: c}'),
    'default-does-not-fit@8:62',
  ],
  ['message without check', w(text('a', ', message: M')), 'message-without-check@8:41'],
  ['wrong headline', w('- {id: a, type: story, ask: X, headline: wishes}'), 'needs-one-of-near@8:48'],
  ['undeclared language', w('- {id: a, type: text, ask: {nl: X, fr: Y}}'), 'unknown-language@8:42'],
  // captures and repeats
  ['captures without of', w(text('a', ', captures: story')), 'captures-outside-of@8:51'],
  [
    'unknown capture',
    w('- repeat: r\n  of: example\n  questions:\n    - {id: a, type: text, ask: X, captures: stoory}'),
    'unknown-capture-near@11:51',
  ],
  [
    'capture of another kind',
    w('- repeat: r\n  of: link\n  questions:\n    - {id: a, type: text, ask: X, captures: zebra}'),
    'unknown-capture@11:51',
  ],
  [
    'unknown of',
    w('- repeat: r\n  of: exampel\n  questions: [{id: a, type: text, ask: X}]'),
    'needs-one-of-near@9:13',
  ],
  ['repeat without questions', w('- repeat: r'), 'missing-key@8:9'],
  [
    'three levels',
    w(
      '- repeat: r\n  questions:\n    - repeat: s\n      questions:\n        - repeat: t\n          questions: [{id: a, type: text, ask: X}]',
    ),
    'too-many-levels@12:17',
  ],
  [
    'bounds upside down',
    w('- {repeat: r, at_least: 3, at_most: 2, questions: [{id: a, type: text, ask: X}]}'),
    'at-most-below-at-least@8:43',
  ],
  [
    'over something else',
    w('- {repeat: r, over: zebra, questions: [{id: a, type: text, ask: X}]}'),
    'over-what@8:27',
  ],
  [
    'over misspelt',
    w('- {repeat: r, over: frame.setting, questions: [{id: a, type: text, ask: X}]}'),
    'over-near@8:27',
  ],
  [
    'over an unknown question',
    w(choices('items'), '- {repeat: r, over: "${itms}", questions: [{id: a, type: text, ask: X}]}'),
    'over-unknown-near@9:27',
  ],
  [
    'over a text',
    w(text('b'), '- {repeat: r, over: "${b}", questions: [{id: a, type: text, ask: X}]}'),
    'over-not-choices@9:27',
  ],
  [
    'over a later question',
    w('- {repeat: r, over: "${b}", questions: [{id: a, type: text, ask: X}]}', choices('b')),
    'over-later@8:27',
  ],
  // conditions
  ['syntax', w(number('a'), number('b', ', when: "${a} >"')), 'condition-ends-early@9:55'],
  [
    'unknown name',
    w(number('aantal'), number('b', ', when: "${aantl} > 1"')),
    'condition-unknown-name-near@9:50',
  ],
  [
    'in a block',
    w(number('aantal'), '- id: b\n  type: text\n  ask: X\n  when: |\n    1 < 2 and\n    ${aantl} > 1'),
    '?condition-always-true@13:11',
    'condition-unknown-name-near@14:11',
  ],
  ['forward', w(number('a', ', when: "${b} > 1"'), number('b')), 'condition-later@8:50'],
  ['circle', w(number('a', ', when: "${b} > 1"'), number('b', ', when: "${a} > 1"')), 'circle@8:50'],
  ['self', w(number('a', ', when: "${a} > 1"')), 'condition-own-answer@8:50'],
  [
    'unknown option',
    w(choices('a'), text('b', ', when: "selected(${a}, \'dire\')"')),
    'condition-unknown-value@9:63',
  ],
  ['bare', w(number('a'), text('b', ', when: "${a}"')), 'condition-bare@9:48'],
  ['= on choices', w(choices('a'), text('b', ', when: "${a} = \'een\'"')), '?condition-equals-choices@9:48'],
  ['always true', w(text('b', ', when: "1 = 1"')), '?condition-always-true@8:48'],
  [
    'phase that looks ahead',
    w(number('a')).replace('- id: begin', '- id: begin\n    when: "${a} > 1"'),
    'condition-later@7:12',
  ],
  ['typed = true', w(text('a', ', when: true')), 'condition-call-form@8:47'],
];

const short = (file: string): readonly string[] =>
  readTemplate(file).problems.map(
    ({ severity, code, at }) => `${severity === 'warning' ? '?' : ''}${code}@${at.line}:${at.column}`,
  );

describe('a template with a mistake', () => {
  it.each(broken.map(([name, file, ...problems]) => ({ name, file, problems })))(
    'tells exactly where: $name',
    ({ file, problems }) => {
      expect(short(file)).toEqual(problems);
    },
  );

  it('is never used, unless only warnings were found', () => {
    for (const [, file, ...problems] of broken)
      expect(readTemplate(file).value === null).toBe(problems.some((problem) => !problem.startsWith('?')));
  });

  it('has a sentence for every problem in both languages', () => {
    for (const [, file] of broken)
      for (const { code, params } of readTemplate(file).problems)
        for (const language of ['nl', 'en'] as const) {
          const key = `problem.${code}`;
          const hint = `problem.${code}.hint`;
          expect(isMessageKey(key), key).toBe(true);
          if (isMessageKey(key)) expect(sayIn(language)(key, params)).not.toBe('');
          if (isMessageKey(hint)) expect(sayIn(language)(hint, params)).not.toBe('');
        }
  });

  it('tells everything in one run, in the order of the file', () => {
    const file = w(
      '- {id: a, tipe: text, ask: X}',
      '- {id: a, type: tekst}',
      '- {id: c, type: text, ask: X, when: "${d"}',
    );
    expect(short(file)).toEqual([
      'missing-key@8:9',
      'misspelt-key@8:17',
      'double-id@9:14',
      'needs-one-of-near@9:23',
      'condition-name-form@10:44',
    ]);
  });

  it('counts lines and columns alike with CRLF and a byte order mark', () => {
    const file = w(text('a'), text('a'));
    expect(short(`\uFEFF${file.replaceAll('\n', '\r\n')}`)).toEqual(short(file));
  });
});
