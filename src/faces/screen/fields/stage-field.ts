/** How things stand with a practice, as people are asked it: what has become routine is asked on in a second list. */
import type { ForwardReply } from '../../../interview/reply.ts';
import { stages } from '../../../template/fixed-answers.ts';
import type { Answer } from '../../../template/template.ts';
import type { Key } from '../../canvas.ts';
import type { Scene } from '../../face.ts';
import type { Asked } from '../../words/question-words.ts';
import { routineOffers, stageOffers } from '../../words/stage-offers.ts';
import type { Drawn, Field, Pressed, Space } from '../field.ts';
import { rowsOf } from '../rows.ts';
import { answering } from './answering.ts';
import { choiceField } from './choice-field.ts';

const routine = 'routine';

const stageOf = (value: string): Answer => stages.find((stage) => String(stage) === value) ?? value;

export const stageField = (scene: Scene, asked: Asked): Field<ForwardReply> => {
  const { say } = scene;
  const stands = asked.answer ?? asked.suggested;
  const still = routineOffers(scene).find(({ value }) => value === String(stands))?.value;
  const known = stageOffers(scene).find(({ value }) => value === String(stands))?.value;
  const chosen = still === undefined ? known : routine;
  const first = choiceField({ say, offers: stageOffers(scene), chosen: chosen ?? null, initial: null });
  const second = () =>
    choiceField({ say, offers: routineOffers(scene), chosen: still ?? null, initial: null });
  let asksOn: Field<string> | null = null;

  const pressFirst = (key: Key): Pressed<ForwardReply> => {
    const pressed = first.press(key);
    if (pressed.pressed !== 'done' || pressed.value !== routine) return answering(asked, pressed, stageOf);
    if (key.key === 'end' && still !== undefined)
      return answering(asked, { ...pressed, value: still }, stageOf);
    asksOn = second();
    return { pressed: 'changed' };
  };

  const press = (key: Key): Pressed<ForwardReply> => {
    if (asksOn === null) return pressFirst(key);
    if (['shift-tab', 'backspace', 'left'].includes(key.key)) {
      asksOn = null;
      return { pressed: 'changed' };
    }
    const pressed = asksOn.press(key);
    return pressed.pressed === 'done' ? answering(asked, pressed, stageOf) : pressed;
  };

  const draw = (space: Space): Drawn => {
    if (asksOn === null) return first.draw(space);
    const ask = rowsOf(say('answer.routine.still'), space, 'strong');
    const above = space.rows > ask.length + 5 ? [...ask, []] : ask;
    const { rows, caret } = asksOn.draw({ ...space, rows: Math.max(1, space.rows - above.length) });
    return {
      rows: [...above, ...rows].slice(0, space.rows),
      caret: caret === null ? null : { ...caret, row: caret.row + above.length },
    };
  };

  return {
    press,
    draw,
    hints: first.hints,
    typed: () => null,
  };
};
