/** Which questions of a template belong to the conversation, and which are filled in afterwards. */
import type { Item, Option, Question, Repeat } from '../../template/template.ts';

type Moment = 'live' | 'after';

/** More items of a list than this are named, not printed one by one. */
const mostPrinted = 12;

/** The items of a known list, each of which has a turn of its own on paper; else null. */
export const printedItems = ({ over }: Repeat): readonly Option[] | null =>
  over?.kind === 'list' && over.items.length <= mostPrinted ? over.items : null;

/** Without the question which item it is, where that is printed. */
const itemsToAsk = (repeat: Repeat): readonly Item[] =>
  printedItems(repeat) === null ? repeat.items : repeat.items.filter(({ id }) => id !== repeat.itemQuestion);

const keepQuestion = (question: Question, moment: Moment, around: Moment): boolean =>
  question.type !== 'computed' && (around === 'after' ? 'after' : question.moment) === moment;

/**
 * The items of one moment; a repeat stands in both when it holds questions of both. What is computed is asked at
 * neither. Whether there is another turn is asked once, live. `around` is the moment of the repeat they stand in.
 */
export const itemsAt = (items: readonly Item[], moment: Moment, around: Moment = 'live'): readonly Item[] =>
  items.flatMap((item): readonly Item[] => {
    if (item.item === 'question') return keepQuestion(item, moment, around) ? [item] : [];
    const inside = itemsAt(itemsToAsk(item), moment, around === 'after' ? 'after' : item.moment);
    if (inside.length === 0) return [];
    const again = moment === 'after' && around === 'live' && item.moment === 'live';
    return [{ ...item, ask: again ? null : item.ask, items: inside }];
  });
