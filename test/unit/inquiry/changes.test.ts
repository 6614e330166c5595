/** What doctor and the trace say has changed since data was collected. */
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/inquiry/changes.ts';
import type { Inquiry } from '../../../src/inquiry/inquiry.ts';
import { readInquiry } from '../../../src/inquiry/read-inquiry.ts';
import { isMessageKey, sayIn } from '../../../src/messages/say.ts';

const read = (more: string): Inquiry => {
  const { value } = readInquiry(`inquiry: S\ntopic: t\nlanguages: [nl]\n${more}`);
  if (value === null) throw new Error('not a whole inquiry');
  return value;
};

const told = (older: string, newer: string): readonly string[] =>
  changesBetween(read(older), read(newer)).map(({ code, params }) => {
    const key = `inquiry.change.${code}`;
    return isMessageKey(key) ? sayIn('en')(key, params) : `no message ${key}`;
  });

const frame = (settings: string): string => `frame: {sampling: census, settings: [${settings}]}\n`;

describe('changesBetween', () => {
  it('says nothing of a file that means the same', () => {
    expect(told('rounds: []\n', 'ladder: {common: 0.5}\n')).toEqual([]);
  });

  it.each([
    ['a new frame', '', frame('{id: a}'), ['A frame was declared, with 1 setting.']],
    ['no frame any more', frame('{id: a}, {id: b}'), '', ['The frame, with 2 settings, was taken out.']],
    [
      'settings',
      frame('{id: a}, {id: b}'),
      frame('{id: a}, {id: c}'),
      ['Setting c was added.', 'Setting b was taken out.'],
    ],
    [
      'a move',
      frame('{id: a, area: Noord}'),
      frame('{id: a, area: Zuid}'),
      ['Setting a: area was Noord and is now Zuid.'],
    ],
    ['people', frame('{id: a}'), frame('{id: a, people: 4}'), ['Setting a: people was – and is now 4.']],
    ['another order', frame('{id: a}, {id: b}'), frame('{id: b}, {id: a}'), []],
    [
      'a threshold',
      '',
      'ladder: {minimum_settings: 4}\n',
      ['The threshold minimum_settings was 3 and is now 4.'],
    ],
    [
      'who decided',
      '',
      'ladder: {decided_by: Wij}\n',
      ['Who decided the thresholds, and when, was –, – and is now Wij, –.'],
    ],
    [
      'a longer round',
      'rounds: [{id: a, from: 2026-01-01, to: 2026-02-01}]\n',
      'rounds: [{id: a, from: 2026-01-01, to: 2026-03-01}]\n',
      ['Round a: to was 2026-02-01 and is now 2026-03-01.'],
    ],
    [
      'a priority',
      'groups: [{id: g}]\n',
      'groups: [{id: g, priority: true}]\n',
      ['Group g: priority was false and is now true.'],
    ],
    [
      'a side',
      'roles: [{id: r, side: leader}]\n',
      'roles: [{id: r, side: network}]\n',
      ['Role r: side was leader and is now network.'],
    ],
    [
      'an alias',
      'practices: [{name: p}]\n',
      'practices: [{name: p, aliases: [q, r]}]\n',
      ['The practice “p”: aliases was  and is now q, r.'],
    ],
    [
      'the lot',
      'frame: {sampling: random, settings: [{id: a}]}\n',
      'frame: {sampling: random, settings: [{id: a}], drawn: [a]}\n',
      ['Other settings are drawn: 1 now, 0 before.'],
    ],
  ])('tells of %s', (_, older, newer, expected) => {
    expect(told(older, newer)).toEqual(expected);
  });
});
