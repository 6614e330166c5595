/** Finds conditions that are decided live by an answer that is only given afterwards. */
import { namesIn } from './conditions/names.ts';
import { type ConditionProblem, warningIn } from './conditions/problem.ts';
import type { Condition, Question } from './template.ts';
import type { Standing } from './walk.ts';

interface Earlier {
  readonly all: ReadonlyMap<string, Standing<Question>>;
  readonly earlier: ReadonlySet<string>;
  /** The question that the condition stands at, or null. */
  readonly current: string | null;
}

const isAfter = ({ item, repeats }: Standing<Question>): boolean =>
  item.moment === 'after' || repeats.some(({ moment }) => moment === 'after');

/** A warning for each answer in a live condition that is not there yet when the conversation comes to it. */
export const answersAfter = (
  { expression, source }: Condition,
  { all, earlier, current }: Earlier,
): readonly ConditionProblem[] =>
  namesIn(expression).flatMap(({ name, span }) => {
    const standing = all.get(name);
    const isLate = standing !== undefined && name !== current && earlier.has(name) && isAfter(standing);
    return isLate ? [warningIn(source, 'condition-after', span, { name })] : [];
  });
