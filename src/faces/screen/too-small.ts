/** Windows in which there is little room, and what is shown where there is too little for a conversation: that nothing is lost. */
import type { Say } from '../../messages/speech.ts';
import type { Paper, Picture } from '../canvas.ts';
import { rowsOf } from './rows.ts';

const leastColumns = 30;
const leastRows = 8;

export const tooSmall = ({ columns, rows }: Pick<Paper, 'columns' | 'rows'>): boolean =>
  columns < leastColumns || rows < leastRows;

/** Few letters or few rows: only what is needed is shown. */
export const isCompact = ({ columns, rows, large }: Pick<Paper, 'columns' | 'rows' | 'large'>): boolean =>
  large || columns < 60 || rows < 16;

const saying = {
  saved: 'field.too-small',
  unsaved: 'field.too-small.unsaved',
  nothing: 'field.too-small.only',
} as const;

/** One line, where it fits on one, and what was just said. `kept`: how it stands with what was typed; `nothing`: there is none yet. */
export const tooSmallPicture = (
  say: Say,
  kept: keyof typeof saying,
  paper: Paper,
  said: readonly string[] = [],
): Picture => ({
  rows: [say(saying[kept]), ...said].flatMap((line) => rowsOf(line, paper)).slice(0, paper.rows),
  caret: null,
});
