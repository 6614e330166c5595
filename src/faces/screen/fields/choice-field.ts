/** One of a list: taken with Enter or by its number; a long list is searched by typing a part of a name. */
import type { Say } from '../../../messages/speech.ts';
import type { Key } from '../../canvas.ts';
import type { Field, Pressed } from '../field.ts';
import { type Cursor, movedBy } from './pick-list.ts';
import { numberOn, type PickOffer, searchedList } from './searched-list.ts';

interface ChoiceOptions {
  readonly say: Say;
  readonly offers: readonly PickOffer[];
  /** What stands as the answer: it has a tick, and the mark begins there. Backspace takes it away. */
  readonly chosen?: string | null;
  /** Where the mark begins; null: nowhere, so that no answer is taken by accident. Else at the first. */
  readonly initial?: string | null;
  /** Whether a part of a name may be typed; else where there are more than fit at a glance. */
  readonly search?: boolean;
  /** Letters that choose by themselves, such as `j`; capitals do not count. */
  readonly letters?: ReadonlyMap<string, string>;
}

const unheard: Pressed<string> = { pressed: 'unheard' };
const changed: Pressed<string> = { pressed: 'changed' };

/** Ctrl+D takes what somebody marked, else what stands; never a row that is only marked because the list begins there. */
export const choiceField = ({ say, offers, letters, ...begun }: ChoiceOptions): Field<string> => {
  const list = searchedList(say, offers, begun.search);
  let chosen = begun.chosen ?? null;
  let cursor: Cursor = beginAt(offers, chosen ?? begun.initial);
  /** Whether the mark is where somebody put it. */
  let moved = false;

  const taken = (offer: PickOffer | undefined): Pressed<string> =>
    offer === undefined ? { pressed: 'empty' } : { pressed: 'done', value: offer.value };

  /** The first that has in it what is typed. */
  const found = (): Pressed<string> => {
    moved = list.isSearching();
    cursor = moved ? (list.listed().length > 0 ? 0 : null) : beginAt(offers, chosen ?? begun.initial);
    return changed;
  };

  const byKey = (text: string): PickOffer | undefined => {
    if (list.isSearching()) return undefined;
    const letter = letters?.get(text.toLowerCase());
    return offers.find((offer, index) => offer.value === letter || numberOn(offer, index) === text);
  };

  const takeAway = (): Pressed<string> => {
    if (chosen === null) return unheard;
    chosen = null;
    cursor = null;
    moved = false;
    return changed;
  };

  const press = (key: Key): Pressed<string> => {
    switch (key.key) {
      case 'text': {
        const offer = byKey(key.text);
        if (offer !== undefined) return taken(offer);
        return list.press(key) ? found() : unheard;
      }
      case 'paste':
        return list.press(key) ? found() : unheard;
      case 'enter':
        return taken(cursor === null ? undefined : list.listed()[cursor]);
      case 'end':
        if (moved && cursor !== null) return taken(list.listed()[cursor]);
        return taken(offers.find(({ value }) => value === chosen));
      case 'backspace':
      case 'delete':
      case 'clear':
      case 'clear-word':
        return list.press(key) ? found() : takeAway();
      default: {
        const row = movedBy(key.key, cursor, list.listed().length);
        if (row === undefined) return unheard;
        cursor = row;
        moved = true;
        return changed;
      }
    }
  };

  return {
    press,
    draw: (space) => {
      const { tick } = space.signs;
      const markOf = ({ value }: PickOffer): string => (chosen === null ? '' : value === chosen ? tick : ' ');
      return list.draw(cursor, markOf, space, moved);
    },
    hints: [['Enter', say('field.hint.choose')]],
    typed: () => null,
  };
};

const beginAt = (offers: readonly PickOffer[], wanted: string | null | undefined): Cursor => {
  if (wanted === null || offers.length === 0) return null;
  const at = offers.findIndex(({ value }) => value === wanted);
  return at === -1 && wanted === undefined ? 0 : at === -1 ? null : at;
};
