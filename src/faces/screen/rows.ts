/** Rows made of text: broken between words where the window ends, cut where a row must be one. */
import type { Paper, Row, Span, Style } from '../canvas.ts';

type Measure = Pick<Paper, 'columns' | 'columnsOf'>;

/** Made at the first need: that takes ten milliseconds, for which a first question need not wait. */
let segmenter: Intl.Segmenter | null = null;

export const graphemesOf = (text: string): readonly string[] => {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
};

/** The beginning of a text that fits, with how much of it that is. */
const fitting = (text: string, { columns, columnsOf }: Measure): string => {
  let fits = '';
  let used = 0;
  for (const each of graphemesOf(text)) {
    used += columnsOf(each);
    if (used > columns && fits !== '') break;
    fits += each;
  }
  return fits;
};

/** Lines of at most `columns`, broken between words, and inside a word that is longer than a line. */
export const linesOf = (text: string, { columns, columnsOf }: Measure): readonly string[] =>
  text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (columnsOf(longer) <= columns) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = word;
      while (columnsOf(line) > columns) {
        const fits = fitting(line, { columns, columnsOf });
        if (fits === line) break;
        lines.push(fits);
        line = line.slice(fits.length);
      }
    }
    return [...lines, line];
  });

export const span = (text: string, style: Style = 'plain'): Span => ({ text, style });

/** A text as rows of one style. */
export const rowsOf = (text: string, measure: Measure, style: Style = 'plain'): readonly Row[] =>
  linesOf(text, measure).map((line) => [span(line, style)]);

export const widthOf = (row: Row, { columnsOf }: Pick<Paper, 'columnsOf'>): number =>
  row.reduce((sum, { text }) => sum + columnsOf(text), 0);

/** Text cut to the columns it may take, with a sign where something is missing. */
export const cut = (text: string, columns: number, { columnsOf, signs }: Paper): string =>
  columnsOf(text) <= columns
    ? text
    : columns < 1
      ? ''
      : `${fitting(text, { columns: columns - 1, columnsOf }).trimEnd()}${signs.ellipsis}`;
