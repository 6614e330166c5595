/** What conditions see while the questions are walked through: visible answers, and what was computed from them. */
import { type Environment, evaluate, isTrue } from '../template/conditions/evaluate.ts';
import { nodesOf, readingOf, type Single, type Value } from '../template/conditions/value.ts';
import type { Answer, Condition, Repeat } from '../template/template.ts';
import type { Path } from './conversation.ts';
import { turnPath } from './path.ts';
import { type Plan, planOf } from './plan.ts';
import { type State, turnsIn } from './state.ts';

/** Where in the conversation a question stands: outside every repeat, or in a turn. */
export interface Scope {
  readonly repeats: readonly Repeat[];
  /** What paths begin with at each depth: `''`, `example[1].`, `example[1].effect[2].`. */
  readonly prefixes: readonly [string, ...string[]];
  /** Path of the turn, or null. */
  readonly turn: Path | null;
  /** One-based place of the turn among its repeat's turns. */
  readonly position: number;
  /** Whether a repeat around it waits for the review. */
  readonly after: boolean;
}

export const outside: Scope = { repeats: [], prefixes: [''], turn: null, position: 1, after: false };

export const prefixOf = (scope: Scope): string => scope.prefixes.at(-1) ?? '';

/** Filled in by the walk, in the order of the template: a name can only look back. */
export interface Sight {
  readonly state: State;
  readonly plan: Plan;
  readonly visible: Set<Path>;
  readonly computed: Map<Path, string | number | boolean>;
}

export const sightOf = (state: State): Sight => ({
  state,
  plan: planOf(state.template),
  visible: new Set(),
  computed: new Map(),
});

/** Whether a condition holds at a place; without a condition it does. */
export const holds = (sight: Sight, scope: Scope, condition: Condition | null): boolean =>
  condition === null || isTrue(evaluate(condition.expression, environmentAt(sight, scope, '', null)));

/** Whether `check` accepts an answer; the question's own name means that answer too. */
export const accepts = (
  sight: Sight,
  scope: Scope,
  check: Condition | null,
  id: string,
  answer: Answer,
): boolean =>
  check === null || isTrue(evaluate(check.expression, environmentAt(sight, scope, readingOf(answer), id)));

export const compute = (sight: Sight, scope: Scope, condition: Condition): string | number | boolean =>
  plain(evaluate(condition.expression, environmentAt(sight, scope, '', null)));

const environmentAt = (sight: Sight, scope: Scope, self: Single, own: string | null): Environment => ({
  value: (name) => (name === own ? self : look(sight, scope, name)),
  self,
  now: sight.state.surroundings.now,
  position: scope.position,
});

const look = (sight: Sight, scope: Scope, name: string): Value => {
  const spot = sight.plan.spots.get(name);
  if (spot === undefined) return '';
  let shared = 0;
  while (shared < spot.around.length && spot.around[shared] === scope.repeats[shared]) shared += 1;
  const prefix = scope.prefixes[shared] ?? '';
  const inner = spot.around.slice(shared);
  return inner.length === 0
    ? readingOf(visibleAnswer(sight, prefix + name))
    : nodesOf(pathsUnder(sight.state, prefix, inner, name).map((path) => visibleAnswer(sight, path)));
};

const visibleAnswer = (sight: Sight, path: Path): Answer | undefined =>
  sight.visible.has(path) ? (sight.state.answers.get(path) ?? sight.computed.get(path)) : undefined;

const pathsUnder = (
  state: State,
  prefix: string,
  repeats: readonly Repeat[],
  name: string,
): readonly Path[] => {
  const [repeat, ...inner] = repeats;
  if (repeat === undefined) return [prefix + name];
  const path = prefix + repeat.id;
  return turnsIn(state, path).flatMap((number) =>
    pathsUnder(state, `${turnPath(path, number)}.`, inner, name),
  );
};

const plain = (value: Value): string | number | boolean => {
  if (typeof value !== 'object') return value;
  switch (value.kind) {
    case 'yes_no':
      return value.yes;
    case 'items':
      return value.items.join(' ');
    case 'nodes':
      return plain(value.values[0] ?? '');
  }
};
