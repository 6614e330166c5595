/** Which questions and repeats matter for reaching something: those that its conditions look at, and theirs in turn. */
import { namesIn } from '../../template/conditions/names.ts';
import type { Condition, Item, Phase, Question, Repeat, Template } from '../../template/template.ts';
import { itemsOf, type Standing } from '../../template/walk.ts';
import type { Target } from '../coverage/targets.ts';

export interface Relevant {
  readonly questions: readonly Question[];
  /** Those around these questions and around the target, outermost first. */
  readonly repeats: readonly Standing<Repeat>[];
}

const namesOf = (...conditions: readonly (Condition | null)[]): readonly string[] =>
  conditions.flatMap((condition) =>
    condition === null ? [] : namesIn(condition.expression).map(({ name }) => name),
  );

const overOf = (repeat: Repeat): readonly string[] =>
  repeat.over?.kind === 'answer' ? [repeat.over.question] : [];

/** What decides whether an item is come to. */
const guardsOf = ({ item, phase, repeats }: Standing<Item>): readonly string[] => {
  const around = item.item === 'repeat' ? [...repeats, item] : repeats;
  return [...namesOf(phase.when, item.when, ...repeats.map(({ when }) => when)), ...around.flatMap(overOf)];
};

const isPhase = (owner: Standing<Item> | Phase): owner is Phase => !('item' in owner);

export const relevantTo = (template: Template, target: Target): Relevant => {
  const standings = new Map(itemsOf(template).map((standing) => [standing.item.id, standing]));
  const owner = target.target === 'branch' ? target.decision.owner : target.standing;
  const names = new Set(target.target === 'branch' ? namesOf(target.decision.condition) : []);
  if (!isPhase(owner)) {
    for (const name of guardsOf(owner)) names.add(name);
    if (owner.item.item === 'question') names.add(owner.item.id);
  }
  for (const name of names) {
    const standing = standings.get(name);
    if (standing === undefined) continue;
    const { item } = standing;
    const own = item.item === 'question' ? namesOf(item.computed, item.check) : [];
    for (const further of [...guardsOf(standing), ...own]) names.add(further);
  }
  const found = [...names].flatMap((name) => standings.get(name) ?? []);
  const ownRepeat = isPhase(owner)
    ? []
    : [...owner.repeats, owner.item].filter((item) => item.item === 'repeat');
  const repeats = new Set(
    [...found.flatMap((standing) => standing.repeats), ...ownRepeat].map(({ id }) => id),
  );
  return {
    questions: found.flatMap(({ item }) => (item.item === 'question' ? [item] : [])),
    repeats: [...standings.values()].flatMap(({ item, phase, repeats: around }) =>
      item.item === 'repeat' && repeats.has(item.id) ? [{ item, phase, repeats: around }] : [],
    ),
  };
};
