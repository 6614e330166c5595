/** The fixed table of functions that a condition may call: how each is written and what it gives. */

/** What kind of value a function gives; `any`: that of its arguments. */
type Result = 'text' | 'number' | 'boolean' | 'date' | 'any';

export interface Signature {
  /** How it is typed, for hints. */
  readonly usage: string;
  /** Least and most number of arguments. */
  readonly least: number;
  readonly most: number;
  readonly result: Result;
}

const signature = (usage: string, result: Result, least: number, most = least): Signature => ({
  usage,
  least,
  most,
  result,
});

const many = Number.POSITIVE_INFINITY;

/** In the order in which the guide explains them. */
export const signatures: ReadonlyMap<string, Signature> = new Map([
  ['selected', signature("selected(${question}, 'value')", 'boolean', 2)],
  ['count-selected', signature('count-selected(${question})', 'number', 1)],
  ['if', signature('if(condition, then, else)', 'any', 3)],
  ['coalesce', signature('coalesce(first, second)', 'any', 2)],
  ['concat', signature('concat(first, second, …)', 'text', 1, many)],
  ['string-length', signature('string-length(text)', 'number', 1)],
  ['contains', signature("contains(text, 'piece')", 'boolean', 2)],
  ['starts-with', signature("starts-with(text, 'piece')", 'boolean', 2)],
  ['substr', signature('substr(text, start, end)', 'text', 2, 3)],
  ['round', signature('round(number, digits)', 'number', 1, 2)],
  ['int', signature('int(number)', 'number', 1)],
  ['number', signature('number(value)', 'number', 1)],
  ['string', signature('string(value)', 'text', 1)],
  ['true', signature('true()', 'boolean', 0)],
  ['false', signature('false()', 'boolean', 0)],
  ['today', signature('today()', 'date', 0)],
  ['now', signature('now()', 'date', 0)],
  ['format-date', signature("format-date(date, '%d-%m-%Y')", 'text', 2)],
  ['count', signature('count(${question})', 'number', 1)],
  ['sum', signature('sum(${question})', 'number', 1)],
  ['min', signature('min(first, second, …)', 'number', 1, many)],
  ['max', signature('max(first, second, …)', 'number', 1, many)],
  ['position', signature('position(..)', 'number', 0)],
  ['once', signature('once(value)', 'any', 1)],
  ['regex', signature("regex(text, 'pattern')", 'boolean', 2)],
  ['not', signature('not(condition)', 'boolean', 1)],
]);
