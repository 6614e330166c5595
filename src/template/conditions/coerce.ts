/** How a value reads as a text, a number or a boolean: the casts of XPath 1.0, with ODK's dates. */
import { daysOf } from './dates.ts';
import { numberText } from './number-text.ts';
import type { Single, Value } from './value.ts';

/** The first answer of many; nothing when there is none. */
export const single = (value: Value): Single =>
  typeof value === 'object' && value.kind === 'nodes' ? (value.values[0] ?? '') : value;

export const toText = (value: Value): string => {
  const one = single(value);
  switch (typeof one) {
    case 'string':
      return one;
    case 'number':
      return numberText(one);
    case 'boolean':
      return String(one);
    case 'object':
      return one.kind === 'flag' ? one.text : one.items.join(' ');
  }
};

/** A text that is no number, nor an ISO date (days since 1970), is NaN; so is the empty text. */
export const toNumber = (value: Value): number => {
  const one = single(value);
  switch (typeof one) {
    case 'string':
      return textNumber(one);
    case 'number':
      return one;
    case 'boolean':
      return Number(one);
    case 'object':
      return one.kind === 'flag' ? Number(one.holds) : textNumber(one.items.join(' '));
  }
};

export const toBoolean = (value: Value): boolean => {
  const one = single(value);
  switch (typeof one) {
    case 'string':
      return one !== '';
    case 'number':
      return one !== 0 && !Number.isNaN(one);
    case 'boolean':
      return one;
    case 'object':
      return one.kind === 'flag' ? one.holds : one.items.length > 0;
  }
};

/** XPath's own form, without exponent; and what a division by 0 is written as, so that it reads back the same. */
const decimal = /^[ \t\r\n]*(-?(?:\d+(?:\.\d*)?|\.\d+|Infinity))[ \t\r\n]*$/;

/** No number or date that means anything is longer; a long story is not searched for one. */
const longestNumber = 400;

const textNumber = (text: string): number => {
  if (text === '' || text.length > longestNumber) return Number.NaN;
  const digits = decimal.exec(text)?.[1];
  return digits === undefined ? (daysOf(text) ?? Number.NaN) : Number(digits);
};
