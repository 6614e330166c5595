/** Paths name what stands in a session: `high_point`, `example[1].story`, `example[1].effect[2]`; one-based. */
import type { Path } from './conversation.ts';

export const turnPath = (repeat: Path, number: number): Path => `${repeat}[${number}]`;

/** The id that a path ends in, without a turn's number. */
export const idOf = (path: Path): string => {
  const last = path.slice(path.lastIndexOf('.') + 1);
  const bracket = last.indexOf('[');
  return bracket === -1 ? last : last.slice(0, bracket);
};

/** The ids of a path, outermost first: `example[1].story` gives example, story. */
export const idsOf = (path: Path): readonly string[] => path.split('.').map(idOf);

/** The path itself and what it stands in, from near to far: `a[1].b` gives `a[1].b`, `a[1]`, `a`. */
export const outwards = (path: Path): readonly Path[] => {
  const found = [path];
  for (let end = path.length - 1; end > 0; end -= 1) {
    const character = path[end];
    if (character === '.' || character === '[') found.push(path.slice(0, end));
  }
  return found;
};

const pathForm = /^[^.[\]]+(\[[1-9]\d{0,5}\])?(\.[^.[\]]+(\[[1-9]\d{0,5}\])?)*$/;

export const isPath = (text: string): boolean => pathForm.test(text);
