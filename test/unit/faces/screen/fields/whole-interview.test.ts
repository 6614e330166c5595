/** Every shipped template from its first to its last question by keys: what is meant is what stands there. */
import { describe, expect, it } from 'vitest';
import { stepField } from '../../../../../src/faces/screen/scene/step-field.ts';
import { apply, begin, next, type State } from '../../../../../src/interview/engine.ts';
import type { Surroundings } from '../../../../../src/interview/surroundings.ts';
import type { Language } from '../../../../../src/messages/speech.ts';
import type { Answer } from '../../../../../src/template/template.ts';
import { shipped } from '../../../../support/shipped.ts';
import { dry, templateOf, town } from '../../../interview/visit.ts';
import { pressed, sceneOf } from '../asked.ts';
import { meantAt } from '../scene/meant-answer.ts';

const mostTurns = 2;

/** All answers that were meant, by path. */
const held = (begun: State, language: Language) => {
  const meant = new Map<string, Answer>();
  let state = begun;
  for (let step = 0; ; step += 1) {
    const ask = next(state);
    if (ask.ask === 'done') return { state, meant };
    if (step > 2000) throw new Error(`it does not end at ${ask.path}`);
    const scene = sceneOf(state, { language });
    const field = stepField(scene, ask);
    const answer = ask.ask === 'question' ? meantAt(scene, ask, step) : null;
    const enough = ask.ask === 'more' && ask.count >= (ask.repeat.atMost ?? mostTurns);
    const script =
      answer?.script ?? (ask.ask === 'headline' ? `Kop ${step}{enter}` : enough ? 'n{enter}' : 'j{enter}');
    const last = pressed(field, script);
    if (last.pressed !== 'done') throw new Error(`${script} at ${ask.path} comes to ${JSON.stringify(last)}`);
    const applied = apply(state, last.value);
    expect([ask.path, script, applied.refused]).toEqual([ask.path, script, []]);
    if (answer !== null && answer.answer !== null) meant.set(ask.path, answer.answer);
    state = applied.state;
  }
};

const around: readonly (readonly [string, Surroundings])[] = [
  ['with an inquiry', { ...town, practices: ['Buurttafel', 'Soep op vrijdag', 'soep'] }],
  ['without one', dry],
];

describe.each(shipped)('$id by keys', ({ source }) => {
  it.each(around)('%s', (_, surroundings) => {
    const template = templateOf(source);
    for (const language of ['nl', 'en'] as const) {
      const { state, meant } = held(begin(template, surroundings), language);
      const stands = [...meant.keys()].map((path) => [path, state.answers.get(path)]);
      expect(stands).toEqual([...meant]);
      expect(meant.size).toBeGreaterThan(0);
    }
  });
});
