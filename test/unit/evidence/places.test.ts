/** How settings may be named, and whose names stay out of every text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutHiddenNames } from '../../../src/evidence/hidden-names.ts';
import { groupOf, groupsOf, placesFor } from '../../../src/evidence/places.ts';
import { inquiry, setting } from './kept.ts';

const many = (count: number, area: string | null, first = 1) =>
  Array.from({ length: count }, (_, index) =>
    setting(`combi-${String(first + index).padStart(2, '0')}`, 4, area),
  );

const shape = (settings: Parameters<typeof groupsOf>[0]) =>
  groupsOf(settings).map(({ id, settings: ids }) => [id, ids.length]);

describe('groupsOf', () => {
  it.each([
    [
      'by area, five or more',
      [...many(5, 'Noord'), ...many(6, 'Zuid', 6)],
      [
        ['~area:Noord', 5],
        ['~area:Zuid', 6],
      ],
    ],
    [
      'the rest elsewhere',
      [...many(5, 'Noord'), ...many(3, 'Zuid', 6), ...many(2, 'Oost', 9)],
      [
        ['~area:Noord', 5],
        ['~elsewhere', 5],
      ],
    ],
    [
      'a small rest with the smallest group',
      [...many(7, 'Noord'), ...many(5, 'Zuid', 8), ...many(2, 'Oost', 13)],
      [
        ['~area:Noord', 7],
        ['~elsewhere', 7],
      ],
    ],
    [
      'all in one when there is but one area',
      [...many(5, 'Noord'), ...many(2, 'Oost', 6)],
      [['~elsewhere', 7]],
    ],
    ['fewer than five, hidden', many(4, 'Noord'), [['~hidden', 4]]],
    ['no area and no kind', many(6, null), [['~elsewhere', 6]]],
    [
      'large ones and those without a number by themselves',
      [setting('a', 10), setting('b', null), ...many(5, 'Noord')],
      [
        ['a', 1],
        ['b', 1],
        ['~area:Noord', 5],
      ],
    ],
    ['nothing', [], []],
  ] as const)('%s', (_, settings, expected) => {
    expect(shape(settings)).toEqual(expected);
  });

  it('by kind where there is no area', () => {
    const combis = many(5, null).map((one) => ({ ...one, kind: 'combi' }));
    expect(groupsOf(combis)).toMatchObject([
      { id: '~kind:combi', label: 'kind', name: 'combi', small: true },
    ]);
  });

  it('holds every setting once, and small ones never fewer than five together', () => {
    const settings = fc.uniqueArray(
      fc.tuple(fc.nat(40), fc.option(fc.nat(15)), fc.option(fc.constantFrom('N', 'Z', 'O'))),
      { selector: ([id]) => id, maxLength: 25 },
    );
    fc.assert(
      fc.property(settings, (all) => {
        const frame = all.map(([id, people, area]) => setting(`s${id}`, people, area));
        const groups = groupsOf(frame);
        expect(groups.flatMap(({ settings: ids }) => ids).sort()).toEqual(frame.map(({ id }) => id).sort());
        for (const { small, label, settings: ids } of groups) {
          if (small && label !== 'hidden') expect(ids.length).toBeGreaterThanOrEqual(5);
          if (!small) expect(ids).toHaveLength(1);
        }
      }),
    );
  });
});

describe('placesFor and groupOf', () => {
  const frame = [...many(5, 'Noord'), setting('plein', 200)];

  it('names every setting on the inquiry’s own screen', () => {
    const group = groupOf(placesFor(inquiry(frame), 'working'));
    expect(group('combi-01')).toMatchObject({ label: 'setting', name: 'Plek combi-01', small: false });
  });

  it.each(['shared', 'public', 'teller'] as const)(
    'names small settings by their group for %s',
    (purpose) => {
      const group = groupOf(placesFor(inquiry(frame), purpose));
      expect(group('combi-01')).toMatchObject({ id: '~area:Noord', label: 'area', name: 'Noord' });
      expect(group('~area:Noord').name).toBe('Noord');
      expect(group('plein')).toMatchObject({ label: 'setting', name: 'Plek plein' });
      expect(group('gone').label).toBe('elsewhere');
    },
  );

  it('lets settings go by their own names where no frame was declared', () => {
    expect(groupOf(placesFor(inquiry(), 'public'))('Het plein')).toMatchObject({
      label: 'setting',
      name: 'Het plein',
    });
  });
});

describe('withoutHiddenNames', () => {
  const hide = withoutHiddenNames(placesFor(inquiry([...many(5, 'Noord'), setting('plein', 200)]), 'shared'));

  it.each([
    ['Bij Plek combi-01 was het.', 'Bij […] was het.'],
    ['PLEK  COMBI-01, en combi-02!', '[…], en […]!'],
    ['Plek plein en combi-011', 'Plek plein en combi-011'],
    ['niets', 'niets'],
  ])('%j → %j', (text, expected) => {
    expect(hide(text)).toBe(expected);
  });

  it('takes names as they stand, also with signs in them', () => {
    const odd = [...many(4, 'Noord'), { ...setting('x1', 4, 'Noord'), name: 'De (oude) bocht+*' }];
    expect(withoutHiddenNames(placesFor(inquiry(odd), 'public'))('In De (oude) bocht+* dus')).toBe(
      'In […] dus',
    );
  });

  it('leaves everything on the inquiry’s own screen', () => {
    const own = withoutHiddenNames(placesFor(inquiry(many(5, 'Noord')), 'working'));
    expect(own('Plek combi-01')).toBe('Plek combi-01');
  });
});
