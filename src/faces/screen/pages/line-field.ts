/** One line of free text with what is known under it: picked with the arrows, by its number, or typed. */
import type { Say } from '../../../messages/speech.ts';
import { legible } from '../../../source/legible.ts';
import type { Choice } from '../../face.ts';
import type { Field } from '../field.ts';
import { type Listing, lineWithList } from '../fields/line-with-list.ts';

interface LineFieldOptions {
  readonly say: Say;
  readonly known: readonly Choice[];
  readonly text: string;
  readonly caret: number;
  /** A number alone takes its row. */
  readonly atOnce: boolean;
}

/** Enter and Ctrl+D take the row that is marked, else the text without blanks around it, which may be empty. */
export const lineField = ({ say, known, text, caret, atOnce }: LineFieldOptions): Field<string> => {
  const list = lineWithList({
    say,
    text,
    caret,
    listingFor: listingOf(known),
    line: atOnce ? 'below' : 'above',
  });
  return {
    press: (key) => {
      const pressed = list.press(key);
      if (pressed.pressed !== 'done') return pressed;
      const { offer, text: typed } = pressed.value;
      return { pressed: 'done', value: offer?.value ?? legible(typed).trim() };
    },
    draw: list.draw,
    hints: [['Enter', say('field.text.next')]],
    typed: list.typed,
    types: list.types,
  };
};

/** A number marks its row, and so does a name that is typed whole; a part of a name only leaves fewer rows. */
const listingOf = (known: readonly Choice[]) => {
  const offers = known.map((choice, index) => ({ ...choice, number: String(index + 1) }));
  return (typed: string): Listing<string> => {
    const text = typed.trim().toLowerCase();
    const numbered = offers.findIndex(({ number }) => number === text);
    if (text === '' || numbered !== -1) return { offers, at: numbered === -1 ? null : numbered };
    const left = known.filter(({ value, label }) => `${value}\n${label}`.toLowerCase().includes(text));
    const whole = left.findIndex(({ value, label }) =>
      [value, label].some((name) => name.toLowerCase() === text),
    );
    return { offers: left, at: whole === -1 ? null : whole };
  };
};
