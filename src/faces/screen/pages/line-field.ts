/** One line of free text with what is known under it: picked with the arrows, by its number, or typed. */
import type { Say } from '../../../messages/speech.ts';
import { legible } from '../../../source/legible.ts';
import type { Choice, Lines } from '../../face.ts';
import type { Drawn, Field, Space } from '../field.ts';
import { besideList } from '../fields/beside-list.ts';
import { type Listing, lineWithList } from '../fields/line-with-list.ts';

interface LineFieldOptions extends Lines {
  readonly say: Say;
  readonly known: readonly Choice[];
  readonly text: string;
  readonly caret: number;
}

/** Rows that the line and its list have at least. */
const leastForList = 3;

/** Enter and Ctrl+D take the row that is marked, else the text without blanks around it, which may be empty. */
export const lineField = ({ say, known, text, caret, closed, several }: LineFieldOptions): Field<string> => {
  const list = lineWithList({
    say,
    text,
    caret,
    listingFor: several === undefined ? listingOf(known, closed === true) : wholeOf(known, several.marked),
    line: 'above',
  });
  const draw = (space: Space): Drawn => {
    if (several === undefined) return list.draw(space);
    const words = several.reads(list.marked()?.value ?? list.typed().text);
    const said = besideList(words, { ...space, rows: space.rows - leastForList }, 'accent');
    const { rows, caret } = list.draw({ ...space, rows: space.rows - said.length });
    const line = (caret?.row ?? 0) + 1;
    return { rows: [...rows.slice(0, line), ...said, ...rows.slice(line)], caret };
  };
  return {
    press: (key) => {
      const pressed = list.press(key);
      if (pressed.pressed !== 'done') return pressed;
      const { offer, text: typed } = pressed.value;
      return { pressed: 'done', value: offer?.value ?? legible(typed).trim() };
    },
    draw,
    hints: [['Enter', say('field.text.next')]],
    typed: list.typed,
    types: list.types,
  };
};

const numbered = (known: readonly Choice[]) =>
  known.map((choice, index) => ({ ...choice, number: String(index + 1) }));

const isNamed = ({ value, label }: Choice, text: string): boolean =>
  [value, label].some((name) => name.toLowerCase() === text);

/** A number marks its row, and so does a name that is typed whole; a part of a name only leaves fewer rows. */
const listingOf = (known: readonly Choice[], closed: boolean) => {
  const offers = numbered(known);
  return (typed: string): Listing<string> => {
    const text = typed.trim().toLowerCase();
    const at = offers.findIndex(({ number }) => number === text);
    if (text === '' || at !== -1) return { offers, at: at === -1 ? null : at };
    const left = known.filter(({ value, label }) => `${value}\n${label}`.toLowerCase().includes(text));
    const whole = left.findIndex((choice) => isNamed(choice, text));
    return { offers: left, at: whole !== -1 ? whole : closed && left.length === 1 ? 0 : null };
  };
};

/** All of them stay, as several may be named; a number or a name alone marks its row. */
const wholeOf = (known: readonly Choice[], marked: string) => {
  const offers = numbered(known);
  return (typed: string): Listing<string> => {
    const text = typed.trim().toLowerCase();
    const at = offers.findIndex((offer) =>
      text === '' ? offer.value === marked : offer.number === text || isNamed(offer, text),
    );
    return { offers, at: at === -1 ? null : at };
  };
};
