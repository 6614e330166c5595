/** The values that a condition computes with, and how an answer becomes one. */
import type { Answer } from '../template.ts';

/** The answer to a yes_no question: a boolean that reads as the text `yes` or `no`. */
interface YesNo {
  readonly kind: 'yes_no';
  readonly yes: boolean;
}

/** Several items in one answer (list, choices, rank, turn); as a text they are joined by spaces. */
interface Items {
  readonly kind: 'items';
  readonly items: readonly string[];
}

/** One answer; an unanswered or hidden question is the empty text. */
export type Single = string | number | boolean | YesNo | Items;

/**
 * The answers of every turn of a repeat, seen from outside it. count, sum, min, max and concat take them all, a
 * comparison holds when it holds for one of them, and everything else takes the first.
 */
export interface NodeSet {
  readonly kind: 'nodes';
  readonly values: readonly Single[];
}

export type Value = Single | NodeSet;

const yes: YesNo = { kind: 'yes_no', yes: true };
const no: YesNo = { kind: 'yes_no', yes: false };

/**
 * How an answer reads in a condition. Nothing reads as the empty text, yes_no as yes or no, a stage as its number or
 * the text `unknown`, a reach as the list of the groups that are reached.
 */
export const readingOf = (answer: Answer | null | undefined): Single => {
  if (answer === null || answer === undefined) return '';
  if (typeof answer === 'boolean') return answer ? yes : no;
  if (typeof answer === 'string' || typeof answer === 'number') return answer;
  if (isList(answer)) return { kind: 'items', items: answer };
  return {
    kind: 'items',
    items: Object.keys(answer).filter((group) => answer[group] === 'reached'),
  };
};

/** The values of all turns, in the order of their numbers, for a name that is asked for from outside its repeat. */
export const nodesOf = (answers: readonly (Answer | null | undefined)[]): NodeSet => ({
  kind: 'nodes',
  values: answers.map(readingOf),
});

const isList = (answer: Exclude<Answer, string | number | boolean>): answer is readonly string[] =>
  Array.isArray(answer);
