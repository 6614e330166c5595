/** How far a conversation was from reaching something: 0 when it did; the smaller, the nearer. */
import type { Path } from '../../interview/conversation.ts';
import { accepts, compute, holds, outside, prefixOf, type Scope, type Sight } from '../../interview/sight.ts';
import { turnsIn } from '../../interview/state.ts';
import { toNumber, toText } from '../../template/conditions/coerce.ts';
import type { Expression } from '../../template/conditions/expression.ts';
import { readingOf, type Single } from '../../template/conditions/value.ts';
import type { Answer, Condition, Phase, Repeat } from '../../template/template.ts';
import { wayTo } from '../coverage/branches.ts';
import { asWhole, levelsIn } from '../coverage/reached.ts';
import type { Target } from '../coverage/targets.ts';
import type { Played } from './play.ts';

/** How a part of a condition comes out at one place, and which value it has there. */
interface Look {
  readonly truth: (part: Expression) => boolean;
  readonly value: (part: Expression) => Single;
}

/** Anything from 0 up, as something below 1. */
const small = (distance: number): number => distance / (distance + 1);

export const distanceTo = (target: Target, played: Played): number => {
  const { sight } = played;
  const owner = target.target === 'branch' ? target.decision.owner : target.standing;
  if (!('item' in owner)) {
    return target.target === 'branch'
      ? partDistance(target, lookAt(sight, outside, target.decision.condition))
      : 1;
  }
  const come = comeTo(sight, owner.phase, owner.repeats);
  if (typeof come === 'number') return 2 + come;
  const { item } = owner;
  const distances = come.map((scope) => {
    const guard = item.when;
    if (target.target === 'branch' && target.decision.use === 'when')
      return small(partDistance(target, lookAt(sight, scope, target.decision.condition)));
    if (guard !== null && !holds(sight, scope, guard))
      return 1 + small(truthDistance(guard.expression, true, lookAt(sight, scope, guard)));
    return small(ownDistance(target, played, scope, prefixOf(scope) + item.id));
  });
  return Math.min(...distances);
};

/** What is left once its place is reached. */
const ownDistance = (target: Target, { sight, refused }: Played, scope: Scope, path: Path): number => {
  switch (target.target) {
    case 'question':
      return 0;
    case 'option': {
      const { state } = sight;
      const numbers = turnsIn(state, path);
      const items = numbers.map((number) => state.items.get(`${path}[${number}]`));
      const chosen = [state.answers.get(path) ?? [], ...items].flat();
      return chosen.includes(target.value) ? 0 : 1;
    }
    case 'turns': {
      const count = turnsIn(sight.state, path).length;
      return target.turns === 'none' ? count : 2 - count;
    }
    case 'branch': {
      const { condition, use, owner } = target.decision;
      if (use !== 'check' || !('item' in owner)) return partDistance(target, lookAt(sight, scope, condition));
      const answer = sight.state.answers.get(path) ?? refused.get(path);
      if (answer === undefined) return 1e6;
      return partDistance(target, lookAt(sight, scope, condition, { id: owner.item.id, answer }));
    }
  }
};

/** The places where the items of a repeat (or of the phase) are come to, or how far from there it stayed. */
const comeTo = (sight: Sight, phase: Phase, repeats: readonly Repeat[]): readonly Scope[] | number => {
  if (phase.when !== null && !holds(sight, outside, phase.when))
    return (
      repeats.length + small(truthDistance(phase.when.expression, true, lookAt(sight, outside, phase.when)))
    );
  const levels = levelsIn(sight);
  let scopes: readonly Scope[] = [outside];
  for (const [depth, repeat] of repeats.entries()) {
    const left = repeats.length - depth - 1;
    const { when } = repeat;
    if (when !== null && !scopes.some((scope) => holds(sight, scope, when))) {
      const far = scopes.map((scope) => truthDistance(when.expression, true, lookAt(sight, scope, when)));
      return left + small(Math.min(...far));
    }
    scopes = levels.filter((level) => level.repeat === repeat).map(({ scope }) => scope);
    if (scopes.length === 0) return left + 0.1;
  }
  return scopes;
};

const lookAt = (
  sight: Sight,
  scope: Scope,
  condition: Condition,
  own: { readonly id: string; readonly answer: Answer } | null = null,
): Look => ({
  truth: (part) =>
    own === null
      ? holds(sight, scope, asWhole(condition, part))
      : accepts(sight, scope, asWhole(condition, part), own.id, own.answer),
  value: (part) =>
    own !== null && (part.node === 'self' || (part.node === 'name' && part.name === own.id))
      ? readingOf(own.answer)
      : compute(sight, scope, asWhole(condition, part)),
});

/** How far a branch is: the earlier parts first that it waits for. */
const partDistance = (target: Target & { readonly target: 'branch' }, look: Look): number => {
  const { decision, part, outcome } = target;
  const way = wayTo(decision.condition.expression, part) ?? [];
  const steps = [...way, { part, is: outcome }];
  const at = steps.findIndex((step) => look.truth(step.part) !== step.is);
  const step = steps[at];
  return step === undefined ? 0 : steps.length - at - 1 + small(truthDistance(step.part, step.is, look));
};

/** 0 when a part comes out as wanted, else how much would have to change for it. */
const truthDistance = (part: Expression, wanted: boolean, look: Look): number => {
  if (look.truth(part) === wanted) return 0;
  if (part.node === 'call' && part.name === 'not' && part.args[0] !== undefined)
    return truthDistance(part.args[0], !wanted, look);
  if (part.node !== 'binary') return 1;
  const { operator, left, right } = part;
  if (operator === 'and' || operator === 'or') {
    const both = [truthDistance(left, wanted, look), truthDistance(right, wanted, look)];
    return (operator === 'and') === wanted ? both.reduce((sum, each) => sum + each, 0) : Math.min(...both);
  }
  if (!['=', '!=', '<', '<=', '>', '>='].includes(operator)) return 1;
  const [a, b] = [look.value(left), look.value(right)];
  const apart = Math.abs(toNumber(a) - toNumber(b));
  if (!Number.isNaN(apart)) return apart + 1;
  return toText(a) === '' || toText(b) === '' ? 1e6 : 1e5;
};
