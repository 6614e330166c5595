/** The consent door for one session and for what search finds. */
import { describe, expect, it } from 'vitest';
import { admitSession } from '../../../src/evidence/admit-session.ts';
import { maySearch } from '../../../src/evidence/door.ts';
import type { Purpose } from '../../../src/evidence/evidence.ts';
import type { KeptConversation, Material } from '../../../src/evidence/material.ts';
import type { Answer } from '../../../src/template/template.ts';
import { example, inquiry, material, person, session, setting } from './kept.ts';

const held = session(1, '2026-01-01', [person('A', 'quote'), person('B', 'internal')]);
const answer = (path: string, value: Answer, toldBy: readonly string[], own = false) => ({
  session: 1,
  path,
  question: path.slice(path.lastIndexOf('.') + 1),
  value,
  toldBy,
  private: own,
});
const whole: KeptConversation = {
  session: held,
  answers: [
    answer('high_point', 'Van A', ['A']),
    answer('values', ['Van B', 'nog een'], ['B']),
    answer('example[1].story', 'Van allebei', ['A', 'B']),
    answer('doubt', 'Eigen', ['A'], true),
  ],
  headlines: [{ session: 1, path: 'high_point', kind: 'story', text: 'Kop van A', toldBy: ['A'] }],
  notes: [{ path: 'high_point', text: 'Notitie' }],
  skips: [{ path: 'wishes', reason: 'later' }],
};
const around: Material = material({ sessions: [held], records: [example(1, 'A')] });

const printed = (purpose: Purpose, teller: string | null = null, all = around) => {
  const { answers, headlines, notes, skips } = admitSession(whole, all, { purpose, teller });
  return [...answers.map(({ value }) => value), ...headlines, ...notes, ...skips].map((one) =>
    typeof one === 'object' && 'text' in one ? one.text : one,
  );
};

describe('admitSession', () => {
  it('shows everything on the inquiry’s own screen', () => {
    expect(printed('working')).toEqual([
      'Van A',
      ['Van B', 'nog een'],
      'Van allebei',
      'Eigen',
      'Kop van A',
      'Notitie',
      { path: 'wishes', reason: 'later' },
    ]);
  });

  it('shares what may be quoted, and counts the rest', () => {
    expect(printed('shared')).toEqual(['Van A', 'Kop van A']);
    expect(admitSession(whole, around, { purpose: 'shared' }).withheld).toEqual([
      { reason: 'internal-only', count: 2 },
      { reason: 'private', count: 1 },
    ]);
    expect(printed('public')).toEqual([]);
  });

  it('gives back to a teller their own words', () => {
    expect(printed('teller', 'B')).toEqual([['Van B', 'nog een']]);
    expect(printed('teller')).toEqual([]);
  });

  it('needs the one who passed a story on as well', () => {
    const retold = { ...around, records: [example(1, 'A', { retoldBy: 'B' })] };
    const [story] = [answer('example[1].story', 'Doorverteld', ['A'])];
    const { answers } = admitSession({ ...whole, answers: [story] }, retold, { purpose: 'shared' });
    expect(answers).toEqual([]);
  });

  it('hides who and where, but for the teller’s own alias', () => {
    const frame = Array.from({ length: 5 }, (_, index) => setting(`combi-0${index + 1}`, 4, 'Noord'));
    const small = { ...around, inquiry: inquiry(frame) };
    const shared = admitSession(whole, small, { purpose: 'shared' });
    expect(shared.session).toMatchObject({ id: null, setting: '~area:Noord', facilitator: null });
    expect(shared.answers[0]?.toldBy).toEqual(['S001-1']);
    expect(admitSession(whole, small, { purpose: 'teller', teller: 'A' }).answers[0]?.toldBy).toEqual(['A']);
    const named = { ...whole, answers: [answer('values', ['bij combi-02', 'hier'], ['A'])] };
    expect(admitSession(named, small, { purpose: 'shared' }).answers[0]?.value).toEqual(['bij […]', 'hier']);
  });
});

describe('maySearch', () => {
  it.each([
    ['shared', ['A'], false, true],
    ['shared', ['B'], false, false],
    ['shared', [], false, false],
    ['public', ['A'], false, false],
    ['working', ['B'], true, true],
    ['shared', ['A'], true, false],
  ] as const)('%s, told by %j, private %j: %j', (purpose, toldBy, own, expected) => {
    const found = { session: 1, path: 'high_point', toldBy, private: own };
    expect(maySearch(around, { purpose })(found)).toBe(expected);
  });
});
