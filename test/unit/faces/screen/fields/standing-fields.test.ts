/** How things stand, for whom, and what is allowed: by keys, and as they look. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NamedKey } from '../../../../../src/faces/canvas.ts';
import { widthOf } from '../../../../../src/faces/screen/rows.ts';
import type { Answer } from '../../../../../src/template/template.ts';
import { town } from '../../../interview/visit.ts';
import { type Around, picture, pressed, questionField } from '../asked.ts';
import { paperOf } from '../scripted-canvas.ts';

const answered = (value: Answer | null) => ({ pressed: 'done', value: { reply: 'answer', value } });
const left = { pressed: 'done', value: { reply: 'leave' } };
const changed = { pressed: 'changed' };
const empty = { pressed: 'empty' };
const groups: Around = { surroundings: { ...town, groups: ['residents', 'staff', 'neighbours'] } };
const unnamed: Around = { surroundings: { ...town, groups: null } };

describe('the stage question', () => {
  it.each<[string, unknown, Around?]>([
    ['1', answered(0)],
    ['{down}{down}{enter}', answered(1)],
    ['6', answered(-1)],
    ['7', answered('unknown')],
    ['52', answered(5)],
    ['5{down}{enter}', answered(4)],
    ['5{shift-tab}1', answered(0)],
    ['5{left}5{backspace}7', answered('unknown')],
    ['5{enter}', empty],
    ['{shift-tab}', { pressed: 'unheard' }],
    ['{enter}', empty],
    ['{end}', empty],
    ['{end}', left, { answer: 6 }],
    ['{enter}{enter}', left, { answer: 6 }],
    ['51', answered(4), { answer: 6 }],
    ['{enter}', left, { answer: 2 }],
    ['{backspace}{end}', answered(null), { answer: 2 }],
  ])('%s', (script, expected, around) => {
    expect(pressed(questionField('type: stage', around), script)).toEqual(expected);
  });

  it('looks calm in both lists', () => {
    const field = questionField('type: stage', { language: 'nl' });
    expect(picture(field)).toMatchInlineSnapshot(`
      "
        1. Nooit van gehoord
        2. Wel eens gehoord
        3. We zijn het van plan
        4. We proberen het, vaker dan één keer
        5. Het hoort er gewoon bij
        6. Gestopt
        7. Weet ik niet
      "
    `);
    pressed(field, '5');
    expect(picture(field)).toMatchInlineSnapshot(`
      "
      Doet u het nog zoals in het begin?

        1. Ja
        2. Aangepast
        3. Samen met anderen
        4. Heel anders
      "
    `);
    expect(picture(questionField('type: stage', { answer: 5 }), [40, 12])).toMatchInlineSnapshot(`
      "
        1.   Never heard of it
        2.   Heard of it
        3.   We are planning to
        4.   We are trying it, more than once
      › 5. ✓ It is just how it is done
        6.   Stopped
        7.   I do not know
      "
    `);
  });
});

describe('reach, group by group', () => {
  const all = { neighbours: 'unknown', residents: 'reached', staff: 'not_yet' } as const;

  it.each<[string, unknown, Around]>([
    ['123{end}', answered(all), groups],
    ['{enter}{right}{enter}{right} {end}', answered(all), groups],
    ['{down}4{end}', answered({ staff: 'not_applicable' }), groups],
    ['  {end}', empty, groups],
    ['1{up}{backspace}{end}', empty, groups],
    ['{up}{left}{home}{line-end} {end}', answered({ residents: 'not_applicable' }), groups],
    ['5', { pressed: 'unheard' }, groups],
    ['{end}', left, { ...groups, answer: all }],
    ['1{end}', left, { ...groups, answer: all }],
    ['2{end}', answered({ ...all, residents: 'not_yet' }), { ...groups, answer: all }],
    ['{delete}{down}{delete}{down}{delete}{end}', answered(null), { ...groups, answer: all }],
    ['{end}', empty, unnamed],
    ['{enter}', empty, unnamed],
    ['staff{enter}', changed, unnamed],
    ['staff{enter}2{enter}', answered({ staff: 'not_yet' }), unnamed],
    ['staff{end}2 kids {enter}1{end}', answered({ staff: 'not_yet', kids: 'reached' }), unnamed],
    ['staff{enter}2STAFF{enter}1{end}', answered({ staff: 'reached' }), unnamed],
    ['{up}1{end}', answered({ staff: 'reached' }), { ...unnamed, answer: { staff: 'unknown' } }],
  ])('%s', (script, expected, around) => {
    expect(pressed(questionField('type: reach', around), script)).toEqual(expected);
  });

  it('keeps what is half filled in', () => {
    const field = questionField('type: reach', unnamed);
    pressed(field, 'staff: day{enter}2fam');
    const draft = field.typed();
    expect(draft).toEqual({ text: 'staff: day: not_yet\nfam', caret: 23 });
    const again = questionField('type: reach', { ...unnamed, draft });
    expect(pressed(again, 'ily{enter}1{end}')).toEqual(
      answered({ family: 'reached', 'staff: day': 'not_yet' }),
    );
    expect(questionField('type: reach', groups).typed()).toBeNull();
  });

  it('is a grid where there is room, and a list where there is not', () => {
    const field = questionField('type: reach', { ...groups, language: 'nl' });
    pressed(field, '12');
    expect(picture(field)).toMatchInlineSnapshot(`
      "
                    1 bereikt  2 nog niet  3 onbekend  4 n.v.t.
        residents   ✓          ·           ·           ·
        staff       ·          ✓           ·           ·
      › neighbours  ·         [·]          ·           ·
      "
    `);
    expect(picture(field, [40, 12])).toMatchInlineSnapshot(`
      "
        residents: bereikt
        staff: nog niet
      › neighbours
         1 bereikt [2 nog niet]
         3 niet bekend
         4 niet van toepassing
      "
    `);
    expect(picture(field, [40, 3])).toMatchInlineSnapshot(`
      "
      › neighbours
         1 bereikt [2 nog niet]
                                    ▲ 2   ▼ 2
      "
    `);
    const named = questionField('type: reach', unnamed);
    pressed(named, 'staff{enter}2chi');
    expect(picture(named, [60, 12])).toMatchInlineSnapshot(`
      "
                  1 reached  2 not yet  3 unknown  4 n/a
        staff     ·          ✓          ·          ·
      › For which other group of people?
        │ chi_
      "
    `);
  });
});

describe('consent', () => {
  it.each<[string, unknown, Around?]>([
    ['3', answered('quote')],
    ['{down}{enter}', answered('none')],
    ['{enter}', empty],
    ['{end}', left, { answer: 'internal' }],
    ['{down}{enter}', answered('quote'), { answer: 'internal' }],
  ])('%s', (script, expected, around) => {
    expect(pressed(questionField('type: consent', around), script)).toEqual(expected);
  });

  it('says of each level what it means', () => {
    expect(picture(questionField('type: consent', { language: 'nl' }))).toMatchInlineSnapshot(`
      "
        1. Er mag niets worden opgeschreven of bewaard
           Wat u vertelt, blijft tussen ons; er wordt niets van bewaard.
        2. Het mag meetellen, maar mijn woorden blijven bij de mensen die dit
           onderzoek doen
           Het telt mee in de aantallen; uw eigen woorden komen in geen enkel
           verslag.
        3. Mijn woorden mogen in een verslag staan, zonder mijn naam, maar niet in
           een verslag dat iedereen kan lezen
           Wie erbij betrokken is, kan uw woorden lezen; uw naam staat er niet bij.
        4. Mijn woorden mogen in een verslag staan dat iedereen kan lezen, zonder
           mijn naam
           Iedereen kan uw woorden lezen; uw naam staat er niet bij.

      U mag hier altijd op terugkomen.
      "
    `);
    expect(picture(questionField('type: consent', { answer: 'quote' }), [40, 9])).toMatchInlineSnapshot(`
      "
      › 3. ✓ My words may be in a report,
             without my name, but not in one
             that everyone can read
             Those who are involved can read
             your words; your name is not
             with them.
                                    ▲ 5   ▼ 3
      "
    `);
  });
});

const someKey = fc.constantFrom<NamedKey>(
  ...(['enter', 'end', 'up', 'down', 'left', 'right', 'home', 'line-end', 'page-up', 'page-down'] as const),
  ...(['backspace', 'delete', 'clear', 'clear-word', 'shift-tab', 'undo', 'redo', 'tab', 'escape'] as const),
);

it('never throws and never exceeds its space, whatever is pressed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('type: stage', 'type: reach', 'type: consent'),
      fc.constantFrom(groups, unnamed),
      fc.array(
        fc.oneof(
          someKey.map((key) => ({ key })),
          fc
            .string({ unit: 'grapheme', minLength: 1, maxLength: 3 })
            .map((text) => ({ key: 'text', text }) as const),
          fc.constantFrom(...'1234 ').map((text) => ({ key: 'text', text }) as const),
          fc.string({ unit: 'binary', maxLength: 60 }).map((text) => ({ key: 'paste', text }) as const),
        ),
        { maxLength: 20 },
      ),
      fc.integer({ min: 20, max: 100 }),
      fc.integer({ min: 1, max: 20 }),
      (question, around, script, columns, rows) => {
        const field = questionField(question, around);
        for (const key of script) {
          field.press(key);
          const paper = paperOf(columns, rows);
          const drawn = field.draw(paper);
          expect(drawn.rows.length).toBeLessThanOrEqual(rows);
          for (const row of drawn.rows) expect(widthOf(row, paper)).toBeLessThanOrEqual(columns);
          expect(field.draw(paper)).toEqual(drawn);
          const { caret } = drawn;
          if (caret !== null) expect(caret.row).toBeLessThan(Math.max(1, drawn.rows.length));
        }
      },
    ),
    { numRuns: 60 },
  );
});
