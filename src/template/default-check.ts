/** Tries the default of a question on its own check. */
import { evaluate, isTrue } from './conditions/evaluate.ts';
import type { Expression } from './conditions/expression.ts';
import { allIn } from './conditions/tree.ts';
import { readingOf } from './conditions/value.ts';
import type { Question } from './template.ts';

const moving: ReadonlySet<string> = new Set(['today', 'now', 'position', 'once']);

/** Whether nothing but the answer itself decides. */
const isAboutSelf = (expression: Expression): boolean =>
  [...allIn(expression)].every(
    (part) => part.node !== 'name' && !(part.node === 'call' && moving.has(part.name)),
  );

/** True when the check would refuse the default, whatever else is answered. */
export const refusesDefault = ({ check, default: given }: Question): boolean => {
  if (check === null || given === null || !isAboutSelf(check.expression)) return false;
  const self = readingOf(given);
  return !isTrue(
    evaluate(check.expression, { value: () => '', self, now: '1970-01-01T00:00:00Z', position: 1 }),
  );
};
