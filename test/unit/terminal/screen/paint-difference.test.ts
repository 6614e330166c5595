/** Pictures drawn one after another, by what differs, look as if each was drawn whole. */
import headless from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picture, Row, Span, Style } from '../../../../src/faces/canvas.ts';
import { columnsOf } from '../../../../src/render/columns.ts';
import { harmless } from '../../../../src/report/clean.ts';
import { paintDifference, type Sheet } from '../../../../src/terminal/screen/paint-difference.ts';
import { blankLine, lineOf } from '../../../../src/terminal/screen/screen-line.ts';
import { stylesFor } from '../../../../src/terminal/screen/styles.ts';

const styles = stylesFor({});

const sheetOf = ({ rows, caret }: Picture, columns: number, height: number): Sheet => ({
  columns,
  lines: Array.from({ length: height }, (_, at) => {
    const row = rows[at];
    return row === undefined ? blankLine : lineOf(row, { columns, columnsOf, harmless });
  }),
  caret,
});

const terminalOf = (columns: number, rows: number) => {
  const terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
  const send = (text: string): Promise<void> => new Promise((done) => terminal.write(text, done));
  const cells = (): readonly string[] => {
    const { active } = terminal.buffer;
    return Array.from({ length: rows }, (_, at) => {
      const line = active.getLine(at);
      return Array.from({ length: columns }, (__, column) => {
        const cell = line?.getCell(column);
        if (cell === undefined) return '';
        const letters = cell.getChars() === '' && cell.getWidth() === 1 ? ' ' : cell.getChars();
        const blank = letters === ' ' && !cell.isInverse();
        return blank
          ? ' '
          : [letters, cell.isDim(), cell.isBold(), cell.isInverse(), cell.getFgColor()].join('/');
      }).join('|');
    });
  };
  const cursor = () => ({ row: terminal.buffer.active.cursorY, column: terminal.buffer.active.cursorX });
  return { send, cells, cursor };
};

const opening = '\x1b[?1049h\x1b[?7l';

describe('a drawing of what differs', () => {
  const word = fc.constantFrom(
    'de',
    'heg',
    ' ',
    '│ ',
    '…',
    'één',
    '─'.repeat(9),
    '你好',
    '👍🏽',
    'e\u0301',
    'שלום',
    '\x1b[2J',
    '\t',
    '\u202e',
  );
  const style = fc.constantFrom<Style>('plain', 'dim', 'strong', 'accent', 'quote', 'chosen', 'warning');
  const span: fc.Arbitrary<Span> = fc.record({
    text: fc.array(word, { maxLength: 4 }).map((words) => words.join('')),
    style,
  });
  const [columns, height] = [24, 5];
  const row: fc.Arbitrary<Row> = fc.oneof(
    fc.array(span, { maxLength: 4 }),
    fc.constantFrom<Row>(
      [{ text: 'de verwarming', style: 'plain' }],
      [{ text: 'de verwarming v', style: 'plain' }],
    ),
  );
  const caret = fc.option(fc.record({ row: fc.nat(height - 1), column: fc.nat(columns - 1) }));
  const picture: fc.Arbitrary<Picture> = fc.record({ rows: fc.array(row, { maxLength: height + 1 }), caret });

  it('comes to the same as the whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(picture, { minLength: 1, maxLength: 5 }), async (pictures) => {
        const step = terminalOf(columns, height);
        await step.send(opening);
        let was: Sheet | null = null;
        for (const each of pictures) {
          const now = sheetOf(each, columns, height);
          await step.send(paintDifference(was, now, styles));
          was = now;
          const whole = terminalOf(columns, height);
          await whole.send(`${opening}${paintDifference(null, now, styles)}`);
          expect(step.cells()).toEqual(whole.cells());
          if (now.caret !== null) expect(step.cursor()).toEqual(now.caret);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('shows the text of every row, cut at the edge, and moves nothing', async () => {
    const screen = terminalOf(10, 3);
    const rows: Row[] = [
      [{ text: 'een lange regel', style: 'plain' }],
      [
        { text: 'a\x1b[31mb\x07', style: 'dim' },
        { text: 'c\td', style: 'chosen' },
      ],
      [{ text: '123456789你', style: 'plain' }],
    ];
    const now = sheetOf({ rows, caret: null }, 10, 3);
    await screen.send(opening + paintDifference(null, now, styles));
    const shown = screen.cells().map((line) =>
      line
        .replace(/\/[^|]*/g, '')
        .replaceAll('|', '')
        .trimEnd(),
    );
    expect(shown).toEqual(['een lange', 'abc d', '123456789']);
  });

  it('is nothing where nothing differs, and short where one letter does', () => {
    const line = 'De verwarming viel uit en het hele team kwam op zondag';
    const at = (text: string, count: number): Sheet =>
      sheetOf(
        {
          rows: [
            [{ text: '─'.repeat(80), style: 'dim' }],
            [
              { text: ' │ ', style: 'dim' },
              { text, style: 'plain' },
            ],
            [{ text: `▲ 0   ▼ 0   ${count} woorden`.padStart(80), style: 'dim' }],
          ],
          caret: { row: 1, column: 3 + text.length },
        },
        80,
        24,
      );
    expect(paintDifference(at(line, 11), at(line, 11), styles)).toBe('');
    expect(paintDifference(at(line, 11), at(`${line}!`, 11), styles)).toBe('!');
    expect(paintDifference(at(line, 11), at(`${line} x`, 12), styles)).toBe(
      '\x1b[?2026h\x1b[?25l x\x1b[3;72H\x1b[2m2\x1b[0m\x1b[2;60H\x1b[?25h\x1b[?2026l',
    );
    expect(paintDifference(at(line, 11), at(line.slice(0, -1), 11), styles)).toBe('\x1b[2;57H\x1b[K');
    const caretMoved = { ...at(line, 11), caret: null };
    expect(paintDifference(at(line, 11), caretMoved, styles)).toBe('\x1b[?25l');
    expect(paintDifference(caretMoved, at(line, 11), styles)).toBe('\x1b[2;58H\x1b[?25h');
  });

  it('sends no colour where none is wanted, and a background never', () => {
    const all = (environment: Record<string, string>): string =>
      Object.values(stylesFor(environment)).join('');
    expect(all({})).toBe('\x1b[2m\x1b[1m\x1b[36m\x1b[36m\x1b[7m\x1b[1;33m');
    for (const environment of [{ NO_COLOR: '1' }, { FORCE_COLOR: '0' }])
      expect(all(environment)).toBe('\x1b[2m\x1b[1m\x1b[7m\x1b[1m');
  });
});
