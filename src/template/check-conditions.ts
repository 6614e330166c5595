/** Checks every condition of a template in the order of the conversation, as each may look back only. */
import { error, type Problem } from '../source/problem.ts';
import { wordsOf } from '../source/shape.ts';
import { answersAfter } from './check-moments.ts';
import { placedIn } from './condition-shape.ts';
import { type ConditionUse, checkCondition, type KnownName } from './conditions/check.ts';
import type { Expression } from './conditions/expression.ts';
import { namesIn } from './conditions/names.ts';
import type { ConditionProblem } from './conditions/problem.ts';
import { allIn } from './conditions/tree.ts';
import { refusesDefault } from './default-check.ts';
import { type Dependencies, dependenciesOf, wayBetween } from './dependencies.ts';
import { checkOver } from './over.ts';
import type { Condition, Item, Question, Repeat, Template } from './template.ts';
import { questionsOf, type Standing } from './walk.ts';
import type { Workbench } from './workbench.ts';

const idsOf = (repeats: readonly Repeat[]): readonly string[] => repeats.map(({ id }) => id);

/** Every label of an option, in any language, with the value it belongs to. */
const labelsOf = ({ options }: Question): ReadonlyMap<string, string> =>
  new Map(options.flatMap(({ value, label }) => Object.values(label).map((text) => [text, value] as const)));

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

/** Told only where every question could be read: else the name may belong to one of the others. */
const needsAll: ReadonlySet<string> = new Set(['condition-unknown-name', 'condition-unknown-name-near']);

const isSelf = ({ node }: Expression): boolean => node === 'self';

/** Where a condition stands. */
interface Spot {
  readonly use: ConditionUse;
  readonly current: string | null;
  readonly repeats: readonly Repeat[];
  /** It is decided afterwards, when everything else has been answered. */
  readonly isAfter: boolean;
}

/** Reports what is wrong with the conditions and `over:` of a whole template; `source` is the text of its file. */
export const checkConditions = (template: Template, source: string, bench: Workbench): void => {
  const known = new Map<string, KnownName>();
  const all = new Map<string, Standing<Question>>();
  const earlier = new Set<string>();
  for (const standing of questionsOf(template)) {
    const { item, repeats } = standing;
    const options = item.options.map(({ value }) => value);
    if (known.has(item.id)) continue;
    const labels = labelsOf(item);
    known.set(item.id, { type: item.type, options, labels, earlier: false, repeats: idsOf(repeats) });
    all.set(item.id, standing);
  }
  const dependencies = dependenciesOf(template);

  const check = (condition: Condition | null, { use, current, repeats, isAfter }: Spot): void => {
    const node = condition === null ? undefined : bench.written.get(condition);
    if (condition === null || node === undefined) return;
    const untyped = (name: string): boolean => bench.untyped.has(name);
    if (namesIn(condition.expression).some(({ name }) => untyped(name))) return;
    if (current !== null && untyped(current) && [...allIn(condition.expression)].some(isSelf)) return;
    const scope = { source: condition.source, known, current, repeats: idsOf(repeats), use };
    const problems = checkCondition(condition.expression, scope).filter(
      ({ code }) => bench.unread.length === 0 || !needsAll.has(code),
    );
    const tooEarly = isAfter ? [] : answersAfter(condition, { all, earlier, current });
    for (const problem of [...problems, ...tooEarly]) {
      const found = placedIn(source, node, problem);
      const round = circle(problem, current, dependencies);
      bench.report(round === null ? found : { ...round, at: found.at });
    }
  };

  const checkQuestion = (item: Question, repeats: readonly Repeat[], after: boolean): void => {
    const isAfter = after || item.moment === 'after';
    for (const use of ['when', 'check', 'computed'] as const)
      check(item[use], { use, current: item.id, repeats, isAfter });
    const written = bench.defaults.get(item.id);
    if (written !== undefined && refusesDefault(item)) {
      const text = wordsOf(written);
      bench.report(error('default-refused', written.at, text, { text, check: item.check?.source ?? '' }));
    }
    const name = known.get(item.id);
    if (name !== undefined) known.set(item.id, { ...name, earlier: true });
    earlier.add(item.id);
  };

  const walk = (items: readonly Item[], repeats: readonly Repeat[], after: boolean): void => {
    for (const item of items) {
      if (item.item === 'question') {
        checkQuestion(item, repeats, after);
        continue;
      }
      const isAfter = after || item.moment === 'after';
      check(item.when, { use: 'when', current: null, repeats, isAfter });
      if (item.over !== null)
        checkOver(item.over, bench.overs.get(item.over) ?? null, { all, earlier, around: repeats }, bench);
      walk(item.items, [...repeats, item], isAfter);
    }
  };

  for (const phase of template.phases) {
    check(phase.when, { use: 'when', current: null, repeats: [], isAfter: false });
    walk(phase.items, [], false);
  }
};
