/** What makes a terminal that shows one picture show another: only what differs is sent. */
import { runsOf, type ScreenLine } from './screen-line.ts';
import { noStyle, type Styles } from './styles.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A picture that fills its window: one line for every row. */
export interface Sheet {
  readonly columns: number;
  readonly lines: readonly ScreenLine[];
  readonly caret: Place | null;
}

/** A part of a row to be written anew. */
interface Stroke {
  readonly at: Place;
  readonly text: string;
  /** Where it leaves the cursor, past the edge too, where nothing is ever asked for; null: nobody knows. */
  readonly after: Place | null;
}

const hideCaret = '\x1b[?25l';
const showCaret = '\x1b[?25h';
const eraseLine = '\x1b[2K';
const eraseRest = '\x1b[K';
/** A terminal that knows these shows all that is between them at once; others pass them over. */
const together = { begin: '\x1b[?2026h', end: '\x1b[?2026l' } as const;

const isSame = (a: ScreenLine, b: ScreenLine): boolean => a.text === b.text && a.marks === b.marks;
const isAt = (a: Place | null, b: Place): boolean => a?.row === b.row && a.column === b.column;
const moved = (from: Place | null, to: Place): string =>
  isAt(from, to) ? '' : `\x1b[${to.row + 1};${to.column + 1}H`;

const written = (line: ScreenLine, from: number, to: number, styles: Styles): string =>
  runsOf(line, from, to)
    .map(({ text, style }) => (styles[style] === '' ? text : `${styles[style]}${text}${noStyle}`))
    .join('');

const differsAt = (a: ScreenLine, b: ScreenLine, at: number): boolean =>
  a.text[at] !== b.text[at] || a.marks[at] !== b.marks[at];

/** From the first column that differs to the last, where every letter is one column. */
const evenStroke = (was: ScreenLine, now: ScreenLine, row: number, styles: Styles): Stroke => {
  let from = 0;
  while (!differsAt(was, now, from)) from += 1;
  let to = now.text.length;
  if (was.text.length === to) while (!differsAt(was, now, to - 1)) to -= 1;
  const isShorter = was.text.length > now.text.length;
  const start = Math.min(from, to);
  return {
    at: { row, column: start },
    text: written(now, start, to, styles) + (isShorter ? eraseRest : ''),
    after: { row, column: to },
  };
};

const wholeStroke = (now: ScreenLine, row: number, styles: Styles): Stroke => ({
  at: { row, column: 0 },
  text: eraseLine + written(now, 0, now.text.length, styles),
  after: null,
});

const strokesOf = (was: Sheet | null, now: Sheet, styles: Styles): readonly Stroke[] =>
  now.lines.flatMap((line, row) => {
    const before = was?.lines[row];
    if (before === undefined) return [wholeStroke(line, row, styles)];
    if (isSame(before, line)) return [];
    return before.even && line.even
      ? [evenStroke(before, line, row, styles)]
      : [wholeStroke(line, row, styles)];
  });

/** `was`: what is on the screen; null: nobody knows, and all is written. An empty text: there is nothing to be done. */
export const paintDifference = (was: Sheet | null, now: Sheet, styles: Styles): string => {
  const known =
    was !== null && was.columns === now.columns && was.lines.length === now.lines.length ? was : null;
  const strokes = strokesOf(known, now, styles);
  const shown = known !== null && known.caret !== null;
  const hides = known === null || (shown && (strokes.length > 1 || now.caret === null));
  let cursor = known?.caret ?? null;
  let sent = hides ? hideCaret : '';
  for (const { at, text, after } of strokes) {
    sent += moved(cursor, at) + text;
    cursor = after;
  }
  if (now.caret !== null) sent += moved(cursor, now.caret) + (hides || !shown ? showCaret : '');
  return strokes.length > 1 ? `${together.begin}${sent}${together.end}` : sent;
};
