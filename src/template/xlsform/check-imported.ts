/** Finds the conditions of a form that cannot be used in a template: they look ahead, or name what is not asked. */
import { type ConditionUse, checkCondition, type KnownName } from '../conditions/check.ts';
import { parseCondition } from '../conditions/parse.ts';
import type { Keys, WrittenItem, WrittenPhase } from '../written.ts';
import { optionsOf, textOf, typeIn } from './data.ts';
import type { Reason } from './form-problem.ts';

export interface UnusableCondition {
  readonly keys: Keys;
  readonly column: 'relevant' | 'constraint' | 'calculation';
  readonly reason: Reason;
}

const uses = [
  ['when', 'relevant', 'when'],
  ['check', 'constraint', 'check'],
  ['computed', 'calculation', 'computed'],
] as const satisfies readonly (readonly [string, UnusableCondition['column'], ConditionUse])[];

export const unusableConditions = (
  phases: readonly WrittenPhase[],
  first: string,
): readonly UnusableCondition[] => {
  const known = new Map<string, KnownName>();
  const found: UnusableCondition[] = [];
  const learn = (items: readonly WrittenItem[], repeats: readonly string[]): void => {
    for (const item of items) {
      if (item.item === 'repeat') learn(item.items, [...repeats, textOf(item.keys.get('repeat'))]);
      else {
        const options = optionsOf(item.keys.get('options'), first).map(({ value }) => value);
        known.set(textOf(item.keys.get('id')), { type: typeIn(item.keys), options, earlier: false, repeats });
      }
    }
  };
  const check = (keys: Keys, current: string | null, repeats: readonly string[]): void => {
    for (const [key, column, use] of uses) {
      const source = textOf(keys.get(key));
      if (source === '') continue;
      const { expression, problems: ofText } = parseCondition(source);
      const problems =
        expression === null ? ofText : checkCondition(expression, { source, known, current, repeats, use });
      const problem = problems.find(({ severity }) => severity === 'error');
      if (problem !== undefined)
        found.push({ keys, column, reason: { code: problem.code, params: problem.params } });
    }
  };
  const walk = (items: readonly WrittenItem[], repeats: readonly string[]): void => {
    for (const item of items) {
      if (item.item === 'repeat') {
        check(item.keys, null, repeats);
        walk(item.items, [...repeats, textOf(item.keys.get('repeat'))]);
        continue;
      }
      const id = textOf(item.keys.get('id'));
      check(item.keys, id, repeats);
      const name = known.get(id);
      if (name !== undefined) known.set(id, { ...name, earlier: true });
    }
  };
  for (const phase of phases) learn(phase.items, []);
  for (const phase of phases) {
    check(phase.keys, null, []);
    walk(phase.items, []);
  }
  return found;
};
