/** Lists that are longer than the window: what is in sight, and what is found by typing a part. */
import { describe, expect, it } from 'vitest';
import { choiceField } from '../../../../../src/faces/screen/fields/choice-field.ts';
import { ticksField } from '../../../../../src/faces/screen/fields/ticks-field.ts';
import { sayIn } from '../../../../../src/messages/say.ts';
import { picture, pressed } from '../asked.ts';

const say = sayIn('nl');
const streets = ['Kerkstraat', 'Dorpsstraat', 'Molenweg', 'Singel', 'Havenkade', 'Burgwal', 'Nieuwstraat'];
const offers = [
  ...streets,
  'Plein',
  'Achterom',
  'Zandpad',
  'Lange weg met een naam die niet op één regel past',
].map((label, at) => ({ value: `v${at}`, label, ...(at === 9 ? { detail: 'buiten de kern' } : {}) }));

describe('a long list', () => {
  it('keeps what is marked in sight and says what is above and below', () => {
    const field = choiceField({ say, offers });
    expect(picture(field, [40, 6])).toMatchInlineSnapshot(`
      "
        Zoek: _
      › 1. Kerkstraat
        2. Dorpsstraat
        3. Molenweg
        4. Singel
                                    ▲ 0   ▼ 9
      "
    `);
    pressed(field, '{page-down}');
    expect(picture(field, [40, 8])).toMatchInlineSnapshot(`
      "
        Zoek: _
        8. Plein
        9. Achterom
      ›    Zandpad
           buiten de kern
           Lange weg met een naam die niet op
           één regel past
                                    ▲ 7   ▼ 0
      "
    `);
    expect(pressed(field, '{enter}')).toEqual({ pressed: 'done', value: 'v9' });
  });

  it('has what was typed before what is only like it', () => {
    const field = choiceField({ say, offers: [...offers, { value: 'w', label: 'De Singels' }] });
    pressed(field, 'singels');
    expect(picture(field, [40, 8])).toMatch(/De Singels[\s\S]*Singel\n/);
  });

  it('is searched by a part of a name, and whole again when that is taken away', () => {
    const field = choiceField({ say, offers });
    pressed(field, 'straat');
    expect(picture(field, [40, 8])).toMatchInlineSnapshot(`
      "
        Zoek: straat_
      › Kerkstraat
        Dorpsstraat
        Nieuwstraat
      "
    `);
    expect(pressed(field, '{down}{end}')).toEqual({ pressed: 'done', value: 'v1' });
    pressed(field, 'q');
    expect(picture(field, [40, 8])).toMatchInlineSnapshot(`
      "
        Zoek: straatq_
        Hier is niets met die letters.
      "
    `);
    expect(pressed(field, '{enter}')).toEqual({ pressed: 'empty' });
    expect(pressed(field, '{clear}2')).toEqual({ pressed: 'done', value: 'v1' });
  });

  it('keeps its ticks while something else is looked for', () => {
    const field = ticksField({ say, offers, chosen: [], atMost: 2 });
    pressed(field, '1zand{enter}');
    expect(picture(field, [40, 8])).toMatchInlineSnapshot(`
      "
        Zoek: _
        8. [ ] Plein
        9. [ ] Achterom
      ›    [x] Zandpad
               buiten de kern
           [ ] Lange weg met een naam die
               niet op één regel past
                                    ▲ 7   ▼ 0
      "
    `);
    expect(pressed(field, '{clear}2')).toEqual({
      pressed: 'refused',
      why: 'Er passen er hoogstens 2: houd die er het meest toe doen.',
    });
    expect(pressed(field, '{end}')).toEqual({ pressed: 'done', value: ['v0', 'v9'] });
  });

  it('never takes a row that nobody marked with Ctrl+D', () => {
    expect(pressed(choiceField({ say, offers }), '{end}')).toEqual({ pressed: 'empty' });
    expect(pressed(choiceField({ say, offers, chosen: 'v3' }), '{end}')).toEqual({
      pressed: 'done',
      value: 'v3',
    });
  });
});
