/** Ways through a template: every question and repeat in the order of the conversation, with what is around it. */
import type { Item, Phase, Question, Repeat, Template } from './template.ts';

/** A question or repeat with its phase and the repeats around it, outermost first. */
export interface Standing<T> {
  readonly item: T;
  readonly phase: Phase;
  readonly repeats: readonly Repeat[];
}

const itemsUnder = (
  items: readonly Item[],
  phase: Phase,
  repeats: readonly Repeat[],
): readonly Standing<Item>[] =>
  items.flatMap((item) =>
    item.item === 'question'
      ? [{ item, phase, repeats }]
      : [{ item, phase, repeats }, ...itemsUnder(item.items, phase, [...repeats, item])],
  );

/** These items with all that is in them, at any depth. */
export const itemsIn = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => (item.item === 'question' ? [item] : [item, ...itemsIn(item.items)]));

export const questionsIn = (items: readonly Item[]): readonly Question[] =>
  itemsIn(items).filter((item) => item.item === 'question');

/** Every item; a repeat comes before what is in it. */
export const itemsOf = (template: Template): readonly Standing<Item>[] =>
  template.phases.flatMap((phase) => itemsUnder(phase.items, phase, []));

export const questionsOf = (template: Template): readonly Standing<Question>[] =>
  itemsOf(template).flatMap(({ item, phase, repeats }) =>
    item.item === 'question' ? [{ item, phase, repeats }] : [],
  );

export const repeatsOf = (template: Template): readonly Standing<Repeat>[] =>
  itemsOf(template).flatMap(({ item, phase, repeats }) =>
    item.item === 'repeat' ? [{ item, phase, repeats }] : [],
  );

/** `example.effect.what`: a question's or repeat's id under those of the repeats around it. */
export const dottedName = ({ item, repeats }: Standing<Item>): string =>
  [...repeats, item].map(({ id }) => id).join('.');
