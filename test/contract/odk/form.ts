/** Random small templates, and random answers to them. */
import fc from 'fast-check';
import type { Answer } from '../../../src/template/template.ts';
import { computation, condition, type Part } from './part.ts';

export interface FormQuestion {
  readonly item: 'question';
  readonly type: 'text' | 'number' | 'choice' | 'choices' | 'date' | 'yes_no' | 'computed';
  /** number: whether its answers are whole. */
  readonly whole: boolean;
  readonly when: Part | null;
  readonly check: Part | null;
  readonly computed: Part | null;
  /** computed: whether it comes to true or false. */
  readonly truth: boolean;
}

interface FormRepeat {
  readonly item: 'repeat';
  readonly when: Part | null;
  readonly items: readonly FormItem[];
}

export type FormItem = FormQuestion | FormRepeat;

/** Two phases; only the second waits for a condition. */
export interface Form {
  readonly first: readonly FormItem[];
  readonly when: Part | null;
  readonly second: readonly FormItem[];
}

export const options = ['a', 'b', 'c', 'yes', '7'] as const;

/** A condition in one of `every` cases. */
const oneIn = (every: number): fc.Arbitrary<Part | null> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: every - 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: condition },
  );

const asked: fc.Arbitrary<FormItem> = fc
  .record({
    type: fc.constantFrom<FormQuestion['type'][]>('text', 'number', 'choice', 'choices', 'date', 'yes_no'),
    whole: fc.boolean(),
    when: oneIn(3),
    check: oneIn(2),
  })
  .map((question) => ({ item: 'question', ...question, computed: null, truth: false }));

const computed: fc.Arbitrary<FormItem> = fc
  .record({ computation, when: oneIn(3) })
  .map(({ computation: { of, truth }, when }) => ({
    item: 'question',
    type: 'computed',
    whole: false,
    when,
    check: null,
    computed: of,
    truth,
  }));

const question = fc.oneof({ weight: 2, arbitrary: asked }, { weight: 1, arbitrary: computed });

const repeat = (inside: fc.Arbitrary<FormItem>): fc.Arbitrary<FormItem> =>
  fc
    .record({
      when: oneIn(3),
      items: fc.array(inside, { minLength: 1, maxLength: 3 }),
    })
    .map(({ when, items }) => ({ item: 'repeat', when, items }));

const item = fc.oneof(
  { weight: 4, arbitrary: question },
  {
    weight: 1,
    arbitrary: repeat(
      fc.oneof({ weight: 5, arbitrary: question }, { weight: 1, arbitrary: repeat(question) }),
    ),
  },
);

export const form: fc.Arbitrary<Form> = fc.record({
  first: fc.array(item, { minLength: 1, maxLength: 4 }),
  when: oneIn(3),
  second: fc.array(item, { minLength: 1, maxLength: 3 }),
});

/** What decides the answers: taken one by one, round and round; 0 leaves unanswered. */
export type Dice = readonly number[];

export const dice: fc.Arbitrary<Dice> = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 16 });

const texts = ['a', 'b', 'abc', 'a b', '7', '2.5', '-3', 'yes', 'één', '2026-03-14', '0', ' 3 ', 'a  b c'];
const wholes = [0, 1, 2, 3, 7, -4, 10, 100];
const fractions = [0.5, 2.5, -1.25, 3.75, 10.5];
const dates = ['2026-03-14', '2026-03-15', '1969-12-31', '2024-02-29', '2026-02-01'];
const several: readonly (readonly string[])[] = [
  ['a'],
  ['b'],
  ['a', 'b'],
  ['yes', '7'],
  ['a', 'b', 'c', 'yes', '7'],
  ['7'],
];

/** The answer that a number decides; about one in three questions is left unanswered. */
export const answerOf = ({ type, whole }: FormQuestion, die: number): Answer | null => {
  if (die % 3 === 0) return null;
  const from = <T>(values: readonly T[]): T | null => values[die % values.length] ?? null;
  switch (type) {
    case 'text':
      return from(texts);
    case 'number':
      return from(whole ? wholes : fractions);
    case 'choice':
      return from(options);
    case 'choices':
      return from(several);
    case 'date':
      return from(dates);
    case 'yes_no':
      return die % 2 === 0;
    case 'computed':
      return null;
  }
};
