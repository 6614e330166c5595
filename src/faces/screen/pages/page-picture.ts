/** A page: what was told, the question under it, what is answered, and the keys; what is too long is scrolled. */
import type { Say } from '../../../messages/speech.ts';
import type { Paper, Picture, Row } from '../../canvas.ts';
import type { Drawn, Field, Hint } from '../field.ts';
import { rowsOf } from '../rows.ts';
import { heightIn, scrolled } from '../scrolled.ts';
import { shown } from '../text/shown.ts';
import { tooSmall, tooSmallPicture } from '../too-small.ts';
import { pageFrame } from './page-frame.ts';
import { toldRows } from './told-rows.ts';

interface PageView {
  readonly say: Say;
  readonly about: readonly string[];
  readonly told: readonly string[];
  /** Null: a page that only tells. */
  readonly question: string | null;
  readonly field: Pick<Field<unknown>, 'draw'> | null;
  readonly hints: readonly Hint[];
  /** Why something cannot stand so; empty: nothing. */
  readonly notice: string;
  /** Something was said or typed that is not saved now. */
  readonly isUnsaved: boolean;
  /** So many of the told lines were read before. */
  readonly known: number;
  /** Rows that were scrolled back; the newest are in sight at 0. Null: where the first line is that was not read yet. */
  readonly back: number | null;
}

export interface Reach {
  readonly most: number;
  readonly page: number;
  readonly back: number;
}

interface PagePicture {
  readonly picture: Picture;
  /**
   * Rows that can be scrolled back at most, how many are in sight at once (in a window that is too small none), and how
   * far it is scrolled back now.
   */
  readonly reach: Reach;
}

const leastForField = 3;

export const pagePicture = (view: PageView, paper: Paper): PagePicture => {
  let reach: Reach = { most: 0, page: 0, back: 0 };
  if (tooSmall(paper)) {
    const kept = view.isUnsaved ? 'unsaved' : view.about.length > 0 ? 'saved' : 'nothing';
    return { picture: tooSmallPicture(view.say, kept, paper), reach };
  }
  const body = (space: Paper): Drawn => {
    const reading = readingRows(view, space);
    const notice =
      view.notice === ''
        ? []
        : [[], ...rowsOf(view.notice, { ...space, columns: space.columns - 1 }, 'warning')];
    const field = fieldIn(view, reading.length, space.rows - notice.length, space);
    const room = Math.max(1, space.rows - notice.length - field.rows.length);
    const page = heightIn(reading.length, room);
    const most = reading.length - page;
    const back = view.back ?? most - unreadFrom(view, space);
    reach = { most, page, back: Math.max(0, Math.min(back, most)) };
    const above = scrolled(reading, most - reach.back, { ...space, rows: room });
    return {
      rows: [...above, ...field.rows, ...notice],
      caret: field.caret === null ? null : { ...field.caret, row: field.caret.row + above.length },
    };
  };
  const hints = (): readonly Hint[] => {
    const [first, ...others] = view.hints;
    if (reach.most === 0 || first === undefined) return view.hints;
    const scroll: Hint = ['PgUp', view.say('field.page.key.scroll')];
    return [reach.back > 0 ? ['Enter', view.say('field.page.key.further')] : first, scroll, ...others];
  };
  return { picture: pageFrame({ about: view.about, body, hints }, paper), reach };
};

/** The row of the first line that was not read yet. */
const unreadFrom = ({ told, known, say }: PageView, space: Paper): number =>
  known === 0 ? 0 : toldRows(told.slice(0, known), say, space).length + 1;

/** What was told with the question as the last of it. */
const readingRows = ({ told, question, say }: PageView, space: Paper): readonly Row[] => {
  const lines = toldRows(told, say, space);
  if (question === null) return lines;
  const asked = question
    .split('\n')
    .flatMap((line) => rowsOf(shown(line), { ...space, columns: space.columns - 1 }, 'strong'));
  return [...lines, ...(lines.length === 0 ? [] : [[]]), ...asked];
};

/** With a row of air above it where there is room. */
const fieldIn = ({ field }: PageView, reading: number, rows: number, space: Paper): Drawn => {
  if (field === null) return { rows: [], caret: null };
  const half = Math.floor(rows / 2);
  const most = Math.max(leastForField, rows - Math.min(reading, half));
  const drawn = field.draw({ ...space, rows: Math.max(1, Math.min(most, rows - 1)) });
  if (reading + drawn.rows.length + 1 > rows) return drawn;
  const { caret } = drawn;
  return { rows: [[], ...drawn.rows], caret: caret === null ? null : { ...caret, row: caret.row + 1 } };
};
