/** One line of the summary sheet while it is typed: kept at every key, and there again when the review was cut off. */
import { Failure } from '../../../messages/failure.ts';
import type { SummaryLine } from '../../../store/review-store.ts';
import { summaryPlace } from '../summary-drafts.ts';
import type { Desk, Reply } from './desk.ts';

type Item = SummaryLine['item'];

/** What was half typed; empty: nothing. */
export const begunLine = ({ store, number }: Pick<Desk, 'store' | 'number'>, item: Item): string =>
  store.drafts(number).find(({ path }) => path === summaryPlace(item))?.text ?? '';

/** Trouble with saving is told when the line itself is kept. */
const keepBegun = (desk: Desk, item: Item, text: string, caret: number): void => {
  try {
    desk.sitting().held.draft({ kind: 'note', path: summaryPlace(item), text, caret });
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
  }
};

export const askSheetLine = (desk: Desk, item: Item, question: string): Promise<Reply<string>> =>
  desk.line(question, [], begunLine(desk, item), (text, caret) => keepBegun(desk, item, text, caret));

/** The line was given, or passed by. */
export const endBegun = (desk: Desk, item: Item): void => keepBegun(desk, item, '', 0);
