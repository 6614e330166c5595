/** The known word that a misspelt one most likely meant. */
import { distance } from 'fastest-levenshtein';

/** Longer words are not compared: no one misspells a page, and the comparison takes length times length. */
const longest = 100;

/** How many letters may differ: one in a short word, two in a usual one, a third of a long one. */
const tolerance = (word: string): number => (word.length < 5 ? 1 : Math.max(2, Math.floor(word.length / 3)));

/** `aks` for `ask`: two neighbouring letters that changed places are one mistake. */
const isSwap = (a: string, b: string): boolean => {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    a.length === b.length &&
    at >= 0 &&
    a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b
  );
};

/** The candidate nearest to `word`, whatever the capitals, or null when none is near; the first of equals. */
export const nearest = (word: string, candidates: Iterable<string>): string | null => {
  if (word === '' || word.length > longest) return null;
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let least = tolerance(wanted) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const known = candidate.toLowerCase();
    const steps = isSwap(wanted, known) ? 1 : distance(wanted, known);
    if (steps < least && steps < candidate.length) {
      best = candidate;
      least = steps;
    }
  }
  return best;
};
