/** What is wrong with a condition: a code and its facts, with the span in the condition's own text. */
import type { ProblemParams, Severity } from '../../source/problem.ts';
import type { Span } from './expression.ts';

/** `code` is a key of the catalogue (`problem.<code>`, `problem.<code>.hint`); `text` is the offending piece of the source. */
export interface ConditionProblem {
  readonly severity: Severity;
  readonly code: string;
  readonly span: Span;
  readonly text: string;
  readonly params: ProblemParams;
}

/** The longest piece that is quoted, in UTF-16 code units. */
const longestQuoted = 60;

const found =
  (severity: Severity) =>
  (source: string, code: string, span: Span, params: ProblemParams = {}): ConditionProblem => ({
    severity,
    code,
    span,
    text: source.slice(span.start, Math.min(span.end, span.start + longestQuoted)),
    params,
  });

/** An error at `span` of `source`. */
export const problemIn = found('error');

/** A warning at `span` of `source`. */
export const warningIn = found('warning');
