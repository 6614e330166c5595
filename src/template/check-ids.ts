/** Reports an id that is used twice: answers and records are known by it. */
import { error, type Problem } from '../source/problem.ts';
import type { Placed } from '../source/shape.ts';

/** A problem for each id after the first of its name. */
export const doubleIds = (ids: readonly Placed<string>[]): readonly Problem[] => {
  const first = new Map<string, number>();
  return ids.flatMap(({ value, at, text }) => {
    const line = first.get(value);
    if (line === undefined) {
      first.set(value, at.line);
      return [];
    }
    return [error('double-id', at, text, { id: text, line })];
  });
};
