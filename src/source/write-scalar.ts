/** Writes a text as a YAML scalar that reads back as exactly that text, in the style of what stood there where that can be. */

/** How a scalar is written; `literal` keeps line ends, `folded` joins lines. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** Where a scalar is to stand: inside `{…}` or `[…]`, or else under a key that has so many columns before it. */
export interface Surroundings {
  readonly inFlow: boolean;
  readonly indent: number;
}

/** Begins with a letter, and holds nothing that YAML could take for something else, wherever it stands. */
const plainWords = /^\p{L}[\p{L}\p{M}\p{N} .?!;'’‘“”…()/–-]*$/u;
const notWords = /^(?:null|true|false)$/i;

/** What only an escape can carry through a YAML reader, or a reader's eye. */
const needsEscape = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|\p{Surrogate}/u;
const everyEscape = /[\x7f-\x9f\u2028\u2029\ufeff]/g;

const double = (text: string): string =>
  JSON.stringify(text).replace(
    everyEscape,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const canBeBlock = (text: string): boolean => !needsEscape.test(text) && !/^\s|\s$/.test(text);

const block = (header: string, lines: readonly string[], indent: number): string =>
  [header, ...lines.map((line) => (line === '' ? '' : ' '.repeat(indent + 2) + line))].join('\n');

/** The scalar, without a line end after it. What the style cannot carry is written between double quotes. */
export const scalarText = (text: string, style: ScalarStyle, { inFlow, indent }: Surroundings): string => {
  switch (style) {
    case 'plain':
      return plainWords.test(text) && !notWords.test(text) && !/\s$/.test(text) ? text : double(text);
    case 'single':
      return needsEscape.test(text) || /[\n\t]/.test(text) ? double(text) : `'${text.replaceAll("'", "''")}'`;
    case 'double':
      return double(text);
    case 'literal':
      return inFlow || !canBeBlock(text) ? double(text) : block('|-', text.split('\n'), indent);
    case 'folded':
      return inFlow || !canBeBlock(text) || /\n[ \t]/.test(text)
        ? double(text)
        : block('>-', text.replace(/\n+/g, '$&\n').split('\n'), indent);
  }
};
