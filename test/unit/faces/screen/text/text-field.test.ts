/** A text on the screen: how it looks in a wide and a small window, and what its keys do. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Key } from '../../../../../src/faces/canvas.ts';
import type { Space } from '../../../../../src/faces/screen/field.ts';
import { widthOf } from '../../../../../src/faces/screen/rows.ts';
import { textField } from '../../../../../src/faces/screen/text/text-field.ts';
import { sayIn } from '../../../../../src/messages/say.ts';
import { columnsOf } from '../../../../../src/render/columns.ts';
import { anyText } from './texts.ts';

const signs = {
  ...{ rule: '─', margin: '│', tick: '✓', dot: '·', here: '›', full: '█', empty: '░' },
  ...{ up: '▲', down: '▼', ellipsis: '…', between: '·' },
};
const space = (columns: number, rows: number): Space => ({ columns, rows, large: false, signs, columnsOf });
const wide = space(79, 14);
const small = space(39, 5);

type Field = ReturnType<typeof textField>;
type Form = Parameters<typeof textField>[0]['form'];

const fieldWith = (text: string, form: Form = 'story', language: 'nl' | 'en' = 'nl', atMost = 3): Field =>
  textField({ text, caret: text.length, form, say: sayIn(language), atMost });

/** The caret as `_`, over what stands there. */
const drawn = (field: Field, room: Space): string => {
  const { rows, caret } = field.draw(room);
  return rows
    .map((row, at) => {
      const text = row.map((span) => span.text).join('');
      if (caret?.row !== at) return text.trimEnd();
      let before = '';
      for (const letter of text) {
        if (columnsOf(before + letter) > caret.column) break;
        before += letter;
      }
      const blank = ' '.repeat(caret.column - columnsOf(before));
      return `${before}${blank}_${text.slice(before.length + 1)}`.trimEnd();
    })
    .join('\n');
};

const press = (field: Field, ...keys: readonly (Key | Exclude<Key['key'], 'text' | 'paste'>)[]): unknown => {
  let result: unknown;
  for (const key of keys) result = field.press(typeof key === 'string' ? { key } : key);
  return result;
};
const type = (field: Field, text: string): void => {
  for (const letter of text) field.press({ key: 'text', text: letter });
};

const story =
  'Het was de winter van 2019. De verwarming viel uit en het hele team kwam op zondag, zonder dat iemand erom vroeg.\n"niemand telde de uren"';

test('a story in a wide window', () => {
  expect(drawn(fieldWith(story), wide)).toMatchInlineSnapshot(`
    "│ Het was de winter van 2019. De verwarming viel uit en het hele team kwam op
    │ zondag, zonder dat iemand erom vroeg.
    │ "niemand telde de uren"_
    │                                                                   26 woorden"
  `);
});

test('a story in a small window shows where the caret is', () => {
  const field = fieldWith(
    `${story}\n\nLater: 漢字 en 👩‍👩‍👧 – é\u0301\x1b\u202e kwamen erbij.`,
    'story',
    'en',
  );
  expect(drawn(field, small)).toMatchInlineSnapshot(`
    "│ "niemand telde de uren"
    │
    │ Later: 漢字 en 👩‍👩‍👧 – é́?? kwamen
    │ erbij._
    │                 ▲ 4   ▼ 0   32 words"
  `);
  press(field, 'text-start', 'down', 'down', 'down');
  expect(drawn(field, small)).toMatchInlineSnapshot(`
    "│ verwarming viel uit en het hele team
    │ kwam op zondag, zonder dat iemand
    │ _rom vroeg.
    │ "niemand telde de uren"
    │                 ▲ 1   ▼ 3   32 words"
  `);
  expect(drawn(field, space(30, 3))).toMatchInlineSnapshot(`
    "│ zondag, zonder dat iemand
    │ _rom vroeg.
    │ "niemand telde de uren""
  `);
});

test('a list has a dot before each item, and says how many there may be', () => {
  const field = fieldWith('', 'list', 'nl');
  expect(drawn(field, small)).toMatchInlineSnapshot(`
    "│ · _
    │                    0 van hoogstens 3"
  `);
  type(field, 'de koffie die er altijd was, ook op zondag');
  expect(press(field, 'enter', 'enter')).toEqual({ pressed: 'settled' });
  type(field, '- de sleutel');
  press(field, 'enter');
  expect(drawn(field, space(39, 8))).toMatchInlineSnapshot(`
    "│ · de koffie die er altijd was, ook
    │   op zondag
    │ · - de sleutel
    │ · _
    │                    2 van hoogstens 3"
  `);
  press(field, { key: 'paste', text: 'de tuin\nde buurvrouw' });
  expect(field.draw(wide).rows.at(-1)?.at(-1)).toEqual({ text: '4 van hoogstens 3', style: 'warning' });
  expect(press(field, 'end')).toEqual({
    pressed: 'refused',
    why: 'Er passen er hoogstens 3: houd die er het meest toe doen.',
  });
  press(field, 'undo');
  type(field, 'de tuin');
  expect(press(field, 'end')).toEqual({
    pressed: 'done',
    value: 'de koffie die er altijd was, ook op zondag\nde sleutel\nde tuin',
  });
});

test('one line: Enter takes it, pasted line ends become blanks, and it has no count', () => {
  const field = fieldWith('', 'line', 'en');
  expect(press(field, 'enter')).toEqual({ pressed: 'empty' });
  press(field, { key: 'paste', text: 'The winter of 2019,\n when nobody\r\ncounted' });
  expect(drawn(field, small)).toMatchInlineSnapshot(`
    "│ The winter of 2019, when nobody
    │ counted_"
  `);
  expect(press(field, 'enter')).toEqual({
    pressed: 'done',
    value: 'The winter of 2019, when nobody counted',
  });
});

test('a line that begins with a quotation mark looks like a quote to its end, and no other', () => {
  const said = `Zij zei:\n"${'niemand telde de uren '.repeat(4)}"\nen lachte`;
  const styles = fieldWith(said)
    .draw(wide)
    .rows.map((row) => row[1]?.style);
  expect(styles).toEqual(['plain', 'quote', 'quote', 'plain', 'plain']);
  const scrolled = fieldWith(said.slice(0, -12)).draw(space(39, 2));
  expect(scrolled.rows.map((row) => row[1]?.style)).toEqual(['quote', 'quote']);
});

test('Enter settles the draft; Ctrl+D is done, or says that there is nothing', () => {
  const field = fieldWith(' \n', 'story');
  expect(press(field, 'end')).toEqual({ pressed: 'empty' });
  type(field, 'Het was winter.');
  expect(press(field, 'enter')).toEqual({ pressed: 'settled' });
  expect(field.typed()).toEqual({ text: ' \nHet was winter.\n', caret: 18 });
  expect(press(field, 'end')).toEqual({ pressed: 'done', value: ' \nHet was winter.' });
});

test('up and down keep their column over rows and short lines; Home and End know the row', () => {
  const field = fieldWith('een lange eerste regel\nkort\nnog een lange regel');
  field.draw(space(15, 8));
  press(field, 'up', 'up');
  expect(drawn(field, space(15, 8))).toMatchInlineSnapshot(`
    "│ een lange
    │ eerste regel
    │ kort_
    │ nog een
    │ lange regel
    │    9 woorden"
  `);
  press(field, 'up', 'home');
  expect(field.typed()?.caret).toBe(10);
  press(field, 'line-end');
  expect(field.typed()?.caret).toBe(22);
  expect(press(field, 'page-down')).toEqual({ pressed: 'unheard' });
  expect(field.typed()?.caret).toBe(22);
  drawn(field, space(15, 3));
  press(field, 'page-down', 'page-down');
  expect(field.typed()?.caret).toBe(47);
  expect(press(field, 'page-down')).toEqual({ pressed: 'unheard' });
});

test('keys that are not for a text are left to the screen', () => {
  for (const key of ['tab', 'shift-tab', 'escape', 'interrupt', 'undo', 'redo', 'up', 'backspace'] as const)
    expect(press(fieldWith(''), key)).toEqual({ pressed: 'unheard' });
});

test('an editor changes the whole text, and Ctrl+Z brings the old one back', () => {
  const field = fieldWith('kort');
  field.replace('kort en lang', 4);
  expect(field.typed()).toEqual({ text: 'kort en lang', caret: 4 });
  expect(field.words()).toBe(3);
  press(field, 'undo');
  expect(field.typed()).toEqual({ text: 'kort', caret: 4 });
});

const names = [
  ...['enter', 'backspace', 'delete', 'left', 'right', 'up', 'down', 'word-left', 'word-right', 'home'],
  ...[
    'line-end',
    'text-start',
    'text-end',
    'page-up',
    'page-down',
    'clear',
    'clear-word',
    'undo',
    'redo',
    'end',
  ],
] as const;

test('whatever is pressed in whatever window, the picture stays in its space and the caret in the picture', () => {
  const key = fc.oneof(
    fc.constantFrom(...names).map((name): Key => ({ key: name })),
    anyText(4).map((text): Key => ({ key: 'text', text })),
    anyText(20).map((text): Key => ({ key: 'paste', text })),
  );
  const room = fc.tuple(fc.integer({ min: 8, max: 60 }), fc.integer({ min: 1, max: 9 }));
  const presses = fc.array(fc.tuple(key, room), { maxLength: 25 });
  fc.assert(
    fc.property(fc.constantFrom<Form>('story', 'list', 'line'), anyText(30), presses, (form, text, all) => {
      const field = fieldWith(text, form);
      for (const [each, [columns, rows]] of all) {
        press(field, each);
        const picture = field.draw(space(columns, rows));
        expect(field.draw(space(columns, rows))).toEqual(picture);
        expect(picture.rows.length).toBeLessThanOrEqual(rows);
        for (const row of picture.rows) expect(widthOf(row, { columnsOf })).toBeLessThanOrEqual(columns);
        expect(picture.caret?.row).toBeLessThan(picture.rows.length);
        expect(picture.caret?.column).toBeLessThan(columns);
        const sent = picture.rows.flatMap((row) => row.map((span) => span.text)).join('');
        expect(sent).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202e]|\p{Surrogate}/u);
      }
    }),
    { numRuns: 150 },
  );
});

/** The shortest of some times; other work on the machine only makes them longer. */
const shortest = (work: () => void): number =>
  Math.min(
    ...Array.from({ length: 7 }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );

const longLine = (letters: number): string => 'Niemand telde de uren op zondag. '.repeat(letters / 33);

test('a paste costs what its length says, not its square', () => {
  const paste = (letters: number) => (): void => {
    const field = fieldWith('');
    field.draw(wide);
    press(field, { key: 'paste', text: longLine(letters) });
    field.draw(wide);
  };
  shortest(paste(100_000));
  expect(shortest(paste(100_000))).toBeLessThan(60 * shortest(paste(10_000)));
});

test('a key costs little in a line of any length', () => {
  const typing = (letters: number): (() => void) => {
    const field = fieldWith(longLine(letters));
    field.draw(wide);
    return () => {
      for (const text of 'waarderend onderzoeken ') {
        field.press({ key: 'text', text });
        field.draw(wide);
      }
    };
  };
  const once = shortest(() => fieldWith(longLine(50_000)).draw(wide));
  expect(shortest(typing(50_000)) / 23).toBeLessThan(once / 2);
});
