/** What conditions see while the questions are walked through: visible answers, and what was computed from them. */
import { type Environment, evaluate, isTrue } from '../template/conditions/evaluate.ts';
import {
  type Computed,
  type NodeSet,
  nodesOf,
  readingOf,
  readingOfComputed,
  type Single,
  type Value,
} from '../template/conditions/value.ts';
import { fullWork, type Work } from '../template/conditions/work.ts';
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
  readonly computed: Map<Path, Computed>;
  /** The answers of all turns, by where they are asked from and their name; a name looks back, so all are there. */
  readonly nodes: Map<Path, NodeSet>;
  /** Shared by all conditions of the walk. */
  readonly work: Work;
}

export const sightOf = (state: State): Sight => ({
  state,
  plan: planOf(state.template),
  visible: new Set(),
  computed: new Map(),
  nodes: new Map(),
  work: fullWork(),
});

/** Whether a condition holds at a place; without a condition it does. */
export const holds = (sight: Sight, scope: Scope, condition: Condition | null): boolean =>
  condition === null ||
  isTrue(evaluate(condition.expression, environmentAt(sight, scope, '', null), sight.work));

/** Whether `check` accepts an answer; the question's own name means that answer too. */
export const accepts = (
  sight: Sight,
  scope: Scope,
  check: Condition | null,
  id: string,
  answer: Answer,
): boolean =>
  check === null ||
  isTrue(evaluate(check.expression, environmentAt(sight, scope, readingOf(answer), id), sight.work));

export const compute = (sight: Sight, scope: Scope, condition: Condition): Computed =>
  kept(evaluate(condition.expression, environmentAt(sight, scope, '', null), sight.work));

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
  return inner.length === 0 ? read(sight, prefix + name) : allUnder(sight, prefix, inner, name);
};

const allUnder = (sight: Sight, prefix: string, inner: readonly Repeat[], name: string): NodeSet => {
  const known = sight.nodes.get(prefix + name);
  if (known !== undefined) return known;
  const nodes = nodesOf(pathsUnder(sight.state, prefix, inner, name).map((path) => read(sight, path)));
  sight.nodes.set(prefix + name, nodes);
  return nodes;
};

/** What is hidden reads as nothing. */
const read = (sight: Sight, path: Path): Single => {
  if (!sight.visible.has(path)) return '';
  const computed = sight.computed.get(path);
  return computed === undefined ? readingOf(sight.state.answers.get(path)) : readingOfComputed(computed);
};

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

/** A number that is none is kept as nothing. */
const kept = (value: Value): Computed => {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : value;
  if (typeof value !== 'object') return value;
  switch (value.kind) {
    case 'flag':
      return value.holds;
    case 'items':
      return value.items.join(' ');
    case 'nodes':
      return kept(value.values[0] ?? '');
  }
};
