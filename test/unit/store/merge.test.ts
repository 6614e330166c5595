/** Two data files become one: nothing is lost, nothing is decided in silence, and a second time changes nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/messages/failure.ts';
import { seed, seeded } from '../../support/seed.ts';
import { began, example, person, save, session, told } from './a-session.ts';
import { aside, copied, damageIn, dump, inStore, mergeInto, newFile, says, stands } from './two-files.ts';

const outcomes = (file: string, other: string) =>
  mergeInto(file, other).sessions.map(({ outcome }) => outcome);

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  return 'none';
};

/** A file with one live session that says something, and a copy of it. */
const twins = (): readonly [string, string] => {
  const file = newFile();
  inStore(file, began);
  says(file, 1, { a: 'Het was winter.' });
  return [file, copied(file)];
};

describe('a session that is not known here', () => {
  it('comes in whole: answers with their history, consent, records, notes and half-typed text', () => {
    const [ours, theirs] = [newFile(), newFile()];
    inStore(ours, (store) => save(store, [session({ key: 'ours' })]));
    inStore(theirs, (store) => {
      const conversation = {
        answers: [told('high_point', 'Niemand telde de uren.')],
        notes: [{ path: 'high_point', text: 'lachte' }],
      };
      save(store, [session({ key: 'theirs', conversation, records: [example()] })]);
      const live = began(store);
      store.holdSession(live, 'F2').draft({ kind: 'answer', path: 'b', text: 'half', caret: 4 });
    });
    says(theirs, 2, { a: 'eerst' });
    says(theirs, 2, { a: 'later' });
    const merged = mergeInto(ours, theirs);
    expect(merged.sessions).toMatchObject([
      { outcome: 'added', session: 2, theirs: 1 },
      { outcome: 'added', session: 3, theirs: 2 },
    ]);
    expect(merged.practices).toEqual(['Boksschool']);
    inStore(ours, (store) => {
      const whole = store.wholeSession(2);
      expect(whole?.answers.map(({ value }) => value)).toEqual(['Niemand telde de uren.']);
      expect(whole?.notes).toEqual([{ path: 'high_point', text: 'lachte' }]);
      expect(store.consents()).toHaveLength(3);
      expect(
        [...store.records({ words: true })].map(({ session: number, practice }) => [number, practice]),
      ).toEqual([[2, 'Boksschool']]);
      expect([...store.search('uren', 'rank')].map(({ session: number }) => number)).toEqual([2]);
      expect(store.drafts(3)).toMatchObject([{ path: 'b', text: 'half' }]);
      expect(store.history(3).map(({ text, stands: now }) => [text, now])).toEqual(
        expect.arrayContaining([
          ['eerst', false],
          ['later', true],
        ]),
      );
    });
    expect(damageIn(ours)).toEqual([]);
  });

  it('keeps what its answers point to: references follow the numbers here', () => {
    const [ours, theirs] = [newFile(), newFile()];
    inStore(ours, (store) => save(store, [session({ key: 'a' }), session({ key: 'b' })]));
    inStore(theirs, (store) => {
      const points = {
        answers: [told('from', 'S001/example[1]', 'turn'), told('many', ['S001/x', 'y[1]'], 'turn')],
      };
      save(store, [session({ key: 'c' }), session({ key: 'd', conversation: points })]);
    });
    mergeInto(ours, theirs);
    const values = inStore(ours, (store) => store.wholeSession(4)?.answers.map(({ value }) => value));
    expect(values).toEqual(['S003/example[1]', ['S003/x', 'y[1]']]);
    expect(damageIn(ours)).toEqual([]);
    const before = dump(ours);
    expect(outcomes(ours, theirs)).toEqual(['same', 'same']);
    expect(dump(ours)).toBe(before);
  });
});

describe('a session that both have', () => {
  it('takes the one that goes on, and stays where ours goes on', () => {
    const [ours, theirs] = twins();
    says(theirs, 1, { a: 'Het was winter.', b: 'Het werd zomer.' });
    expect(outcomes(ours, theirs)).toEqual(['updated']);
    expect(stands(ours)).toEqual(stands(theirs));
    says(ours, 1, { a: 'Het was herfst.', b: 'Het werd zomer.' });
    expect(outcomes(ours, theirs)).toEqual(['behind']);
    expect(stands(ours)[0]).toContain('herfst');
    expect([damageIn(ours), damageIn(theirs)]).toEqual([[], []]);
  });

  it('that went on in both is kept twice: ours counts, theirs stands aside, and can take its place', () => {
    const [ours, theirs] = twins();
    says(ours, 1, { a: 'Hier veranderd.' });
    says(theirs, 1, { a: 'Daar veranderd.' });
    const merged = mergeInto(ours, theirs);
    expect(merged.sessions).toEqual([{ outcome: 'parted', session: 1, theirs: 1, version: 2 }]);
    expect([stands(ours)[0], aside(ours)[0]]).toEqual([
      expect.stringContaining('Hier veranderd.'),
      expect.stringContaining('Daar veranderd.'),
    ]);
    const before = dump(ours);
    expect(mergeInto(ours, theirs)).toMatchObject({ backup: null, answers: 0 });
    expect(dump(ours)).toBe(before);

    expect(inStore(ours, (store) => store.keepVersion(2))).toEqual({ session: 1, aside: 2 });
    expect([stands(ours)[0], aside(ours)[0]]).toEqual([
      expect.stringContaining('Daar veranderd.'),
      expect.stringContaining('Hier veranderd.'),
    ]);
    expect(damageIn(ours)).toEqual([]);
    expect(outcomes(ours, theirs)).toEqual(['same']);
    says(theirs, 1, { a: 'Daar nog eens.' });
    expect(outcomes(ours, theirs)).toEqual(['updated']);
    expect(inStore(ours, (store) => store.sessions())).toHaveLength(2);
    expect(codeOf(() => inStore(ours, (store) => store.keepVersion(1)))).toBe('not-aside');
  });

  it('by its own name, imported in both, is one: the same stays, another text parts', () => {
    const [ours, theirs] = [newFile(), newFile()];
    const of = (text: string) => session({ content: text, conversation: { answers: [told('a', text)] } });
    inStore(ours, (store) => save(store, [of('x')]));
    inStore(theirs, (store) => save(store, [of('x')]));
    const before = dump(ours);
    expect(outcomes(ours, theirs)).toEqual(['same']);
    expect(dump(ours)).toBe(before);
    inStore(theirs, (store) => save(store, [of('y')], true));
    expect(outcomes(ours, theirs)).toEqual(['updated']);
    const third = newFile();
    inStore(third, (store) => save(store, [of('z')]));
    expect(outcomes(ours, third)).toEqual(['parted']);
    expect(stands(ours)[0]).toContain('y');
    expect(damageIn(ours)).toEqual([]);
  });
});

describe('half-typed text and codings', () => {
  const typing = (file: string, path: string, text: string) =>
    inStore(file, (store) =>
      store.holdSession(1, 'F1').draft({ kind: 'answer', path, text, caret: text.length }),
    );
  const typed = (file: string) =>
    inStore(file, (store) => store.drafts(1).map(({ path, text }) => `${path} ${text}`)).sort();

  it('of ours stay when theirs goes on, and theirs come in, also when nothing else does', () => {
    const [ours, theirs] = twins();
    typing(ours, 'b', 'ons halve');
    typing(theirs, 'b', 'hun halve');
    typing(theirs, 'c', 'hun andere');
    const before = copied(ours);
    expect(mergeInto(before, theirs)).toMatchObject({ changed: true, sessions: [{ outcome: 'same' }] });
    expect(typed(before)).toEqual(['b ons halve', 'c hun andere']);
    expect(mergeInto(before, theirs).changed).toBe(false);
    says(theirs, 1, { a: 'Het was winter.', d: 'Daar begon het.' });
    expect(outcomes(ours, theirs)).toEqual(['updated']);
    expect(typed(ours)).toEqual(['b ons halve', 'c hun andere']);
  });

  it('a coding stays with the words that it is about', () => {
    const ours = newFile();
    inStore(ours, began);
    says(ours, 1, { a: 'Jan telde.' });
    says(ours, 1, { a: 'Iemand telde.', b: 'Het was winter.' });
    const theirs = copied(ours);
    inStore(theirs, (store) =>
      store.replaceInHistory(1, { without: (text) => text.replace('Jan', '[iemand]'), path: 'a', by: null }),
    );
    const db = new Database(ours);
    const row = db.prepare(`SELECT seq FROM answer WHERE path = 'b'`).pluck().get();
    db.prepare(
      `INSERT INTO coding (id, answer, start, stop, text_hash, code, coder, coded_at) VALUES ('c', ?, 0, 3, 'h', 'tijd', 'F1', '2026-11-02')`,
    ).run(row);
    db.close();
    expect(outcomes(ours, theirs)).toEqual(['updated']);
    const after = new Database(ours, { readonly: true });
    const coded = after.prepare('SELECT value FROM coding JOIN answer ON seq = answer').pluck().all();
    after.close();
    expect(coded).toEqual(['Het was winter.']);
    expect(damageIn(ours)).toEqual([]);
  });
});

describe('a session from which somebody took their words back there', () => {
  it('is not said to have changed in both, and is not kept aside', () => {
    const start = newFile();
    inStore(start, (store) =>
      save(store, [
        session({
          participants: [person('P01'), person('P02')],
          conversation: {
            answers: [told('a', 'van P01', 'story', ['P01']), told('b', 'van P02', 'story', ['P02'])],
          },
        }),
      ]),
    );
    const theirs = copied(start);
    inStore(theirs, (store) => store.erasePerson('P02', { harvestAgain: () => [] }));
    expect(mergeInto(start, theirs)).toMatchObject({
      sessions: [{ outcome: 'lacking', version: null }],
      erasedThere: { people: ['P02'] },
      changed: false,
    });
    expect(aside(start)).toEqual([]);
  });
});

describe('what people allowed', () => {
  const level = (file: string) =>
    inStore(file, (store) => store.consents().map(({ alias, consent }) => `${alias} ${consent}`));
  const saying = (file: string, consent: 'none' | 'internal' | 'quote' | 'public', date: string) =>
    inStore(file, (store) => store.sayConsent({ alias: 'P01', session: 1, consent, date, by: null }, 'F1'));

  it('is the stricter of two statements, whatever the clocks of the two laptops say, whoever merges', () => {
    const start = newFile();
    inStore(start, (store) => save(store, [session()]));
    for (const [here, there, expected] of [
      [['public', '2026-11-02'], ['internal', '2026-11-02'], 'internal'],
      [['none', '2026-11-02'], ['quote', '2026-11-02'], 'none'],
      [['public', '2026-11-02'], ['internal', '2026-11-03'], 'internal'],
      [['internal', '2026-11-02'], ['public', '2026-11-03'], 'internal'],
      [['public', '2026-11-03'], ['none', '2026-11-02'], 'none'],
    ] as const) {
      const [ours, theirs] = [copied(start), copied(start)];
      saying(ours, here[0], here[1]);
      saying(theirs, there[0], there[1]);
      const before = copied(ours);
      expect(mergeInto(ours, theirs).consents).toBe(1);
      mergeInto(theirs, before);
      const standing = (file: string) => {
        const db = new Database(file, { readonly: true });
        const found = db.prepare('SELECT consent FROM consent WHERE stands = 1').pluck().all();
        db.close();
        return found;
      };
      expect([standing(ours), standing(theirs)]).toEqual([[expected], [expected]]);
      for (const file of [ours, theirs]) {
        const last = inStore(file, (store) => store.consentHistory('P01')).reduce((latest, one) =>
          one.date >= latest.date ? one : latest,
        );
        expect(last).toMatchObject({ consent: expected, stands: true });
      }
      expect(mergeInto(ours, theirs).consents).toBe(0);
      expect(level(ours).length).toBeGreaterThan(0);
    }
  });

  it('about a quote: refused wins on one day', () => {
    const start = newFile();
    inStore(start, (store) => save(store, [session()]));
    const quote = { session: 1, path: 'a', text: 'niemand telde de uren', date: '2026-11-02', by: null };
    for (const [here, there] of [
      [true, false],
      [false, true],
    ] as const) {
      const [ours, theirs] = [copied(start), copied(start)];
      inStore(ours, (store) => store.keepQuote({ ...quote, allowed: here }, 'F1'));
      inStore(theirs, (store) => store.keepQuote({ ...quote, allowed: there }, 'F2'));
      mergeInto(ours, theirs);
      expect(inStore(ours, (store) => store.quotes())).toEqual([{ ...quote, allowed: false }]);
      const before = dump(ours);
      mergeInto(ours, theirs);
      expect(dump(ours)).toBe(before);
    }
  });

  it('who withdrew here does not come back, and who withdrew there is named', () => {
    const [ours, theirs] = [newFile(), newFile()];
    const of = (key: string, alias: string) =>
      session({
        key,
        participants: [person(alias)],
        conversation: { answers: [told('a', `woorden van ${alias}`, 'story', [alias])] },
      });
    inStore(ours, (store) => save(store, [of('one', 'P01'), of('two', 'P02')]));
    inStore(theirs, (store) => save(store, [of('one', 'P01'), of('two', 'P02'), of('three', 'P01')]));
    inStore(ours, (store) => store.erasePerson('P01', { harvestAgain: () => [] }));
    inStore(theirs, (store) => store.erasePerson('P02', { harvestAgain: () => [] }));
    const merged = mergeInto(ours, theirs);
    expect(merged).toMatchObject({
      erased: { people: ['P01'] },
      erasedThere: { people: ['P02'] },
      answers: 0,
    });
    const folder = dirname(ours);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.db'))
        expect(readFileSync(join(folder, name)).includes('woorden van P01')).toBe(false);
    }
  });
});

describe('names of practices', () => {
  it('and the decisions about them come along once', () => {
    const [ours, theirs] = [newFile(), newFile()];
    inStore(ours, (store) =>
      save(store, [session({ key: 'a', records: [example({ practice: 'Deurkoffie' })] })]),
    );
    inStore(theirs, (store) => {
      save(store, [
        session({
          key: 'b',
          records: [example({ practice: 'deurkoffie' }), example({ practice: 'Boksschool' })],
        }),
      ]);
      store.renamePractice('deurkoffie', 'Koffie aan de deur');
      store.mergePractice('Boksschool', 'Koffie aan de deur');
    });
    expect(mergeInto(ours, theirs)).toMatchObject({ practices: ['Boksschool'], decisions: [1, 2] });
    expect(inStore(ours, (store) => store.practices())).toMatchObject([{ name: 'Koffie aan de deur' }]);
    inStore(theirs, (store) => store.undoPracticeDecision(2));
    expect(mergeInto(ours, theirs).decisions).toEqual([2]);
    const before = dump(ours);
    mergeInto(ours, theirs);
    expect(dump(ours)).toBe(before);
  });
});

describe('the other file', () => {
  it('is not touched, nor is anything left beside either; a dry run changes nothing', () => {
    const [ours, theirs] = twins();
    says(theirs, 1, { a: 'anders' });
    const [before, bytes] = [dump(ours), readFileSync(theirs)];
    expect(mergeInto(ours, theirs, { dryRun: true })).toMatchObject({ answers: 1, backup: null });
    expect(dump(ours)).toBe(before);
    const merged = mergeInto(ours, theirs);
    expect(readFileSync(theirs).equals(bytes)).toBe(true);
    expect(readdirSync(dirname(theirs)).sort()).toEqual(['saniveld.db', 'saniveld.db-mark']);
    expect(readdirSync(dirname(ours)).sort()).toEqual(['backups', 'saniveld.db', 'saniveld.db-mark']);
    expect(stands(merged.backup ?? '')).toEqual(stands(copiedBackup(merged.backup)));
    expect(stands(copiedBackup(merged.backup))[0]).toContain('winter');
  });

  it('brings what is still in its -wal, and one cut from it is named', () => {
    const [ours, theirs] = [newFile(), newFile()];
    inStore(ours, (store) => save(store, [session()]));
    inStore(theirs, (store) => {
      const held = store.holdSession(began(store), 'F2');
      held.draft({ kind: 'answer', path: 'b', text: 'half', caret: 4 });
      expect(mergeInto(ours, theirs)).toMatchObject({ cutShort: [], sessions: [{ outcome: 'added' }] });
    });
    expect(inStore(ours, (store) => store.drafts(2))).toHaveLength(1);
    const db = new Database(theirs);
    db.prepare(`UPDATE session SET holder = '1 elsewhere'`).run();
    db.close();
    expect(mergeInto(ours, theirs).cutShort).toEqual([2]);
  });

  it('is refused when it is our own, missing, damaged or of something else', () => {
    const [ours, theirs] = twins();
    const db = new Database(theirs);
    db.prepare(`UPDATE answer SET value = 'x'`).run();
    db.close();
    const foreign = newFile();
    new Database(foreign).exec('CREATE TABLE t (a)').close();
    const before = dump(ours);
    expect([ours, theirs, foreign, newFile()].map((file) => codeOf(() => mergeInto(ours, file)))).toEqual([
      'merge-itself',
      'other-damaged',
      'store-foreign',
      'other-missing',
    ]);
    expect(dump(ours)).toBe(before);
  });
});

const copiedBackup = (file: string | null): string => copied(file ?? '');

describe('whatever both sides do', () => {
  const edit = fc.record({
    side: fc.integer({ min: 0, max: 1 }),
    session: fc.integer({ min: 0, max: 2 }),
    path: fc.constantFrom('a', 'b', 'c'),
    text: fc.constantFrom('winter', 'zomer', 'herfst', 'lente'),
    merge: fc.boolean(),
  });

  it(seeded('nothing is lost, a second merge changes nothing, and both ways give the same'), () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 7 }), (edits) => {
        const first = newFile();
        inStore(first, (store) => [began(store), began(store)]);
        const files = [first, copied(first)] as const;
        const content = [new Map<string, string>(), new Map<string, string>()] as const;
        for (const { side, session: at, path, text, merge } of edits) {
          const [file, other] = side === 0 ? files : [files[1], files[0]];
          if (merge) mergeInto(file, other);
          const numbers = inStore(file, (store) =>
            store.sessions().flatMap(({ number, state }) => (state === 'aside' ? [] : [number])),
          );
          const number = numbers[at] ?? inStore(file, began);
          says(file, number, { [path]: text });
          content[side === 0 ? 0 : 1].set(`${number} ${path}`, text);
        }
        const [a, b] = files;
        const [beforeA, beforeB] = [stands(a), stands(b)];
        const earlier = copied(a);
        const merged = mergeInto(a, b);
        const once = dump(a);
        expect(mergeInto(a, b)).toMatchObject({ backup: null, answers: 0 });
        expect(dump(a)).toBe(once);
        mergeInto(b, earlier);
        expect([damageIn(a), damageIn(b)]).toEqual([[], []]);
        const parted = merged.sessions.some(({ outcome }) => outcome === 'parted');
        if (!parted) expect(stands(a)).toEqual(stands(b));
        const all = (file: string) => [
          ...stands(file).map((line) => line.slice(line.indexOf(' ') + 1)),
          ...aside(file),
        ];
        expect(new Set(all(a))).toEqual(new Set(all(b)));
        expect([beforeA.length, beforeB.length].every((count) => stands(a).length >= count)).toBe(true);
      }),
      { seed, numRuns: 12 },
    );
  }, 60_000);
});
