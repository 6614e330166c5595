/** Yes or no: with one key, or picked from the two. */
import type { Say } from '../../../messages/speech.ts';
import type { Field, Pressed } from '../field.ts';
import { choiceField } from './choice-field.ts';

/** In Dutch and in English at once. */
const letters: ReadonlyMap<string, string> = new Map([
  ['j', 'yes'],
  ['y', 'yes'],
  ['n', 'no'],
]);

const truth = (pressed: Pressed<string>): Pressed<boolean> =>
  pressed.pressed === 'done' ? { pressed: 'done', value: pressed.value === 'yes' } : pressed;

export const yesNoField = (say: Say, chosen: boolean | null): Field<boolean> => {
  const list = choiceField({
    say,
    offers: [
      { value: 'yes', label: say('answer.yes') },
      { value: 'no', label: say('answer.no') },
    ],
    chosen: chosen === null ? null : chosen ? 'yes' : 'no',
    initial: null,
    letters,
  });
  return {
    ...list,
    press: (key) => truth(list.press(key)),
    hints: [[say('field.key.yes-no'), say('field.hint.choose')]],
  };
};
