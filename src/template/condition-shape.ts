/** Reads `when`, `check` and `value` into expressions, and points into the text of one that is wrong. */
import type { ScalarNode } from '../source/node.ts';
import type { Problem } from '../source/problem.ts';
import { type Shape, text } from '../source/shape.ts';
import { placeWithin } from '../source/within.ts';
import { parseCondition } from './conditions/parse.ts';
import type { ConditionProblem } from './conditions/problem.ts';
import type { Condition } from './template.ts';

/** A condition with the node it was read from, so that later checks can point into it. */
export interface WrittenCondition {
  readonly condition: Condition;
  readonly node: ScalarNode;
}

/** A problem of the condition's own text, moved to its place in the file. */
export const placedIn = (source: string, node: ScalarNode, problem: ConditionProblem): Problem => ({
  severity: problem.severity,
  code: problem.code,
  at: node.text.trim() === '' ? node.at : placeWithin(source, node, problem.span.start, problem.span.end),
  text: problem.text,
  params: problem.params,
});

/** `source` is the text of the whole file. */
export const conditionIn = (source: string): Shape<WrittenCondition> => ({
  form: { form: 'condition' },
  read: (node, reader) => {
    const written = text.read(node, reader);
    if (written === null || node.kind !== 'scalar') return null;
    const { expression, problems } = parseCondition(written);
    for (const problem of problems) reader.report(placedIn(source, node, problem));
    return expression === null ? null : { condition: { source: written, expression, at: node.at }, node };
  },
});
