/** What walks can reach in a template: its questions, options, turns, and the branches of its conditions. */

import type { Place } from '../../source/place.ts';
import type { Expression } from '../../template/conditions/expression.ts';
import type { Condition, Item, Phase, Question, Repeat, Template } from '../../template/template.ts';
import { itemsOf, type Standing } from '../../template/walk.ts';
import { decidersIn, type Reading } from './branches.ts';

export type ConditionUse = 'when' | 'check' | 'computed';

/** A condition with what it belongs to; a phase stands outside every repeat. */
export interface Decision {
  readonly condition: Condition;
  readonly use: ConditionUse;
  readonly owner: Standing<Item> | Phase;
}

/** Known by its key, which is the same for the same thing in any walk. */
export type Target = { readonly key: string } & (
  | { readonly target: 'question'; readonly standing: Standing<Question>; readonly at: Place }
  | {
      readonly target: 'option';
      readonly standing: Standing<Item>;
      readonly value: string;
      readonly at: Place;
    }
  | {
      readonly target: 'turns';
      readonly standing: Standing<Repeat>;
      readonly turns: 'none' | 'several';
      readonly at: Place;
    }
  | {
      readonly target: 'branch';
      readonly decision: Decision;
      readonly part: Expression;
      readonly outcome: boolean;
      readonly at: Place;
    }
);

const ownerKey = (owner: Decision['owner']): string =>
  'item' in owner ? owner.item.id : `phase ${owner.id}`;

export const questionKey = (id: string): string => `question ${id}`;
export const optionKey = (id: string, value: string): string => `option ${id} ${value}`;
export const turnsKey = (id: string, turns: 'none' | 'several'): string => `turns ${id} ${turns}`;
export const branchKey = ({ owner, use }: Decision, { span }: Expression, outcome: boolean): string =>
  `branch ${ownerKey(owner)} ${use} ${span.start}-${span.end} ${outcome}`;

export const readingOf = (use: ConditionUse): Reading => (use === 'computed' ? 'value' : 'truth');

/** Every condition, in the order of the template. */
const decisionsIn = (template: Template): readonly Decision[] => {
  const some = (
    owner: Decision['owner'],
    use: ConditionUse,
    condition: Condition | null,
  ): readonly Decision[] => (condition === null ? [] : [{ condition, use, owner }]);
  return [
    ...template.phases.flatMap((phase) => some(phase, 'when', phase.when)),
    ...itemsOf(template).flatMap((standing) => {
      const { item } = standing;
      const own = some(standing, 'when', item.when);
      if (item.item === 'repeat') return own;
      return [...own, ...some(standing, 'check', item.check), ...some(standing, 'computed', item.computed)];
    }),
  ];
};

const optionsOf = (standing: Standing<Item>): readonly Target[] => {
  const { item } = standing;
  const over = item.item === 'repeat' && item.itemQuestion === null && item.over?.kind === 'list';
  const options = item.item === 'question' ? item.options : over ? item.over.items : [];
  return options.map(({ value, at }) => ({
    key: optionKey(item.id, value),
    target: 'option',
    standing,
    value,
    at,
  }));
};

/**
 * None at all, and more than one. What must have a turn cannot have none; what can have one only, not several. The
 * bounds themselves are the engine's own affair.
 */
const turnsOf = (standing: Standing<Repeat>): readonly Target[] => {
  const { item } = standing;
  const single = item.atMost === 1 || (item.over?.kind === 'list' && item.over.items.length === 1);
  const all = [
    { turns: 'none', possible: (item.atLeast ?? 0) === 0 },
    { turns: 'several', possible: !single },
  ] as const;
  return all.flatMap(({ turns, possible }) =>
    possible
      ? [{ key: turnsKey(item.id, turns), target: 'turns', standing, turns, at: item.at } as const]
      : [],
  );
};

/** In the order of the template: questions, options, turns, branches. */
export const targetsIn = (template: Template): readonly Target[] => {
  const standings = itemsOf(template);
  const questions = standings.flatMap(({ item, phase, repeats }): readonly Target[] =>
    item.item === 'question'
      ? [{ key: questionKey(item.id), target: 'question', standing: { item, phase, repeats }, at: item.at }]
      : [],
  );
  const turns = standings.flatMap(({ item, phase, repeats }) =>
    item.item === 'repeat' ? turnsOf({ item, phase, repeats }) : [],
  );
  const branches = decisionsIn(template).flatMap((decision) =>
    decidersIn(decision.condition.expression, readingOf(decision.use)).flatMap((part) =>
      [true, false].map(
        (outcome): Target => ({
          key: branchKey(decision, part, outcome),
          target: 'branch',
          decision,
          part,
          outcome,
          at: decision.condition.at,
        }),
      ),
    ),
  );
  return [...questions, ...standings.flatMap(optionsOf), ...turns, ...branches];
};
