import { describe, expect, it } from 'vitest';
import { keysOf, optional, readKeys, required } from '../../../src/source/keys.ts';
import { nearest } from '../../../src/source/nearest.ts';
import type { Problem } from '../../../src/source/problem.ts';
import { listOf, mapOf, name, number, oneOf, placed, text, whole, yesNo } from '../../../src/source/shape.ts';
import { textsIn } from '../../../src/source/texts.ts';
import { readYaml } from '../../../src/source/yaml.ts';

const table = {
  id: required(placed(name(/^[a-z0-9-]+$/))),
  name: optional(text),
  side: optional(oneOf(['concerned', 'network'])),
  people: optional(whole(1)),
  share: optional(number),
  priority: optional(yesNo),
  kinds: optional(listOf(text)),
  reach: optional(mapOf(oneOf(['reached', 'not_yet']))),
  title: optional(textsIn(['nl', 'en'])),
  inner: optional(keysOf('inner', { a: required(text) })),
};

const read = (file: string) => {
  const problems: Problem[] = [];
  const { value } = readYaml(file);
  const found =
    value && readKeys(value, table, { key: 'thing', report: (problem) => problems.push(problem) });
  return {
    found,
    problems: problems.map(({ code, at, params }) => ({ code, at: `${at.line}:${at.column}`, params })),
  };
};

describe('a table of keys', () => {
  it('reads every kind of value, and null for what is absent', () => {
    const file = `id: combi-01
name: 007
side: network
people: 4
share: 0.5
priority: false
kinds: [a, 2]
reach: {__proto__: reached}
title: {nl: Een, en: One}
inner: {a: x}
x-own: {any: thing}
`;
    const { found, problems } = read(file);
    expect(problems).toEqual([]);
    expect(found).toMatchObject({
      id: { value: 'combi-01', at: { line: 1, column: 5, length: 8 }, text: 'combi-01' },
      name: '007',
      side: 'network',
      people: 4,
      share: 0.5,
      priority: false,
      kinds: ['a', '2'],
      title: { nl: 'Een', en: 'One' },
      inner: { a: 'x' },
    });
    expect([...(found?.reach ?? [])]).toEqual([['__proto__', 'reached']]);
    expect(read('id: a').found).toMatchObject({ name: null, kinds: null, inner: null });
  });

  it.each([
    ['name: x', 'missing-key', '1:1'],
    ['id:', 'empty-key', '1:1'],
    ['id: a\nnam: x', 'misspelt-key', '2:1'],
    ['id: a\nzebra: x', 'unknown-key', '2:1'],
    ['id: A', 'not-a-name-near', '1:5'],
    ['id: a\nname: [x]', 'needs-text', '2:7'],
    ['id: a\nside: netwerk', 'needs-one-of-near', '2:7'],
    ['id: a\nside: zebra', 'needs-one-of', '2:7'],
    ['id: a\npeople: 1.5', 'needs-whole-number-near', '2:9'],
    ['id: a\npeople: 0', 'needs-whole-number-near', '2:9'],
    ['id: a\nshare: "0.5"', 'needs-number-near', '2:8'],
    ['id: a\nshare: .nan', 'needs-number', '2:8'],
    ['id: a\npriority: ja', 'needs-true-or-false-near', '2:11'],
    ['id: a\nkinds: x', 'needs-list-near', '2:8'],
    ['id: a\nreach: x', 'needs-map', '2:8'],
    ['id: a\ninner: x', 'needs-map', '2:8'],
    ['id: a\ntitle: Een', 'missing-translation', '2:8'],
    ['id: a\ntitle: {nl: Een, en: ""}', 'missing-translation', '2:8'],
    ['id: a\ntitle: {nl: Een, en: One, enn: x}', 'unknown-language', '2:27'],
    ['id: a\ntitle: ""', 'empty-text', '2:8'],
    ['- x', 'needs-map', '1:1'],
  ])('%j', (file, code, at) => {
    expect(read(file).problems).toMatchObject([{ code, at }]);
  });

  it('offers a misspelt key the nearest one that is not there yet', () => {
    expect(read('id: a\nname: x\nnames: y').problems[0]?.code).toBe('unknown-key');
    expect(read('id: a\nnames: y').problems[0]?.params).toMatchObject({ key: 'names', nearest: 'name' });
  });
});

describe('the nearest word', () => {
  it.each([
    ['combi-o1', ['combi-01', 'combi-02'], 'combi-01'],
    ['Resident', ['resident', 'president'], 'resident'],
    ['titel', ['title', 'template'], 'title'],
    ['ask', ['ack', 'help'], 'ack'],
    ['zebra', ['title', 'phases'], null],
    ['a', ['b', 'c'], null],
    ['', ['a'], null],
    ['x'.repeat(500), ['x'.repeat(501)], null],
  ])('%s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});
