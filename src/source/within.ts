/** Finds the place in the file of a character inside a text value, whatever quotes or folding it was written with. */
import { normalised } from './legible.ts';
import type { ScalarNode } from './node.ts';
import type { Place } from './place.ts';
import { offsetOf, placesIn } from './places.ts';

const isSpace = (character: string): boolean => character === ' ' || character === '\t' || character === '\n';

const spaceFrom = (text: string, start: number): number => {
  let end = start;
  while (end < text.length && isSpace(text.charAt(end))) end++;
  return end;
};

/** Where the characters of the value begin: after the opening quote, or under the header of a block. */
const contentStart = (text: string, start: number): number => {
  const first = text.charAt(start);
  if (first === '"' || first === "'") return start + 1;
  if (first !== '|' && first !== '>') return start;
  const headerEnd = text.indexOf('\n', start);
  return headerEnd < 0 ? text.length : headerEnd + 1;
};

const escapeForm = /^\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/;

/** `\U0001F600`: one escape for two code units of the value. */
const longEscape = 10;

/** The length in the file of one character of the value. */
const lengthAt = (text: string, at: number, style: string): number => {
  if (style === "'" && text.startsWith("''", at)) return 2;
  if (style === '"' && text.charAt(at) === '\\')
    return escapeForm.exec(text.slice(at, at + 10))?.[0].length ?? 1;
  return 1;
};

/** Passes over the line ends that a double-quoted text hides behind a backslash. */
const hiddenEnd = (text: string, at: number): number =>
  text.startsWith('\\\n', at) ? hiddenEnd(text, spaceFrom(text, at + 2)) : at;

/**
 * Where the character at `offset` (UTF-16 code units) of `scalar.text` stands in the file text it was read from. Value
 * and file are walked side by side: a run of white space in the one is a run of white space in the other.
 */
const offsetWithin = (text: string, scalar: ScalarNode, offset: number): number => {
  const start = offsetOf(text, scalar.at);
  const style = scalar.quoted ? text.charAt(start) : '';
  const block = style === '|' || style === '>';
  let at = scalar.quoted ? contentStart(text, start) : start;
  if (block) at = spaceFrom(text, at);
  let index = block ? spaceFrom(scalar.text, 0) : 0;
  while (index < offset && at < text.length) {
    if (style === '"') at = hiddenEnd(text, at);
    const fileEnd = spaceFrom(text, at);
    const valueEnd = spaceFrom(scalar.text, index);
    if (valueEnd > index && text.slice(at, fileEnd).includes('\n')) {
      if (offset < valueEnd) break;
      at = fileEnd;
      index = valueEnd;
    } else {
      const length = lengthAt(text, at, style);
      const isPair = length === longEscape && (scalar.text.codePointAt(index) ?? 0) > 0xffff;
      at += length;
      index += isPair ? 2 : 1;
    }
  }
  if (style === '"') at = hiddenEnd(text, at);
  return Math.min(at, text.length);
};

/** The place in the file of the characters from `start` up to `end` (UTF-16 code units) of `scalar.text`. */
export const placeWithin = (source: string, scalar: ScalarNode, start: number, end: number): Place => {
  const text = normalised(source);
  const first = offsetWithin(text, scalar, start);
  const place = placesIn(text)(first);
  if (end <= start) return { ...place, length: 0 };
  const last = offsetWithin(text, scalar, end - 1);
  const style = scalar.quoted ? text.charAt(offsetOf(text, scalar.at)) : '';
  return { ...place, length: last + lengthAt(text, last, style) - first };
};
