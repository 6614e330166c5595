/** Offsets in a text turned into places: found once per text, looked up by halving. */
import type { Place } from './place.ts';

/**
 * The place of an offset in `text`, in UTF-16 code units from its start. `firstLine` is the line number of the text's
 * own first line, for a line of a longer file.
 */
export const placesIn = (text: string, firstLine = 1): ((offset: number) => Place) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: firstLine + low, column: offset - (starts[low] ?? 0) + 1 };
  };
};

/** Where the line ends that `offset` is on. */
export const lineEndFrom = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
};

/** The place of the characters from `start` up to `end`, without the blanks they end in (unless there is nothing else). */
export const spanIn = (
  text: string,
  placeAt: (offset: number) => Place,
): ((start: number, end: number) => Place) => {
  return (start, end) => ({
    ...placeAt(start),
    length: text.slice(start, end).trimEnd().length || end - start,
  });
};

/** Where the characters that a place means have ended: one past the last of them. `text` has LF line ends. */
export const endOf = (text: string, place: Place): Place => {
  const start = offsetOf(text, place);
  const end = Math.min(start + (place.length ?? 0), text.length);
  const line = text.slice(Math.max(0, start - place.column + 1), end);
  return placesIn(line, place.line)(line.length);
};

/** The offset of a place in `text`, the reverse of `placesIn`; the end of the text for a place beyond it. */
export const offsetOf = (text: string, place: Place): number => {
  let start = 0;
  for (let line = 1; line < place.line; line++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return Math.min(text.length, start + place.column - 1);
};
