/** One line to type on beside a list to choose from: what is typed says what the list shows and marks. */
import type { Say } from '../../../messages/speech.ts';
import type { Key, Row } from '../../canvas.ts';
import type { Drawn, Pressed, Space } from '../field.ts';
import type { History } from '../text/history.ts';
import { textField } from '../text/text-field.ts';
import { type Cursor, type Entry, movedBy, pickList } from './pick-list.ts';

export interface LineOffer<Value> extends Entry {
  readonly value: Value;
}

export interface Listing<Value> {
  readonly offers: readonly LineOffer<Value>[];
  /** The row that is marked until an arrow moves the mark. */
  readonly at: Cursor;
}

/** Enter or Ctrl+D: the row that was marked, and the line as it stood. */
export interface Taken<Value> {
  readonly offer: LineOffer<Value> | null;
  readonly text: string;
}

interface LineWithListOptions<Value> {
  readonly say: Say;
  readonly text: string;
  readonly caret: number;
  readonly history?: History | undefined;
  readonly listingFor: (text: string) => Listing<Value>;
  /** `once-typed`: under the list, where it is not seen before; until then a number takes its row at once. */
  readonly line: 'above' | 'once-typed';
}

interface LineWithList<Value> {
  readonly press: (key: Key) => Pressed<Taken<Value>>;
  readonly draw: (space: Space) => Drawn;
  readonly typed: () => { readonly text: string; readonly caret: number };
  readonly types: (key: Key) => boolean;
  /** What Enter takes now; null: the line as it stands. */
  readonly marked: () => LineOffer<Value> | null;
}

const mostForLine = 3;

export const lineWithList = <Value>(options: LineWithListOptions<Value>): LineWithList<Value> => {
  const { say, text: begun, caret, history, listingFor, line: place } = options;
  const line = textField({ text: begun, caret, form: 'line', say, history });
  let listing = listingFor(begun);
  let cursor = listing.at;

  const offerAt = (at: Cursor): LineOffer<Value> | null =>
    at === null ? null : (listing.offers[at] ?? null);
  const taken = (at: Cursor): Pressed<Taken<Value>> => ({
    pressed: 'done',
    value: { offer: offerAt(at), text: line.text() },
  });

  /** From the first row up again to the line. */
  const move = (key: Exclude<Key['key'], 'text' | 'paste'>): boolean => {
    const moved =
      key === 'up' && cursor === 0 && listing.at === null
        ? null
        : movedBy(key, cursor, listing.offers.length);
    if (moved === undefined) return false;
    cursor = moved;
    return true;
  };

  const type = (key: Key): Pressed<Taken<Value>> => {
    const before = line.text();
    const pressed = line.press(key);
    if (pressed.pressed === 'done') return taken(cursor);
    if (line.text() !== before) {
      listing = listingFor(line.text());
      cursor = listing.at;
    }
    return pressed;
  };

  /** The row that a number takes at once. */
  const takenBy = (text: string): Cursor => {
    if (place === 'above' || line.text() !== '') return null;
    const at = listing.offers.findIndex(({ number }) => number === text);
    return at === -1 ? null : at;
  };

  const press = (key: Key): Pressed<Taken<Value>> => {
    switch (key.key) {
      case 'enter':
      case 'end':
        return taken(cursor);
      case 'up':
      case 'down':
      case 'page-up':
      case 'page-down':
        return move(key.key) ? { pressed: 'changed' } : { pressed: 'unheard' };
      case 'text': {
        const at = takenBy(key.text);
        return at === null ? type(key) : taken(at);
      }
      default:
        return type(key);
    }
  };

  const draw = (space: Space): Drawn => {
    const isSeen = place !== 'once-typed' || line.text() !== '';
    const most = Math.max(1, Math.min(mostForLine, space.rows - 2));
    const drawn = isSeen ? line.draw({ ...space, rows: most }) : { rows: [], caret: null };
    const air: readonly Row[] =
      isSeen && listing.offers.length > 0 && space.rows > listing.offers.length + 4 ? [[]] : [];
    const rows = Math.max(0, space.rows - drawn.rows.length - air.length);
    const list = pickList(listing.offers, cursor, { ...space, rows });
    const above = place === 'above' ? 0 : list.length + air.length;
    return {
      rows: place === 'above' ? [...drawn.rows, ...air, ...list] : [...list, ...air, ...drawn.rows],
      caret: drawn.caret === null ? null : { ...drawn.caret, row: drawn.caret.row + above },
    };
  };

  return {
    press,
    draw,
    typed: () => ({ text: line.text(), caret: line.typed()?.caret ?? 0 }),
    marked: () => offerAt(cursor),
    types: (key) => line.types(key) && (key.key !== 'text' || takenBy(key.text) === null),
  };
};
