/** What can be chosen where another turn is offered: yes and no, or what the repeat goes over, by its name. */

import { practiceKey } from '../../../inquiry/practice-key.ts';
import { type Ask, survey } from '../../../interview/next.ts';
import { itemsOf } from '../../../interview/over.ts';
import { turnPath } from '../../../interview/path.ts';
import { turnsIn } from '../../../interview/state.ts';
import type { Scene } from '../../face.ts';
import { yesNoIn } from '../../typed/short-answer.ts';
import { enterMeansYes } from '../../words/more-words.ts';
import { read } from '../../words/reading.ts';
import { itemLabel } from '../../words/turn-words.ts';
import type { LineOffer, Listing } from './line-with-list.ts';
import { numberAt } from './pick-list.ts';

export type More = Extract<Ask, { ask: 'more' }>;

export type MoreChoice =
  | { readonly more: 'yes' }
  | { readonly more: 'no' }
  | { readonly more: 'item'; readonly item: string };

/** Several words where nothing is gone over: people begin to tell at once. */
export const isTelling = (scene: Scene, ask: More, text: string): boolean =>
  goneOver(scene, ask) === null && /\S\s+\S/.test(text);

const goneOver = ({ state }: Scene, { repeat, path }: More) => itemsOf(survey(state).sight, repeat, path);

/** For what is typed, which may be nothing. A known name that is only like it is never taken by Enter alone. */
export const moreListing = (scene: Scene, ask: More, typed: string): Listing<MoreChoice> => {
  const text = typed.trim();
  const all = goneOver(scene, ask);
  const answered = yesNoIn(text);
  const choices = ask.item === null ? yesOrNo(scene, ask) : nextOnes(scene, ask, all?.items ?? []);
  if (text === '') {
    const offers = choices.map((choice, index) => ({ ...choice, number: numberAt(index) }));
    return { offers, at: enterMeansYes(ask) ? 0 : choices.length - 1 };
  }
  if (answered.understood === 'value')
    return { offers: choices, at: answered.value ? 0 : choices.length - 1 };
  if (all === null) return { offers: choices, at: isTelling(scene, ask, text) ? 0 : null };
  const named = matching(scene, ask, all.items, text);
  const isKnown = named.some(({ label }) => practiceKey(label) === practiceKey(text));
  const isNew = all.open && !isKnown;
  const fresh = {
    value: { more: 'item', item: text },
    label: scene.say('field.more.new', { name: text }),
  } as const;
  const offers = [...named, ...(isNew ? [fresh] : [])];
  return { offers, at: isKnown || offers.length === 1 ? 0 : null };
};

type Choice = LineOffer<MoreChoice>;

const yesOrNo = (scene: Scene, { repeat, count }: More): readonly Choice[] => {
  const each = read(scene, repeat.each);
  return [
    {
      value: { more: 'yes' },
      label: scene.say(count === 0 ? 'field.more.first' : 'field.more.yes', { each }),
    },
    { value: { more: 'no' }, label: scene.say('field.more.no') },
  ];
};

/** The one proposed first, then those that no turn goes over yet. */
const nextOnes = (scene: Scene, ask: More, items: readonly string[]): readonly Choice[] => {
  const taken = itemsTaken(scene, ask);
  return [
    ...items.filter((item) => !taken.has(item)).map((item) => itemChoice(scene, ask, item)),
    { value: { more: 'no' }, label: scene.say('field.more.enough') },
  ];
};

const itemsTaken = ({ state }: Scene, { repeat, path }: More): ReadonlySet<string> =>
  new Set(
    turnsIn(state, path).flatMap((number) => {
      const turn = turnPath(path, number);
      const { itemQuestion } = repeat;
      const item =
        itemQuestion === null ? state.items.get(turn) : state.answers.get(`${turn}.${itemQuestion}`);
      return item === undefined ? [] : [String(item)];
    }),
  );

const itemChoice = (scene: Scene, { repeat }: More, item: string): Choice => ({
  value: { more: 'item', item },
  label: itemLabel(scene, repeat, item),
});

/** Those in which every word typed occurs, the one that is it exactly first. */
const matching = (scene: Scene, ask: More, items: readonly string[], text: string): readonly Choice[] => {
  const words = practiceKey(text).split(' ');
  const found = items
    .map((item) => itemChoice(scene, ask, item))
    .filter(({ label }) => words.every((word) => practiceKey(label).includes(word)));
  const isExact = ({ label }: Choice): boolean => practiceKey(label) === practiceKey(text);
  return [...found.filter(isExact), ...found.filter((choice) => !isExact(choice))];
};
