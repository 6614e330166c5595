/** A condition as a tree: the XLSForm subset after parsing, each node with its span in the source text. */

/** Half-open span in UTF-16 code units from the start of the expression's source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BinaryOperator =
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | 'div'
  | 'mod'
  | 'and'
  | 'or';

export type Expression =
  | { readonly node: 'number'; readonly value: number; readonly span: Span }
  | { readonly node: 'text'; readonly value: string; readonly span: Span }
  /** `${name}` */
  | { readonly node: 'name'; readonly name: string; readonly span: Span }
  /** `.`: the answer being checked */
  | { readonly node: 'self'; readonly span: Span }
  | { readonly node: 'minus'; readonly operand: Expression; readonly span: Span }
  | {
      readonly node: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    }
  | {
      readonly node: 'call';
      readonly name: string;
      readonly nameSpan: Span;
      readonly args: readonly Expression[];
      readonly span: Span;
    };
