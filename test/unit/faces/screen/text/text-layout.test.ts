/** Rows of a text beside a naive wrap, and rows that follow its changes beside rows that are made anew. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shown } from '../../../../../src/faces/screen/text/shown.ts';
import { TextLayout } from '../../../../../src/faces/screen/text/text-layout.ts';
import { columnsOf } from '../../../../../src/render/columns.ts';
import { anyText, placesIn } from './texts.ts';

const startsOf = (layout: TextLayout): readonly number[] =>
  Array.from({ length: layout.count }, (_, row) => layout.startOf(row));

const charactersOf = (text: string): readonly string[] =>
  placesIn(text)
    .slice(0, -1)
    .map((from, index) => text.slice(from, placesIn(text)[index + 1]));

const widthOf = (characters: readonly string[]): number =>
  characters.reduce((sum, character) => sum + columnsOf(shown(character)), 0);

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** Words with the blanks behind them, each onto the row where it fits, cut where it is longer than a row. */
const naiveStarts = (text: string, columns: number): readonly number[] => {
  const starts: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    starts.push(at);
    let row: string[] = [];
    const words: string[][] = [];
    for (const character of charactersOf(line)) {
      const last = words.at(-1);
      if (last === undefined || (!isBlank(character) && isBlank(last.at(-1)))) words.push([character]);
      else last.push(character);
    }
    for (const word of words) {
      const bare = word.filter((character) => !isBlank(character));
      const breaks = (more: readonly string[]): boolean =>
        row.length > 0 && more.length > 0 && widthOf([...row, ...more]) > columns;
      if (breaks(bare)) {
        starts.push(at);
        row = [];
      }
      for (const character of word) {
        if (!isBlank(character) && breaks([character])) {
          starts.push(at);
          row = [];
        }
        row.push(character);
        at += character.length;
      }
    }
    at += 1;
  }
  return starts;
};

test('rows are those of a naive wrap', () => {
  fc.assert(
    fc.property(anyText(40), fc.integer({ min: 2, max: 12 }), (text, columns) => {
      expect(startsOf(new TextLayout(text, { columns, columnsOf }))).toEqual(naiveStarts(text, columns));
    }),
    { numRuns: 300 },
  );
});

test('rows that follow changes are those that are made anew', () => {
  const change = fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
    inserted: anyText(6),
  });
  fc.assert(
    fc.property(
      anyText(60),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 2, max: 12 }),
      (begin, changes, columns) => {
        let text = begin;
        const layout = new TextLayout(text, { columns, columnsOf });
        for (const { from, length, inserted } of changes) {
          const at = Math.floor(from * text.length);
          const removed = text.slice(at, at + length);
          text = text.slice(0, at) + inserted + text.slice(at + removed.length);
          layout.follow(text, { at, removed, inserted });
          expect(startsOf(layout)).toEqual(startsOf(new TextLayout(text, { columns, columnsOf })));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('every place is in one row, between its start and its stop, and is found again by its column', () => {
  fc.assert(
    fc.property(anyText(40), fc.integer({ min: 4, max: 12 }), (text, columns) => {
      const layout = new TextLayout(text, { columns, columnsOf });
      for (const place of placesIn(text)) {
        const row = layout.rowOf(place);
        expect(place).toBeGreaterThanOrEqual(layout.startOf(row));
        expect(place).toBeLessThanOrEqual(layout.stopOf(row));
        const column = layout.columnOf(place);
        expect(column).toBeLessThanOrEqual(columns);
        const found = layout.placeIn(row, column);
        expect(layout.rowOf(found)).toBe(row);
        expect(layout.columnOf(found)).toBe(column);
      }
    }),
    { numRuns: 300 },
  );
});
