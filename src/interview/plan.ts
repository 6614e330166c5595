/** A template laid out for the engine: where each question stands, and what may be answered at each level. */
import type { Item, Question, Repeat, Template } from '../template/template.ts';

/** A question or repeat with the repeats around it, outermost first. */
interface Spot {
  readonly item: Item;
  readonly around: readonly Repeat[];
}

export interface Plan {
  /** Every question and repeat by its id. */
  readonly spots: ReadonlyMap<string, Spot>;
  /** Questions and repeats directly in a repeat, by the repeat's id; those in none under the empty text. */
  readonly levels: ReadonlyMap<string, ReadonlyMap<string, Item>>;
}

const plans = new WeakMap<Template, Plan>();

/** Made once per template. */
export const planOf = (template: Template): Plan => {
  const known = plans.get(template);
  if (known !== undefined) return known;
  const spots = new Map<string, Spot>();
  const levels = new Map<string, Map<string, Item>>([['', new Map()]]);
  const lay = (items: readonly Item[], around: readonly Repeat[]): void => {
    const level = levels.get(around.at(-1)?.id ?? '');
    for (const item of items) {
      spots.set(item.id, { item, around });
      level?.set(item.id, item);
      if (item.item === 'repeat') {
        levels.set(item.id, new Map());
        lay(item.items, [...around, item]);
      }
    }
  };
  for (const phase of template.phases) lay(phase.items, []);
  const plan: Plan = { spots, levels };
  plans.set(template, plan);
  return plan;
};

export const questionOf = (plan: Plan, id: string): Question | null => {
  const item = plan.spots.get(id)?.item;
  return item?.item === 'question' ? item : null;
};

/** Whether a question waits for an answer: a `say` is only spoken, a `computed` works itself out. */
export const takesAnswer = (question: Question): boolean =>
  question.type !== 'say' && question.type !== 'computed';
