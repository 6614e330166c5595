/** One line that is being typed: its text and caret, and what to send to the terminal when a key changes them. */

export interface Line {
  readonly text: string;
  /** In UTF-16 units, always between two characters as people see them. */
  readonly caret: number;
}

/** Where a line is typed. */
export interface Sheet {
  /** Columns that the prompt takes. */
  readonly indent: number;
  /** Columns of the window. */
  readonly columns: number;
  /** Whether the terminal can move its cursor about. */
  readonly moves: boolean;
  readonly columnsOf: (text: string) => number;
}

/** A row and column, both from 0, counted from where the prompt begins. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Made at the first key that needs it: that takes a third of the time in which Node starts. */
let graphemes: Intl.Segmenter | null = null;
const charactersOf = (text: string): Iterable<Intl.SegmentData> => {
  graphemes ??= new Intl.Segmenter();
  return graphemes.segment(text);
};

/** Longer than any character that people type. */
const longestCharacter = 64;

const before = ({ text, caret }: Line): number => {
  const near = [...charactersOf(text.slice(Math.max(0, caret - longestCharacter), caret))];
  return caret - (near.at(-1)?.segment.length ?? 0);
};

const after = ({ text, caret }: Line): number => {
  const [first] = charactersOf(text.slice(caret, caret + longestCharacter));
  return caret + (first?.segment.length ?? 0);
};

export const insert = ({ text, caret }: Line, more: string): Line => ({
  text: text.slice(0, caret) + more + text.slice(caret),
  caret: caret + more.length,
});

const cut = ({ text }: Line, from: number, to: number): Line => ({
  text: text.slice(0, from) + text.slice(to),
  caret: from,
});

const edits = ['backspace', 'delete', 'left', 'right', 'home', 'line-end', 'clear', 'clear-word'] as const;

export type Edit = (typeof edits)[number];

export const isEdit = (key: string): key is Edit => edits.some((edit) => edit === key);

/** The same line when there is nothing to be done. */
export const edited = (line: Line, key: Edit): Line => {
  const { text, caret } = line;
  switch (key) {
    case 'backspace':
      return caret === 0 ? line : cut(line, before(line), caret);
    case 'delete':
      return caret === text.length ? line : cut(line, caret, after(line));
    case 'left':
      return { text, caret: before(line) };
    case 'right':
      return { text, caret: after(line) };
    case 'home':
      return { text, caret: 0 };
    case 'line-end':
      return { text, caret: text.length };
    case 'clear':
      return caret === 0 ? line : cut(line, 0, caret);
    case 'clear-word': {
      const from = text.slice(0, caret).replace(/\S+\s*$/, '').length;
      return from === caret ? line : cut(line, from, caret);
    }
  }
};

/** Where the cursor stands after a text; a wide character that does not fit begins the next row. */
const cellAfter = ({ indent, columns, columnsOf }: Sheet, text: string): Cell => {
  const wide = columnsOf(text);
  if (wide === text.length) {
    const all = indent + wide;
    return { row: Math.floor(all / columns), column: all % columns };
  }
  let row = Math.floor(indent / columns);
  let column = indent % columns;
  for (const { segment } of charactersOf(text)) {
    const width = columnsOf(segment);
    if (column + width > columns) {
      row += 1;
      column = 0;
    }
    column += width;
    if (column === columns) {
      row += 1;
      column = 0;
    }
  }
  return { row, column };
};

/** A text as it is sent; at the edge of the window the cursor is made to stand on the next row. */
export const written = (sheet: Sheet, line: Line, from: number): string => {
  const edge = line.text.length > from && cellAfter(sheet, line.text).column === 0;
  return line.text.slice(from) + (edge ? ' \b' : '');
};

const moved = (from: Cell, to: Cell): string => {
  const rows = to.row - from.row;
  const vertical = rows === 0 ? '' : rows < 0 ? `\x1b[${-rows}A` : `\x1b[${rows}B`;
  return `${vertical}\r${to.column === 0 ? '' : `\x1b[${to.column}C`}`;
};

/** What brings the cursor from one place in a line to another. */
export const caretMoved = (sheet: Sheet, { text, caret }: Line, to: number): string =>
  caret === to || !sheet.moves
    ? ''
    : moved(cellAfter(sheet, text.slice(0, caret)), cellAfter(sheet, text.slice(0, to)));

const wipe = '\b \b';

/** Columns that a line has lost. */
const gone = ({ columnsOf }: Sheet, was: Line, now: Line): number =>
  Math.max(0, columnsOf(was.text) - columnsOf(now.text));

/** What makes the screen show `now` where it shows `was`: at the end of a line only what is new, else the rest of it. */
export const changed = (sheet: Sheet, was: Line, now: Line): string => {
  if (was.text === now.text) return caretMoved(sheet, was, now.caret);
  const atEnd = was.caret === was.text.length && now.caret === now.text.length;
  if (atEnd && now.text.length > was.text.length) return written(sheet, now, was.text.length);
  const [before, after] = [cellAfter(sheet, was.text), cellAfter(sheet, now.text)];
  if (!sheet.moves || (atEnd && before.row === after.row)) return wipe.repeat(gone(sheet, was, now));
  const from = Math.min(was.caret, now.caret);
  const end = { text: now.text, caret: now.text.length };
  return (
    moved(cellAfter(sheet, was.text.slice(0, was.caret)), cellAfter(sheet, now.text.slice(0, from))) +
    `\x1b[J${written(sheet, now, from)}` +
    caretMoved(sheet, end, now.caret)
  );
};
