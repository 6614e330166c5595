/** One conversation through each engine, told alike: what is shown, computed and refused at every question. */
import { apply, replay } from '../../../src/interview/engine.ts';
import type { InterviewEvent } from '../../../src/interview/event.ts';
import { survey } from '../../../src/interview/next.ts';
import { noSurroundings } from '../../../src/interview/surroundings.ts';
import { numberText } from '../../../src/template/conditions/number-text.ts';
import type { Answer, Template } from '../../../src/template/template.ts';
import type { OdkFilling } from '../../support/odk-engine.ts';
import type { Entry } from './answers.ts';

/** By path: `hidden`, or `shown`, with what was computed and whether the answer is refused. */
export type Outcome = Readonly<Record<string, string>>;

const outcome = (shown: boolean, computed: string | null, refused: boolean): string =>
  shown
    ? `shown${computed === null ? '' : ` = ${JSON.stringify(computed)}`}${refused ? ', refused' : ''}`
    : 'hidden';

const questionsIn = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.entry === 'question' ? [entry] : []));

export const throughOurs = (template: Template, entries: readonly Entry[], now: string): Outcome => {
  const events = entries.flatMap((entry): readonly InterviewEvent[] => {
    if (entry.entry === 'question') {
      const { path, answer } = entry;
      return answer === null ? [] : [{ event: 'answered', path, value: answer }];
    }
    const { path: repeat, count } = entry;
    return Array.from({ length: count }, (_, index) => ({
      event: 'turn-added',
      repeat,
      number: index + 1,
      item: null,
      reason: null,
    }));
  });
  const state = replay(template, noSurroundings(now), events, { order: 'as-written' });
  const { sight } = survey(state);
  return Object.fromEntries(
    questionsIn(entries).map(({ path, computed, answer }) => {
      const shown = sight.visible.has(path);
      const asked = shown && answer !== null ? apply(state, { reply: 'jump', path }).state : null;
      const refused = asked === null ? [] : apply(asked, { reply: 'answer', value: answer ?? '' }).refused;
      const odd = refused.find(({ code }) => code !== 'check-failed');
      if (odd !== undefined) throw new Error(`${path}: ${odd.code}`);
      const value = sight.computed.get(path) ?? '';
      const text = typeof value === 'number' ? numberText(value) : String(value);
      return [path, outcome(shown, computed ? text : null, refused.length > 0)];
    }),
  );
};

const textOf = (answer: Answer | null): string =>
  answer === null
    ? ''
    : typeof answer === 'boolean'
      ? answer
        ? 'yes'
        : 'no'
      : Array.isArray(answer)
        ? answer.join(' ')
        : String(answer);

/** `1e-7` is how ODK writes 0.0000001: see `numbers-with-exponent`. */
const withoutExponent = (value: string): string =>
  /^-?\d(?:\.\d+)?e[+-]\d+$/.test(value) ? numberText(Number(value)) : value;

/** Over whatever stood in the filling before: also what was hidden keeps and gives back its answer. */
export const throughOdk = (filling: OdkFilling, entries: readonly Entry[]): Outcome => {
  for (const entry of entries) {
    if (entry.entry === 'turns') {
      const { reference, count } = entry;
      while (filling.turns(reference) < count) filling.addTurn(reference);
      while (filling.turns(reference) > count) filling.removeTurn(reference);
    } else if (!entry.computed) {
      filling.answer(entry.reference, textOf(entry.answer));
    }
  }
  return Object.fromEntries(
    questionsIn(entries).map(({ path, reference, computed }) => {
      const { relevant, value, refused } = filling.at(reference);
      return [path, outcome(relevant, computed ? withoutExponent(value) : null, refused === 'constraint')];
    }),
  );
};
