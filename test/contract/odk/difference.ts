/** What we do otherwise than ODK's engine, each by its name; docs/decisions/0012 gives the reasons. */

/** Written for ODK in words that mean what ours mean, so that both must still agree: see `write.ts`. */
export const translated = [
  'and-or-give-an-operand',
  'answer-beside-truth',
  'bare-answer',
  'computed-truth-is-text',
  'date-is-no-position',
  'date-stays-date-as-number',
  'double-minus',
  'format-date-of-number',
  'once-keeps',
  'selected-as-a-whole',
  'sum-of-no-turns',
  'yes-no-is-text',
] as const;
export type Difference = (typeof translated)[number];

/** Called each time that a difference is met. */
export type Met = (difference: Difference) => void;

/** Left out of the random conditions and answers, as ODK has no words for it or stops with an error. */
export const leftOut = [
  'days-that-do-not-exist',
  'letters-in-patterns',
  'many-digits',
  'moment-of-elsewhere',
  'numbers-with-exponent',
  'sunday-has-no-name',
  'whole-decimal',
] as const;
