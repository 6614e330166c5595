/** Mutation tests over the shipped templates: whatever one thing is deleted, swapped or misspelt, the check finds it in its place. */
import { describe, expect, it } from 'vitest';
import { endOf, offsetOf } from '../../../src/source/places.ts';
import type { Problem } from '../../../src/source/problem.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import { seed, seeded } from '../../support/seed.ts';
import { shipped } from '../../support/shipped.ts';
import { kindsOfMistake, type Mutant, mutantsOf } from './mutants.ts';

/** So many of a kind are tried in each template, spread over its length; SANIVELD_MUTANTS=all tries every one. */
const most = process.env['SANIVELD_MUTANTS'] === 'all' ? Number.POSITIVE_INFINITY : 2;

/** Which of its stretch of the template is tried: another for another seed. */
const within = (seed % 997) / 997;

const sampled = (mutants: readonly Mutant[]): readonly Mutant[] => {
  const count = Math.min(most, mutants.length);
  const tried = Array.from({ length: count }, (_, at) =>
    Math.floor(((at + within) * mutants.length) / count),
  );
  return mutants.filter((_, index) => tried.includes(index));
};

const isTold = (text: string, places: Mutant['places'], { at }: Problem): boolean =>
  places.some(({ line, column }) => {
    if (at.line !== line) return false;
    if (column === null) return true;
    const place = offsetOf(text, { line, column: column + 1 });
    return offsetOf(text, at) <= place && place <= offsetOf(text, endOf(text, at));
  });

describe('one mistake in a shipped template', () => {
  it.each(shipped)(seeded('$id: is found in its place'), ({ source }) => {
    const all = mutantsOf(source);
    const missed = kindsOfMistake
      .flatMap((wanted) => sampled(all.filter(({ kind }) => kind === wanted)))
      .flatMap(({ kind, what, text, places }) => {
        const mutated = text();
        const { problems } = readTemplate(mutated);
        if (problems.some((problem) => isTold(mutated, places, problem))) return [];
        const told = problems.slice(0, 3).map(({ code, at }) => `${code}@${at.line}:${at.column}`);
        return [`${kind}: ${what} | told: ${told.join(' ') || 'nothing'}`];
      });
    expect(missed).toEqual([]);
  });

  it('can be made in every way that is thought of', () => {
    const made = new Set(shipped.flatMap(({ source }) => mutantsOf(source)).map(({ kind }) => kind));
    expect(kindsOfMistake.filter((kind) => !made.has(kind))).toEqual([]);
  });
});
