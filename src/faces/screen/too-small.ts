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

/** One line, where it fits on one, and what was just said. `kept`: whether there is something that is being saved. */
export const tooSmallPicture = (
  say: Say,
  kept: boolean,
  paper: Paper,
  said: readonly string[] = [],
): Picture => ({
  rows: [say(kept ? 'field.too-small' : 'field.too-small.only'), ...said]
    .flatMap((line) => rowsOf(line, paper))
    .slice(0, paper.rows),
  caret: null,
});
