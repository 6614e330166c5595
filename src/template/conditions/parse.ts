/** Reads the text of a condition into a tree, or says exactly what is wrong with it and what to type instead. */
import type { Expression, Span } from './expression.ts';
import { tokensOf } from './lexer.ts';
import { type ConditionProblem, problemIn } from './problem.ts';
import { readerOf } from './reader.ts';

/** `expression` is null when there is any problem. */
export interface ParsedCondition {
  readonly expression: Expression | null;
  readonly problems: readonly ConditionProblem[];
}

/** Longest condition, in UTF-16 code units. */
export const longestCondition = 4000;

/**
 * Never throws. A mistake in the grammar is the only problem given, as what follows it cannot be trusted; unknown
 * functions and wrong numbers of arguments are all given.
 */
export const parseCondition = (source: string): ParsedCondition => {
  const whole: Span = { start: 0, end: source.length };
  const refuse = (problem: ConditionProblem): ParsedCondition => ({ expression: null, problems: [problem] });
  if (source.length > longestCondition) {
    return refuse(problemIn(source, 'condition-too-long', whole, { limit: longestCondition }));
  }
  if (source.trim() === '') return refuse(problemIn(source, 'condition-empty', whole));
  const { tokens, problem } = tokensOf(source);
  if (problem !== null) return refuse(problem);
  const reader = readerOf(source, tokens);
  const expression = reader.whole();
  return reader.problems.length === 0
    ? { expression, problems: [] }
    : { expression: null, problems: reader.problems };
};
