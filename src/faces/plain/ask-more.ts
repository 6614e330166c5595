/** Asks whether there is another turn: the next one, one by its name, or none any more. */
import { type Ask, survey } from '../../interview/next.ts';
import { itemsOf } from '../../interview/over.ts';
import type { Move } from '../face.ts';
import { nameIn, oneOf } from '../typed/chosen.ts';
import { lineIn } from '../typed/command.ts';
import type { Offer } from '../typed/offer.ts';
import { yesNoIn } from '../typed/short-answer.ts';
import { type Understood, value } from '../typed/understood.ts';
import { enterMeansYes } from '../words/more-words.ts';
import { itemLabel } from '../words/turn-words.ts';
import type { Desk } from './desk.ts';
import { pickNear } from './pick.ts';

type More = Extract<Ask, { ask: 'more' }>;

const another = (item?: string, reason?: string): Move => ({
  move: 'reply',
  reply: {
    reply: 'another',
    ...(item === undefined ? {} : { item }),
    ...(reason === undefined ? {} : { reason }),
  },
});
const noMore = (reason?: string): Move => ({
  move: 'reply',
  reply: { reply: 'no-more', ...(reason === undefined ? {} : { reason }) },
});

export const askMore = async (desk: Desk, ask: More): Promise<Move> => {
  const heard = await desk.hear({ draft: null });
  if (heard.heard === 'move') return heard.move;
  const text = heard.heard === 'text' ? lineIn(heard.text).trim() : '';
  const found = yesNoIn(text === '' ? (enterMeansYes(ask) ? 'ja' : 'nee') : text);
  if (found.understood === 'value') return found.value ? onward(desk, ask, undefined) : enough(desk, ask);
  const named = await itemNamed(desk, ask, text);
  if (named !== null) return typeof named === 'string' ? onward(desk, ask, named) : named;
  return isTelling(ask, text) ? told(desk, ask, text) : askMore(desk, ask);
};

/** What the repeat goes over, typed by its name; a name that may be new is one too. Null: it is none, which was said. */
const itemNamed = async (desk: Desk, ask: More, text: string): Promise<string | Move | null> => {
  const { repeat, path, item } = ask;
  const { scene, tell } = desk;
  const all = itemsOf(survey(scene.state).sight, repeat, path);
  if (all === null || (item === null && isTelling(ask, text))) {
    if (!isTelling(ask, text)) tell([scene.say('live.unclear.yes-no')]);
    return null;
  }
  const offers = all.items.map((value) => ({ value, label: itemLabel(scene, repeat, value) }));
  const found = all.open && item !== null ? nameIn(text, offers, false) : nameOf(oneOf(text, offers, false));
  switch (found.understood) {
    case 'value':
      if (!/^\d+$/.test(found.value)) return found.value;
      break;
    case 'near': {
      const picked = await pickNear(desk, found.offers, found.other);
      if (picked.picked === 'move') return picked.move;
      return picked.picked === 'offer' ? picked.offer.value : null;
    }
    case 'unclear':
      if (item !== null && !/^\d+$/.test(text)) {
        tell([scene.say(found.why, found.params)]);
        return null;
      }
  }
  tell([scene.say('live.unclear.yes-no')]);
  return null;
};

const nameOf = (found: Understood<Offer>): Understood<string> =>
  found.understood === 'value' ? value(found.value.value) : found;

/** Several words where nothing is gone over: people begin to tell at once. */
const isTelling = ({ item }: More, text: string): boolean => item === null && /\S\s+\S/.test(text);

/** A yes: the words are there to be continued at the first question of the turn. */
const told = async (desk: Desk, ask: More, text: string): Promise<Move> => {
  const move = await onward(desk, ask, undefined);
  if (move.move === 'reply' && move.reply.reply === 'another') desk.memory.told = text;
  return move;
};

/** Over what is allowed only with a reason. */
const onward = async (desk: Desk, ask: More, named: string | undefined): Promise<Move> => {
  const { repeat, count } = ask;
  const item = named ?? (await itemFor(desk, ask));
  if (typeof item === 'object' && item !== null) return item;
  if (repeat.atMost === null || count < repeat.atMost) return another(item ?? undefined);
  const reason = await reasonFor(desk, desk.scene.say('live.more.why-more', { most: repeat.atMost }));
  if (typeof reason === 'object') return reason;
  return reason === '' ? noMore() : another(item ?? undefined, reason);
};

/** Where nothing more is proposed and no question asks for the name, it is asked here. */
const itemFor = async (desk: Desk, ask: More): Promise<string | null | Move> => {
  const { repeat, item } = ask;
  if (repeat.over === null || item !== null || repeat.itemQuestion !== null) return null;
  desk.tell([desk.scene.say('live.more.which')]);
  const heard = await desk.hear({ draft: null });
  if (heard.heard === 'move') return heard.move;
  const name = heard.heard === 'text' ? heard.text.trim() : '';
  return name === '' ? itemFor(desk, ask) : name;
};

/** Under what is wanted only with a reason. */
const enough = async (desk: Desk, ask: More): Promise<Move> => {
  const least = ask.repeat.atLeast ?? 0;
  if (ask.count >= least) return noMore();
  const reason = await reasonFor(desk, desk.scene.say('live.more.why-less', { least }));
  if (typeof reason === 'object') return reason;
  return reason === '' ? onward(desk, ask, undefined) : noMore(reason);
};

const reasonFor = async (desk: Desk, question: string): Promise<string | Move> => {
  desk.tell([question]);
  const heard = await desk.hear({ draft: null });
  if (heard.heard === 'move') return heard.move;
  return heard.heard === 'text' ? heard.text.trim() : '';
};
