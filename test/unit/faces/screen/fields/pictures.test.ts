/** What the fields look like, wide and small, in Dutch and in English. */
import { describe, expect, it } from 'vitest';
import { town } from '../../../interview/visit.ts';
import { type Around, picture, pressed, questionField } from '../asked.ts';

const topics =
  'options: [{value: team, label: {nl: "Het team, en hoe dat elkaar opvangt als het even niet gaat", en: "The team, and how it stands in for one another when things are hard"}}, {value: fun, label: {nl: Plezier, en: Fun}}, {value: rest, label: {nl: Rust, en: Rest}}]';

const nl: Around = { language: 'nl' };
const small = [40, 6] as const;

const practices = [
  ...['Buurttafel', 'Soep op vrijdag', 'Klussendienst', 'Sleutelkast', 'Naaikamer', 'Tuin van allen'],
  ...['Bankje voor de deur', 'Samen eten', 'Nachtwacht', 'Voorleesuur', 'Fietsenwerkplaats', 'Ruilkast'],
];
const known: Around = { ...nl, surroundings: { ...town, practices } };

const seenAfter = (
  question: string,
  script: string,
  around: Around,
  size?: readonly [number, number],
): string => {
  const field = questionField(question, around);
  pressed(field, script);
  return picture(field, size);
};

describe('the fields', () => {
  it('show a choice, with what stands and what is marked', () => {
    expect(seenAfter(`type: choice, ${topics}`, '', {})).toMatchInlineSnapshot(`
      "
        1. The team, and how it stands in for one another when things are hard
        2. Fun
        3. Rest
      "
    `);
    expect(seenAfter(`type: choice, ${topics}`, '{up}', { ...nl, answer: 'fun' })).toMatchInlineSnapshot(`
      "
      › 1.   Het team, en hoe dat elkaar opvangt als het even niet gaat
        2. ✓ Plezier
        3.   Rust
      "
    `);
    expect(seenAfter(`type: choice, ${topics}`, '{down}', nl, small)).toMatchInlineSnapshot(`
      "
      › 1. Het team, en hoe dat elkaar
           opvangt als het even niet gaat
        2. Plezier
        3. Rust
      "
    `);
  });

  it('show what is ticked, and what has a place', () => {
    expect(seenAfter(`type: choices, ${topics}`, '13{down}', {})).toMatchInlineSnapshot(`
      "
        1. [x] The team, and how it stands in for one another when things are hard
        2. [ ] Fun
      › 3. [x] Rest
      "
    `);
    expect(seenAfter(`type: choices, ${topics}`, '2', nl, small)).toMatchInlineSnapshot(`
      "
        1. [ ] Het team, en hoe dat elkaar
               opvangt als het even niet gaat
      › 2. [x] Plezier
        3. [ ] Rust
      "
    `);
    expect(seenAfter(`type: rank, ${topics}`, '', nl)).toMatchInlineSnapshot(`
      "
        Kies eerst het belangrijkste, dan het volgende.

      › 1. [ ] Het team, en hoe dat elkaar opvangt als het even niet gaat
        2. [ ] Plezier
        3. [ ] Rust
      "
    `);
    expect(seenAfter(`type: rank, ${topics}`, '32', nl, small)).toMatchInlineSnapshot(`
      "
      › 1. [ ] Het team, en hoe dat elkaar
               opvangt als het even niet gaat
        2. [2] Plezier
        3. [1] Rust
      "
    `);
  });

  it('show a scale with its ends', () => {
    expect(seenAfter('type: scale, from: 1, to: 10', '7', nl)).toMatchInlineSnapshot(`
      "
         1   2   3   4   5   6 [ 7]  8   9  10
        laagst                          hoogst
      "
    `);
    expect(seenAfter('type: scale, from: 0, to: 10', '', {}, [30, 6])).toMatchInlineSnapshot(`
      "
         0   1   2   3   4   5   6
         7   8   9  10
        0: lowest   10: highest
      "
    `);
    expect(seenAfter('type: scale, from: 1, to: 3', '1', {})).toMatchInlineSnapshot(`
      "
       [1] 2  3
        1: lowest   3: highest
      "
    `);
  });

  it('show under a line how it is understood', () => {
    expect(seenAfter('type: number', '', nl)).toMatchInlineSnapshot(`
      "
      │ _
        Een getal.
      "
    `);
    expect(seenAfter('type: number', 'drie', nl)).toMatchInlineSnapshot(`
      "
      │ drie_
        Dat is 3
      "
    `);
    expect(seenAfter('type: number', 'veel', nl, small)).toMatchInlineSnapshot(`
      "
      │ veel_
        Een getal.
      "
    `);
    expect(seenAfter('type: date', '', {})).toMatchInlineSnapshot(`
      "
      │ _
        A day, month or year, such as 14-3-2026. Not sure yet? Leave it empty; Tab
        keeps it as a note.
      "
    `);
    expect(seenAfter('type: date', 'gisteren', nl)).toMatchInlineSnapshot(`
      "
      │ gisteren_
        Dat is 13 maart 2026
      "
    `);
    expect(seenAfter('type: date', 'march 2026', {}, small)).toMatchInlineSnapshot(`
      "
      │ march 2026_
        That is March 2026
      "
    `);
  });

  it('show yes and no', () => {
    expect(seenAfter('type: yes_no', '', nl)).toMatchInlineSnapshot(`
      "
        1. Ja
        2. Nee
      "
    `);
    expect(seenAfter('type: yes_no', '', { answer: true })).toMatchInlineSnapshot(`
      "
      › 1. ✓ Yes
        2.   No
      "
    `);
  });

  it('show names that are known, what may be meant, and what is new', () => {
    expect(seenAfter('type: practice', '', known, [80, 8])).toMatchInlineSnapshot(`
      "
      │ _
        Er zijn er 12 bekend. Typ een deel van de naam, of een nieuwe naam.
        Buurttafel
        Soep op vrijdag
        Klussendienst
        Sleutelkast
        Naaikamer
                                                                            ▲ 0   ▼ 7
      "
    `);
    expect(seenAfter('type: practice', 'soep', known)).toMatchInlineSnapshot(`
      "
      │ soep_

        Nieuw: soep
        Soep op vrijdag
      "
    `);
    expect(seenAfter('type: practice', 'soep{enter}', known)).toMatchInlineSnapshot(`
      "
      │ soep_
        Is het een van deze?

        Nieuw: soep
      › Soep op vrijdag
      "
    `);
    expect(seenAfter('type: practice', 'soep{enter}', known, small)).toMatchInlineSnapshot(`
      "
      │ soep_
        Is het een van deze?
        Nieuw: soep
      › Soep op vrijdag
      "
    `);
    expect(seenAfter('type: practice', 'Soep op vrijdag', known)).toMatchInlineSnapshot(`
      "
      │ Soep op vrijdag_

      › Soep op vrijdag
      "
    `);
    expect(seenAfter('type: person', '', {})).toMatchInlineSnapshot(`
      "
      │ _
        Type the number, or another name.

        1. P07
        2. P08
      "
    `);
    expect(seenAfter('type: person', '2', nl)).toMatchInlineSnapshot(`
      "
      │ 2_

        1. P07
      › 2. P08
      "
    `);
    expect(seenAfter('type: setting', 'zz', nl)).toMatchInlineSnapshot(`
      "
      │ zz_
        Hier is niets met die letters.
      "
    `);
  });

  it('say it where there is nothing to point at', () => {
    expect(seenAfter('type: turn', '', nl)).toMatchInlineSnapshot(`
      "
        Er is geen eerdere. Enter gaat verder.
      "
    `);
    expect(seenAfter('type: say', '', nl)).toMatchInlineSnapshot(`
      "

      "
    `);
  });
});
