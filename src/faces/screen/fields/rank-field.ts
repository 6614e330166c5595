/** A list put in order: Enter, Space or a number gives the next place, Backspace takes the last one back. */
import type { Say } from '../../../messages/speech.ts';
import type { Key } from '../../canvas.ts';
import type { Offer } from '../../typed/offer.ts';
import type { Drawn, Field, Hint, Pressed, Space } from '../field.ts';
import { besideList } from './beside-list.ts';
import { type Cursor, movedBy, pickList } from './pick-list.ts';
import { numberOn } from './searched-list.ts';

export interface RankOptions {
  readonly say: Say;
  readonly offers: readonly Offer[];
  /** The first is the most important. */
  readonly chosen: readonly string[];
}

const unheard: Pressed<readonly string[]> = { pressed: 'unheard' };
const changed: Pressed<readonly string[]> = { pressed: 'changed' };

export const rankField = ({ say, offers, chosen }: RankOptions): Field<readonly string[]> => {
  let order: readonly string[] = chosen;
  let cursor: Cursor = offers.length === 0 ? null : 0;
  /** Whether it was said that some have no place yet. */
  let warned = false;
  const count = offers.length;

  /** The next place; who has the last place gives it back. */
  const place = (offer: Offer | undefined): Pressed<readonly string[]> => {
    if (offer === undefined) return unheard;
    warned = false;
    if (order.at(-1) === offer.value) order = order.slice(0, -1);
    else if (order.includes(offer.value))
      return { pressed: 'refused', why: say('field.rank.placed', { place: order.indexOf(offer.value) + 1 }) };
    else order = [...order, offer.value];
    const open = offers.findIndex(({ value }) => !order.includes(value));
    cursor = open === -1 ? offers.indexOf(offer) : open;
    return changed;
  };

  const takeBack = (): Pressed<readonly string[]> => {
    const last = order.at(-1);
    if (last === undefined) return unheard;
    order = order.slice(0, -1);
    cursor = Math.max(
      0,
      offers.findIndex(({ value }) => value === last),
    );
    return changed;
  };

  /** Fewer than there are is an answer as well, but only on purpose. */
  const done = (): Pressed<readonly string[]> => {
    if (order.length === 0) return { pressed: 'empty' };
    if (order.length >= count || warned) return { pressed: 'done', value: order };
    warned = true;
    return { pressed: 'refused', why: say('field.rank.part', { given: order.length, count }) };
  };

  const press = (key: Key): Pressed<readonly string[]> => {
    switch (key.key) {
      case 'text':
        return place(
          key.text === ' '
            ? offers[cursor ?? -1]
            : offers.find((offer, index) => numberOn(offer, index) === key.text),
        );
      case 'enter':
        return place(offers[cursor ?? -1]);
      case 'end':
        return done();
      case 'backspace':
        return takeBack();
      case 'clear':
        order = [];
        cursor = count === 0 ? null : 0;
        return changed;
      case 'paste':
        return unheard;
      default: {
        const row = movedBy(key.key, cursor, count);
        if (row === undefined) return unheard;
        cursor = row;
        return changed;
      }
    }
  };

  const draw = (space: Space): Drawn => {
    const entries = offers.map((offer, index) => {
      const at = order.indexOf(offer.value);
      const mark = at === -1 ? '[ ]' : `[${at + 1}]`;
      return { label: offer.label, number: numberOn(offer, index), mark };
    });
    const how = besideList(say('field.rank.how'), space);
    const above = order.length === 0 && space.rows > how.length + 4 ? [...how, []] : [];
    const list = pickList(entries, cursor, { ...space, rows: space.rows - above.length });
    return { rows: [...above, ...list], caret: null };
  };

  const hints: readonly Hint[] = [
    ['^D', say('field.text.next')],
    ['Enter', say('field.hint.place')],
    ['Backspace', say('field.hint.take-back')],
  ];
  return { press, draw, hints, typed: () => null };
};
