/** Several of a list: each is ticked with Space or its number, and Enter goes on with what is ticked. */
import type { Say } from '../../../messages/speech.ts';
import type { Key } from '../../canvas.ts';
import type { Field, Pressed } from '../field.ts';
import { type Cursor, movedBy } from './pick-list.ts';
import { numberOn, type PickOffer, searchedList } from './searched-list.ts';

interface TicksOptions {
  readonly say: Say;
  readonly offers: readonly PickOffer[];
  readonly chosen: readonly string[];
  /** How many may be ticked; null: all. */
  readonly atMost: number | null;
}

const unheard: Pressed<readonly string[]> = { pressed: 'unheard' };
const changed: Pressed<readonly string[]> = { pressed: 'changed' };

/** What stood there keeps its order; what is ticked more comes in the order in which it is offered. */
export const ticksField = ({ say, offers, chosen, atMost }: TicksOptions): Field<readonly string[]> => {
  const list = searchedList(say, offers);
  const ticked = new Set(chosen);
  let cursor: Cursor = offers.length === 0 ? null : 0;

  const tick = (offer: PickOffer | undefined): Pressed<readonly string[]> => {
    if (offer === undefined) return unheard;
    if (ticked.delete(offer.value)) return changed;
    if (atMost !== null && ticked.size >= atMost)
      return { pressed: 'refused', why: say('live.refused.too-many-items', { most: atMost }) };
    ticked.add(offer.value);
    return changed;
  };
  const tickHere = (): Pressed<readonly string[]> =>
    tick(cursor === null ? undefined : list.listed()[cursor]);

  const byNumber = (numbered: readonly PickOffer[]): Pressed<readonly string[]> => {
    let last: Pressed<readonly string[]> = unheard;
    for (const offer of numbered) {
      cursor = offers.indexOf(offer);
      last = tick(offer);
      if (last.pressed === 'refused') break;
    }
    return last;
  };

  const found = (): Pressed<readonly string[]> => {
    cursor = list.listed().length === 0 ? null : 0;
    return changed;
  };

  /** What was looked for is ticked, and so is what is marked as long as nothing is; else it goes on. */
  const enter = (): Pressed<readonly string[]> => {
    const isSearching = list.isSearching();
    if (ticked.size > 0 && !isSearching) return done();
    const offer = cursor === null ? undefined : list.listed()[cursor];
    const pressed = offer !== undefined && ticked.has(offer.value) ? changed : tick(offer);
    if (offer === undefined || pressed.pressed === 'refused') return pressed;
    list.press({ key: 'clear' });
    cursor = offers.indexOf(offer);
    return { pressed: 'refused', why: say('field.ticks.enter') };
  };

  const press = (key: Key): Pressed<readonly string[]> => {
    switch (key.key) {
      case 'text': {
        if (key.text === ' ' && !list.isSearching()) return tickHere();
        const numbered = list.isSearching() ? [] : numbersIn(key.text, offers);
        if (numbered.length > 0) return byNumber(numbered);
        return list.press(key) ? found() : unheard;
      }
      case 'enter':
        return enter();
      case 'end':
        return done();
      case 'paste':
      case 'backspace':
      case 'clear':
      case 'clear-word':
        return list.press(key) ? found() : unheard;
      default: {
        const row = movedBy(key.key, cursor, list.listed().length);
        if (row === undefined) return unheard;
        cursor = row;
        return changed;
      }
    }
  };

  const done = (): Pressed<readonly string[]> => {
    if (ticked.size === 0) return { pressed: 'empty' };
    const stood = chosen.filter((value) => ticked.has(value));
    const more = offers
      .map(({ value }) => value)
      .filter((value) => ticked.has(value) && !stood.includes(value));
    return { pressed: 'done', value: [...stood, ...more] };
  };

  return {
    press,
    draw: (space) => list.draw(cursor, ({ value }) => (ticked.has(value) ? '[x]' : '[ ]'), space),
    hints: [
      ['Enter', say('field.text.next')],
      [say('field.key.space'), say('field.hint.tick')],
    ],
    typed: () => null,
  };
};

/** The offers whose number keys these are, each pressed one after the other; none when one of them is no number. */
const numbersIn = (text: string, offers: readonly PickOffer[]): readonly PickOffer[] => {
  const signs = [...text];
  const found = signs.flatMap((sign) => offers.find((each, index) => numberOn(each, index) === sign) ?? []);
  return found.length === signs.length ? found : [];
};
