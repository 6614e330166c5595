/** How a computed value reads in the conditions after it. */
import { expect, it } from 'vitest';
import { replay } from '../../../src/interview/engine.ts';
import { survey } from '../../../src/interview/next.ts';
import { noSurroundings } from '../../../src/interview/surroundings.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import { number, withQuestions } from '../template/samples.ts';

const computed = (id: string, source: string): string =>
  `- {id: ${id}, type: computed, ask: Vraag, computed: ${JSON.stringify(source)}}`;

/** What `after` comes to, when `${c}` comes from `before` and 5 was answered to `${five}` and nothing to `${blank}`. */
const after = (before: string, source: string): unknown => {
  const { value } = readTemplate(
    withQuestions(number('five'), number('blank'), computed('c', before), computed('after', source)),
  );
  if (value === null) throw new Error(`not read: ${before}, ${source}`);
  const state = replay(value, noSurroundings('2026-03-14T10:00:00+01:00'), [
    { event: 'answered', path: 'five', value: 5 },
  ]);
  return survey(state).sight.computed.get('after');
};

it.each([
  ['${five} > 3', "${c} = 'true'", true],
  ['${five} > 3', "concat(${c}, '!')", 'true!'],
  ['${five} > 7', 'not(${c})', true],
  ['${five} > 7', "if(${c}, 'a', 'b')", 'b'],
  ['${five} > 7', '${c} = false()', true],
  ['${five} > 7', 'number(${c})', 0],
  ['${five} + 1', '${c} + 1', 7],
  ['${five} + 1', "${c} = '6'", true],
  ['${five} + 1', "${c} = '6.0'", false],
  ['${five} + 1', '${c} = 6', true],
  ['${five} div 0', '${c} > 1000', true],
  ['${blank} + 1', "${c} = ''", true],
  ['${blank} + 1', '${c}', ''],
  ['${blank} + 1', 'coalesce(${c}, 3) + 1', 4],
])('%s is looked at by %s', (before, source, value) => {
  expect(after(before, source)).toEqual(value);
});
