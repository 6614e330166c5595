/** Mutation tests over the shipped templates: whatever one thing is deleted, swapped or misspelt, the check finds it in its place. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../src/template/read-template.ts';
import { type Mutant, mutantsOf } from './mutants.ts';

const shipped = ['core', 'normalization', 'site-visit', 'status-round'];

/** So many of a kind are tried in each template, spread over its length; SANIVELD_MUTANTS=all tries every one. */
const most = process.env['SANIVELD_MUTANTS'] === 'all' ? Number.POSITIVE_INFINITY : 3;

const sampled = (mutants: readonly Mutant[]): readonly Mutant[] => {
  const step = Math.max(1, mutants.length / most);
  return mutants.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
};

describe('one mistake in a shipped template', () => {
  const counts = new Map<string, { made: number; tried: number }>();

  it.each(shipped)('%s: is found in its place', (name) => {
    const text = readFileSync(new URL(`../../../templates/${name}.yaml`, import.meta.url), 'utf8');
    const missed: string[] = [];
    const all = mutantsOf(text);
    const byKind = [...new Set(all.map(({ kind }) => kind))].map((kind) =>
      all.filter((mutant) => mutant.kind === kind),
    );
    for (const made of byKind) {
      const kind = made[0]?.kind ?? '';
      const before = counts.get(kind) ?? { made: 0, tried: 0 };
      const tried = before.tried + sampled(made).length;
      counts.set(kind, { made: before.made + made.length, tried });
    }
    for (const mutant of byKind.flatMap(sampled)) {
      const { problems } = readTemplate(mutant.text);
      if (!problems.some(({ at }) => mutant.lines.includes(at.line))) {
        const told = problems
          .map(({ code, at }) => `${code}@${at.line}:${at.column}`)
          .slice(0, 3)
          .join(' ');
        missed.push(`${mutant.kind}: ${mutant.what} | told: ${told || 'nothing'}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it('was made in every way that these templates allow', () => {
    const rows = [...counts].map(([kind, count]) => ({ kind, ...count }));
    console.info(rows.map(({ kind, made, tried }) => `${kind}: ${tried} of ${made}`).join('\n'));
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThan(250);
  });
});
