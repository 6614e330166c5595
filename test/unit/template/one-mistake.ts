/** Says of each template in a list that its one mistake is told once, at its place, with the very characters underlined. */
import { describe, expect, it } from 'vitest';
import { toldProblems } from '../../../src/commands/steps/problem-lines.ts';
import { isMessageKey, sayIn } from '../../../src/messages/say.ts';
import { normalised } from '../../../src/source/legible.ts';
import { endOf, offsetOf } from '../../../src/source/places.ts';
import type { Problem } from '../../../src/source/problem.ts';
import { readTemplate } from '../../../src/template/read-template.ts';

/** What is in the file, the problem it must give as `code@line:column` (a warning with `?` in front), and what is underlined. */
export type OneMistake = readonly [name: string, file: string, problem: string, underlined: string];

export const spotOf = ({ severity, code, at }: Problem): string =>
  `${severity === 'warning' ? '?' : ''}${code}@${at.line}:${at.column}`;

/** The first line of the characters that a problem is about. */
const underlinedIn = (file: string, { at }: Problem): string => {
  const text = normalised(file);
  return text.slice(offsetOf(text, at), offsetOf(text, endOf(text, at))).split('\n', 1)[0] ?? '';
};

export const tellsOneMistake = (subject: string, mistakes: readonly OneMistake[]): void => {
  describe(`one mistake in ${subject}`, () => {
    it.each(mistakes.map(([name, file, problem, underlined]) => ({ name, file, problem, underlined })))(
      'is told once, in its place: $name',
      ({ file, problem, underlined }) => {
        const { value, problems } = readTemplate(file);
        expect(problems.map((each) => [spotOf(each), underlinedIn(file, each)])).toEqual([
          [problem, underlined],
        ]);
        expect(value === null).toBe(!problem.startsWith('?'));
      },
    );

    it('has a sentence and a hint in both languages, with every fact filled in', () => {
      for (const [, file] of mistakes)
        for (const problem of readTemplate(file).problems)
          for (const language of ['nl', 'en'] as const) {
            expect(isMessageKey(`problem.${problem.code}`), problem.code).toBe(true);
            const [{ message, hint } = { message: '', hint: '' }] = toldProblems(
              sayIn(language),
              [problem],
              file,
            );
            expect(`${message} ${hint}`).not.toMatch(/undefined|\{(text|key|instead|name|near|nearest)\}/);
            expect(message.length).toBeGreaterThan(10);
            expect(hint, problem.code).not.toBe('');
          }
    });
  });
};
