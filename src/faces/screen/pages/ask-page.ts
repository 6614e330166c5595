/** The small questions of the program on the story screen: what was told stands above, one question below it. */
import type { Say } from '../../../messages/speech.ts';
import type { Canvas } from '../../canvas.ts';
import type { Choice, Given, Lines } from '../../face.ts';
import { commandIn } from '../../typed/command.ts';
import type { Field } from '../field.ts';
import { choiceField } from '../fields/choice-field.ts';
import { yesNoField } from '../fields/yes-no-field.ts';
import { lineField } from './line-field.ts';
import { onPage, type Page } from './on-page.ts';
import { helpLines } from './page-menu.ts';

/** To the question before and stopping on purpose come as what is typed for them; help is given here. */
export const askLine = async (
  canvas: Canvas,
  page: Page,
  question: string,
  {
    say,
    known = [],
    initial = '',
    changed,
    ...lines
  }: Lines & {
    readonly say: Say;
    readonly known?: readonly Choice[];
    readonly initial?: string;
    readonly changed?: ((text: string, caret: number) => void) | undefined;
  },
): Promise<Given<string>> => {
  for (;;) {
    const { text, caret } = page.told.begun(question) ?? { text: initial, caret: initial.length };
    const field = lineField({ say, known, text, caret, ...lines });
    const given = await onPage(canvas, page, { say, question, field, unchosen: '', changed });
    if (given.given === 'back' || given.given === 'pause')
      return { given: 'value', value: `/${given.given}` };
    if (given.given !== 'value' || commandIn(given.value)?.command !== 'help') return given;
    page.told.tell(helpLines(say));
  }
};

/** Without `enter` no row is marked to begin with, so that nothing is taken by accident. */
export const askChoice = async <Value extends string>(
  canvas: Canvas,
  page: Page,
  question: string,
  options: readonly Choice<Value>[],
  say: Say,
  enter?: Value,
): Promise<Given<Value>> => {
  const list = choiceField({ say, offers: options, initial: enter ?? null });
  const field: Field<Value> = {
    ...list,
    hints: [['Enter', say('field.page.key.choose')]],
    press: (key) => {
      const pressed = list.press(key);
      const value =
        pressed.pressed === 'done' ? pressed.value : pressed.pressed === 'empty' ? enter : undefined;
      const chosen = options.find((option) => option.value === value);
      if (chosen !== undefined) return { pressed: 'done', value: chosen.value };
      return pressed.pressed === 'done' ? { pressed: 'unheard' } : pressed;
    },
  };
  return onPage(canvas, page, { say, question, field, unchosen: say('field.page.unchosen') });
};

/** Yes and no have a key each; neither is marked to begin with. */
export const askConfirmation = (
  canvas: Canvas,
  page: Page,
  question: string,
  say: Say,
): Promise<Given<boolean>> => {
  const list = yesNoField(say, null);
  const field: Field<boolean> = {
    ...list,
    hints: [[say('field.key.yes-no'), say('field.page.key.choose')]],
  };
  return onPage(canvas, page, { say, question, field, unchosen: say('field.page.yes-no') });
};

/** What was told and not seen yet, until Enter. */
export const showTold = (canvas: Canvas, page: Page, say: Say): Promise<Given<null>> =>
  onPage(canvas, page, { say, question: null, field: onwards(say), unchosen: '' });

const onwards = (say: Say): Field<null> => ({
  press: ({ key }) =>
    key === 'enter' || key === 'end' ? { pressed: 'done', value: null } : { pressed: 'unheard' },
  draw: () => ({ rows: [], caret: null }),
  hints: [['Enter', say('field.text.next')]],
  typed: () => null,
});
