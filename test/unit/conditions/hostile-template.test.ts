/** Templates whose computed questions feed one another, made to fill the memory or to keep a conversation waiting. */
import { expect, it } from 'vitest';
import { replay } from '../../../src/interview/engine.ts';
import type { InterviewEvent } from '../../../src/interview/event.ts';
import { type Survey, survey } from '../../../src/interview/next.ts';
import { noSurroundings } from '../../../src/interview/surroundings.ts';
import { longestText } from '../../../src/template/conditions/work.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import { text, withQuestions } from '../template/samples.ts';

const surveyOf = (source: string, events: readonly InterviewEvent[]): Survey => {
  const { value, problems } = readTemplate(source);
  if (value === null) throw new Error(JSON.stringify(problems));
  return survey(replay(value, noSurroundings('2026-03-14T10:00:00+01:00'), events));
};

const computed = (id: string, source: string): string =>
  `- {id: ${id}, type: computed, ask: Vraag, computed: ${JSON.stringify(source)}}`;

it.each([
  ['twice', (before: string) => `concat(\${${before}}, \${${before}})`],
  ['twice and more', (before: string) => `concat(\${${before}}, \${${before}}, 'x')`],
  ['a piece at a time', (before: string) => `concat(substr(\${${before}}, 1), \${${before}})`],
])('a text that sixty questions make %s as long stays within bounds', (_, next) => {
  const chain = Array.from({ length: 60 }, (__, index) =>
    computed(`c${index}`, next(index === 0 ? 'a' : `c${index - 1}`)),
  );
  const { sight } = surveyOf(withQuestions(text('a'), ...chain), [
    { event: 'answered', path: 'a', value: 'winter' },
  ]);
  const lengths = [...sight.computed.values()].map((value) => String(value).length);
  expect(lengths).toHaveLength(60);
  expect(Math.max(...lengths)).toBeGreaterThan(longestText / 3);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(longestText);
});

it('three thousand turns are counted, summed and looked at from every turn of another repeat', () => {
  const many = 3000;
  const template = withQuestions(
    `- repeat: first\n  each: keer\n  questions:\n    - {id: score, type: number, ask: Vraag}`,
    `- repeat: second\n  each: keer\n  questions:\n    - {id: sum, type: computed, ask: Vraag, computed: "sum(\${score}) + count(\${score})"}`,
  );
  const numbers = Array.from({ length: many }, (_, index) => index + 1);
  const added = (repeat: string) =>
    numbers.map(
      (number): InterviewEvent => ({ event: 'turn-added', repeat, number, item: null, reason: null }),
    );
  const scores = numbers.map(
    (number): InterviewEvent => ({ event: 'answered', path: `first[${number}].score`, value: 2 }),
  );
  const { sight } = surveyOf(template, [...added('first'), ...scores, ...added('second')]);
  expect(sight.computed.get(`second[${many}].sum`)).toBe(3 * many);
  expect(sight.nodes.size).toBe(1);
});

it('names of the language that runs all this are only names', () => {
  const template = withQuestions(
    text('constructor'),
    computed('tostring', "concat(${constructor}, '!')"),
    computed('has', "selected(${constructor}, '__proto__')"),
  );
  const { sight } = surveyOf(template, [{ event: 'answered', path: 'constructor', value: '__proto__' }]);
  expect([...sight.computed]).toEqual([
    ['tostring', '__proto__!'],
    ['has', true],
  ]);
  const empty = surveyOf(template, []);
  expect(empty.sight.computed.get('tostring')).toBe('!');
});
