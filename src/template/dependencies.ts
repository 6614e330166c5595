/** Which questions wait for which: found through their conditions, to tell a circle from a mere wrong order. */
import { namesIn } from './conditions/names.ts';
import type { Condition, Template } from './template.ts';
import { itemsOf } from './walk.ts';

/** For each question the questions that decide whether it is asked, or what it comes to. */
export type Dependencies = ReadonlyMap<string, readonly string[]>;

export const dependenciesOf = (template: Template): Dependencies => {
  const names = (conditions: readonly (Condition | null)[]): readonly string[] =>
    conditions.flatMap((condition) =>
      condition === null ? [] : namesIn(condition.expression).map(({ name }) => name),
    );
  return new Map(
    itemsOf(template).flatMap(({ item, phase, repeats }) => {
      if (item.item === 'repeat') return [];
      const around = [phase.when, ...repeats.map((repeat) => repeat.when)];
      return [[item.id, names([...around, item.when, item.computed])] as const];
    }),
  );
};

/** The shortest way from one question to another by what they wait for, both ends included, or null. */
export const wayBetween = (
  from: string,
  to: string,
  dependencies: Dependencies,
): readonly string[] | null => {
  const reachedFrom = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (name === to) {
      const way: string[] = [];
      for (let step: string | null = name; step !== null; step = reachedFrom.get(step) ?? null)
        way.unshift(step);
      return way;
    }
    for (const next of dependencies.get(name) ?? []) {
      if (reachedFrom.has(next)) continue;
      reachedFrom.set(next, name);
      queue.push(next);
    }
  }
  return null;
};
