/** What the second window shows: in the middle, calm, and never more than fits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper, Picture, Signs } from '../../../../src/faces/canvas.ts';
import { type ShowPage, showPicture } from '../../../../src/faces/screen/show-picture.ts';
import { paperOf } from './scripted-canvas.ts';

const ascii: Signs = {
  ...{ rule: '-', margin: '|', tick: 'x', dot: '-', here: '>', full: '#', empty: '.' },
  ...{ up: '^', down: 'v', ellipsis: '~', between: '-' },
};

/** A frame shows where the window ends. */
const framed = (page: ShowPage, on: Paper): string => {
  const lines = textOf(showPicture(page, on));
  const frame = `+${'-'.repeat(on.columns)}+`;
  const rows = Array.from({ length: on.rows }, (_, at) => `|${(lines[at] ?? '').padEnd(on.columns)}|`);
  return [frame, ...rows, frame].join('\n');
};

const textOf = ({ rows }: Picture): readonly string[] =>
  rows.map((row) => row.map(({ text }) => text).join(''));

const asked: ShowPage = {
  above: 'Verkennen',
  text: 'Vertel eens over een moment waarop u zich hier het meest levend en betrokken voelde.',
  below: 'deel 3 van 7',
  share: 0.4,
};
const waiting: ShowPage = {
  above: '',
  text: 'When a conversation begins, its question appears here.',
  below: 'Press q to close this window.',
  share: null,
};

describe('the picture of the second window', () => {
  it('stands calm in 80×24', () => {
    expect(framed(asked, paperOf(80, 24))).toMatchInlineSnapshot(`
      "+--------------------------------------------------------------------------------+
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                Verkennen                                                       |
      |                                                                                |
      |                                                                                |
      |                Vertel eens over een moment waarop u zich                       |
      |                hier het meest levend en betrokken voelde.                      |
      |                                                                                |
      |                                                                                |
      |                ██████████░░░░░░░░░░░░░░                                        |
      |                deel 3 van 7                                                    |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      +--------------------------------------------------------------------------------+"
    `);
    expect(framed(waiting, paperOf(80, 24))).toMatchInlineSnapshot(`
      "+--------------------------------------------------------------------------------+
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                When a conversation begins,                                     |
      |                its question appears here.                                      |
      |                                                                                |
      |                                                                                |
      |                Press q to close this window.                                   |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      |                                                                                |
      +--------------------------------------------------------------------------------+"
    `);
  });

  it('holds at 40×12, also without Unicode', () => {
    expect(framed(asked, paperOf(40, 12))).toMatchInlineSnapshot(`
      "+----------------------------------------+
      |  Verkennen                             |
      |                                        |
      |                                        |
      |  Vertel eens over een moment           |
      |  waarop u zich hier het meest          |
      |  levend en betrokken voelde.           |
      |                                        |
      |                                        |
      |  ██████████░░░░░░░░░░░░░░              |
      |  deel 3 van 7                          |
      |                                        |
      |                                        |
      +----------------------------------------+"
    `);
    expect(
      framed(
        { ...waiting, text: 'Zodra er een gesprek begint, staat hier de vraag.' },
        paperOf(40, 12, { signs: ascii }),
      ),
    ).toMatchInlineSnapshot(`
      "+----------------------------------------+
      |                                        |
      |                                        |
      |                                        |
      |  Zodra er een gesprek begint,          |
      |  staat hier de vraag.                  |
      |                                        |
      |                                        |
      |  Press q to close this window.         |
      |                                        |
      |                                        |
      |                                        |
      |                                        |
      +----------------------------------------+"
    `);
    expect(framed(asked, paperOf(40, 12, { signs: ascii }))).toMatchInlineSnapshot(`
      "+----------------------------------------+
      |  Verkennen                             |
      |                                        |
      |                                        |
      |  Vertel eens over een moment           |
      |  waarop u zich hier het meest          |
      |  levend en betrokken voelde.           |
      |                                        |
      |                                        |
      |  ##########..............              |
      |  deel 3 van 7                          |
      |                                        |
      |                                        |
      +----------------------------------------+"
    `);
  });

  it('shows the phase alone where a question is not for whoever tells', () => {
    expect(framed({ ...asked, text: '' }, paperOf(40, 12))).toMatchInlineSnapshot(`
      "+----------------------------------------+
      |                                        |
      |                                        |
      |                                        |
      |  Verkennen                             |
      |                                        |
      |                                        |
      |  ██████████░░░░░░░░░░░░░░              |
      |  deel 3 van 7                          |
      |                                        |
      |                                        |
      |                                        |
      |                                        |
      +----------------------------------------+"
    `);
  });

  it('drops what stands around the question before it drops words of it', () => {
    expect(framed(asked, paperOf(40, 7))).toMatchInlineSnapshot(`
      "+----------------------------------------+
      |  Verkennen                             |
      |                                        |
      |  Vertel eens over een moment           |
      |  waarop u zich hier het meest          |
      |  levend en betrokken voelde.           |
      |                                        |
      |                                        |
      +----------------------------------------+"
    `);
    expect(framed(asked, paperOf(40, 3))).toMatchInlineSnapshot(`
      "+----------------------------------------+
      |  Vertel eens over een moment           |
      |  waarop u zich hier het meest          |
      |  levend en betrokken voelde.           |
      +----------------------------------------+"
    `);
    expect(framed(asked, paperOf(20, 4))).toMatchInlineSnapshot(`
      "+--------------------+
      |Vertel eens over een|
      |moment waarop u zich|
      |hier het meest      |
      |levend en betrokken…|
      +--------------------+"
    `);
  });

  it('never leaves the window, and loses no word while there is room', () => {
    const word = fc.constantFrom('koffie', 'de', 'wijkverpleegkundige', '日本語', 'é', '👩‍👩‍👧', 'שלום');
    const sentence = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        sentence,
        fc.integer({ min: 20, max: 200 }),
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (text, columns, rows, share) => {
          const shown = textOf(showPicture({ ...asked, text, share }, paperOf(columns, rows)));
          expect(shown.length).toBeLessThanOrEqual(rows);
          for (const line of shown)
            expect(paperOf(columns, rows).columnsOf(line)).toBeLessThanOrEqual(columns);
          if (!shown.some((line) => line.endsWith('…')))
            for (const each of text.split(' ')) expect(shown.join('\n')).toContain(each);
        },
      ),
    );
  });
});
