/** How a number is written as a text. */

/** As XPath 1.0 section 4.2 writes a number: without exponent, and minus zero as 0; but what is no number is empty, as in ODK. */
export const numberText = (number: number): string => {
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
