/** What `v_people` says a person allows now: to the letter what the consent door says. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowed } from '../../../src/evidence/consent.ts';
import { consents } from '../../../src/template/fixed-answers.ts';
import { person, save, session, storeIn } from './a-session.ts';
import { newFolder } from './in-child.ts';

const days = ['2026-03-01', '2026-03-02', '2026-03-03'] as const;
const consent = fc.constantFrom(...consents);
const day = fc.constantFrom(...days);

/** What one person said: at each of three sessions they were in or not, and afterwards. */
const somebody = fc.record({
  seats: fc.array(fc.option(fc.record({ consent: fc.option(consent) })), { minLength: 3, maxLength: 3 }),
  later: fc.array(
    fc.record({
      session: fc.option(fc.integer({ min: 1, max: 3 })),
      consent,
      date: day,
      by: fc.constant(null),
    }),
    { maxLength: 5 },
  ),
});

const rowsIn = (file: string): readonly { session: number; alias: string; consent: string }[] => {
  const db = new Database(file, { readonly: true });
  const rows = db
    .prepare<[], { session: number; alias: string; consent: string }>(
      'SELECT session, alias, consent FROM v_people ORDER BY session, alias',
    )
    .all();
  db.close();
  return rows;
};

describe('the view of people', () => {
  it('says what holds now, whatever was said where and when', () => {
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 3, maxLength: 3 }),
        fc.array(somebody, { minLength: 25, maxLength: 25 }),
        (dates, people) => {
          const folder = newFolder();
          const file = join(folder, 'saniveld.db');
          const store = storeIn(file);
          const alias = (index: number): string => `P${index + 10}`;
          save(
            store,
            dates.map((date, at) =>
              session({
                key: `sani-${at}`,
                date,
                participants: people.flatMap(({ seats }, index) => {
                  const seat = seats[at] ?? null;
                  return seat === null ? [] : [person(alias(index), seat)];
                }),
              }),
            ),
          );
          for (const [index, { later }] of people.entries())
            for (const each of later) store.sayConsent({ ...each, alias: alias(index) }, null);
          const kept = store.keptSessions();
          const door = allowed({ sessions: kept, consents: store.consents() });
          const expected = kept.flatMap(({ number, participants }) =>
            participants.map((each) => ({
              session: number,
              alias: each.alias,
              consent: door.person(each.alias, number),
            })),
          );
          store.close();
          expect(rowsIn(file)).toEqual(expected);
        },
      ),
      { numRuns: 8 },
    );
  });
});
