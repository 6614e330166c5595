/** What one conversation reached: found by asking its conditions again, part by part, where they stood. */
import type { Path } from '../../interview/conversation.ts';
import { accepts, holds, outside, prefixOf, type Scope, type Sight } from '../../interview/sight.ts';
import { turnsIn } from '../../interview/state.ts';
import { walk } from '../../interview/walk.ts';
import type { Expression } from '../../template/conditions/expression.ts';
import type { Answer, Condition, Item, Phase, Question, Repeat } from '../../template/template.ts';
import { observe } from './branches.ts';
import { branchKey, type Decision, optionKey, questionKey, readingOf, turnsKey } from './targets.ts';

/** The questions of a phase, or of one turn, that was come to. */
export interface Level {
  readonly phase: Phase;
  readonly repeat: Repeat | null;
  readonly items: readonly Item[];
  readonly scope: Scope;
}

/** A part of a condition, to be asked as if it were the whole. */
export const asWhole = (condition: Condition, expression: Expression): Condition => ({
  ...condition,
  expression,
});

/** Walks the sight to its end; a name looks back only, so that afterwards every condition sees what it saw then. */
export const levelsIn = (sight: Sight): readonly Level[] => {
  const turns: { readonly repeat: Repeat; readonly scope: Scope }[] = [];
  walk(sight, (step) => {
    if (step.step === 'turn') turns.push(step);
  });
  return sight.state.template.phases.flatMap((phase) => {
    if (!holds(sight, outside, phase.when)) return [];
    const inPhase = turns.filter(
      ({ scope }) => scope.repeats[0] !== undefined && phase.items.includes(scope.repeats[0]),
    );
    return [
      { phase, repeat: null, items: phase.items, scope: outside },
      ...inPhase.map(({ repeat, scope }) => ({ phase, repeat, items: repeat.items, scope })),
    ];
  });
};

/** Keys of everything reached; `refused` holds the answers that a `check` did not accept, by path. */
export const reachedIn = (sight: Sight, refused: ReadonlyMap<Path, Answer>): ReadonlySet<string> => {
  const levels = levelsIn(sight);
  const reached = new Set<string>();
  const see = (decision: Decision, truth: (part: Condition) => boolean): void => {
    const { condition, use } = decision;
    observe(
      condition.expression,
      readingOf(use),
      (part) => truth(asWhole(condition, part)),
      (part, outcome) => reached.add(branchKey(decision, part, outcome)),
    );
  };
  for (const phase of sight.state.template.phases)
    if (phase.when !== null)
      see({ condition: phase.when, use: 'when', owner: phase }, (part) => holds(sight, outside, part));

  for (const { phase, items, scope } of levels) {
    for (const item of items) {
      const owner = { item, phase, repeats: scope.repeats };
      const here = (part: Condition): boolean => holds(sight, scope, part);
      if (item.when !== null) see({ condition: item.when, use: 'when', owner }, here);
      if (!holds(sight, scope, item.when)) continue;
      const path = prefixOf(scope) + item.id;
      if (item.item === 'repeat') {
        for (const key of turnKeys(sight, item, path)) reached.add(key);
        continue;
      }
      reached.add(questionKey(item.id));
      if (item.computed !== null) see({ condition: item.computed, use: 'computed', owner }, here);
      for (const value of chosenIn(item, sight.state.answers.get(path)))
        reached.add(optionKey(item.id, value));
      const answer = sight.state.answers.get(path) ?? refused.get(path);
      if (item.check !== null && answer !== undefined)
        see({ condition: item.check, use: 'check', owner }, (part) =>
          accepts(sight, scope, part, item.id, answer),
        );
    }
  }
  return reached;
};

const turnKeys = (sight: Sight, repeat: Repeat, path: Path): readonly string[] => {
  const turns = turnsIn(sight.state, path);
  const items = turns.flatMap((number) => sight.state.items.get(`${path}[${number}]`) ?? []);
  return [
    ...items.map((value) => optionKey(repeat.id, value)),
    ...(turns.length === 0 ? [turnsKey(repeat.id, 'none')] : []),
    ...(turns.length > 1 ? [turnsKey(repeat.id, 'several')] : []),
  ];
};

const chosenIn = (question: Question, answer: Answer | undefined): readonly string[] => {
  if (question.options.length === 0 || answer === undefined) return [];
  return Array.isArray(answer) ? answer.map(String) : [String(answer)];
};
