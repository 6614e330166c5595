/** Checks every condition of a template in the order of the conversation, as each may look back only. */
import { error, type Problem } from '../source/problem.ts';
import { placedIn } from './condition-shape.ts';
import { type ConditionUse, checkCondition, type KnownName } from './conditions/check.ts';
import { namesIn } from './conditions/names.ts';
import type { ConditionProblem } from './conditions/problem.ts';
import { type Dependencies, dependenciesOf, wayBetween } from './dependencies.ts';
import { checkOver } from './over.ts';
import type { Condition, Item, Question, Repeat, Template } from './template.ts';
import { questionsOf } from './walk.ts';
import type { Workbench } from './workbench.ts';

const idsOf = (repeats: readonly Repeat[]): readonly string[] => repeats.map(({ id }) => id);

/** A later question that itself waits for the current one is a circle, which no other order can mend. */
const circle = (
  problem: ConditionProblem,
  current: string | null,
  dependencies: Dependencies,
): Problem | null => {
  const { name } = problem.params;
  if (problem.code !== 'condition-later' || current === null || typeof name !== 'string') return null;
  const way = wayBetween(name, current, dependencies);
  if (way === null) return null;
  return error('circle', { line: 0, column: 0 }, problem.text, { name, way: [current, ...way].join(' → ') });
};

/** Reports what is wrong with the conditions and `over:` of a whole template; `source` is the text of its file. */
export const checkConditions = (template: Template, source: string, bench: Workbench): void => {
  const known = new Map<string, KnownName>();
  const all = new Map<string, Question>();
  const earlier = new Set<string>();
  for (const { item, repeats } of questionsOf(template)) {
    const options = item.options.map(({ value }) => value);
    if (known.has(item.id)) continue;
    known.set(item.id, { type: item.type, options, earlier: false, repeats: idsOf(repeats) });
    all.set(item.id, item);
  }
  const dependencies = dependenciesOf(template);

  const check = (
    condition: Condition | null,
    use: ConditionUse,
    current: string | null,
    repeats: readonly Repeat[],
  ): void => {
    const node = condition === null ? undefined : bench.written.get(condition);
    if (condition === null || node === undefined) return;
    if (namesIn(condition.expression).some(({ name }) => bench.untyped.has(name))) return;
    const scope = { source: condition.source, known, current, repeats: idsOf(repeats), use };
    for (const problem of checkCondition(condition.expression, scope)) {
      const found = placedIn(source, node, problem);
      const round = circle(problem, current, dependencies);
      bench.report(round === null ? found : { ...round, at: found.at });
    }
  };

  const walk = (items: readonly Item[], repeats: readonly Repeat[]): void => {
    for (const item of items) {
      if (item.item === 'repeat') {
        check(item.when, 'when', null, repeats);
        if (item.over !== null)
          checkOver(item.over, bench.overs.get(item.over) ?? null, { all, earlier }, bench);
        walk(item.items, [...repeats, item]);
        continue;
      }
      check(item.when, 'when', item.id, repeats);
      check(item.check, 'check', item.id, repeats);
      check(item.computed, 'computed', item.id, repeats);
      const name = known.get(item.id);
      if (name !== undefined) known.set(item.id, { ...name, earlier: true });
      earlier.add(item.id);
    }
  };

  for (const phase of template.phases) {
    check(phase.when, 'when', null, []);
    walk(phase.items, []);
  }
};
