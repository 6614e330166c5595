/** What may be done with what was told, each level with what it means for the one who tells. */
import type { ForwardReply } from '../../../interview/reply.ts';
import { consents } from '../../../template/fixed-answers.ts';
import type { Scene } from '../../face.ts';
import { offeredAt } from '../../words/offers.ts';
import type { Asked } from '../../words/question-words.ts';
import type { Field } from '../field.ts';
import { rowsOf } from '../rows.ts';
import { answering } from './answering.ts';
import { choiceField } from './choice-field.ts';

/** Under the levels of the language itself; a template's own words explain themselves. */
export const consentField = (scene: Scene, asked: Asked): Field<ForwardReply> => {
  const { say } = scene;
  const offers = offeredAt(scene, asked.path, asked.question).offers.map(({ value, label }) => {
    const level = consents.find((consent) => consent === value);
    return level === undefined ? { value, label } : { value, label, detail: say(`field.consent.${level}`) };
  });
  const chosen = offers.find(({ value }) => value === (asked.answer ?? asked.suggested))?.value;
  const list = choiceField({ say, offers, chosen: chosen ?? null, initial: null });
  return {
    ...list,
    press: (key) => answering(asked, list.press(key)),
    draw: (space) => {
      const later = rowsOf(say('field.consent.later'), space, 'dim');
      const whole = list.draw({ ...space, rows: Number.MAX_SAFE_INTEGER }).rows;
      return whole.length + later.length + 1 > space.rows
        ? list.draw(space)
        : { rows: [...whole, [], ...later], caret: null };
    },
  };
};
