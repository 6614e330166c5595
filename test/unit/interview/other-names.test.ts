/** Names of third parties: found by how they are written, replaced in every form, and nothing else with them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesNamed, withoutName } from '../../../src/interview/bracket-names.ts';
import { otherNames } from '../../../src/interview/other-names.ts';

const found = (text: string, known: readonly string[] = []): readonly string[] =>
  otherNames([text], known).map(({ name }) => name);

describe('otherNames', () => {
  it.each([
    ['Toen kwam Jan langs.', ['Jan']],
    ['Toen kwam Jan van der Berg langs.', ['Jan van der Berg']],
    ['Ik ging met Jan, Piet en Anne-Marie.', ['Jan', 'Piet', 'Anne-Marie']],
    ['Mevrouw Jansen lachte.', ['Mevrouw Jansen']],
    ['Het was van mevr. de Boer.', ['mevr. de Boer']],
    ['Mevrouw Jansen lachte. Dat was mevrouw Jansen weer, met Tante Riet.', ['Mevrouw Jansen', 'Tante Riet']],
    ['Mevrouw Jansen lachte, en Jansen zong.', ['Mevrouw Jansen', 'Jansen']],
    ['Toen kwam buurman Karel.', ['Karel']],
    ['Truus Jansen zette koffie.', ['Truus Jansen']],
    ['Truus zette koffie. Later zong Truus.', ['Truus']],
    ['Truus zette koffie. Truus zong.', ['Truus']],
    ['Dat was Jan. Dat was Jans fiets, en Jan’s bel.', ['Jan']],
    ['Toen kwam J. de Vries.', ['J. de Vries']],
    ['I went with Mrs. Jones on Friday.', ['Mrs. Jones']],
    ["We heard Tom's dog; I'm fine.", ['Tom']],
  ])('finds who is named in %j', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    'Boksen op maandag. Het was koud. De GGZ kwam met P07.',
    'Het was goed. Het was mooi. Koffie hielp, en nog meer koffie.',
    'Zij zei: "Het is koud", en “Kom maar”.',
    'In maart en op Kerst ging ik met [buurvrouw] naar de [Jan].',
    'We called the Dutch nurse on Monday in April.',
    'koffie\nThee\nLimonade',
  ])('leaves %j alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('knows the places and people that the inquiry names', () => {
    expect(found('We zaten bij Combi Merel met Anna.', ['Combi Merel'])).toEqual(['Anna']);
  });

  it('says how often a name stands there, and where it was found', () => {
    expect(otherNames(['Eerst niets.\nToen Jan. Jans broer.', 'JAN belde.'], [])).toEqual([
      { name: 'Jan', times: 3, sentence: 'Toen Jan.' },
    ]);
  });

  it('proposes nothing that stands nowhere, whatever is told', () => {
    const word = fc.constantFrom(
      'Jan',
      'de',
      'Berg',
      '.',
      ',',
      '"',
      "'s",
      'J.',
      'mevr.',
      '\n',
      '[x]',
      'é',
      '’',
      'DE',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        for (const { name, times } of otherNames([text], [])) {
          expect(times).toBeGreaterThan(0);
          expect(timesNamed([withoutName(text, name, 'iemand')], name)).toBe(0);
        }
      }),
    );
  });
});

describe('withoutName', () => {
  it('replaces every form of a name, and no longer word that begins with it', () => {
    expect(withoutName("Jan, Jans, Jan's, JAN, jan, Janneke, Dirk-Jan.", 'Jan', 'buurman')).toBe(
      "[buurman], [buurman]s, [buurman]'s, [buurman], jan, Janneke, Dirk-[buurman].",
    );
  });

  it('finds a name that was typed without a capital in any case', () => {
    expect(withoutName('jan en Jan', 'jan', 'buurman')).toBe('[buurman] en [buurman]');
  });

  it('takes the title along, however it is written', () => {
    const text =
      'Mevrouw Verhoeven zong. Toen belde mevrouw Verhoeven; MEVROUW VERHOEVEN zei Verhoeven niets.';
    expect(withoutName(text, 'Mevrouw Verhoeven', 'buurvrouw boven')).toBe(
      '[buurvrouw boven] zong. Toen belde [buurvrouw boven]; [buurvrouw boven] zei Verhoeven niets.',
    );
    expect(withoutName('Mrs Jones and Mrs. Jones', 'Mrs. Jones', 'neighbour')).toBe(
      '[neighbour] and [neighbour]',
    );
  });

  it('finds a name over a line end and however its accents are written', () => {
    expect(withoutName('Zoe\u0308\nde Wit', 'Zoë de Wit', 'buurvrouw')).toBe('[buurvrouw]');
  });

  it('leaves a text to the letter in which the name does not stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(withoutName(text, 'Qzwhartjevanvelsen', 'x')).toBe(text);
      }),
    );
  });

  it('takes a name with signs in it for no more than its signs', () => {
    expect(withoutName('A.B (Bob) AxB', 'A.B (Bob', 'x')).toBe('[x]) AxB');
  });
});
