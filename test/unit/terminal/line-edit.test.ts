/** A line that is being typed: what stands in it, and that a terminal shows just that, with its cursor at the caret. */
import headless from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/render/columns.ts';
import {
  changed,
  type Edit,
  edited,
  insert,
  type Line,
  type Sheet,
  written,
} from '../../../src/terminal/line-edit.ts';

const prompt = '> ';

const sheetOf = (columns: number): Sheet => ({ indent: prompt.length, columns, moves: true, columnsOf });

type Press = { readonly text: string } | { readonly edit: Edit };

const after = (line: Line, press: Press): Line =>
  'text' in press ? insert(line, press.text) : edited(line, press.edit);

/** What the terminal shows, its rows joined, and the text before its cursor. */
const shown = async (columns: number, presses: readonly Press[]) => {
  const terminal = new headless.Terminal({ cols: columns, rows: 60, allowProposedApi: true });
  const sheet = sheetOf(columns);
  let line: Line = { text: '', caret: 0 };
  let sent = prompt;
  for (const press of presses) {
    const now = after(line, press);
    sent += changed(sheet, line, now);
    line = now;
  }
  await new Promise<void>((resolve) => terminal.write(sent, resolve));
  const { active } = terminal.buffer;
  const rows = Array.from(
    { length: active.length },
    (_, at) => active.getLine(at)?.translateToString(true) ?? '',
  );
  return { line, screen: rows.join('').trimEnd(), cell: active.cursorY * columns + active.cursorX };
};

const edits: readonly Edit[] = [
  'backspace',
  'delete',
  'left',
  'right',
  'home',
  'line-end',
  'clear',
  'clear-word',
];
const press = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('a', 'een ', 'zondagmiddag', 'é', '“', 'x').map((text): Press => ({ text })),
  },
  { weight: 2, arbitrary: fc.constantFrom(...edits).map((edit): Press => ({ edit })) },
);

describe('a line on a terminal', () => {
  it('shows what is in it, with the cursor at the caret', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 8, max: 40 }),
        fc.array(press, { maxLength: 40 }),
        async (columns, presses) => {
          const { line, screen, cell } = await shown(columns, presses);
          expect(screen).toBe((prompt + line.text).trimEnd());
          expect(cell).toBe(prompt.length + line.caret);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes away whole characters, however many units they have', () => {
    const family = '👨‍👩‍👧';
    const line = insert({ text: '', caret: 0 }, `e\u0301${family}`);
    expect(edited(line, 'backspace').text).toBe('e\u0301');
    expect(edited(edited(line, 'backspace'), 'backspace').text).toBe('');
    expect(edited(edited(line, 'left'), 'left').caret).toBe(0);
    expect(edited(edited(line, 'home'), 'delete').text).toBe(family);
  });

  it('sends a letter or two for a letter, however long the line', () => {
    const long = { text: 'woord '.repeat(2000), caret: 12_000 };
    expect(changed(sheetOf(80), long, insert(long, 'x'))).toBe('x');
    expect(changed(sheetOf(80), long, edited(long, 'backspace')).length).toBeLessThan(8);
  });

  it('moves no cursor where there is none to move', () => {
    const dumb = { ...sheetOf(20), moves: false };
    const line = insert({ text: '', caret: 0 }, 'een twee');
    expect(changed(dumb, line, edited(line, 'clear-word'))).toBe('\b \b'.repeat(4));
    expect(changed(dumb, line, edited(line, 'left'))).toBe('');
    expect(written(dumb, line, 0)).toBe('een twee');
  });
});
