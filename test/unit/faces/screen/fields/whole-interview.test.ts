/** Every shipped template from its first to its last question by keys: what is meant is what stands there. */
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../../../src/faces/face.ts';
import { stepField } from '../../../../../src/faces/screen/scene/step-field.ts';
import { offeredAt } from '../../../../../src/faces/words/offers.ts';
import type { Asked } from '../../../../../src/faces/words/question-words.ts';
import { apply, begin, next, type State } from '../../../../../src/interview/engine.ts';
import type { Surroundings } from '../../../../../src/interview/surroundings.ts';
import type { Language } from '../../../../../src/messages/speech.ts';
import type { Answer } from '../../../../../src/template/template.ts';
import { shipped } from '../../../../support/shipped.ts';
import { dry, templateOf, town } from '../../../interview/visit.ts';
import { pressed, sceneOf } from '../asked.ts';

interface Meant {
  readonly script: string;
  /** Null: nothing is answered. */
  readonly answer: Answer | null;
}

const nothing = (script: string): Meant => ({ script, answer: null });

/** `pick` makes another answer of it at every question. */
const meantAt = (scene: Scene, { path, question }: Asked, pick: number): Meant => {
  const { offers } = offeredAt(scene, path, question);
  const at = pick % Math.max(1, Math.min(offers.length, 9));
  const value = offers[at]?.value ?? '';
  switch (question.type) {
    case 'story':
      return { script: `Verhaal bij ${path}.{enter}"telde"{end}`, answer: `Verhaal bij ${path}.\n"telde"` };
    case 'list':
      return {
        script: 'een galerij{enter}iemand die begint{end}',
        answer: ['een galerij', 'iemand die begint'],
      };
    case 'choice':
      return pick % 2 === 0
        ? { script: String(at + 1), answer: value }
        : { script: `${'{down}'.repeat(at + 1)}{enter}`, answer: value };
    case 'consent':
      return { script: String(at + 1), answer: value };
    case 'choices':
      return { script: `${at + 1}{end}`, answer: [value] };
    case 'rank': {
      const order = offers.map((offer) => offer.value).reverse();
      return { script: `${offers.map((_, index) => offers.length - index).join('')}{end}`, answer: order };
    }
    case 'yes_no':
      return pick % 2 === 0 ? { script: 'j', answer: true } : { script: 'n', answer: false };
    case 'scale':
    case 'number':
      return { script: `${question.from ?? 3}{enter}`, answer: question.from ?? 3 };
    case 'date':
      return { script: 'maart 2026{enter}', answer: '2026-03' };
    case 'practice':
      return pick % 2 === 0
        ? { script: 'Koffie aan de deur{enter}', answer: 'Koffie aan de deur' }
        : { script: 'soep{enter}', answer: 'soep' };
    case 'setting':
      return offers.length === 0
        ? { script: 'de galerij{enter}', answer: 'de galerij' }
        : { script: `${'{down}'.repeat(at + 1)}{end}`, answer: value };
    case 'person':
      return { script: 'P09{enter}', answer: 'P09' };
    case 'stage':
      return pick % 2 === 0 ? { script: '52', answer: 5 } : { script: '4', answer: 3 };
    case 'reach':
      return scene.state.surroundings.groups === null
        ? { script: 'buren{enter}1{end}', answer: { buren: 'reached' } }
        : { script: '12{end}', answer: { carers: 'reached', elders: 'not_yet' } };
    case 'turn':
      return offers.length === 0 ? nothing('{end}') : { script: `${at + 1}{end}`, answer: [value] };
    case 'say':
      return nothing('{enter}');
    default:
      return { script: `Woorden bij ${path}{enter}`, answer: `Woorden bij ${path}` };
  }
};

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
