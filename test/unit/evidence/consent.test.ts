/** What someone allows, once everything they said about it is taken together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowed, strictest } from '../../../src/evidence/consent.ts';
import type { ConsentStatement, KeptSession } from '../../../src/evidence/material.ts';
import { type Consent, consents } from '../../../src/template/fixed-answers.ts';
import { person, session, statement } from './kept.ts';

const of = (
  sessions: readonly KeptSession[],
  statements: readonly ConsentStatement[] = [],
  number = 1,
): Consent => allowed({ sessions, consents: statements }).person('A', number);

const one = (consent: Consent | null): KeptSession => session(1, '2026-01-01', [person('A', consent)]);
const other = (date: string, consent: Consent | null): KeptSession =>
  session(2, date, [person('A', consent)]);

describe('the consent of one person', () => {
  it.each([
    ['is internal when it was not asked', [one(null)], [], 'internal'],
    ['is what was said in the session', [one('public')], [], 'public'],
    ['is lowered by a later session', [one('public'), other('2026-02-01', 'internal')], [], 'internal'],
    [
      'is lowered by another session on the same day',
      [one('public'), other('2026-01-01', 'quote')],
      [],
      'quote',
    ],
    ['is not lowered by an earlier session', [one('public'), other('2025-12-31', 'internal')], [], 'public'],
    ['is not raised by a later session', [one('internal'), other('2026-02-01', 'public')], [], 'internal'],
    [
      'is not touched by a session where it was not asked',
      [one('public'), other('2026-02-01', null)],
      [],
      'public',
    ],
    [
      'is raised by a statement about this session',
      [one(null)],
      [statement('A', 1, 'quote', '2026-01-02')],
      'quote',
    ],
    [
      'is lowered by a statement about this session',
      [one('public')],
      [statement('A', 1, 'none', '2026-01-02')],
      'none',
    ],
    [
      'is lowered on the same day',
      [one('public')],
      [statement('A', 1, 'internal', '2026-01-01')],
      'internal',
    ],
    [
      'is lowered by a statement about everything',
      [one('public')],
      [statement('A', null, 'none', '2026-05-01')],
      'none',
    ],
    [
      'is not raised by a statement about everything',
      [one('internal')],
      [statement('A', null, 'public', '2026-05-01')],
      'internal',
    ],
    [
      'is not lowered by what was said before',
      [one('public')],
      [statement('A', null, 'none', '2025-05-01')],
      'public',
    ],
    [
      'is not lowered by somebody else',
      [one('public')],
      [statement('B', null, 'none', '2026-05-01')],
      'public',
    ],
    [
      'stays lowered when the other session is raised again',
      [one('public'), other('2026-02-01', 'internal')],
      [statement('A', 2, 'public', '2026-03-01')],
      'internal',
    ],
    [
      'is raised after a lowering, by a statement about this session',
      [one('public'), other('2026-02-01', 'internal')],
      [statement('A', 1, 'quote', '2026-03-01')],
      'quote',
    ],
    [
      'is lowered on the day that it was raised',
      [one('quote')],
      [statement('A', 1, 'public', '2026-03-01'), statement('A', null, 'internal', '2026-03-01')],
      'internal',
    ],
  ] as const)('%s', (_, sessions, statements, expected) => {
    expect(of(sessions, statements)).toBe(expected);
    expect(of([...sessions].reverse(), statements)).toBe(expected);
  });

  it('is none in a session that is not there', () => {
    expect(of([one('public')], [], 9)).toBe('none');
  });
});

describe('words', () => {
  const both = session(1, '2026-01-01', [person('A', 'public'), person('B', 'internal')]);
  const words = (
    sessions: readonly KeptSession[],
    toldBy: readonly string[],
    retoldBy: readonly string[] = [],
  ) => allowed({ sessions, consents: [] }).words({ session: 1, toldBy, retoldBy });

  it.each([
    ['of one need that one', [both], ['A'], [], 'public'],
    ['of several need the strictest', [both], ['A', 'B'], [], 'internal'],
    ['of one of several, unnamed, need the strictest of all', [both], [], [], 'internal'],
    ['told by one and passed on by another need both', [both], ['A'], ['B'], 'internal'],
    ['of the facilitator alone may be quoted', [session(1, '2026-01-01', [])], [], [], 'quote'],
  ] as const)('%s', (_, sessions, toldBy, retoldBy, expected) => {
    expect(words(sessions, toldBy, retoldBy)).toBe(expected);
  });
});

const anyConsent = fc.constantFrom(...consents);
const day = fc.integer({ min: 1, max: 9 }).map((date) => `2026-01-0${date}`);
const sessionsOfA = fc
  .array(fc.tuple(day, fc.option(anyConsent)), { minLength: 1, maxLength: 6 })
  .map((all) => all.map(([date, consent], index) => session(index + 1, date, [person('A', consent)])));
const statementsOfA = fc.array(
  fc
    .tuple(fc.option(fc.integer({ min: 1, max: 6 })), anyConsent, day)
    .map(([about, consent, date]) => statement('A', about, consent, date)),
  { maxLength: 6 },
);

describe('whatever was said', () => {
  it('the order of sessions does not matter', () => {
    fc.assert(
      fc.property(sessionsOfA, statementsOfA, fc.infiniteStream(fc.nat()), (sessions, statements, order) => {
        const shuffled = sessions
          .map((kept) => ({ kept, place: order.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ kept }) => kept);
        for (const { number } of sessions) {
          expect(of(shuffled, statements, number)).toBe(of(sessions, statements, number));
        }
      }),
    );
  });

  it('the last lowering takes effect, for everything told up to that day', () => {
    fc.assert(
      fc.property(sessionsOfA, statementsOfA, anyConsent, (sessions, statements, consent) => {
        const lowered = [...statements, statement('A', null, consent, '2026-02-01')];
        for (const { number } of sessions) {
          const before = of(sessions, statements, number);
          expect(of(sessions, lowered, number)).toBe(strictest([before, consent]));
        }
      }),
    );
  });

  it('nothing is allowed that was never said of that session', () => {
    fc.assert(
      fc.property(sessionsOfA, statementsOfA, (sessions, statements) => {
        for (const { number, participants } of sessions) {
          const said = statements.filter((one) => one.session === number).map((one) => one.consent);
          const own = participants[0]?.consent ?? 'internal';
          const most = Math.max(...[own, ...said].map((one) => consents.indexOf(one)));
          expect(consents.indexOf(of(sessions, statements, number))).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
