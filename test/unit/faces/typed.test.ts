/** What people type, and the answer that it comes to. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameIn, oneOf, someOf } from '../../../src/faces/typed/chosen.ts';
import { commandBehind, commandIn, isToKeep, lineIn, textOf } from '../../../src/faces/typed/command.ts';
import { dateIn } from '../../../src/faces/typed/date.ts';
import { numberTyped, yesNoIn } from '../../../src/faces/typed/short-answer.ts';
import { namesIn, tellersIn } from '../../../src/faces/typed/tellers.ts';
import type { Understood } from '../../../src/faces/typed/understood.ts';
import { isDate } from '../../../src/source/day.ts';

/** The value, or why there is none. */
const come = <Value>(found: Understood<Value>): unknown => {
  switch (found.understood) {
    case 'value':
      return found.value;
    case 'near':
      return found.offers.map(({ value }) => value);
    case 'unclear':
      return found.why;
  }
};

const now = '2026-03-01T10:00:00+01:00';

describe('a date', () => {
  it.each([
    ['2026-03-14', '2026-03-14'],
    ['14-3-2026', '2026-03-14'],
    ['14/03/2026', '2026-03-14'],
    ['14.3.26', '2026-03-14'],
    ['14 3 2026', '2026-03-14'],
    ['14-3-98', '1998-03-14'],
    ['3/14/2026', '2026-03-14'],
    ['2026/3/14', '2026-03-14'],
    ['14 maart 2026', '2026-03-14'],
    ['14 mrt 2026', '2026-03-14'],
    ['de 1e mei 2025', '2025-05-01'],
    ['March 14, 2026', '2026-03-14'],
    ['the 2nd of October 2025', '2025-10-02'],
    ['maandag 14-4-2026', '2026-04-14'],
    ['zondag 1 maart 2026', '2026-03-01'],
    ['Maart 2026', '2026-03'],
    ['okt 2025', '2025-10'],
    ['2026-03', '2026-03'],
    ['3-2026', '2026-03'],
    ['2026', '2026'],
    ['vandaag', '2026-03-01'],
    ['Gisteren', '2026-02-28'],
    ['yesterday', '2026-02-28'],
    ['eergisteren', '2026-02-27'],
    ['morgen', '2026-03-02'],
    ['vorige maand', '2026-02'],
    ['last year', '2025'],
  ])('%s is %s', (typed, day) => {
    expect(come(dateIn(typed, now))).toBe(day);
  });

  it('crosses the year with the day it is', () => {
    expect(come(dateIn('gisteren', '2026-01-01T00:30:00+01:00'))).toBe('2025-12-31');
    expect(come(dateIn('vorige maand', '2026-01-31T10:00:00+01:00'))).toBe('2025-12');
    expect(come(dateIn('overmorgen', '2024-02-28T10:00:00+01:00'))).toBe('2024-03-01');
  });

  it.each([
    ['30-2-2026', 'live.unclear.date'],
    ['31 april 2026', 'live.unclear.date'],
    ['binnenkort', 'live.unclear.date'],
    ['1-2-3-4', 'live.unclear.date'],
    ['14 maart', 'live.unclear.year'],
    ['14-3', 'live.unclear.year'],
  ])('%s is asked again', (typed, why) => {
    expect(come(dateIn(typed, now))).toBe(why);
  });

  it('is a day that exists, or is asked again', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const found = dateIn(typed, now);
        return found.understood !== 'value' || isDate(found.value);
      }),
    );
  });
});

describe('a number', () => {
  it.each([
    ['3', 3],
    ['3,5', 3.5],
    ['3.5', 3.5],
    ['-2', -2],
    [',5', 0.5],
    ['drie', 3],
    ['twintig', 20],
    ['1.000', 'live.unclear.thousands'],
    ['1,000', 'live.unclear.thousands'],
    ['drie of vier', 'live.unclear.number'],
    ['10 min', 'live.unclear.number'],
    ['veel', 'live.unclear.number'],
  ])('%s is %s', (typed, number) => {
    expect(come(numberTyped(typed))).toBe(number);
  });
});

describe('yes or no', () => {
  it.each(['j', 'ja', 'Ja.', 'JA!', 'y', 'yes'])('%s is yes', (typed) => {
    expect(come(yesNoIn(typed))).toBe(true);
  });
  it.each(['n', 'nee', 'Nee.', 'no'])('%s is no', (typed) => {
    expect(come(yesNoIn(typed))).toBe(false);
  });
  it.each(['misschien', '1', '2'])('%s is neither, and asked again', (typed) => {
    expect(come(yesNoIn(typed))).toBe('live.unclear.yes-no');
  });
});

const offers = [
  { value: 'team', label: 'Het team' },
  { value: 'trust', label: 'Vertrouwen' },
  { value: 'fun', label: 'Plezier, en lachen' },
];

const chosen = (typed: string): unknown => {
  const found = oneOf(typed, offers);
  return found.understood === 'value' ? found.value.value : come(found);
};

describe('one of a list', () => {
  it.each([
    ['1', 'team'],
    [' 2 ', 'trust'],
    ['trust', 'trust'],
    ['VERTROUWEN', 'trust'],
    ['plezier', 'fun'],
    ['Plezier, en lachen', 'fun'],
    ['Vertrouwn', ['trust']],
    ['e', ['team', 'trust', 'fun']],
    ['4', 'live.unclear.offer'],
    ['0', 'live.unclear.offer'],
    ['iets anders', 'live.unclear.offer'],
  ])('%s is %s', (typed, value) => {
    expect(chosen(typed)).toEqual(value);
  });
});

describe('several of a list', () => {
  it.each([
    ['1 3', ['team', 'fun']],
    ['3,1', ['fun', 'team']],
    ['1, 3', ['team', 'fun']],
    ['3 en 1', ['fun', 'team']],
    ['1 1 2', ['team', 'trust']],
    ['trust, team', ['trust', 'team']],
    ['Plezier, en lachen', ['fun']],
    ['1 9', 'live.unclear.offer'],
    ['e, 1', 'live.unclear.which'],
  ])('%s is %s', (typed, values) => {
    expect(come(someOf(typed, offers))).toEqual(values);
  });
});

describe('a name that may be new', () => {
  const known = ['Soep op dinsdag', 'Buurtapp', 'Klusdienst'].map((name) => ({ value: name, label: name }));

  it.each([
    ['1', 'Soep op dinsdag'],
    ['soep  op Dinsdag', 'Soep op dinsdag'],
    ['soep', ['Soep op dinsdag']],
    ['Buurtap', ['Buurtapp']],
    ['Naaikamer', 'Naaikamer'],
    ['7', 'live.unclear.offer'],
  ])('%s is %s', (typed, name) => {
    expect(come(nameIn(typed, known, true))).toEqual(name);
  });

  it('takes no numbers from a list that is not shown', () => {
    expect(come(nameIn('1', known, false))).toBe('1');
  });
});

describe('a command', () => {
  it.each([
    ['/back', 'back', ''],
    ['/terug', 'back', ''],
    ['/ga 3', 'jump', '3'],
    ['/jump 3', 'jump', '3'],
    ['/Overslaan  geen tijd ', 'skip', 'geen tijd'],
    ['/notitie a b', 'note', 'a b'],
    ['/vraag-door 2', 'probe', '2'],
    ['/kop Soep voor iedereen', 'headline', 'Soep voor iedereen'],
    ['/hulp', 'help', ''],
    ['/pauze', 'pause', ''],
    ['/taal en', 'lang', 'en'],
    ['/wie P07', 'who', 'P07'],
  ])('%s', (line, command, rest) => {
    expect(commandIn(line)).toEqual({ command, rest });
  });

  it('says which word it does not know, and leaves text alone', () => {
    expect(commandIn('/constructor x')).toEqual({ command: null, word: '/constructor' });
    expect(commandIn('en/of')).toBeNull();
    expect(commandIn('//home')).toBeNull();
    expect(textOf('//home')).toBe('/home');
  });

  it('is no text to be kept while it is typed, but the words behind it are', () => {
    expect(['//', 'a', '/note she', '/and then'].map(isToKeep)).toEqual([true, true, true, true]);
    expect(['/b', '/note', '/note '].map(isToKeep)).toEqual([false, false, false]);
  });

  it('is one too behind a text that was there to be continued', () => {
    expect(commandBehind('Ann', 'Ann/ga 3')).toEqual({ command: 'jump', rest: '3' });
    expect(commandBehind('', '/ga 3')).toBeNull();
    expect(commandBehind('he', 'he/she')).toBeNull();
    expect(commandBehind('Ann', 'Bob/ga 3')).toBeNull();
  });

  it('is not the dot that ends an answer', () => {
    expect(['.', ' . ', '..', 'a.', '...'].map(lineIn)).toEqual(['', '', '.', 'a.', '...']);
  });
});

describe('several people', () => {
  it('stand between commas, and before the last of them a word', () => {
    for (const typed of ['Ans, Bram en Cor', 'Ans,Bram, and Cor', 'Ans & Bram & Cor', 'Ans; Bram; Cor'])
      expect(namesIn(typed)).toEqual(['Ans', 'Bram', 'Cor']);
    expect(namesIn('Anden, Leen')).toEqual(['Anden', 'Leen']);
  });

  it('are who takes part, by name or by number', () => {
    const people = ['Ans', 'Bram', 'Jan de Wit'];
    expect(tellersIn('jan de wit en 1', people)).toEqual(['Jan de Wit', 'Ans']);
    expect(tellersIn('2 3', people)).toEqual(['Bram', 'Jan de Wit']);
    expect(tellersIn('Bram and Dora', people)).toEqual(['Bram', 'Dora']);
    expect(tellersIn('iedereen', people)).toEqual(people);
  });
});
