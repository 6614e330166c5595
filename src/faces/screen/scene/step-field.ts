/** What a step is answered in, with what was typed there before. */
import type { Ask } from '../../../interview/next.ts';
import type { ForwardReply } from '../../../interview/reply.ts';
import { legible } from '../../../source/legible.ts';
import type { Scene } from '../../face.ts';
import type { Field } from '../field.ts';
import { fieldFor } from '../fields/field-for.ts';
import { moreField } from '../fields/more-field.ts';
import type { History } from '../text/history.ts';
import { textField } from '../text/text-field.ts';

export type OpenAsk = Exclude<Ask, { readonly ask: 'done' }>;

/** `scene.draft` is where it begins, `history` what was done to a text there. */
export const stepField = (scene: Scene, ask: OpenAsk, history?: History): Field<ForwardReply> => {
  switch (ask.ask) {
    case 'question':
      return fieldFor(scene, ask, history);
    case 'headline':
      return headlineField(scene, ask.text ?? '', history);
    case 'more':
      return moreField(scene, ask);
  }
};

const headlineField = (
  { draft, say }: Scene,
  standing: string,
  history: History | undefined,
): Field<ForwardReply> => {
  const { text, caret } = draft ?? { text: standing, caret: standing.length };
  const field = textField({ text, caret, form: 'line', say, history });
  return {
    draw: field.draw,
    hints: field.hints,
    typed: field.typed,
    types: field.types,
    press: (key) => {
      const pressed = field.press(key);
      if (pressed.pressed === 'empty' && standing === '')
        return { pressed: 'done', value: { reply: 'leave' } };
      if (pressed.pressed !== 'done') return pressed;
      const given = legible(pressed.value).trim();
      return {
        pressed: 'done',
        value: given === standing ? { reply: 'leave' } : { reply: 'headline', text: given },
      };
    },
  };
};
