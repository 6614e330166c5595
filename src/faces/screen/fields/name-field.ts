/** A name: typed, with what is known under it to be picked; what looks like a known one is asked about before it is new. */
import type { Say } from '../../../messages/speech.ts';
import { exactly, isNumber, likely, nameIn, oneOf } from '../../typed/chosen.ts';
import type { Offer } from '../../typed/offer.ts';
import { type Understood, value } from '../../typed/understood.ts';
import type { Drawn, Field, Hint, Pressed, Space } from '../field.ts';
import type { History } from '../text/history.ts';
import { besideList } from './beside-list.ts';
import { type LineOffer, type Listing, lineWithList, type Taken } from './line-with-list.ts';
import { numberOn } from './searched-list.ts';

export interface NameOptions {
  readonly say: Say;
  /** What is typed when it begins. */
  readonly text: string;
  readonly caret: number;
  readonly offers: readonly Offer[];
  /** Whether another name is an answer too. */
  readonly open: boolean;
  /** Whether their numbers can be typed. */
  readonly numbered: boolean;
  /** Whether a name that looks like a known one is asked about. */
  readonly guarded: boolean;
  /** Whether what is typed has a row of its own as long as it may be new; it has, unless this is false. */
  readonly isNewSaid?: boolean;
  /** What can be typed; said as long as nothing is. */
  readonly how: string;
  readonly history?: History | undefined;
}

/** Rows that the line and its list have at least. */
const leastForList = 3;

/** A known one by its value, or what was typed as a new name. */
interface Named {
  readonly name: string;
  readonly isNew: boolean;
}

export const nameField = (options: NameOptions): Field<string> => {
  const { say, offers, how } = options;
  /** For what is typed now: among a thousand names it takes some milliseconds to find. */
  let listing = listingOf(options, options.text.trim());
  const list = lineWithList<Named>({
    say,
    text: options.text,
    caret: options.caret,
    history: options.history,
    listingFor: (text) => {
      listing = listingOf(options, text.trim());
      return listing;
    },
    line: 'above',
  });
  /** Whether it was asked if it is one of those in the list. */
  let asks = false;

  /** The mark goes to the first that may be meant: Enter takes it, and the arrows go to the others. */
  const askWhich = (): Pressed<string> => {
    asks = true;
    const first = listing.offers.findIndex(({ value: named }) => !named.isNew);
    for (let row = 0; row <= first; row += 1) list.press({ key: 'down' });
    return { pressed: 'changed' };
  };

  const take = ({ offer, text: typed }: Taken<Named>): Pressed<string> => {
    if (offer !== null) return { pressed: 'done', value: offer.value.name };
    const text = typed.trim();
    if (text === '') return { pressed: 'empty' };
    const found = understood(options, text);
    switch (found.understood) {
      case 'value':
        return { pressed: 'done', value: found.value };
      case 'unclear':
        return { pressed: 'refused', why: say(found.why, found.params) };
      case 'near':
        return askWhich();
    }
  };

  const notFound = (): string =>
    listing.offers.length === 0 && list.typed().text.trim() !== '' ? say('field.search.none') : '';

  const draw = (space: Space): Drawn => {
    const words = asks ? say('live.near') : list.typed().text === '' ? how : notFound();
    const said = besideList(words, { ...space, rows: space.rows - leastForList }, asks ? 'accent' : 'dim');
    const { rows, caret } = list.draw({ ...space, rows: space.rows - said.length });
    const line = (caret?.row ?? 0) + 1;
    return { rows: [...rows.slice(0, line), ...said, ...rows.slice(line)], caret };
  };

  const hints: readonly Hint[] = [
    ['Enter', say('field.text.next')],
    ...(offers.length === 0 ? [] : [[say('field.key.arrows'), say('field.hint.pick')] as const]),
  ];
  return {
    press: (key) => {
      const before = list.typed().text;
      const pressed = list.press(key);
      if (list.typed().text !== before) asks = false;
      return pressed.pressed === 'done' ? take(pressed.value) : pressed;
    },
    draw,
    hints,
    typed: list.typed,
    types: list.types,
  };
};

const exactIn = ({ offers, numbered }: NameOptions, text: string): Offer | undefined =>
  numbered || !isNumber(text) ? exactly(text, offers) : undefined;

/** What is typed comes first, as long as it may be new; then all that it may be. */
const listingOf = (options: NameOptions, text: string): Listing<Named> => {
  const { say, offers, open, numbered } = options;
  const rowOf = (offer: Offer): LineOffer<Named> => ({
    value: { name: offer.value, isNew: false },
    label: offer.label,
    number: numbered ? numberOn(offer, offers.indexOf(offer)) : '',
  });
  const same = text === '' ? undefined : exactIn(options, text);
  if (text === '' || (numbered && isNumber(text)))
    return { offers: offers.map(rowOf), at: same === undefined ? null : offers.indexOf(same) };
  const found = likely(text, offers);
  const known = same === undefined || found.includes(same) ? found : [same, ...found];
  if (same !== undefined) return { offers: known.map(rowOf), at: known.indexOf(same) };
  const own = { value: { name: text, isNew: true }, label: say('field.name.new', { name: text }) };
  return { offers: [...(open && options.isNewSaid !== false ? [own] : []), ...known.map(rowOf)], at: null };
};

const understood = (options: NameOptions, text: string): Understood<string> => {
  const { offers, open, numbered, guarded } = options;
  if (open) return guarded ? nameIn(text, offers, numbered) : value(text);
  const one = oneOf(text, offers, numbered);
  return one.understood === 'value' ? value(one.value.value) : one;
};
