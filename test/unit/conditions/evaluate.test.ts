/** What each expression comes to; the facts of ODK were measured on its own engine. */
import { describe, expect, it } from 'vitest';
import { functions } from '../../../src/template/conditions/functions.ts';
import { signatures } from '../../../src/template/conditions/signatures.ts';
import { readingOf } from '../../../src/template/conditions/value.ts';
import { holds, valueIn } from './conversation.ts';

const values: readonly (readonly [string, string | number | boolean])[] = [
  // numbers and precedence
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['10 - 4 - 3', 3],
  ['12 div 2 div 3', 2],
  ['2 * 3 mod 4', 2],
  ['-3 + 5', 2],
  ['- 2 * 3', -6],
  ['--2', 2],
  ['1 - - 1', 2],
  ['.5 + 1.5', 2],
  ['5. + 1', 6],
  ['5 mod -3', 2],
  ['-5 mod 3', -2],
  ['1.5 mod 0.5', 0],
  ['3 div 0', Number.POSITIVE_INFINITY],
  ['-3 div 0', Number.NEGATIVE_INFINITY],
  ['0 div 0', Number.NaN],
  ["-'abc'", Number.NaN],
  ["'2' + '3'", 5],
  ["' 5 ' + 0", 5],
  ["'' + 1", Number.NaN],
  ["'1e3' + 0", Number.NaN],
  ['true() + true()', 2],
  ['1 < 2 = true()', true],
  ['1 + 1 = 2 and 2 < 3', true],
  ['false() and false() or true()', true],
  ['true() or false() and false()', true],
  ['3 > 2 > 1', false],
  ['1 = 1 != false()', true],
  // comparison
  ["'7' > 3", true],
  ["'abc' > 3", false],
  ["'abc' < 3", false],
  ["'a' < 'b'", false],
  ["'7' > '3'", true],
  ["'7' = 7", true],
  ["'7.0' = 7", true],
  ["'7.0' = '7'", false],
  ["'abc' = 'abc'", true],
  ["'abc' != 'abd'", true],
  ["'Abc' = 'abc'", false],
  ["true() = 'x'", true],
  ['true() = 5', true],
  ["number('abc') = number('abc')", false],
  ["number('abc') != number('abc')", true],
  ['0.1 + 0.2 = 0.3', false],
  // unanswered and hidden
  ['${blank} > 3', false],
  ['${blank} < 3', false],
  ['${blank} >= 0', false],
  ['${blank} = 3', false],
  ['${blank} != 3', true],
  ['not(${blank} > 3)', true],
  ["${blank} = ''", true],
  ["${blank} != ''", false],
  ["${blank} = 'x'", false],
  ["${blank} != 'x'", true],
  ["selected(${blank}, 'x')", false],
  ["selected(${blank}, '')", false],
  ['count-selected(${blank})', 0],
  ['${blank} = true()', false],
  ['${blank} = false()', false],
  ['${blank} != true()', true],
  ['string-length(${blank})', 0],
  ['coalesce(${blank}, 4) + 1', 5],
  ['${__proto__} = 3', false],
  ['${constructor} != 3', true],
  // answers
  ['${three} > 2', true],
  ['${three} = 3', true],
  ["${three} = '3'", true],
  ['${seven} > 3', true],
  ['${word} > 3', false],
  ['string(${three})', '3'],
  ['${stage} >= 3', true],
  ['${unsure} >= 3', false],
  ["${unsure} = 'unknown'", true],
  ["selected(${two}, 'no')", true],
  ["selected(${two}, 'yes no')", false],
  ["selected(${two}, 'maybe')", false],
  ["selected(${two}, ' no ')", true],
  ["${two} = 'yes'", false],
  ["${one} = 'yes'", true],
  ['count-selected(${two})', 2],
  ['string(${two})', 'yes no'],
  ["selected(${list}, 'a walk')", true],
  ["selected(${list}, 'walk')", false],
  ['count-selected(${list})', 2],
  ["selected('a b c', 'b')", true],
  ["count-selected('a  b')", 2],
  ["selected(${reach}, 'carers')", true],
  ["selected(${reach}, 'youth')", false],
  ['count-selected(${reach})', 2],
  // yes and no
  ["${agreed} = 'yes'", true],
  ["${agreed} = 'no'", false],
  ['${agreed} = true()', true],
  ['${agreed} = false()', false],
  ["${refused} = 'no'", true],
  ['${refused} = false()', true],
  ['${refused} = true()', false],
  ["selected(${refused}, 'no')", true],
  ['not(${refused})', true],
  ['${agreed} and not(${refused})', true],
  ['${agreed} != ${refused}', true],
  ["concat(${agreed}, '/', ${refused})", 'yes/no'],
  // if, coalesce, once
  ["if(${three} > 2, 'many', 'few')", 'many'],
  ["if(${blank} > 2, 'many', 'few')", 'few'],
  ['if(true(), 1, 2) + 1', 2],
  ["if('false', 1, 2)", 1],
  ["coalesce(${word}, 'x')", 'abc'],
  ["coalesce('', '')", ''],
  ["once('new')", 'new'],
  // texts
  ["concat('a', 1, true())", 'a1true'],
  ['concat(${names})', 'AnsBoCor'],
  ["string-length('abcd')", 4],
  ["string-length(' a ')", 3],
  ["contains(${story}, 'winter')", true],
  ["contains(${story}, 'Winter')", false],
  ["contains('abc', '')", true],
  ["starts-with(${story}, 'It')", true],
  ["starts-with(${story}, 'was')", false],
  ["substr('hello', 1)", 'ello'],
  ["substr('hello', 1, 3)", 'el'],
  ["substr('hello', -2)", 'lo'],
  ["substr('hello', 1, -1)", 'ell'],
  ["substr('hello', 1.7)", 'ello'],
  ["substr('hello', 4, 2)", ''],
  ["substr('hello', 0, 99)", 'hello'],
  ['string(true())', 'true'],
  ['string(1 div 3)', '0.3333333333333333'],
  ['string(-0)', '0'],
  ['string(0 div 0)', ''],
  ['coalesce(${blank} * 2, 5)', 5],
  ["concat('a', 0 div 0)", 'a'],
  ["0 div 0 = ''", false],
  ['string(-1 div 0)', '-Infinity'],
  ['string(100000000000000000000000)', '100000000000000000000000'],
  ['string(1234567890123456789012345.5)', '1234567890123456800000000'],
  ['string(0.0000001)', '0.0000001'],
  ['string(0 - 0.00000015)', '-0.00000015'],
  ["regex('2026', '^[0-9]{4}$')", true],
  ["regex('20262', '^[0-9]{4}$')", false],
  ["regex('abcd', 'bc')", true],
  ["regex(${blank}, '^.+$')", false],
  ["regex('één', '^\\p{L}+$')", true],
  ["regex('x', '(')", false],
  // rounding
  ['round(2.5)', 3],
  ['round(-2.5)', -3],
  ['round(-2.4)', -2],
  ['round(2.345, 2)', 2.35],
  ['round(1.005, 2)', 1],
  ['round(1234, -2)', 1200],
  ['round(1250, -2)', 1300],
  ['round(5, 400)', 5],
  ['round(5, -400)', 0],
  ["round('abc')", Number.NaN],
  ["round(5, 'x')", Number.NaN],
  ['round(1 div 0)', Number.POSITIVE_INFINITY],
  ['int(1.9)', 1],
  ['int(-1.9)', -1],
  ["int('abc')", Number.NaN],
  ["number('4.50')", 4.5],
  ["number('')", Number.NaN],
  // turns of a repeat
  ['count(${scores})', 3],
  ['sum(${scores})', 10],
  ['min(${scores})', 1],
  ['max(${scores})', 5],
  ['max(${scores}, 9)', 9],
  ['min(3, 1, 2)', 1],
  ['min(3, ${blank})', Number.NaN],
  ['count(${gaps})', 3],
  ['sum(${gaps})', Number.NaN],
  ['count(${none})', 0],
  ['sum(${none})', 0],
  ['min(${none})', Number.NaN],
  ['max(${none})', Number.NaN],
  ['${scores} = 4', true],
  ['${scores} > 5', false],
  ['${scores} + 1', 2],
  ['${none} != 3', false],
  ['string(${names})', 'Ans'],
  ['string(${none})', ''],
  ['position(..)', 2],
  ['position() = 2', true],
  // dates
  ['today()', '2026-03-14'],
  ['now()', '2026-03-14T18:00:00+01:00'],
  ['${day} = today()', true],
  ['${day} < today()', false],
  ["${day} < '2026-03-15'", true],
  ["${day} > '2025-12-31'", true],
  ['${day} + 1', 20527],
  ['today() - ${day}', 0],
  ["today() - '2026-03-01' > 7", true],
  ['now() - today()', 0.75],
  ['int(now()) = number(today())', true],
  ["'1970-01-01' + 0", 0],
  ["'2026-02-30' + 1", Number.NaN],
  ["'2026-03-14T25:00:00' + 1", Number.NaN],
  ["max('2026-03-14', 3)", 20526],
  ["format-date('2026-03-14', '%Y %y %m %n %d %e %b %a')", '2026 26 03 3 14 14 Mar Sat'],
  ["format-date('2026-03-01T09:05:07.042Z', '%H:%M:%S.%3 %h %e')", '09:05:07.042 9 1'],
  ["format-date(today() + 7, '%d-%m-%Y')", '21-03-2026'],
  ["format-date('abc', '%Y')", ''],
  ["format-date(${blank}, '%Y')", ''],
  ["format-date(today(), '100% %q')", '100% %q'],
];

describe('an expression', () => {
  it.each(values)('%s → %s', (source, value) => {
    expect(valueIn(source)).toEqual(value);
  });

  it('has a table that tells every function', () => {
    expect([...functions.keys()].sort()).toEqual([...signatures.keys()].sort());
    for (const name of signatures.keys()) {
      expect(values.some(([source]) => source.includes(`${name}(`))).toBe(true);
    }
  });
});

describe('the answer being checked', () => {
  it('is the dot', () => {
    expect(holds('. > 3 and . < 10', readingOf(5))).toBe(true);
    expect(holds('. > 3 and . < 10', readingOf(12))).toBe(false);
    expect(holds("regex(., '^P[0-9]+$')", readingOf('P07'))).toBe(true);
    expect(holds("selected(., 'tea')", readingOf(['a walk', 'tea']))).toBe(true);
  });

  it('is what once keeps', () => {
    expect(valueIn('once(today())', readingOf('2025-01-01'))).toBe('2025-01-01');
    expect(valueIn('once(today())')).toBe('2026-03-14');
  });
});

describe('truth', () => {
  it.each([
    ["''", false],
    ["'no'", true],
    ['0', false],
    ['0 div 0', false],
    ['-1', true],
    ['${agreed}', true],
    ['${refused}', false],
    ['${two}', true],
    ['${blank}', false],
    ['${none}', false],
  ])('of %s is %s', (source, truth) => {
    expect(holds(source)).toBe(truth);
  });
});
