/** Answers that differ a little from one that is tried: a number somewhat higher, one option more or less. */
import type { Answer, Question } from '../../template/template.ts';

export const neighboursOf = (question: Question, current: Answer | null): readonly Answer[] => {
  if (typeof current === 'number' && question.type === 'number')
    return [current + 1, current - 1, current + 10, current - 10, current * 2, current / 2, -current];
  if (question.type !== 'choices' && question.type !== 'rank') return [];
  const chosen = Array.isArray(current) ? current.map(String) : [];
  const toggled = question.options.map(({ value }) =>
    chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value],
  );
  return toggled.filter(({ length }) => length > 0);
};
