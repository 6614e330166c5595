/** Random conditions: trees that can be written for our engine and for ODK's. */
import fc from 'fast-check';

/** Where a tree names a question it holds a number; what stands earlier in the template decides which one it is. */
export type Part =
  | { readonly part: 'literal'; readonly text: string }
  /** The answer of an earlier question. */
  | { readonly part: 'name'; readonly pick: number }
  /** A yes_no, or a computed true or false, used as the form says. */
  | { readonly part: 'flag'; readonly pick: number; readonly form: FlagForm }
  /** A function over the answers of all turns. */
  | { readonly part: 'turns'; readonly name: string; readonly pick: number }
  | { readonly part: 'self' }
  | { readonly part: 'once'; readonly of: Part }
  | { readonly part: 'group'; readonly of: Part }
  | { readonly part: 'minus'; readonly of: Part }
  | { readonly part: 'two'; readonly operator: string; readonly left: Part; readonly right: Part }
  /** Equal, or not, to something that is true or false. */
  | { readonly part: 'is'; readonly operator: '=' | '!='; readonly left: Part; readonly right: Part }
  | { readonly part: 'call'; readonly name: string; readonly args: readonly Part[] };

export type FlagForm = 'bare' | 'is-true' | 'is-false' | 'is-not-true' | 'word' | 'text' | 'number';

const literal = (...texts: readonly string[]): fc.Arbitrary<Part> =>
  fc.constantFrom(...texts).map((text): Part => ({ part: 'literal', text }));

const call = (name: string, ...args: readonly fc.Arbitrary<Part>[]): fc.Arbitrary<Part> =>
  fc.tuple(...args).map((given): Part => ({ part: 'call', name, args: given }));

const pick = fc.nat({ max: 20 });

const name = pick.map((at): Part => ({ part: 'name', pick: at }));
const self = fc.constant<Part>({ part: 'self' });

const turns = (...names: readonly string[]): fc.Arbitrary<Part> =>
  fc.tuple(fc.constantFrom(...names), pick).map(([of, at]): Part => ({ part: 'turns', name: of, pick: at }));

const flag = (...forms: readonly FlagForm[]): fc.Arbitrary<Part> =>
  fc.tuple(pick, fc.constantFrom(...forms)).map(([at, form]): Part => ({ part: 'flag', pick: at, form }));

const one = (part: 'once' | 'group' | 'minus', of: fc.Arbitrary<Part>): fc.Arbitrary<Part> =>
  of.map((inside): Part => ({ part, of: inside }));

const two = (
  operators: readonly string[],
  left: fc.Arbitrary<Part>,
  right: fc.Arbitrary<Part>,
): fc.Arbitrary<Part> =>
  fc
    .tuple(fc.constantFrom(...operators), left, right)
    .map(([operator, a, b]): Part => ({ part: 'two', operator, left: a, right: b }));

const is = (left: fc.Arbitrary<Part>, right: fc.Arbitrary<Part>): fc.Arbitrary<Part> =>
  fc
    .tuple(fc.constantFrom<('=' | '!=')[]>('=', '!='), left, right)
    .map(([operator, a, b]): Part => ({ part: 'is', operator, left: a, right: b }));

const numbers = literal('0', '1', '2', '3', '7', '10', '0.5', '2.5', '.25', '4.');
const texts = literal(
  "''",
  "'a'",
  "'b'",
  '"c"',
  "'a b'",
  "'7'",
  "'2.5'",
  "'yes'",
  "'2026-03-14'",
  "' 3 '",
  "'één'",
);
const dates = literal('today()', 'now()', "'2026-03-14'", "'2026-02-01'");
/** No piece of these reads as a number in one engine only; of any other text `substr` may leave a space or half a date. */
const pieces = literal("'a7b.5c'", "'één'", "''");
const patterns = literal("'^[a-z]+$'", "'a'", "'^$'", "'^[0-9]{4}-'", "'[ab] ?b'", "'(a|b)+'", "'^(a+)+$'");
const formats = literal("'%d-%m-%Y'", "'%Y%m%d'", "'%e %b %y'", "'%n/%e'", "'%H:%M:%S'", "'%h.%3 %q %'");

const { number, text, date, truth, decider } = fc.letrec<{
  number: Part;
  text: Part;
  date: Part;
  /** True or false, whatever the answers. */
  truth: Part;
  /** What is only asked whether it holds. */
  decider: Part;
  any: Part;
}>((tie) => {
  const depthSize = 'small';
  const [n, t, b, d, v] = [tie('number'), tie('text'), tie('truth'), tie('decider'), tie('any')];
  return {
    number: fc.oneof(
      { depthSize, withCrossShrink: true },
      numbers,
      name,
      self,
      turns('count', 'sum', 'min', 'max'),
      literal('position(..)'),
      flag('number'),
      one('minus', n),
      one('group', n),
      one('once', n),
      two(['+', '-', '*', 'div', 'mod'], n, n),
      two(['+', '-'], n, tie('date')),
      call('round', n),
      call('round', n, literal('0', '1', '2', '-1', '-2')),
      call('int', n),
      call('number', v),
      call('count-selected', fc.oneof(name, self)),
      call('string-length', t),
      call('min', n, v, n),
      call('max', n, n),
      call('if', d, n, n),
      call('coalesce', n, n),
    ),
    text: fc.oneof(
      { depthSize, withCrossShrink: true },
      texts,
      name,
      self,
      turns('concat', 'string'),
      flag('text'),
      one('once', t),
      call('concat', v, v),
      call('concat', t, fc.oneof(n, tie('date')), t),
      call('string', v),
      call('substr', pieces, n),
      call('substr', pieces, n, n),
      call('concat', literal("'~'"), call('substr', t, n, n)),
      call('if', d, t, t),
      call('coalesce', t, t),
      call(
        'format-date',
        fc.oneof({ weight: 3, arbitrary: tie('date') }, { weight: 1, arbitrary: n }),
        formats,
      ),
    ),
    date: fc.oneof(dates, name),
    truth: fc.oneof(
      { depthSize, withCrossShrink: true },
      literal('true()', 'false()'),
      flag('is-true', 'is-false', 'is-not-true', 'word'),
      two(['=', '!='], fc.oneof(name, self), fc.oneof(texts, numbers)),
      two(['<', '<=', '>', '>='], fc.oneof(name, self), fc.oneof(numbers, tie('date'))),
      two(['=', '!=', '<', '<=', '>', '>='], fc.oneof(n, t, tie('date')), fc.oneof(n, t, tie('date'))),
      two(['<', '>='], b, n),
      is(b, fc.oneof(b, name, n)),
      is(fc.oneof(name, t), b),
      two(['and', 'or'], d, d),
      two(['and', 'or'], d, d),
      one('group', b),
      call('not', d),
      call('selected', fc.oneof(name, self, t), t),
      call('contains', t, t),
      call('starts-with', t, t),
      call('regex', t, patterns),
    ),
    decider: fc.oneof(
      { depthSize, withCrossShrink: true },
      { weight: 6, arbitrary: b },
      { weight: 2, arbitrary: flag('bare') },
      { weight: 1, arbitrary: n },
      { weight: 1, arbitrary: t },
    ),
    any: fc.oneof({ depthSize, withCrossShrink: true }, n, t, b, tie('date')),
  };
});

/** For `when` and `check`. */
export const condition: fc.Arbitrary<Part> = decider;

/** For `computed`: a truth is kept as true or false, everything else as a text. */
export const computation: fc.Arbitrary<{ readonly of: Part; readonly truth: boolean }> = fc.oneof(
  fc.oneof(number, text, date).map((of) => ({ of, truth: false })),
  truth.map((of) => ({ of, truth: true })),
);
