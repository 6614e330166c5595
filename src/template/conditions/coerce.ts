/** How a value reads as a text, a number or a boolean: the casts of XPath 1.0, with ODK's dates. */
import { daysOf } from './dates.ts';
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
      return one ? 'true' : 'false';
    case 'object':
      return one.kind === 'yes_no' ? (one.yes ? 'yes' : 'no') : one.items.join(' ');
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
      return one ? 1 : 0;
    case 'object':
      return one.kind === 'yes_no' ? (one.yes ? 1 : 0) : textNumber(one.items.join(' '));
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
      return one.kind === 'yes_no' ? one.yes : one.items.length > 0;
  }
};

const decimal = /^[ \t\r\n]*(-?(?:\d+(?:\.\d*)?|\.\d+))[ \t\r\n]*$/;

/** No number or date that means anything is longer; a long story is not searched for one. */
const longestNumber = 400;

const textNumber = (text: string): number => {
  if (text === '' || text.length > longestNumber) return Number.NaN;
  const digits = decimal.exec(text)?.[1];
  return digits === undefined ? (daysOf(text) ?? Number.NaN) : Number(digits);
};

/** As XPath 1.0 section 4.2 writes a number: without exponent, and minus zero as 0; but what is no number is empty, as in ODK. */
const numberText = (number: number): string => {
  if (Number.isNaN(number)) return '';
  const text = String(number);
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
};
