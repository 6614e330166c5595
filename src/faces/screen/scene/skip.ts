/** Goes on without an answer: with a reason where one is wanted, and never by accident where nothing was typed. */
import { legible } from '../../../source/legible.ts';
import type { Move, Scene } from '../../face.ts';
import { itemLabel } from '../../words/turn-words.ts';
import { textField } from '../text/text-field.ts';
import { type Panel, panelOf, reply, type Step, toAnswer } from './panel.ts';
import { sheetList } from './sheet-list.ts';

const leave: Step = { to: 'move', move: { move: 'reply', reply: { reply: 'leave' } } };

/** Why it is passed over. Null: here nothing has to be said. */
const skipPanel = (scene: Scene): Panel | null => {
  const { ask, say } = scene;
  const isQuestion = ask.ask === 'question';
  const row = ask.ask === 'more' && ask.item !== null ? itemLabel(scene, ask.repeat, ask.item) : null;
  if (ask.ask !== 'more' && (!isQuestion || ask.question.type === 'say')) return null;
  const required = row !== null || (isQuestion && ask.question.required && ask.answer === null);
  const reasoned = (reason: string): Move =>
    isQuestion || row !== null
      ? { move: 'reply', reply: { reply: 'skip', reason } }
      : { move: 'reply', reply: { reply: 'no-more', reason } };
  const without = (): Step => {
    if (required) return toAnswer;
    return isQuestion ? leave : reply({ reply: 'no-more' });
  };
  return panelOf({
    title: row === null ? say('screen.skip') : say('screen.skip.row', { item: row }),
    lines: [say(row !== null ? 'screen.skip.row.why' : required ? 'screen.skip.needed' : 'screen.skip.why')],
    field: textField({ text: '', caret: 0, form: 'line', say }),
    done: (typed) => ({ to: 'move', move: reasoned(legible(typed).trim()) }),
    empty: without,
  });
};

/** Straight on, or asked why. */
export const skipped = (scene: Scene): Step => {
  const panel = skipPanel(scene);
  return panel === null ? leave : { to: 'panel', panel };
};

/** Nothing is typed: go on, go on with a reason, or stay, which is what Enter alone does. */
export const emptyPanel = (scene: Scene): Panel => {
  const { ask, say } = scene;
  const stands =
    (ask.ask === 'question' && ask.answer !== null) || (ask.ask === 'headline' && ask.text !== null);
  const required = ask.ask === 'question' && ask.question.required;
  const needed = required && !stands;
  const offers = [
    ...(stands && !required ? [{ value: 'take', label: say('screen.empty.take') }] : []),
    ...(needed ? [] : [{ value: 'leave', label: say(stands ? 'screen.empty.keep' : 'screen.empty.skip') }]),
    ...(ask.ask === 'question' && !stands ? [{ value: 'why', label: say('screen.empty.why') }] : []),
    { value: 'stay', label: say('screen.empty.stay') },
  ];
  return panelOf({
    title: say(stands ? 'screen.empty.cleared' : needed ? 'screen.empty.needed' : 'screen.empty'),
    passes: true,
    field: sheetList({ say, offers, initial: 'stay' }),
    done: (value) => {
      switch (value) {
        case 'take':
          return reply(
            ask.ask === 'headline' ? { reply: 'headline', text: '' } : { reply: 'answer', value: null },
          );
        case 'leave':
          return leave;
        case 'why':
          return skipped(scene);
        default:
          return toAnswer;
      }
    },
  });
};
