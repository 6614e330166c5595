/** Conditions and answers made to hang, crash or reach what they should not. */
import { describe, expect, it } from 'vitest';
import { checkCondition } from '../../../src/template/conditions/check.ts';
import { type Environment, evaluate } from '../../../src/template/conditions/evaluate.ts';
import { namesIn } from '../../../src/template/conditions/names.ts';
import { parseCondition } from '../../../src/template/conditions/parse.ts';
import { nodesOf, readingOf, type Value } from '../../../src/template/conditions/value.ts';
import { fullWork } from '../../../src/template/conditions/work.ts';
import { environment, holds, parsed, valueIn } from './conversation.ts';

const answering = (text: string) => ({ ...environment(), value: (): Value => text });

/** The work that an evaluation takes, in code units and answers. */
const workOf = (source: string, around: Environment): number => {
  const work = fullWork();
  const { left } = work;
  evaluate(parsed(source), around, work);
  return left - work.left;
};

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
    const { expression, problems } = parseCondition(source);
    expect(expression).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    for (const { text } of problems) expect(text.length).toBeLessThanOrEqual(60);
  });

  it('may be as long as the limit allows', () => {
    const sum = parsed(`${'1+'.repeat(1999)}1`);
    expect(evaluate(sum, environment())).toBe(2000);
    const chain = Array.from({ length: 250 }, () => '${two} = 1').join(' or ');
    const source = chain.slice(0, 4000).replace(/ or [^=]*$/, '');
    const scope = { source, known: new Map(), current: null, repeats: [], use: 'when' } as const;
    expect(checkCondition(parsed(source), scope).length).toBe(namesIn(parsed(source)).length);
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
    '%s takes work in proportion to the text',
    (pattern) => {
      const source = `regex(\${x}, '${pattern}')`;
      const cost = (length: number): number => workOf(source, answering(`${'a'.repeat(length)}!`));
      expect(cost(20_001)).toBeLessThan(2.1 * cost(10_001));
      expect(evaluate(parsed(source), answering(`${'a'.repeat(50_000)}!`))).toBe(false);
    },
  );

  it('does not match a text that is past all reading', () => {
    expect(evaluate(parsed("regex(${x}, 'a')"), answering('a'.repeat(2_000_000)))).toBe(false);
  });

  it('is false when it cannot be compiled, however it came about', () => {
    expect(holds("regex('a', concat('(', ${blank}))")).toBe(false);
    expect(holds("regex('a', substr(concat('(', 'a'), 1))")).toBe(true);
    expect(holds("regex('a', '((a{100}){100}){100}')")).toBe(false);
    expect(holds(`regex('a', concat(${"'(a', ".repeat(400)}'b'))`)).toBe(false);
  });
});

describe('a hostile number', () => {
  const nines = '9'.repeat(3000);

  it.each([
    [nines, Number.POSITIVE_INFINITY],
    [`-${nines}`, Number.NEGATIVE_INFINITY],
    [`string-length(string(${'9'.repeat(308)}))`, 309],
    [`'${nines}' + 0`, Number.NaN],
    [`substr('hello', -${nines})`, ''],
    [`substr('hello', ${nines})`, ''],
    [`substr('hello', 1, ${nines})`, ''],
    [`round(2.5, ${nines})`, 2.5],
    [`round(2.5, -${nines})`, 0],
    [`${nines} mod 3`, Number.NaN],
    [`format-date(${nines}, '%Y')`, ''],
    ["format-date(99999999999, '%Y')", ''],
    [`string-length(string(1 div ${'9'.repeat(300)}))`, 302],
  ])('is only a number: %#', (source, value) => {
    expect(valueIn(source)).toEqual(value);
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

  it('does not grow past the longest text', () => {
    const page = story.slice(0, 90_000);
    const many = `concat(${Array.from({ length: 300 }, () => '${x}').join(', ')})`;
    expect(String(evaluate(parsed(many), answering(page))).length).toBe(990_000);
    expect(evaluate(parsed(many), answering(story))).toBe('');
  });

  it('is read no more once the work is done', () => {
    const work = { left: 10 };
    const read = (source: string): Value => evaluate(parsed(source), answering('winter'), work);
    expect(read('string-length(${x})')).toBe(6);
    expect(read('string-length(${x})')).toBe(0);
    expect(read("${x} = 'winter'")).toBe(false);
    expect(read("concat(${x}, 'a')")).toBe('');
  });
});

describe('many answers', () => {
  const turns = nodesOf(Array.from({ length: 10_000 }, (_, index) => String(index)));
  const around = { ...environment(), value: (): Value => turns };

  it('are counted and summed in work that grows with their number', () => {
    expect(evaluate(parsed('count(${x}) + sum(${x})'), around)).toBe(50_005_000);
    expect(workOf('count(${x}) + sum(${x}) + max(${x})', around)).toBeLessThan(40_000);
  });

  it('are compared with as many others only as far as the work goes', () => {
    expect(evaluate(parsed("${x} = '9999'"), around)).toBe(true);
    expect(evaluate(parsed('${x} = ${x}'), around)).toBe(false);
  });

  it('of one question are bounded too', () => {
    const items = readingOf(Array.from({ length: 20_000 }, (_, index) => `item ${index}`));
    const asked = Array.from({ length: 60 }, () => "selected(${x}, 'item 19999')").join(' and ');
    expect(evaluate(parsed(asked), { ...environment(), value: () => items })).toBe(true);
  });
});
