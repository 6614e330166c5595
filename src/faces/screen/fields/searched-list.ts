/** A list of offers; a long one has a line above it on which a part of a name is typed to find it. */
import { practiceKey } from '../../../inquiry/practice-key.ts';
import type { Say } from '../../../messages/speech.ts';
import type { Key } from '../../canvas.ts';
import { likely } from '../../typed/chosen.ts';
import { mostShown, type Offer } from '../../typed/offer.ts';
import type { Drawn, Space } from '../field.ts';
import { cut, graphemesOf, span } from '../rows.ts';
import { shown } from '../text/shown.ts';
import { besideList } from './beside-list.ts';
import { type Cursor, numberAt, pickList } from './pick-list.ts';

export interface PickOffer extends Offer {
  /** A second line, dim. */
  readonly detail?: string;
  /** It is found by these as well. */
  readonly words?: string;
  /** In sight until the mark is moved, where not all fit. */
  readonly seenFirst?: boolean;
}

interface SearchedList {
  /** Those in which what is typed occurs. */
  readonly listed: () => readonly PickOffer[];
  readonly isSearching: () => boolean;
  /** Whether the key changed what is looked for. */
  readonly press: (key: Key) => boolean;
  /** `markOf`: what stands between number and label; empty: nothing. `isMoved`: somebody put the mark where it is. */
  readonly draw: (
    cursor: Cursor,
    markOf: (offer: PickOffer) => string,
    space: Space,
    isMoved?: boolean,
  ) => Drawn;
}

/** Fewer rows than this are all for the list, until something is looked for. */
const leastWithLine = 3;

export const searchedList = (
  say: Say,
  offers: readonly PickOffer[],
  isLong = offers.length > mostShown,
): SearchedList => {
  let typed = '';
  let listed = offers;

  const look = (text: string): boolean => {
    const wanted = text.replace(/\s+/g, ' ').trimStart();
    if (!isLong || wanted === typed) return false;
    typed = wanted;
    listed = typed === '' ? offers : holdingFirst(typed, foundIn(typed, offers));
    return true;
  };

  const press = (key: Key): boolean => {
    switch (key.key) {
      case 'text':
      case 'paste':
        return look(typed + key.text);
      case 'backspace':
        return look(graphemesOf(typed).slice(0, -1).join(''));
      case 'clear-word':
        return look(typed.replace(/\S*\s*$/, ''));
      case 'clear':
        return look('');
      default:
        return false;
    }
  };

  const line = (space: Space): Drawn => {
    if (!isLong || (space.rows < leastWithLine && typed === '')) return { rows: [], caret: null };
    const before = cut(`  ${say('field.search')} `, space.columns - 1, space);
    const room = space.columns - space.columnsOf(before) - 1;
    const words = cut(shown(typed), room, space);
    const column = space.columnsOf(before) + space.columnsOf(words);
    const rows = [[span(before, 'dim'), span(words)]].slice(0, space.rows);
    return { rows, caret: rows.length === 0 ? null : { row: 0, column } };
  };

  const draw: SearchedList['draw'] = (cursor, markOf, space, isMoved = true) => {
    const { rows, caret } = line(space);
    const entries = listed.map((offer, index) => ({
      label: offer.label,
      ...(offer.detail === undefined ? {} : { detail: offer.detail }),
      number: typed === '' ? numberOn(offer, index) : '',
      mark: markOf(offer),
    }));
    const below = { ...space, rows: Math.max(0, space.rows - rows.length) };
    const list =
      entries.length === 0 && typed !== ''
        ? besideList(say('field.search.none'), below)
        : pickList(entries, cursor, below, isMoved ? undefined : seenFirst(listed));
    return { rows: [...rows, ...list], caret };
  };

  return { listed: () => listed, isSearching: () => typed !== '', press, draw };
};

const seenFirst = (offers: readonly PickOffer[]): number | undefined => {
  const at = offers.findIndex((offer) => offer.seenFirst === true);
  return at === -1 ? undefined : at;
};

/** By name, and by what stands under or behind it. */
const foundIn = (typed: string, offers: readonly PickOffer[]): readonly PickOffer[] => {
  const wanted = practiceKey(typed).split(' ');
  const held = offers.filter(({ detail = '', words = '' }) => {
    const known = practiceKey(`${detail} ${words}`);
    return wanted.every((word) => known.includes(word));
  });
  return [...new Set([...likely(typed, offers), ...held])];
};

/** What is only like it comes after what it stands in. */
const holdingFirst = (typed: string, found: readonly PickOffer[]): readonly PickOffer[] => {
  const holds = ({ label }: PickOffer): boolean => label.toLowerCase().includes(typed.toLowerCase());
  return [...found.filter(holds), ...found.filter((offer) => !holds(offer))];
};

/** The key that picks an offer: its own number, else its place among the first nine. */
export const numberOn = (offer: Offer, index: number): string => offer.number ?? numberAt(index);
