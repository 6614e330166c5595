/** The values that a condition computes with, and how an answer becomes one. */
import type { Answer } from '../template.ts';
import { numberText } from './number-text.ts';

/** A yes or no with its words: it decides by what it is, and reads as `yes` or `no`, or as `true` or `false` when computed. */
interface Flag {
  readonly kind: 'flag';
  readonly holds: boolean;
  readonly text: string;
}

/** Several items in one answer (list, choices, rank, turn); as a text they are joined by spaces. */
interface Items {
  readonly kind: 'items';
  readonly items: readonly string[];
}

/** One answer; an unanswered or hidden question is the empty text. */
export type Single = string | number | boolean | Flag | Items;

/**
 * The answers of every turn of a repeat, seen from outside it. count, sum, min, max and concat take them all, a
 * comparison holds when it holds for one of them, and everything else takes the first.
 */
export interface NodeSet {
  readonly kind: 'nodes';
  readonly values: readonly Single[];
}

export type Value = Single | NodeSet;

/**
 * How an answer reads in a condition. Nothing reads as the empty text, a number as it is written, yes_no as yes or no, a
 * stage as its number or the text `unknown`, a reach as the list of the groups that are reached.
 */
export const readingOf = (answer: Answer | null | undefined): Single => {
  if (answer === null || answer === undefined) return '';
  if (typeof answer === 'boolean') return { kind: 'flag', holds: answer, text: answer ? 'yes' : 'no' };
  if (typeof answer === 'number') return numberText(answer);
  if (typeof answer === 'string') return answer;
  if (isList(answer)) return { kind: 'items', items: answer };
  return {
    kind: 'items',
    items: Object.keys(answer).filter((group) => answer[group] === 'reached'),
  };
};

/** What a `computed` came to, as it is kept: a text, a number, or true or false. */
export type Computed = string | number | boolean;

/** How a computed value reads in another condition: as it is written, as ODK keeps it. */
export const readingOfComputed = (value: Computed): Single => {
  switch (typeof value) {
    case 'boolean':
      return { kind: 'flag', holds: value, text: String(value) };
    case 'number':
      return numberText(value);
    case 'string':
      return value;
  }
};

/** The readings of all turns, in the order of their numbers, for a name that is asked for from outside its repeat. */
export const nodesOf = (values: readonly Single[]): NodeSet => ({ kind: 'nodes', values });

const isList = (answer: Exclude<Answer, string | number | boolean>): answer is readonly string[] =>
  Array.isArray(answer);
