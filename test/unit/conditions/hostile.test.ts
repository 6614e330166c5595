/** Conditions and answers made to hang, crash or reach what they should not. */
import { describe, expect, it } from 'vitest';
import { checkCondition } from '../../../src/template/conditions/check.ts';
import { evaluate } from '../../../src/template/conditions/evaluate.ts';
import { namesIn } from '../../../src/template/conditions/names.ts';
import { parseCondition } from '../../../src/template/conditions/parse.ts';
import { readingOf, type Value } from '../../../src/template/conditions/value.ts';
import { environment, holds, parsed, valueIn } from './conversation.ts';

const within = <T>(milliseconds: number, run: () => T): T => {
  const start = performance.now();
  const result = run();
  expect(performance.now() - start).toBeLessThan(milliseconds);
  return result;
};

const answering = (text: string) => ({ ...environment(), value: (): Value => text });

describe('a hostile condition', () => {
  it.each([
    ['10,000 parentheses', '('.repeat(10_000)],
    ['1 MB of sums', '1+'.repeat(500_000)],
    ['1 MB of quotes', "'".repeat(1_000_000)],
    ['3,999 parentheses', '('.repeat(3999)],
    ['3,999 minus signs', '-'.repeat(3999)],
    ['nested calls', 'not('.repeat(999)],
    ['NUL and control characters', '\u0000\u0001 = \u0007'],
    ['half a surrogate', '\ud800 = 1'],
    ['a property path', '${a}.constructor'],
    ['a script', 'process.exit(1)'],
    ['an index', "${a}['x']"],
    ['an axis', '/data/a'],
  ])('of %s is refused at once', (_, source) => {
    const { expression, problems } = within(1000, () => parseCondition(source));
    expect(expression).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    for (const { text } of problems) expect(text.length).toBeLessThanOrEqual(60);
  });

  it('may be as long as the limit allows', () => {
    const sum = parsed(`${'1+'.repeat(1999)}1`);
    expect(within(1000, () => evaluate(sum, environment()))).toBe(2000);
    const chain = Array.from({ length: 250 }, () => '${two} = 1').join(' or ');
    const source = chain.slice(0, 4000).replace(/ or [^=]*$/, '');
    const scope = { source, known: new Map(), current: null, repeats: [], use: 'when' } as const;
    expect(within(1000, () => checkCondition(parsed(source), scope)).length).toBe(
      namesIn(parsed(source)).length,
    );
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'finds nothing behind %s',
    (name) => {
      expect(parseCondition(`${name}()`).expression).toBeNull();
      expect(valueIn(`\${${name}}`)).toBe('');
      expect(holds(`selected(\${two}, '${name}')`)).toBe(false);
      expect(valueIn(`format-date('2026-03-14', '%${name}')`)).not.toContain('function');
    },
  );
});

describe('a hostile pattern', () => {
  it.each(['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '(.*)*b$', '(a?){500}a{500}$'])(
    '%s ends in linear time',
    (pattern) => {
      const text = `${'a'.repeat(50_000)}!`;
      within(1000, () => evaluate(parsed(`regex(\${x}, '${pattern}')`), answering(text)));
    },
  );

  it('does not match a text that is past all reading', () => {
    expect(evaluate(parsed("regex(${x}, 'a')"), answering('a'.repeat(2_000_000)))).toBe(false);
  });

  it('is false when it cannot be compiled, however it came about', () => {
    expect(holds("regex('a', concat('(', ${blank}))")).toBe(false);
    expect(holds("regex('a', substr(concat('(', 'a'), 1))")).toBe(true);
    expect(within(1000, () => holds("regex('a', '((a{100}){100}){100}')"))).toBe(false);
  });
});

describe('a long answer', () => {
  const story = 'Het was winter. '.repeat(320_000);

  it('of 5 MB is read by every function', () => {
    const length = evaluate(parsed('string-length(${x})'), answering(story));
    expect(length).toBe(story.length);
    expect(evaluate(parsed("contains(${x}, 'winter')"), answering(story))).toBe(true);
    expect(evaluate(parsed('substr(${x}, 0, 7)'), answering(story))).toBe('Het was');
    expect(evaluate(parsed('${x} > 3'), answering(story))).toBe(false);
  });

  it('does not grow past the work that one evaluation may do', () => {
    const many = `concat(${Array.from({ length: 300 }, () => '${x}').join(', ')})`;
    const built = within(2000, () => evaluate(parsed(many), answering(story)));
    expect(String(built).length).toBeLessThanOrEqual(10_000_000);
    const counts = Array.from({ length: 150 }, () => 'count-selected(${x})').join(' + ');
    within(4000, () => evaluate(parsed(counts), answering(story)));
  });

  it('of many items is bounded too', () => {
    const items = readingOf(Array.from({ length: 200_000 }, (_, index) => `item ${index}`));
    const asked = Array.from({ length: 60 }, () => "selected(${x}, 'item 199999')").join(' and ');
    expect(within(2000, () => evaluate(parsed(asked), { ...environment(), value: () => items }))).toBe(true);
  });
});
