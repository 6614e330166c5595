/** Whatever is pressed, in whatever window: no field throws, draws outside its space, or is drawn differently twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../../../src/faces/screen/rows.ts';
import { town } from '../../../interview/visit.ts';
import { questionField } from '../asked.ts';
import { keys, paperOf } from '../scripted-canvas.ts';

const names = Array.from({ length: 23 }, (_, at) => `Tafel ${at} van de lange straat 漢字`);
const list = (count: number): string =>
  `options: [${names.slice(0, count).map((name, at) => `{value: v${at}, label: {nl: "${name}", en: "${name}"}}`)}]`;

const questions = [
  ...[
    'say',
    'text',
    'story',
    'list, at_most: 2',
    'yes_no',
    'number',
    'date',
    'practice',
    'setting',
    'person',
  ],
  ...['stage', 'reach', 'consent', 'turn', 'scale, from: 1, to: 10', 'scale, from: -9, to: 200'],
  ...[3, 10, 23].flatMap((count) => ['choice', 'choices', 'rank'].map((type) => `${type}, ${list(count)}`)),
];

const script = fc
  .array(
    fc.constantFrom(
      ...[
        '1',
        '2',
        '9',
        '0',
        '-',
        'j',
        'n',
        't',
        ' ',
        'Tafel 1',
        'soup',
        '漢',
        '👩‍👩‍👧',
        '\x1b',
        '{enter}',
        '{end}',
      ],
      ...['{up}', '{down}', '{left}', '{right}', '{page-up}', '{page-down}', '{home}', '{line-end}'],
      ...['{backspace}', '{delete}', '{clear}', '{clear-word}', '{undo}', '{redo}', '{tab}', '{escape}'],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('any keys', () => {
  it.each(questions.map((question) => ({ title: question.slice(0, 30), question })))(
    'at $title',
    ({ question }) => {
      const window = fc.tuple(fc.integer({ min: 12, max: 120 }), fc.integer({ min: 1, max: 20 }));
      fc.assert(
        fc.property(script, window, (typed, [columns, rows]) => {
          const field = questionField(`type: ${question}`, { surroundings: { ...town, practices: names } });
          const paper = paperOf(columns, rows);
          for (const key of [{ key: 'paste', text: 'a\nb' } as const, ...keys(typed)]) {
            field.press(key);
            const drawn = field.draw(paper);
            const { caret } = drawn;
            const fits =
              drawn.rows.length <= rows &&
              drawn.rows.every((row) => widthOf(row, paper) <= columns) &&
              (caret === null || (caret.row < rows && caret.column < columns));
            if (!fits) throw new Error(`outside at ${key.key}: ${JSON.stringify(drawn)}`);
            expect(field.draw(paper)).toEqual(drawn);
          }
        }),
        { numRuns: 12 },
      );
    },
  );
});
