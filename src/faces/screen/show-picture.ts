/** What whoever tells sees in a second window: what is asked and how far it is, large and calm, with nothing beside it. */
import type { Paper, Picture, Row } from '../canvas.ts';
import { cut, linesOf, span } from './rows.ts';

export interface ShowPage {
  /** The phase; empty: none. */
  readonly above: string;
  /** What is asked, or what is said instead. */
  readonly text: string;
  /** The place among the parts of the conversation; empty: none. */
  readonly below: string;
  /** How much of the conversation lies behind, from 0 to 1; null: no bar. */
  readonly share: number | null;
}

const widest = 48;
const widestBar = 24;

/** How much stands around the text, from roomy to bare; the first that fits is taken. */
const manners = [
  { gap: 2, bar: true, above: true },
  { gap: 1, bar: true, above: true },
  { gap: 1, bar: false, above: true },
  { gap: 0, bar: false, above: true },
  { gap: 0, bar: false, above: false },
] as const;

/** In the middle, a little above half way; the left edge is the same for every question, so that nothing jumps. */
export const showPicture = (page: ShowPage, paper: Paper): Picture => {
  const columns = Math.max(1, Math.min(widest, paper.columns - (paper.columns < 30 ? 0 : 4)));
  const space = { ...paper, columns };
  const blocks = manners.map((manner) => blockOf(page, manner, space));
  const block = blocks.find((rows) => rows.length <= paper.rows) ?? shortened(page, space);
  const left = ' '.repeat(Math.floor((paper.columns - columns) / 2));
  const top = Math.floor((paper.rows - block.length) * 0.45);
  const rows = block.map((row): Row => (row.length === 0 ? [] : [span(left), ...row]));
  return { rows: [...Array.from({ length: top }, (): Row => []), ...rows], caret: null };
};

const blockOf = (
  { above, text, below, share }: ShowPage,
  manner: (typeof manners)[number],
  paper: Paper,
): readonly Row[] => {
  const blanks = Array.from({ length: manner.gap }, (): Row => []);
  const title = manner.above ? written(above, 'accent', paper) : [];
  const asked = written(text, 'strong', { ...paper, columns: evenWidth(text, paper) });
  const place = manner.bar ? [...barRow(share, paper), ...written(below, 'dim', paper)] : [];
  return [title, asked, place]
    .filter((rows) => rows.length > 0)
    .flatMap((rows, index) => (index === 0 ? rows : [...blanks, ...rows]));
};

/** The narrowest at which a text takes no more lines: no word stands alone on its last. */
const evenWidth = (text: string, paper: Paper): number => {
  const count = linesOf(text, paper).length;
  let columns = paper.columns;
  const longest = Math.max(...text.split(/\s/).map(paper.columnsOf));
  while (columns > longest && linesOf(text, { ...paper, columns: columns - 1 }).length === count)
    columns -= 1;
  return columns;
};

const written = (text: string, style: 'accent' | 'strong' | 'dim', paper: Paper): readonly Row[] =>
  text === '' ? [] : linesOf(text, paper).map((line) => [span(line, style)]);

const barRow = (share: number | null, { columns, signs }: Paper): readonly Row[] => {
  if (share === null) return [];
  const cells = Math.min(widestBar, columns);
  const full = Math.round(Math.min(1, Math.max(0, share)) * cells);
  return [[span(signs.full.repeat(full), 'accent'), span(signs.empty.repeat(cells - full), 'dim')]];
};

/** What is asked or, where that is nothing, the phase; as far as the window goes, with a sign that there is more. */
const shortened = ({ above, text }: ShowPage, paper: Paper): readonly Row[] => {
  const lines = linesOf(text === '' ? above : text, paper);
  const shown = lines.slice(0, Math.max(0, paper.rows));
  return shown.map((line, index) => [
    span(
      index === shown.length - 1 ? cut(`${line}${paper.signs.ellipsis}`, paper.columns, paper) : line,
      'strong',
    ),
  ]);
};
