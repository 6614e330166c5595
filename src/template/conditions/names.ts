/** The questions that a condition depends on. */
import type { Expression, Span } from './expression.ts';
import { allIn } from './tree.ts';

export interface NamedSpan {
  readonly name: string;
  readonly span: Span;
}

/** Every `${name}` in the expression, in the order of the text; the span covers `${name}`. */
export const namesIn = (expression: Expression): readonly NamedSpan[] =>
  [...allIn(expression)].flatMap((part) =>
    part.node === 'name' ? [{ name: part.name, span: part.span }] : [],
  );
