/** Asks whether there is another turn: yes or no, the next of what is gone over, or one by its name. */
import type { ForwardReply } from '../../../interview/reply.ts';
import { legible } from '../../../source/legible.ts';
import type { Key } from '../../canvas.ts';
import type { Scene } from '../../face.ts';
import type { Drawn, Field, Hint, Pressed, Space } from '../field.ts';
import { rowsOf } from '../rows.ts';
import { type TextField, textField } from '../text/text-field.ts';
import { lineWithList, type Taken } from './line-with-list.ts';
import { isTelling, type More, type MoreChoice, moreListing } from './more-offers.ts';

/** What is asked before it counts: which one, why beyond what was meant, or why fewer than are wanted. */
interface Further {
  readonly question: string;
  readonly line: TextField;
  readonly done: (typed: string) => Pressed<ForwardReply>;
}

const done = (value: ForwardReply): Pressed<ForwardReply> => ({ pressed: 'done', value });

const another = (item: string | null, reason: string | null): Pressed<ForwardReply> =>
  done({ reply: 'another', ...(item === null ? {} : { item }), ...(reason === null ? {} : { reason }) });

/** Why a line is neither yes nor no, nor one name. */
const unclear = (scene: Scene, ask: More, text: string): string => {
  if (ask.repeat.over === null) return scene.say('live.unclear.yes-no');
  const isLike = moreListing(scene, ask, text).offers.length > 0;
  return isLike ? scene.say('live.near') : scene.say('live.unclear.name', { text: text.trim() });
};

/**
 * What `typed` gives is told already: after a reply `another` it is the beginning of the first answer in the new turn.
 */
export const moreField = (scene: Scene, ask: More): Field<ForwardReply> => {
  const { say, draft } = scene;
  const { repeat, count } = ask;
  const list = lineWithList<MoreChoice>({
    say,
    text: draft?.text ?? '',
    caret: draft?.caret ?? 0,
    listingFor: (text) => moreListing(scene, ask, text),
    line: 'once-typed',
  });
  let further: Further | null = null;

  const askFurther = (question: string, answer: (typed: string) => Pressed<ForwardReply>) => {
    further = { question, line: textField({ text: '', caret: 0, form: 'line', say }), done: answer };
    return { pressed: 'changed' } as const;
  };

  /** Over what is meant only with a reason. */
  const onward = (item: string | null): Pressed<ForwardReply> =>
    repeat.atMost === null || count < repeat.atMost
      ? another(item, null)
      : askFurther(say('live.more.why-more', { most: repeat.atMost }), (reason) =>
          reason === '' ? done({ reply: 'no-more' }) : another(item, reason),
        );

  /** Where nothing more is proposed and no question asks for the name, it is asked here. */
  const yes = (): Pressed<ForwardReply> =>
    repeat.over === null || ask.item !== null || repeat.itemQuestion !== null
      ? onward(null)
      : askFurther(say('live.more.which'), (name) => (name === '' ? { pressed: 'unheard' } : onward(name)));

  /** Under what is wanted only with a reason. */
  const enough = (): Pressed<ForwardReply> => {
    const least = repeat.atLeast ?? 0;
    return count >= least
      ? done({ reply: 'no-more' })
      : askFurther(say('live.more.why-less', { least }), (reason) =>
          reason === '' ? yes() : done({ reply: 'no-more', reason }),
        );
  };

  const take = ({ offer, text }: Taken<MoreChoice>): Pressed<ForwardReply> => {
    if (offer === null) return { pressed: 'refused', why: unclear(scene, ask, text) };
    switch (offer.value.more) {
      case 'yes':
        return yes();
      case 'no':
        return enough();
      case 'item':
        return onward(offer.value.item === ask.item ? null : legible(offer.value.item));
    }
  };

  const pressFurther = ({ line, done: answer }: Further, key: Key): Pressed<ForwardReply> => {
    if (key.key === 'shift-tab') {
      further = null;
      return { pressed: 'changed' };
    }
    const pressed = line.press(key);
    if (pressed.pressed === 'empty') return answer('');
    return pressed.pressed === 'done' ? answer(legible(pressed.value).trim()) : pressed;
  };

  const press = (key: Key): Pressed<ForwardReply> => {
    if (further !== null) return pressFurther(further, key);
    const pressed = list.press(key);
    return pressed.pressed === 'done' ? take(pressed.value) : pressed;
  };

  const draw = (space: Space): Drawn => {
    if (further === null) return list.draw(space);
    const question = rowsOf(further.question, space, 'strong').slice(0, Math.max(0, space.rows - 1));
    const { rows, caret } = further.line.draw({ ...space, rows: Math.max(1, space.rows - question.length) });
    return {
      rows: [...question, ...rows],
      caret: caret === null ? null : { ...caret, row: caret.row + question.length },
    };
  };

  const enter: Hint = ['Enter', say('field.text.next')];
  return {
    press,
    draw,
    hints: [enter],
    typed: () => {
      const begun = list.typed();
      return isTelling(scene, ask, begun.text) ? begun : null;
    },
    types: (key) => {
      if (further !== null) return further.line.types(key);
      // Whoever tells on in the story that it opens begins a new line there.
      return list.types(key) || (key.key === 'enter' && isTelling(scene, ask, list.typed().text));
    },
  };
};
