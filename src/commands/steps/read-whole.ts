/** Reads a hand-written file to a value, or fails with everything that is wrong in it. */
import { Failure } from '../../messages/failure.ts';
import type { Say } from '../../messages/say.ts';
import { hasErrors, type Reading } from '../../source/problem.ts';
import { problemLines, type Shown } from './problem-lines.ts';

/** The value of a reading without errors; warnings are let be. `file` is the name to show, `shown` the text it was read from. */
export const wholeOr = <T>(reading: Reading<T>, file: string, say: Say, shown: Shown | null = null): T => {
  if (reading.value !== null && !hasErrors(reading.problems)) return reading.value;
  const errors = reading.problems.filter(({ severity }) => severity === 'error');
  throw new Failure('faulty-file', {
    file,
    count: errors.length,
    details: problemLines(say, file, errors, shown).join('\n'),
  });
};
