import { describe, expect, it } from 'vitest';
import { entryOf, type SourceNode } from '../../../src/source/node.ts';
import { readYaml } from '../../../src/source/yaml.ts';
import { growth } from '../../support/growth.ts';

const short = (text: string): readonly string[] =>
  readYaml(text).problems.map(({ code, at }) => `${code}@${at.line}:${at.column}`);

const at = (text: string, key: string): SourceNode | undefined => {
  const { value } = readYaml(text);
  return value?.kind === 'map' ? entryOf(value, key)?.value : undefined;
};

describe('what is kept of YAML', () => {
  it.each([
    ['a: 1.10', 1.1, '1.10', false],
    ['a: 007', 7, '007', false],
    ['a: "7"', '7', '7', true],
    ['a: 2026-03-14', '2026-03-14', '2026-03-14', false],
    ['a: yes', 'yes', 'yes', false],
    ['a: true', true, 'true', false],
    ['a: ~', null, '~', false],
    ['a:', null, '', false],
    ['a: .inf', Number.POSITIVE_INFINITY, '.inf', false],
    ["a: 'foto''s'", "foto's", "foto's", true],
    ['a: |\n  een\n  twee\n', 'een\ntwee\n', 'een\ntwee\n', true],
    ['a: >-\n  een\n  twee\n', 'een twee', 'een twee', true],
    ['a: "x\\r\\ny"', 'x\ny', 'x\ny', true],
  ])('%j', (text, value, characters, quoted) => {
    expect(at(text, 'a')).toMatchObject({ value, text: characters, quoted, at: { line: 1 } });
    expect(readYaml(text).problems).toEqual([]);
  });

  it('places', () => {
    expect(readYaml('x: 1\nlist:\n  - {k: v}\n').value).toMatchObject({
      entries: [
        { key: 'x', keyAt: { line: 1, column: 1 }, value: { at: { line: 1, column: 4 } } },
        {
          key: 'list',
          value: {
            items: [{ at: { line: 3, column: 5 }, entries: [{ value: { at: { line: 3, column: 9 } } }] }],
          },
        },
      ],
    });
  });

  it('any word as a key', () => {
    expect(readYaml('__proto__: 1\nconstructor: 2\n1: 3\n007: 4').value).toMatchObject({
      entries: [{ key: '__proto__' }, { key: 'constructor' }, { key: '1' }, { key: '007' }],
    });
  });

  it('lines with CRLF and a byte order mark', () => {
    const text = 'a: |\r\n  een\r\n  twee\r\nb: [\r\n';
    expect(short(`\uFEFF${text}`)).toEqual(['yaml-open-bracket@4:4']);
    expect(at(text.slice(0, -6), 'a')).toMatchObject({ value: 'een\ntwee\n' });
  });
});

describe('what YAML refuses or would swallow', () => {
  it.each([
    ['', 'file-empty@1:1'],
    ['---\n', 'file-empty@1:1'],
    ['a: Question #1 is great', 'yaml-comment-in-text@1:13'],
    ['- #1', 'yaml-comment-in-text@1:3'],
    ['a: !important thing', 'yaml-tag@1:4'],
    ['a: &x 1', 'yaml-anchor@1:4'],
    ['a: *x', 'yaml-alias@1:4'],
    ['a: {nl: met, niet over}', 'yaml-split-at-comma@1:14'],
    ['a: {nl:ja}', 'yaml-no-space@1:5'],
    ['a: b: c', 'yaml-colon-in-text@1:4'],
    ['a: {b: c: d}', 'yaml-colon-in-text@1:8'],
    ['a:\n\t- b', 'yaml-tab-near@2:1'],
    ['a: 1\na: 2', 'double-key@2:1'],
    ['a: 1\n---\nb: 2', 'yaml-several-documents@2:1'],
    ['%YAML 1.1\n---\na: yes', 'yaml-directive@1:1'],
    ['[a]: b', 'yaml-key-is-no-word@1:1'],
    ["a: 'foto's'", 'yaml-after-quote@1:10'],
    ['a: "x" y', 'yaml-after-quote@1:8'],
    ['a: "x', 'yaml-open-quote@1:4'],
    ['a: "x\\"', 'yaml-open-quote@1:4'],
    ['a: [1, 2\nb: 3', 'yaml-open-bracket@1:4'],
    ['a: {x: ${t}, y: 1}', 'yaml-bracket-in-text@1:8'],
    ['a: @x', 'yaml-first-character@1:4'],
    ['a: "\\d"', 'yaml-escape@1:5'],
    ['a: > 5 mensen', 'yaml-block-header@1:6'],
    ['a: >5', 'yaml-block-header@1:4'],
    ['ask:Hoe\nb: c', 'yaml-no-space@1:1'],
    ['a: x\nlos\nb: c', 'yaml-text-goes-on@2:1'],
    ['a:\n  b: 1\n c: 2', 'yaml-indent-near@3:2'],
    ['a: x\n  b: c', 'yaml-indent-left@2:3'],
  ])('%j', (text, problem) => {
    expect(short(text)).toEqual([problem]);
  });

  it.each([
    'a: x # fine',
    'a: x ## fine',
    'a: x   #fine, as it stands apart',
    'a: #all of them\n  - x',
    '#!a\na: x#y',
    'a: "!x *y &z #1, {b: c}"',
    'a: [x, y,]',
    'a: |\n  #1\n  a: !b *c\n',
  ])('nothing is wrong with %j', (text) => {
    expect(short(text)).toEqual([]);
  });

  it('keeps what can be read beside a swallowed word, and nothing beside a syntax error', () => {
    expect(readYaml('a: !x y\nb: 1').value).not.toBeNull();
    expect(readYaml('a: b: c\nb: 1').value).toBeNull();
  });
});

describe('hostile YAML', () => {
  it.each([
    ['brackets', '['.repeat(20_000)],
    ['dashes', `${'- '.repeat(3000)}x`],
    ['indents', Array.from({ length: 400 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
  ])('too deep: %s', (_, text) => {
    const { value, problems } = readYaml(text);
    expect(value).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['too-deep']);
  });

  it('shows a character that cannot be shown as �, and says so', () => {
    expect(at('a: x\u0000y\u001bz', 'a')).toMatchObject({ value: 'x�y�z' });
    expect(short('a: x\u0000y\u001bz')).toEqual(['control-character@1:5']);
    expect(at('a: "x\\u0000y"', 'a')).toMatchObject({ value: 'x�y' });
    expect(short('a: "x\\u0000y"')).toEqual(['control-character@1:4']);
  });

  const longAnswer = (lines: number): string =>
    `a: |\n${'  een zin met woorden en een é en nog iets meer\n'.repeat(lines)}b: 1\n`;

  it.each([
    ['a long answer', longAnswer, 10_000],
    ['many keys', (size: number) => Array.from({ length: size }, (_, at) => `k${at}: "é"\n`).join(''), 2000],
    ['many items', (size: number) => '- {value: a, label: {nl: A, en: B}}\n'.repeat(size), 2000],
  ])('takes work in proportion to its length: %s', (_, of, least) => {
    expect(growth((size) => expect(readYaml(of(size)).problems).toEqual([]), least)).toBeLessThan(12);
  });

  it('reads an answer of 5 MB', () => {
    const { value, problems } = readYaml(longAnswer(110_000));
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      entries: [{ key: 'a' }, { key: 'b', keyAt: { line: 110_002, column: 1 } }],
    });
  });
});
