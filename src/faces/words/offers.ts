/** What a question offers to be answered by number, and whether something else may be typed as well. */
import { idOf } from '../../interview/path.ts';
import { planOf, questionOf } from '../../interview/plan.ts';
import { consents, reachValues } from '../../template/fixed-answers.ts';
import type { Question } from '../../template/template.ts';
import type { Scene } from '../face.ts';
import { mostShown, type Offer } from '../typed/offer.ts';
import { read, settingLabel } from './reading.ts';
import { turnsBefore } from './turn-words.ts';

export interface Offered {
  readonly offers: readonly Offer[];
  /** Whether another name is an answer too. */
  readonly open: boolean;
}

const origins = ['outside', 'grew_here', 'unknown'] as const;

const none: Offered = { offers: [], open: true };

export const offeredAt = (scene: Scene, path: string, question: Question): Offered => {
  const { say, state } = scene;
  const own: readonly Offer[] = question.options.map(({ value, label }) => ({
    value,
    label: read(scene, label),
  }));
  switch (question.type) {
    case 'choice':
    case 'choices':
    case 'rank':
      return { offers: own, open: false };
    case 'consent': {
      const levels = consents.map((value) => ({ value, label: say(`answer.consent.${value}`) }));
      return { offers: own.length > 0 ? own : levels, open: false };
    }
    case 'practice':
      return { offers: namesOf(state.surroundings.practices), open: true };
    case 'person':
      return { offers: namesOf(personsIn(scene)), open: true };
    case 'setting': {
      const known = state.surroundings.settings;
      const settings = (known ?? []).map((value) => ({ value, label: settingLabel(scene, value) }));
      const from = question.captures === 'learned_from' ? origins : [];
      const others = from.map((value) => ({ value, label: say(`report.origin.${value}`) }));
      return { offers: [...settings, ...others, ...own], open: known === null };
    }
    case 'turn':
      return {
        offers: turnsBefore(scene, path).map(({ turn, number, own: here, words }) =>
          here
            ? { value: String(number), label: words, number: String(number) }
            : { value: turn, label: words },
        ),
        open: question.earlierSessions,
      };
    default:
      return none;
  }
};

const namesOf = (names: readonly string[]): readonly Offer[] =>
  names.map((value) => ({ value, label: value }));

/** Who takes part, and who was named before. */
const personsIn = ({ participants, state }: Scene): readonly string[] => {
  const plan = planOf(state.template);
  const named = [...state.answers].flatMap(([path, answer]) =>
    typeof answer === 'string' && questionOf(plan, idOf(path))?.type === 'person' ? [answer] : [],
  );
  return [...new Set([...participants, ...named])];
};

/** Whether a list is short enough to be shown whole. */
export const isShown = (question: Question, { offers }: Offered): boolean =>
  offers.length <= mostShown || question.options.length === offers.length || question.type === 'person';

export const reachOffers = ({ say }: Scene): readonly Offer[] =>
  reachValues.map((value) => ({ value, label: say(`report.reach.${value}`) }));
