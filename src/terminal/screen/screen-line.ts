/** One row of a picture as it goes to the terminal: harmless, cut at the edge, with the style of every letter. */
import type { Row, Style } from '../../faces/canvas.ts';

/** One letter for each style, so that two rows are compared as two texts. */
const markOf: Readonly<Record<Style, string>> = {
  plain: 'p',
  dim: 'd',
  strong: 's',
  accent: 'a',
  quote: 'q',
  chosen: 'c',
  warning: 'w',
};
const styleOf: ReadonlyMap<string, Style> = new Map(
  (['plain', 'dim', 'strong', 'accent', 'quote', 'chosen', 'warning'] as const).map((style) => [
    markOf[style],
    style,
  ]),
);

export interface ScreenLine {
  readonly text: string;
  /** The mark of a style for each UTF-16 unit of the text. */
  readonly marks: string;
  /** Whether every UTF-16 unit is one column wide on any terminal; other lines are only written whole. */
  readonly even: boolean;
}

export const blankLine: ScreenLine = { text: '', marks: '', even: true };

export interface Measure {
  readonly columns: number;
  readonly columnsOf: (text: string) => number;
  readonly harmless: (text: string) => string;
}

/** Latin letters, and the signs that a picture is drawn with. */
const evenText =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u203a\u20ac\u2190-\u2193\u2500-\u259f\u25b2\u25bc\u2713]*$/;

const mostRemembered = 1000;

/** The same widths: at once for what is mostly shown, and from memory for other text that is shown again. */
export const quickly = (columnsOf: Measure['columnsOf']): Measure['columnsOf'] => {
  const known = new Map<string, number>();
  return (text) => {
    if (evenText.test(text)) return text.length;
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const columns = columnsOf(text);
    known.set(text, columns);
    return columns;
  };
};

let segmenter: Intl.Segmenter | null = null;

/** As many whole characters as fit. */
const fitting = (text: string, { columns, columnsOf }: Omit<Measure, 'harmless'>): string => {
  if (columnsOf(text) <= columns) return text;
  segmenter ??= new Intl.Segmenter();
  let used = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    used += columnsOf(segment);
    if (used > columns) return text.slice(0, index);
  }
  return text;
};

/** Blanks without a style at the end of a row are not worth sending. */
const blanksAtEnd = (text: string, marks: string): number => {
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ' && marks[end - 1] === markOf.plain) end -= 1;
  return end;
};

/** Whether two rows say the same, and so are the same line on the same paper. */
export const isSameRow = (before: Row | undefined, row: Row): boolean =>
  before === row ||
  (before?.length === row.length &&
    row.every(({ text, style }, at) => before[at]?.text === text && before[at]?.style === style));

export const lineOf = (row: Row, { columns, columnsOf, harmless }: Measure): ScreenLine => {
  let [text, marks, used, even] = ['', '', 0, true];
  for (const { text: given, style } of row) {
    const shown = evenText.test(given) ? given : harmless(given).replace(/[\n\t]/g, ' ');
    const isEven = evenText.test(shown);
    const fits = isEven
      ? shown.slice(0, columns - used)
      : fitting(shown, { columns: columns - used, columnsOf });
    text += fits;
    marks += markOf[style].repeat(fits.length);
    used += isEven ? fits.length : columnsOf(fits);
    even &&= isEven;
    if (fits.length < shown.length) break;
  }
  const end = even ? blanksAtEnd(text, marks) : text.length;
  return { text: text.slice(0, end), marks: marks.slice(0, end), even };
};

/** Where the styles change, with the text between. */
export const runsOf = (
  { text, marks }: ScreenLine,
  from: number,
  to: number,
): readonly { readonly text: string; readonly style: Style }[] => {
  const runs: { text: string; style: Style }[] = [];
  for (let start = from; start < to; ) {
    const mark = marks[start] ?? '';
    let end = start + 1;
    while (end < to && marks[end] === mark) end += 1;
    runs.push({ text: text.slice(start, end), style: styleOf.get(mark) ?? 'plain' });
    start = end;
  }
  return runs;
};
