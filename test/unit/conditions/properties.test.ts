/** What holds for every condition: printing and parsing give the same tree, and evaluating never fails. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/template/conditions/evaluate.ts';
import type { BinaryOperator, Expression } from '../../../src/template/conditions/expression.ts';
import { parseCondition } from '../../../src/template/conditions/parse.ts';
import { signatures } from '../../../src/template/conditions/signatures.ts';
import { nodesOf, readingOf, type Value } from '../../../src/template/conditions/value.ts';
import { environment, parsed } from './conversation.ts';

const span = { start: 0, end: 0 };

const level: Readonly<Record<BinaryOperator, number>> = {
  or: 0,
  and: 1,
  '=': 2,
  '!=': 2,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  div: 5,
  mod: 5,
};

const operators = fc.constantFrom<BinaryOperator[]>(
  ...(['or', 'and', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', 'div', 'mod'] as const),
);

const text = fc
  .string({ unit: 'grapheme', maxLength: 8 })
  .filter((value) => !(value.includes("'") && value.includes('"')));

const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.nat({ max: 100_000 }).map((n): Expression => ({ node: 'number', value: n / 100, span })),
    text.map((value): Expression => ({ node: 'text', value, span })),
    fc.stringMatching(/^[a-z_][a-z0-9_]{0,5}$/).map((name): Expression => ({ node: 'name', name, span })),
    fc.constant<Expression>({ node: 'self', span }),
    tie('tree').map((operand): Expression => ({ node: 'minus', operand, span })),
    fc
      .tuple(operators, tie('tree'), tie('tree'))
      .map(([operator, left, right]): Expression => ({ node: 'binary', operator, left, right, span })),
    fc
      .constantFrom(...signatures.entries())
      .chain(([name, { least, most }]) =>
        fc
          .array(tie('tree'), { minLength: least, maxLength: Math.min(most, 4) })
          .map((args): Expression => ({ node: 'call', name, nameSpan: span, args, span })),
      ),
  ),
}));

/** Puts parentheses only where precedence asks for them. */
const print = (expression: Expression, outer = -1): string => {
  switch (expression.node) {
    case 'number':
      return String(expression.value);
    case 'text':
      return expression.value.includes("'") ? `"${expression.value}"` : `'${expression.value}'`;
    case 'name':
      return `\${${expression.name}}`;
    case 'self':
      return '.';
    case 'minus':
      return `-${print(expression.operand, 6)}`;
    case 'binary': {
      const own = level[expression.operator];
      const whole = `${print(expression.left, own)} ${expression.operator} ${print(expression.right, own + 1)}`;
      return own < outer ? `(${whole})` : whole;
    }
    case 'call':
      return `${expression.name}(${expression.args.map((argument) => print(argument)).join(', ')})`;
  }
};

const bare = (expression: Expression): unknown =>
  JSON.parse(
    JSON.stringify(expression, (key, value) => (key === 'span' || key === 'nameSpan' ? undefined : value)),
  );

const answer: fc.Arbitrary<Value> = fc.oneof(
  fc.string().map(readingOf),
  fc.double().map(readingOf),
  fc.boolean().map(readingOf),
  fc.array(fc.string(), { maxLength: 3 }).map(readingOf),
  fc.array(fc.oneof(fc.string(), fc.double(), fc.constant('')), { maxLength: 3 }).map(nodesOf),
);

describe('every condition', () => {
  it('that is printed and parsed is the same tree', () => {
    fc.assert(
      fc.property(tree, (expression) => {
        expect(bare(parsed(print(expression)))).toEqual(bare(expression));
      }),
      { numRuns: 500 },
    );
  });

  it('evaluates, whatever the answers, and twice the same', () => {
    fc.assert(
      fc.property(tree, answer, answer, (expression, value, self) => {
        const conversation = { ...environment(self), value: () => value };
        expect(evaluate(expression, conversation)).toEqual(evaluate(expression, conversation));
      }),
      { numRuns: 1000 },
    );
  });

  it('that is no condition gives a problem inside its text, never an error', () => {
    const piece = fc.constantFrom(...'${}()\'",.+-*=<>!&|/%‘” \n', '${a}', 'and', 'not(', '1', 'x');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
        ),
        (source) => {
          const { expression, problems } = parseCondition(source);
          expect(expression === null).toBe(problems.length > 0);
          for (const problem of problems) {
            expect(problem.span.start).toBeGreaterThanOrEqual(0);
            expect(problem.span.end).toBeLessThanOrEqual(source.length);
            expect(source.slice(problem.span.start).startsWith(problem.text)).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('orders two numbers in exactly one way', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        const ways = [`${a} < ${b}`, `${a} = ${b}`, `${a} > ${b}`];
        expect(ways.filter((source) => evaluate(parsed(source), environment()) === true)).toHaveLength(1);
      }),
    );
  });
});
