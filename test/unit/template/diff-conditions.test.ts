/** What is said of two conditions is so, whatever is answered: the same, wider or narrower. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, isTrue } from '../../../src/template/conditions/evaluate.ts';
import { parseCondition } from '../../../src/template/conditions/parse.ts';
import { readingOf } from '../../../src/template/conditions/value.ts';
import { conditionMove } from '../../../src/template/diff/condition-change.ts';

const parsed = (source: string) => {
  const { expression } = parseCondition(source);
  if (expression === null) throw new Error(source);
  return expression;
};
const same = (name: string): string => name;
const move = (old: string, now: string, renamed = same) => conditionMove(parsed(old), parsed(now), renamed);

describe('two conditions', () => {
  it.each([
    ['${a} = 1', '( ${a}=1 )', null],
    ['${a} = 1 and ${b} = 2', '${b} = 2 and ${a} = 1', null],
    ['${a} = 1 or (${b} = 2 or ${c} = 3)', '(${c} = 3 or ${a} = 1) or ${b} = 2', null],
    ['${a} = 1', '${a} = 1 or ${b} = 2', 'widened'],
    ['${a} = 1 and ${b} = 2', '${b} = 2', 'widened'],
    ['${a} = 1', '${a} = 1 and ${b} = 2', 'narrowed'],
    ['${a} = 1 or ${b} = 2', '${a} = 1', 'narrowed'],
    ['${a} = 1', '${a} = 2', 'changed'],
    ['${a} < 1', '1 > ${a}', 'changed'],
    ["'a b'", "'a  b'", 'changed'],
  ])('%s, then %s: %s', (old, now, expected) => expect(move(old, now)).toBe(expected));

  it('may name a question by its later name', () => {
    expect(move('${a} = 1', '${b} = 1', (name) => (name === 'a' ? 'b' : name))).toBeNull();
  });

  const piece = fc.constantFrom('${a} = 1', '${b} > 2', "${c} = 'x'", 'not(${a} = 1)', "${b} = ''", '. > 1');
  const { whole } = fc.letrec<{ whole: string }>((tie) => ({
    whole: fc.oneof(
      { maxDepth: 3 },
      piece,
      fc
        .tuple(tie('whole'), fc.constantFrom('and', 'or'), tie('whole'))
        .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
      tie('whole').map((inside) => `not(${inside})`),
    ),
  }));
  /** Pairs that have something to do with each other. */
  const pairs = fc.oneof(
    fc.tuple(whole, whole),
    fc
      .tuple(whole, whole, fc.constantFrom('and', 'or'))
      .map(([one, more, by]) => [one, `${more} ${by} ${one}`] as const),
    fc
      .tuple(whole, whole, fc.constantFrom('and', 'or'))
      .map(([one, more, by]) => [`${one} ${by} ${more}`, one] as const),
  );
  const answer = fc.constantFrom('', 1, 2, 3, 'x', 'y').map(readingOf);
  const answers = fc.record({ a: answer, b: answer, c: answer, self: answer });

  it('hold for the same, for more or for fewer answers, as is said of them', () => {
    const seen = new Set<string | null>();
    fc.assert(
      fc.property(pairs, fc.array(answers, { minLength: 5, maxLength: 20 }), ([old, now], all) => {
        const found = move(old, now);
        seen.add(found);
        for (const { self, ...named } of all) {
          const known = new Map(Object.entries(named));
          const environment = {
            value: (name: string) => known.get(name) ?? '',
            self,
            now: '2026-03-14T18:00:00+01:00',
            position: 1,
          };
          const [before, after] = [old, now].map((source) => isTrue(evaluate(parsed(source), environment)));
          if (found === null) expect([old, now, before]).toEqual([old, now, after]);
          if (found === 'widened') expect([old, now, before && !after]).toEqual([old, now, false]);
          if (found === 'narrowed') expect([old, now, after && !before]).toEqual([old, now, false]);
        }
      }),
      { numRuns: 500 },
    );
    expect(seen).toEqual(new Set([null, 'widened', 'narrowed', 'changed']));
  });
});
