/** Where the characters of a text begin and end as people see them, found near one place and not from the beginning. */

/** Made at the first text that needs it: most letters stand alone, and making it takes as long as many of them. */
let segmenter: Intl.Segmenter | null = null;

const segmentAt = (text: string, at: number): Intl.SegmentData | undefined => {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text).containing(at);
};

/** Latin, kana, Chinese and Korean letters, figures, usual signs, tab and line feed: two of them never join. */
const standsAlone = (code: number): boolean =>
  (code >= 0x20 && code <= 0x7e) ||
  code === 0x0a ||
  code === 0x09 ||
  (code >= 0xa1 && code <= 0x2ff && code !== 0xa9 && code !== 0xad && code !== 0xae) ||
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x3041 && code <= 0x3096) ||
  (code >= 0x30a1 && code <= 0x30fa) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3);

const isEdgeAtSight = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || (standsAlone(text.charCodeAt(at)) && standsAlone(text.charCodeAt(at - 1)));

/** The end of the character that begins at `at`; a text that is no longer stays as it is. */
export const characterEnd = (text: string, at: number): number => {
  if (at >= text.length) return text.length;
  if (standsAlone(text.charCodeAt(at)) && isEdgeAtSight(text, at + 1)) return at + 1;
  for (let reach = 32; ; reach *= 4) {
    const near = text.slice(at, at + reach);
    const length = segmentAt(near, 0)?.segment.length ?? near.length;
    if (length < near.length || at + near.length === text.length) return at + length;
  }
};

/** How far back an edge is looked for that needs no segmenter. */
const nearby = 64;

/** Where the character begins that holds the unit at `at`. */
const characterStart = (text: string, at: number): number => {
  if (isEdgeAtSight(text, at)) return at;
  let from = at - 1;
  while (from > at - nearby && !isEdgeAtSight(text, from)) from -= 1;
  if (!isEdgeAtSight(text, from)) from = 0;
  const to = characterEnd(text, at);
  return from + (segmentAt(text.slice(from, to), at - from)?.index ?? 0);
};

/** The place one character back. */
export const placeBefore = (text: string, at: number): number => (at <= 0 ? 0 : characterStart(text, at - 1));

/** The nearest place between two characters that is not before `at`. */
export const placeFrom = (text: string, at: number): number => {
  if (isEdgeAtSight(text, at)) return Math.max(0, Math.min(at, text.length));
  const start = characterStart(text, at);
  return start === at ? at : characterEnd(text, start);
};

/** The nearest place between two characters that is not after `at`. */
export const placeUpTo = (text: string, at: number): number =>
  isEdgeAtSight(text, at) ? Math.max(0, Math.min(at, text.length)) : characterStart(text, at);
