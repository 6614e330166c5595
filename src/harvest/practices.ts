/** The book of practices: when two names mean the same practice, and when they only look alike. */
import { distance } from 'fastest-levenshtein';
import { practiceKey } from '../inquiry/practice-key.ts';

export { practiceKey };

/** What a practice goes by: its name and the other names it is known under. */
export interface NamedPractice {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** `found`: the known practice; `near`: a known one that looks like it, to ask about, never to merge; else a new one. */
export type Recognition = { readonly found: string } | { readonly near: string } | { readonly fresh: true };

/** Looks a name up among the known ones; of several near ones the nearest, then the first known. */
export const recognise = (name: string, known: readonly NamedPractice[]): Recognition => {
  const key = practiceKey(name);
  let near: string | null = null;
  let least = 1;
  for (const practice of known) {
    for (const other of [practice.name, ...practice.aliases]) {
      const otherKey = practiceKey(other);
      if (otherKey === key) return { found: practice.name };
      const difference = unlikeness(key, otherKey);
      if (difference < least) {
        least = difference;
        near = practice.name;
      }
    }
  }
  return near === null ? { fresh: true } : { near };
};

/** 0 the same … 1 or more: not alike. A typing slip in every five characters, or most of their longer words shared. */
const unlikeness = (a: string, b: string): number => {
  const shortest = Math.min(a.length, b.length);
  const slips = Math.floor(shortest / 5);
  const apart = Math.abs(a.length - b.length) > slips ? slips + 1 : distance(a, b);
  if (apart <= slips) return apart / (slips + 1);
  const [left, right] = [longWords(a), longWords(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  const most = Math.max(left.size, right.size);
  return shared * 3 >= most * 2 && shared > 0 ? 1 - shared / (most + 1) : 1;
};

const longWords = (key: string): ReadonlySet<string> =>
  new Set(key.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 4));
