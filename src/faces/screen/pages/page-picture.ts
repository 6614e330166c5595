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
    const notice =
      view.notice === ''
        ? []
        : [[], ...rowsOf(view.notice, { ...space, columns: space.columns - 1 }, 'warning')];
    const laid = layOut(view, space, space.rows - notice.length);
    ({ reach } = laid);
    return { rows: [...laid.drawn.rows, ...notice], caret: laid.drawn.caret };
  };
  const hints = (): readonly Hint[] => {
    const [first, ...others] = view.hints;
    if (reach.most === 0 || first === undefined) return view.hints;
    const scroll: Hint = ['PgUp', view.say('field.page.key.scroll')];
    return [reach.back > 0 ? ['Enter', view.say('field.page.key.further')] : first, scroll, ...others];
  };
  return { picture: pageFrame({ about: view.about, body, hints }, paper), reach };
};

interface LaidOut {
  readonly drawn: Drawn;
  readonly reach: Reach;
}

/** What is read with what is answered under it; where both are too long for that, one after the other. */
const layOut = (view: PageView, space: Paper, rows: number): LaidOut => {
  const reading = readingRows(view, space);
  const field = fieldIn(view, reading.length, rows, space);
  const room = Math.max(1, rows - field.rows.length);
  const isRead = reading.length <= room && view.back !== 0;
  if (!isRead && isCut(view, field, space)) return inTurn(view, reading, space, rows);
  const page = heightIn(reading.length, room);
  const reach = reachOf(view, reading.length - page, page, space);
  const above = scrolled(reading, reach.most - reach.back, { ...space, rows: room });
  return { drawn: under(above, field), reach };
};

const reachOf = (view: PageView, most: number, page: number, space: Paper): Reach => ({
  ...{ most, page },
  back: Math.max(0, Math.min(view.back ?? most - unreadFrom(view, space), most)),
});

const under = (above: readonly Row[], { rows, caret }: Drawn): Drawn => ({
  rows: [...above, ...rows],
  caret: caret === null ? null : { ...caret, row: caret.row + above.length },
});

/** Whether what is answered would take more rows than it has. */
const isCut = ({ field }: PageView, { rows }: Drawn, space: Paper): boolean =>
  field !== null && field.draw({ ...space, rows: Number.MAX_SAFE_INTEGER }).rows.length > rows.length;

/** First what was told, in all the rows there are; then the question, with the list in the rest of them. */
const inTurn = (view: PageView, reading: readonly Row[], space: Paper, rows: number): LaidOut => {
  const asked = Math.min(askedRows(view, space).length, Math.floor(rows / 2));
  const list = view.field?.draw({ ...space, rows: rows - asked }) ?? { rows: [], caret: null };
  const air: readonly Row[] = list.rows.length + asked < rows ? [[]] : [];
  const above = rows - list.rows.length - air.length;
  const page = heightIn(reading.length, rows);
  const reach = reachOf(view, Math.max(0, reading.length - above), page, space);
  if (reach.back === 0) return { drawn: under([...reading.slice(reach.most), ...air], list), reach };
  return {
    drawn: { rows: scrolled(reading, reach.most - reach.back, { ...space, rows }), caret: null },
    reach,
  };
};

/** The row of the first line that was not read yet. */
const unreadFrom = ({ told, known, say }: PageView, space: Paper): number =>
  known === 0 ? 0 : toldRows(told.slice(0, known), say, space).length + 1;

/** What was told with the question as the last of it. */
const readingRows = (view: PageView, space: Paper): readonly Row[] => {
  const lines = toldRows(view.told, view.say, space);
  const asked = askedRows(view, space);
  return [...lines, ...(lines.length === 0 || asked.length === 0 ? [] : [[]]), ...asked];
};

const askedRows = ({ question }: PageView, space: Paper): readonly Row[] =>
  (question?.split('\n') ?? []).flatMap((line) =>
    rowsOf(shown(line), { ...space, columns: space.columns - 1 }, 'strong'),
  );

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
