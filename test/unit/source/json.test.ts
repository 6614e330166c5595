import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/source/json.ts';
import type { SourceNode } from '../../../src/source/node.ts';
import { readYaml } from '../../../src/source/yaml.ts';
import { growth } from '../../support/growth.ts';

/** The plain value of a tree; keys by a null prototype, so that none is special. */
const plain = (node: SourceNode): unknown => {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
};

const short = (text: string, firstLine = 1): readonly string[] =>
  readJson(text, firstLine).problems.map(({ code, at }) => `${code}@${at.line}:${at.column}`);

describe('reading JSON', () => {
  it('keeps the characters of numbers and the place of everything', () => {
    expect(readJson('{"a": 1.10,\n "b": [true, null]}').value).toEqual({
      kind: 'map',
      at: { line: 1, column: 1 },
      entries: [
        {
          key: 'a',
          keyAt: { line: 1, column: 2, length: 3 },
          value: {
            kind: 'scalar',
            value: 1.1,
            text: '1.10',
            quoted: false,
            at: { line: 1, column: 7, length: 4 },
          },
        },
        {
          key: 'b',
          keyAt: { line: 2, column: 2, length: 3 },
          value: {
            kind: 'list',
            at: { line: 2, column: 7 },
            items: [
              {
                kind: 'scalar',
                value: true,
                text: 'true',
                quoted: false,
                at: { line: 2, column: 8, length: 4 },
              },
              {
                kind: 'scalar',
                value: null,
                text: 'null',
                quoted: false,
                at: { line: 2, column: 14, length: 4 },
              },
            ],
          },
        },
      ],
    });
  });

  it('reads whatever JSON.stringify writes', () => {
    const readable = fc.jsonValue({ maxDepth: 6 });
    fc.assert(
      fc.property(readable, fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const { value: tree, problems } = readJson(text);
        if (problems.length > 0)
          expect(problems.every(({ code }) => code === 'control-character')).toBe(true);
        else expect(tree && plain(tree)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses whatever JSON.parse refuses', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '1',
      '-',
      '0',
      '.5',
      'true',
      'nul',
      ' ',
      '"\\x"',
      "'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const { value, problems } = readJson(text);
        const parses = (): boolean => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        };
        const double = problems.some(({ code }) => code === 'double-key');
        if (!double) expect(value !== null).toBe(parses());
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['', 'file-empty@1:1'],
    ['{"a" 1}', 'json-colon@1:6'],
    ['{a: 1}', 'json-key@1:2'],
    ["{'a': 1}", 'json-key@1:2'],
    ['[1,]', 'json-last-comma@1:4'],
    ['{"a": 1,}', 'json-last-comma@1:9'],
    ['["a" "b"]', 'json-comma-or-end@1:6'],
    ['{"a": 01}', 'json-comma-or-end@1:8'],
    ['[nul]', 'json-syntax@1:2'],
    ['// x\n1', 'json-syntax@1:1'],
    ['["a', 'json-open-string@1:2'],
    ['["a\nb"]', 'json-open-string@1:2'],
    ['["\\q"]', 'json-escape@1:2'],
    ['[1, 2', 'json-ends-early@1:6'],
    ['1 2', 'json-after-end@1:3'],
    ['[1,\r\n x]', 'json-syntax@2:2'],
    ['{"a": 1, "b": 2, "a": 3}', 'double-key@1:18'],
    ['['.repeat(100_000), 'too-deep@1:101'],
  ])('%j', (text, problem) => {
    expect(short(text)).toEqual([problem]);
  });

  it('counts from the line of the file', () => {
    expect(short('{"a" 1}', 1200)).toEqual(['json-colon@1200:6']);
  });

  it('has keys of any name, and finds a double one among many', () => {
    const many = Array.from({ length: 40 }, (_, index) => `"k${index}": 1`).join(', ');
    expect(short(`{"__proto__": 1, ${many}, "k39": 2, "k3": 2}`)).toHaveLength(2);
    expect(readJson('{"__proto__": {"a": 1}}').value).toMatchObject({ entries: [{ key: '__proto__' }] });
  });

  it('shows what cannot be shown or stored as �', () => {
    const { value, problems } = readJson('{"a": "x\\u0000\\ud800\\r\\ny"}');
    expect(value).toMatchObject({ entries: [{ value: { text: 'x��\ny' } }] });
    expect(problems.map(({ severity, code }) => [severity, code])).toEqual([
      ['warning', 'control-character'],
    ]);
    expect(readJson('"👩‍👧 é \\ud83d\\ude00"')).toMatchObject({ value: { text: '👩‍👧 é 😀' }, problems: [] });
  });

  it('reads the same tree as YAML does, but for quotes and places', () => {
    const text = '{"a": [1, "x", {"b": false}], "c": null}';
    const json = readJson(text).value;
    const yaml = readYaml(text).value;
    expect(json && plain(json)).toEqual(yaml && plain(yaml));
  });

  it.each([
    ['a long answer', (size: number) => ({ story: 'Het was winter en "iedereen" kwam. '.repeat(size) })],
    ['many answers', (size: number) => Array.from({ length: size }, (_, index) => ({ id: index, stage: 3 }))],
    [
      'many keys',
      (size: number) => Object.fromEntries(Array.from({ length: size }, (_, index) => [`k${index}`, 1])),
    ],
  ])('takes work in proportion to its length: %s', (_, of) => {
    const read = (size: number): void => expect(readJson(JSON.stringify(of(size))).problems).toEqual([]);
    expect(growth(read, 4000)).toBeLessThan(12);
  });
});
